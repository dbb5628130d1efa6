package synoptic.compare.framing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.compare.Term;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/** Finds the name that ends or begins at a place of a text: capitalised words in a row. */
final class NamePhrases {

  private static final int LONGEST = 8;
  private static final Set<String> CONNECTING =
      Set.of("of", "for", "the", "al", "an", "as", "bin", "ibn", "de", "la", "du", "von", "van");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "so-called");
  private static final String QUOTES = "\"“”„«»‘’'";

  private final String text;
  private final Language language;
  private final List<Word> words;

  NamePhrases(String text, Language language) {
    this.text = text;
    this.language = language;
    this.words = Words.of(text);
  }

  List<Word> words() {
    return words;
  }

  /** The name that ends at {@code offset}, blanks and quotation marks aside. */
  Optional<Span> endingAt(int offset) {
    int last = lastBefore(offset);
    if (last < 0 || !isGap(words.get(last).span().end(), offset) || !isName(last)) {
      return Optional.empty();
    }
    int first = last;
    for (int at = last - 1; at >= 0 && last - at < LONGEST && isBeside(at); at--) {
      if (isName(at) && !isArticle(at)) {
        first = at;
      } else if (!CONNECTING.contains(lower(at))) {
        break;
      }
    }
    return Optional.of(span(first, last));
  }

  /** The name that begins at {@code offset}, blanks, quotation marks and articles aside. */
  Optional<Span> beginningAt(int offset) {
    int first = firstFrom(offset);
    if (first < words.size() && isArticle(first) && isGap(offset, start(first))) {
      return name(first + 1, words.get(first).span().end());
    }
    return name(first, offset);
  }

  private Optional<Span> name(int first, int offset) {
    if (first >= words.size() || !isGap(offset, start(first)) || !isName(first)) {
      return Optional.empty();
    }
    int last = first;
    for (int at = first + 1; at < words.size() && at - first < LONGEST; at++) {
      if (!isBeside(at - 1)) {
        break;
      }
      if (isName(at)) {
        last = at;
      } else if (!CONNECTING.contains(lower(at))) {
        break;
      }
    }
    return Optional.of(span(first, last));
  }

  /** The place of the last word that ends at {@code offset} or before, or -1. */
  int lastBefore(int offset) {
    int at = firstFrom(offset) - 1;
    while (at >= 0 && words.get(at).span().end() > offset) {
      at--;
    }
    return at;
  }

  /** The place of the first word that begins at {@code offset} or behind it. */
  int firstFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a word has a capital, also behind an article as in {@code al-Sham}. */
  boolean isName(int at) {
    String word = words.get(at).text();
    if (Character.isUpperCase(word.codePointAt(0))) {
      return !Term.isSmall(word, language);
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.codePointAt(hyphen + 1));
  }

  boolean isArticle(int at) {
    return ARTICLES.contains(lower(at));
  }

  String lower(int at) {
    return words.get(at).text().toLowerCase(java.util.Locale.ROOT);
  }

  Span span(int first, int last) {
    return new Span(start(first), words.get(last).span().end());
  }

  /** Whether a blank, an ampersand or the end of a possessive alone parts a word from the next. */
  boolean isBeside(int at) {
    String between = text.substring(words.get(at).span().end(), start(at + 1));
    return between.isBlank() || Set.of("’ ", "' ", " & ").contains(between);
  }

  private int start(int at) {
    return words.get(at).span().start();
  }

  private boolean isGap(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && QUOTES.indexOf(c) < 0) {
        return false;
      }
    }
    return from <= to;
  }
}
