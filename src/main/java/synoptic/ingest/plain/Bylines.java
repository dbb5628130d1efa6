package synoptic.ingest.plain;

import java.util.Optional;
import synoptic.ingest.core.Dropped.Reason;

/** Takes authors' names into a page, where there is evidence that they are authors'. */
final class Bylines {

  private static final int LONGEST_AFFILIATION = 160;

  private static final int FEWEST_QUESTIONS = 2;

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
      page.source = page.source.or(() -> Publisher.inAffiliation(text)).or(() -> outlet(text));
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
        && (NameRules.hasWork(text) || outlet(text).isPresent());
  }

  /** The outlet with which a line below a name begins: {@code Coast News, Norrvik}. */
  private static Optional<String> outlet(String text) {
    return Optional.of(text.split(", ", 2)[0]).filter(Outlets::isOutlet);
  }

  /**
   * A bare name between the title and the first paragraph is the author's where no paragraph but a
   * note about the author names that person: of whom a text tells it says more. Above questions and
   * answers it may be that of who answers.
   */
  static void bareNames(PageBlocks page, int start, int end) {
    if (isInterview(page, end)) {
      return;
    }
    boolean isBelowTitle = false;
    for (int at = start; at < end; at++) {
      String names = page.isText(at) ? BylineWords.withoutPlace(page.text(at)) : "";
      if (isBelowTitle
          && Byline.areNames(names)
          && !Outlets.isOutlet(names)
          && isBesideText(page, at, end)
          && !isToldOf(page, names, end)) {
        page.author = Optional.of(Byline.natural(names));
        page.state(at);
        affiliation(page, at);
        return;
      }
      isBelowTitle |= page.isText(at) && LineShape.wordCount(page.text(at), 4) >= 4;
    }
  }

  /** Whether the first paragraph or another fact stands next to it. */
  private static boolean isBesideText(PageBlocks page, int at, int end) {
    int below = at + 1;
    while (below < end && !page.isText(below) && !page.isFact(below)) {
      below++;
    }
    return below == end
        || page.isFact(below)
        || page.isFact(at - 1)
        || PageHead.isFact(page.text(below));
  }

  private static boolean isToldOf(PageBlocks page, String names, int from) {
    String surname = names.substring(names.lastIndexOf(' ') + 1);
    for (int at = from; at < page.size(); at++) {
      String text = page.text(at);
      boolean isNote = at >= page.lastProse() && NameRules.subject(text).isPresent();
      if (page.isText(at) && text.contains(surname) && !isNote) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInterview(PageBlocks page, int from) {
    int questions = 0;
    for (int at = from; at < page.size(); at++) {
      String text = page.text(at);
      questions += page.isText(at) && (text.endsWith("?") || text.startsWith("Q:")) ? 1 : 0;
    }
    return questions >= FEWEST_QUESTIONS && questions * 4 >= page.size() - from;
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
