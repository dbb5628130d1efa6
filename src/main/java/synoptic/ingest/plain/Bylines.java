package synoptic.ingest.plain;

import java.util.Optional;
import synoptic.ingest.core.Dropped.Reason;

/** Takes authors' names into a page, where there is evidence that they are authors'. */
final class Bylines {

  private static final int LONGEST_AFFILIATION = 160;

  private Bylines() {}

  static void take(PageBlocks page, int at, Byline byline) {
    boolean news =
        byline.author().isPresent() && page.author.isEmpty()
            || byline.source().isPresent() && page.source.isEmpty()
            || byline.date().isPresent() && page.published.isEmpty();
    if (!news) {
      return;
    }
    page.author = page.author.or(byline::author);
    page.source = page.source.or(byline::source);
    page.published = page.published.or(byline::date);
    page.state(at);
    affiliation(page, at);
  }

  /** A bare name is an author's where the line below says at what the person works. */
  static void nameWithAffiliation(PageBlocks page, int at) {
    if (page.isText(at)
        && page.author.isEmpty()
        && NameRules.isPerson(page.text(at))
        && isAffiliation(page, at + 1)) {
      page.author = Optional.of(page.text(at));
      page.state(at);
      affiliation(page, at);
    }
  }

  /** Bare names are the authors' where the day of publication stands directly below. */
  static void namesAboveDate(PageBlocks page, int at) {
    int below = at + 1;
    boolean isDated =
        below < page.size()
            && page.isFact(below)
            && page.block(below).gap() == 0
            && DateLine.of(page.text(below)).isPresent();
    boolean isFirst = page.nextText(-1).orElse(at) == at;
    if (page.isText(at)
        && page.author.isEmpty()
        && isDated
        && !isFirst
        && Byline.areNames(page.text(at))
        && !Outlets.isOutlet(page.text(at))) {
      page.author = Optional.of(page.text(at));
      page.state(at);
    }
  }

  private static void affiliation(PageBlocks page, int name) {
    int below = name + 1;
    if (isAffiliation(page, below)) {
      String text = page.text(below);
      page.source = page.source.or(() -> Publisher.inAffiliation(text));
      page.drop(below, Reason.ABOUT_AUTHOR);
    }
  }

  private static boolean isAffiliation(PageBlocks page, int at) {
    if (at >= page.size() || !page.isText(at) || page.block(at).gap() > 1) {
      return false;
    }
    String text = page.text(at);
    return text.length() <= LONGEST_AFFILIATION
        && !LineShape.endsSentence(text)
        && !LineShape.isItem(text)
        && NameRules.hasWork(text);
  }

  /** A bare name anywhere is the author's where a note about that person follows the text. */
  static void nameOfBio(PageBlocks page, String subject) {
    for (int at = 0; at < page.size(); at++) {
      if (page.isText(at) && page.text(at).equals(subject)) {
        page.author = page.author.or(() -> Optional.of(subject));
        page.state(at);
        return;
      }
    }
  }
}
