package synoptic.ingest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import synoptic.ingest.Dropped.Reason;
import synoptic.text.SafeLink;

/** Reads what stands above an article's first paragraph: masthead, title, byline, date. */
final class PageHead {

  private static final int LONGEST_TITLE = 220;

  /** How many units above the first paragraph are weighed against each other. */
  private static final int TALLEST = 80;

  private static final Set<String> NO_TITLES =
      Set.of(
          "introduction", "abstract", "summary", "conclusion", "preface", "foreword", "contents");

  private final PageBlocks sheet;

  /** Index of the first unit in which a title or masthead is looked for. */
  private final int start;

  private final int end;

  private final Optional<String> givenSource;

  private PageHead(PageBlocks sheet, Optional<String> givenSource) {
    this.sheet = sheet;
    int prose = sheet.firstProse();
    this.end = prose < sheet.size() ? prose : ShortHead.end(sheet);
    this.start = Math.max(0, end - TALLEST);
    this.givenSource = givenSource;
  }

  /**
   * @param givenSource what the user says who publishes; a line above the text may say the same
   */
  static void read(PageBlocks sheet, Optional<String> givenSource) {
    PageHead head = new PageHead(sheet, givenSource);
    if (head.end < sheet.size()) {
      head.address();
      head.furniture();
      head.dates();
      head.bylines();
      head.titleAndMasthead();
    } else {
      head.plainTitle();
    }
  }

  /** A line at the top that is a web address and nothing else is the article's own. */
  private void address() {
    for (int at = 0; at < Math.min(end, 3) && sheet.url.isEmpty(); at++) {
      if (sheet.isText(at) && SafeLink.of(sheet.text(at)).isPresent()) {
        sheet.url = Optional.of(sheet.text(at));
        sheet.state(at);
      }
    }
  }

  private void furniture() {
    for (int at = 0; at < end; at++) {
      if (sheet.isText(at)) {
        int unit = at;
        PageFurniture.atTheEdge(sheet.text(at)).ifPresent(reason -> sheet.drop(unit, reason));
      }
    }
  }

  /**
   * A bare date is the day of publication only where no such line parts the text, as in a diary.
   */
  private void dates() {
    boolean diary = false;
    int last = sheet.lastProse();
    for (int at = end; at < last && !diary; at++) {
      boolean between = sheet.isText(at) && !sheet.isProse(at);
      diary =
          between && DateLine.of(sheet.text(at)).filter(date -> !date.isAnnounced()).isPresent();
    }
    for (int at = 0; at < end; at++) {
      Optional<DateLine> date = sheet.isText(at) ? DateLine.of(sheet.text(at)) : Optional.empty();
      if (date.isPresent() && (date.get().isAnnounced() || !diary)) {
        date(at, date.get());
      }
    }
  }

  private void date(int at, DateLine date) {
    if (sheet.published.isEmpty() && !date.isUpdate()) {
      sheet.published = Optional.of(date.date());
      sheet.state(at);
    } else {
      sheet.drop(at, Reason.DATE);
    }
  }

  private void bylines() {
    for (int at = 0; at < end; at++) {
      Optional<Byline> byline = sheet.isText(at) ? Byline.of(sheet.text(at)) : Optional.empty();
      if (byline.isPresent()) {
        Bylines.take(sheet, at, byline.get());
      } else {
        Bylines.nameWithAffiliation(sheet, at);
      }
    }
  }

  private void titleAndMasthead() {
    int named = masthead();
    int title = bestTitle(named);
    if (title < 0) {
      return;
    }
    int masthead = named >= 0 ? named : masthead(title);
    sheet.title = Optional.of(sheet.text(title));
    sheet.state(title);
    if (masthead >= 0 && masthead < title) {
      takeMasthead(masthead);
      for (int at = start; at < title; at++) {
        sheet.drop(
            at, sheet.text(at).equals(sheet.text(masthead)) ? Reason.REPEATED : Reason.SLOGAN);
      }
    }
    if (masthead > title && sheet.isText(masthead)) {
      takeMasthead(masthead);
    }
    for (int at = title + 1; at < Math.min(sheet.size(), title + 8); at++) {
      if (sheet.text(at).equals(sheet.text(title))) {
        sheet.drop(at, Reason.REPEATED);
      }
    }
  }

  /** Where a byline names another source already, the line is told instead of lost. */
  private void takeMasthead(int at) {
    String name = sheet.text(at);
    sheet.source = sheet.source.or(() -> Optional.of(name));
    if (sheet.source.get().equals(name)) {
      sheet.state(at);
    } else {
      sheet.drop(at, Reason.SLOGAN);
    }
  }

