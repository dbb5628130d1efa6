package synoptic.annotate.people;

import java.util.Optional;
import java.util.function.Predicate;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Titles;

/** The titles, ranks and offices that stand before the names of a paragraph. */
final class TitlesBefore {

  private static final int LONGEST = 8;

  /** Adverbs and participles are longer than this; {@code King} and {@code Lily} are not. */
  private static final int SHORT = 4;

  private final Paragraph paragraph;
  private final NameTokens tokens;
  private final Predicate<String> common;

  /**
   * @param common whether a word occurs in lower case too
   */
  TitlesBefore(Paragraph paragraph, NameTokens tokens, Predicate<String> common) {
    this.paragraph = paragraph;
    this.tokens = tokens;
    this.common = common;
  }

  /** Whether a word, with which a sentence begins, may have its capital from that alone. */
  boolean isOpener(int at, int end) {
    String word = paragraph.lower(at);
    boolean more = at + 1 < end && tokens.isNameWord(at + 1);
    boolean formed = word.endsWith("ly") || word.endsWith("ing");
    return common.test(word) || more && formed && word.length() > SHORT;
  }

  /** Where the titles before a name begin. */
  int start(int name) {
    int start = name;
    boolean isTitle = false;
    for (int at = name - 1; at >= Math.max(0, name - LONGEST); at--) {
      if (!TokenText.isNear(paragraph, at + 1)
          || paragraph.sentences[at] != paragraph.sentences[name]) {
        break;
      }
      String word = paragraph.lower(at);
      boolean title = Titles.contains(word);
      if (!title && isTitle && Titles.isAddress(paragraph.lower(start))) {
        break;
      }
      boolean part =
          isTitle && (Titles.qualifies(word) || TokenText.state(paragraph, at).isPresent());
      boolean field = isTitle && NameTokens.isFieldOrPlace(word);
      boolean begun = paragraph.begins(at) && !(isTitle && !isOpener(at, name));
      boolean free = !begun && !NameTokens.isBreak(word) && !tokens.isInHeadline(at);
      boolean capital = paragraph.isCapital(at) && (field || free);
      if (title || part || capital || isField(at)) {
        start = at;
        isTitle |= title;
      } else if (tokens.isRetired(at)) {
        at -= 2;
      } else if (!tokens.isShortened(at) && !isJoint(at) && !(isTitle && isOfBody(at))) {
        break;
      }
    }
    return isTitle ? start : name;
  }

  /** {@code a deputy Berg shot} is not Deputy Berg. */
  boolean isOther(int title) {
    String before = title > 0 ? paragraph.lower(title - 1) : "";
    return !paragraph.isCapital(title) && (before.equals("a") || before.equals("an"));
  }

  /** The {@code Leeds} of a Bishop of Leeds. */
  boolean isPlaceOf(int name) {
    return name > 0 && isJoint(name - 1);
  }

  /** The {@code of} between an office and its field. */
  private boolean isJoint(int at) {
    return at > 0
        && paragraph.lower(at).equals("of")
        && Titles.isOffice(paragraph.lower(at - 1))
        && paragraph.isCapital(at + 1)
        && !Titles.isAddress(paragraph.lower(at + 1));
  }

  /**
   * What joins the words of a body's name before an office: {@code Bank of Norway governor}, {@code
   * Berg & Vale analyst}.
   */
  private boolean isOfBody(int joint) {
    boolean isOf =
        paragraph.lower(joint).equals("of") && BodyWords.contains(word(paragraph, joint - 1));
    return joint > 0
        && (isOf || paragraph.first(joint) == '&')
        && TokenText.isCapitalWord(paragraph, joint - 1)
        && TokenText.isCapitalWord(paragraph, joint + 1);
  }

  private static String word(Paragraph paragraph, int at) {
    return at < 0 ? "" : paragraph.lower(at);
  }

  Optional<Office> office(int start, int name) {
    return Office.before(TokenText.of(paragraph, start, name));
  }

  /** The {@code State} of a Secretary of State, the {@code Opposition} of its leader. */
  boolean isField(int at) {
    int of = at > 0 && tokens.isThe(at - 1) ? at - 2 : at - 1;
    return of >= 1
        && paragraph.lower(of).equals("of")
        && Titles.isOffice(paragraph.lower(of - 1))
        && paragraph.isCapital(at)
        && !Titles.contains(paragraph.lower(at));
  }
}
