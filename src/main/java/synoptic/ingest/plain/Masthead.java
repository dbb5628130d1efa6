package synoptic.ingest.plain;

import java.util.Locale;
import java.util.Optional;
import synoptic.ingest.core.Dropped;

/** Tells the line above or below a title that names who publishes. */
final class Masthead {

  private static final int LONGEST = 40;

  /** How many blocks a date or a byline may be away. */
  private static final int NEAR = 3;

  /** How many words most headlines have at most. */
  private static final int LONGEST_HEADLINE = 10;

  private Masthead() {}

  /** Whether a copyright line or a note about the publisher names {@code name}. */
  static boolean isSigned(PageBlocks page, String name) {
    for (int at = Math.max(0, page.size() - 60); at < page.size(); at++) {
      String text = page.text(at);
      boolean notes =
          page.isDroppedAs(at, Dropped.Reason.COPYRIGHT)
              ? Publisher.inCopyright(text).filter(name::equals).isPresent()
              : Publisher.isAbout(text) && Publisher.inAbout(text).filter(name::equals).isPresent();
      if (notes) {
        return true;
      }
    }
    return false;
  }

  static boolean isGiven(Optional<String> source, String text) {
    return source.filter(name -> LineShape.folded(name).equals(LineShape.folded(text))).isPresent();
  }

  /**
   * Whether the line can name who publishes the article entitled {@code title}: short, in capitals
   * where the title is not, with a date or a byline near. Below the title, what may be a person's
   * name may be the author's.
   */
  static boolean isInCapitals(PageBlocks page, int at, int title, int end) {
    String text = page.text(at);
    return isCapitals(text)
        && !isCapitals(page.text(title))
        && LineShape.wordCount(text, 5) <= 4
        && hasFactNear(page, at, end)
        && (at < title || !NameRules.isPerson(text));
  }

  /**
   * Whether the line is called as outlets are, with a date or a byline near, or with capitals that
   * the title has not.
   */
  static boolean isOutlet(PageBlocks page, int at, int title, int end) {
    return Outlets.isOutlet(page.text(at))
        && (hasFactNear(page, at, end) || !LineShape.isTitleCase(page.text(title)));
  }

  /** Whether it stands apart, first of all, above a longer title with a byline below. */
  static boolean isAlone(PageBlocks page, int at, int title) {
    int words = LineShape.wordCount(page.text(at), 6);
    return page.author.isPresent()
        && at < title
        && page.nextText(-1).orElse(-1) == at
        && page.nextText(at).orElse(-1) == title
        && page.block(title).gap() > 0
        && words >= 2
        && words <= 5
        && page.text(at).length() <= LONGEST
        && LineShape.isTitleCase(page.text(at))
        && LineShape.wordCount(page.text(title), 6) > words
        && (Outlets.isOutlet(page.text(at)) || !isStandfirst(page.text(title)))
        && title + 1 < page.size()
        && page.isFact(title + 1);
  }

  /** A line so long is rather what stands under a title. */
  private static boolean isStandfirst(String text) {
    return LineShape.wordCount(text, LONGEST_HEADLINE + 1) > LONGEST_HEADLINE;
  }

  /** Whether the line is short and has no small letters. */
  static boolean isCapitals(String text) {
    return text.length() <= LONGEST
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.codePoints().filter(Character::isUpperCase).count() >= 3;
  }

  private static boolean hasFactNear(PageBlocks page, int at, int end) {
    for (int near = Math.max(0, at - NEAR); near <= Math.min(end - 1, at + NEAR); near++) {
      if (page.isFact(near)) {
        return true;
      }
    }
    return false;
  }
}