  /** The unit that names who publishes: said twice, at the start of a trail, or an institution. */
  private int masthead() {
    Set<String> seen = new HashSet<>();
    for (int at = start; at < end; at++) {
      String text = sheet.text(at);
      if (isNameLike(at) && hasTitleBelow(at)) {
        if (Masthead.isGiven(givenSource, text)) {
          return at;
        }
        boolean twice = !seen.add(text) || startsTrail(text) || Masthead.isSigned(sheet, text);
        if (twice
            || NameRules.hasInstitution(text) && LineShape.isTitleCase(text) && isNearTop(at)) {
          return first(text);
        }
      }
    }
    return -1;
  }

  /** The unit beside the title that can only name who publishes, or -1. */
  private int masthead(int title) {
    for (int at = start; at < end; at++) {
      if (at != title && isNameLike(at)) {
        boolean given = Masthead.isGiven(givenSource, sheet.text(at));
        if (given
            || Masthead.isInCapitals(sheet, at, title, end)
            || Masthead.isAlone(sheet, at, title)) {
          return at;
        }
      }
    }
    return -1;
  }

  private int first(String text) {
    int at = start;
    while (!sheet.isText(at) || !sheet.text(at).equals(text)) {
      at++;
    }
    return at;
  }

  private boolean isNameLike(int at) {
    String text = sheet.text(at);
    return sheet.isText(at)
        && text.length() <= 70
        && LineShape.isHeading(text)
        && !text.endsWith("?");
  }

  /** Whether a longer line follows that can be the title. */
  private boolean hasTitleBelow(int masthead) {
    for (int at = masthead + 1; at < end; at++) {
      if (canBeTitle(at)
          && !sheet.text(at).equals(sheet.text(masthead))
          && LineShape.wordCount(sheet.text(at), 4) >= 4) {
        return true;
      }
    }
    return false;
  }

  /** Further down an institution in capitals is rather part of a headline. */
  private boolean isNearTop(int at) {
    return at <= start + 2;
  }

  private boolean startsTrail(String text) {
    for (int at = start; at < end; at++) {
      if (sheet.isDroppedAs(at, Reason.NAVIGATION) && sheet.text(at).startsWith(text + " ")) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeTitle(int at) {
    String text = sheet.text(at);
    return sheet.isText(at)
        && text.length() <= LONGEST_TITLE
        && LineShape.hasLetterOrDigit(text)
        && !LineShape.isBullet(text)
        && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0
        && !NO_TITLES.contains(LineShape.folded(text))
        && LineShape.script(text) == LineShape.script(sheet.text(Math.min(end, sheet.size() - 1)));
  }

  private int bestTitle(int masthead) {
    int best = -1;
    int bestScore = 1;
    boolean first = true;
    for (int at = start; at < end; at++) {
      boolean isMasthead = masthead >= 0 && sheet.text(at).equals(sheet.text(masthead));
      if (canBeTitle(at) && !isMasthead) {
        int score = score(at, masthead) + (first ? 2 : 0);
        first = false;
        if (score > bestScore) {
          best = at;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private int score(int at, int masthead) {
    String text = sheet.text(at);
    int words = LineShape.wordCount(text, 40);
    int score = words >= 3 && words <= 25 ? 1 : 0;
    score -= words == 1 ? 1 : 0;
    score -= words <= 4 && Masthead.isCapitals(text) && hasLonger(words) ? 4 : 0;
    score += factBelow(at) ? 3 : 0;
    score += isRepeated(at) ? 3 : 0;
    score += masthead >= 0 && sheet.nextText(at).orElse(end) >= end ? 1 : 0;
    score -= isAboveTrail(at) ? 3 : 0;
    score -= LineShape.endsSentence(text) && !text.endsWith("?") ? 2 : 0;
    return score;
  }

  /** Whether another line that is not in capitals can be the title. */
  private boolean hasLonger(int words) {
    for (int at = start; at < end; at++) {
      String text = sheet.text(at);
      if (canBeTitle(at) && LineShape.wordCount(text, 6) > words && !Masthead.isCapitals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date or a byline stands directly below. */
  private boolean factBelow(int at) {
    int next = at + 1;
    return next < end
        && !sheet.isText(next)
        && (DateLine.of(sheet.text(next)).isPresent()
            || sheet.author.filter(sheet.text(next)::contains).isPresent());
  }

  private boolean isRepeated(int title) {
    for (int at = title + 1; at < Math.min(sheet.size(), title + 8); at++) {
      if (sheet.text(at).equals(sheet.text(title))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAboveTrail(int unit) {
    for (int at = unit + 1; at < end; at++) {
      if (sheet.isDroppedAs(at, Reason.NAVIGATION)) {
        return true;
      }
    }
    return false;
  }

  /**
   * In a text without prose, a first line is a title only where it stands apart from the others.
   */
  private void plainTitle() {
    if (sheet.size() < 3 || !sheet.isText(0) || !canBeTitle(0) || sheet.text(0).length() > 100) {
      return;
    }
    boolean apart = sheet.unit(1).gap() > 0;
    boolean othersTogether = sheet.unit(2).gap() == 0;
    if (apart && othersTogether) {
      sheet.title = Optional.of(sheet.text(0));
      sheet.state(0);
    }
  }
}
