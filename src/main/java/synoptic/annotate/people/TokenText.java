package synoptic.annotate.people;

import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.States;

/** The words of a paragraph's tokens as they are written. */
final class TokenText {

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final Pattern PRONOUN = Pattern.compile("I(?:['’]\\p{L}+)?");

  private TokenText() {}

  static String of(Paragraph paragraph, int at) {
    return paragraph.spans[at].in(paragraph.text);
  }

  /** The text from a token up to another; nothing where none is between. */
  static String of(Paragraph paragraph, int from, int end) {
    return from < end
        ? paragraph.text.substring(paragraph.spans[from].start(), paragraph.spans[end - 1].end())
        : "";
  }

  /** Whether a token is a word with a capital. */
  static boolean isCapitalWord(Paragraph paragraph, int at) {
    return paragraph.isWord(at) && paragraph.isCapital(at);
  }

  static String withoutPossessive(String text) {
    return POSSESSIVE.matcher(text).replaceAll("");
  }

  /** Whether nothing but a blank stands between a token and the one before. */
  static boolean isNear(Paragraph paragraph, int at) {
    int before = paragraph.spans[at - 1].end();
    int gap = paragraph.spans[at].start() - before;
    return gap == 0 || gap == 1 && paragraph.text.charAt(before) != '\n';
  }

  /**
   * Whether a token is {@code I} itself and no numeral behind a name, as in {@code Would I}.
   *
   * @param from where the words with a capital begin that it goes on with
   */
  static boolean isPronoun(Paragraph paragraph, int at, int from) {
    boolean isNumbered = at > from && !paragraph.begins(at - 1);
    return !isNumbered && PRONOUN.matcher(of(paragraph, at)).matches();
  }

  /** The state that a token stands for, by its name or as an adjective. */
  static Optional<String> state(Paragraph paragraph, int at) {
    String word = withoutPossessive(of(paragraph, at));
    return States.ofAdjective(word).or(() -> States.named(word));
  }
}
