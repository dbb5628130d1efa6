package synoptic.lucene.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import synoptic.text.Span;

/**
 * Cuts a text into tokens, for the index and for a query alike: words by Unicode Standard Annex 29,
 * each ideograph for itself, and the parts of words joined by a hyphen, a point, a line below or
 * the apostrophe of an elision. One thread uses one.
 */
public final class WordTokenizer {

  /** What of a longer text is indexed and kept, in {@code char}s: some 150,000 words. */
  public static final int LONGEST_TEXT = 1_000_000;

  /** How many words of one clause of a query are looked at. */
  static final int LONGEST_CLAUSE = 64;

  private static final int MOST_PARTS = 4;

  private final StandardTokenizer words = new StandardTokenizer();
  private final CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);

  public List<Token> of(String text) {
    return joinCompounds(text, cut(text, Integer.MAX_VALUE));
  }

  public List<Token> ofClause(String text) {
    return joinCompounds(text, cut(text, LONGEST_CLAUSE));
  }

  /** As much of {@code text} as is indexed and kept. */
  public static String capped(String text) {
    return capped(text, LONGEST_TEXT);
  }

  public static String capped(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  private List<Token> cut(String text, int most) {
    List<Token> tokens = new ArrayList<>();
    try {
      words.setReader(new StringReader(wellFormed(text)));
      words.reset();
      while (tokens.size() < most && words.incrementToken()) {
        addPieces(term.toString(), offset.startOffset(), tokens);
      }
      words.end();
      words.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return tokens;
  }

  /** A word, or the words that it is joined of. */
  private static void addPieces(String word, int start, List<Token> tokens) {
    int from = 0;
    for (int joint = Joints.next(word, 0); joint >= 0; joint = Joints.next(word, from)) {
      add(word.substring(from, joint), start + from, tokens);
      from = joint + 1;
    }
    add(word.substring(from), start + from, tokens);
  }

  private static void add(String word, int start, List<Token> tokens) {
    String form = TermFolding.fold(word);
    if (!form.isEmpty()) {
      tokens.add(new Token(form, new Span(start, start + word.length()), "", 1));
    }
  }

  /** Half a surrogate pair at the end makes Lucene's tokenizer lose all that stands before it. */
  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        int point = text.codePointAt(at);
        if (Character.isSupplementaryCodePoint(point)) {
          at++;
        } else {
          mended = mended == null ? new StringBuilder(text) : mended;
          mended.setCharAt(at, ' ');
        }
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static List<Token> joinCompounds(String text, List<Token> tokens) {
    for (int first = 0; first < tokens.size(); ) {
      int end = first + 1;
      while (end < tokens.size() && isCompound(text, tokens.get(end - 1), tokens.get(end))) {
        end++;
      }
      if (end - first > 1 && end - first <= MOST_PARTS) {
        tokens.set(first, joined(text, tokens.subList(first, end)));
      }
      first = end;
    }
    return tokens;
  }

  private static Token joined(String text, List<Token> parts) {
    StringBuilder whole = new StringBuilder();
    for (Token part : parts) {
      if (!whole.isEmpty()) {
        whole.append(Joints.written(text.charAt(part.span().start() - 1)));
      }
      whole.append(part.form());
    }
    Token first = parts.getFirst();
    return new Token(first.form(), first.span(), whole.toString(), parts.size());
  }

  private static boolean isCompound(String text, Token one, Token next) {
    int joint = one.span().end();
    return next.span().start() == joint + 1
        && Joints.isJoint(one.form(), text.charAt(joint), next.form());
  }
}
