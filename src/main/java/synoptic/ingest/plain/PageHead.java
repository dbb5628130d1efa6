package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.text.SafeLink;

/** Reads what stands above an article's first paragraph: masthead, title, byline, date. */
final class PageHead {

  private static final int LONGEST_TITLE = 220;

  /** How many blocks above the first paragraph are weighed against each other. */
  private static final int TALLEST = 80;

  private static final int MOST_ABOVE_STANDFIRST = 5;

  private static final int MOST_ABOVE_OLD_DATE = 2;

  /** From when on pages tell the hour at which they appeared. */
  private static final int WEB = 1980;

  private static final Set<String> NO_TITLES =
      Set.of(
          "introduction", "abstract", "summary", "conclusion", "preface", "foreword", "contents");

  private final PageBlocks page;

  /** Index of the first block in which a title or masthead is looked for. */
  private final int start;

  private final int end;

  private final Optional<String> givenSource;

  private PageHead(PageBlocks page, Optional<String> givenSource) {
    this.page = page;
    int prose = page.firstProse();
    this.end = prose < page.size() ? end(page, prose) : ShortHead.end(page);
    this.start = Math.max(0, end - TALLEST);
    this.givenSource = givenSource;
  }

  /**
   * The first paragraph; a title or standfirst may read as one, and has the first byline or date
   * below it.
   */
  private static int end(PageBlocks page, int prose) {
    boolean isLong = page.text(prose).length() > LONGEST_TITLE;
    if (isLong || prose > MOST_ABOVE_STANDFIRST || !hasFirstFactBelow(page, prose)) {
      return prose;
    }
    int next = prose + 1;
    while (next < page.size() && !page.isProse(next)) {
      next++;
    }
    return next < page.size() ? next : prose;
  }

  private static boolean hasFirstFactBelow(PageBlocks page, int at) {
    int below = at + 1;
    boolean areNames = below < page.size() && Byline.areNames(page.text(below));
    return isFirstFact(page, areNames ? below + 1 : below) || isFirstFact(page, below);
  }

  private static boolean isFirstFact(PageBlocks page, int at) {
    boolean isFact = at < page.size() && isFact(page.text(at));
    for (int above = 0; above < at && isFact; above++) {
      isFact = !isFact(page.text(above));
    }
    return isFact;
  }

  /** Whether the text tells the day or the author and nothing else but the outlet. */
  static boolean isFact(String text) {
    return DateLine.of(text).isPresent()
        || DateLine.behindPlace(text).isPresent()
        || Byline.of(text).flatMap(Byline::author).isPresent()
        || CreditLine.of(text).isPresent();
  }

  /**
   * @param givenSource what the user says who publishes; a line above the text may say the same
   */
  static void read(PageBlocks page, Optional<String> givenSource) {
    PageHead head = new PageHead(page, givenSource);
    if (head.end < page.size()) {
      head.address();
      head.furniture();
      head.credits();
      head.dates();
      head.bylines();
      if (page.title.isPresent()) {
        head.knownTitle(page.title.get());
      } else {
        head.titleAndMasthead();
      }
    } else if (page.title.isEmpty()) {
      head.plainTitle();
    }
  }

  /** A line at the top that is a web address and nothing else is the article's own. */
  private void address() {
    for (int at = 0; at < Math.min(end, 3) && page.url.isEmpty(); at++) {
      if (page.isText(at) && SafeLink.of(page.text(at)).isPresent()) {
        page.url = Optional.of(page.text(at));
        page.state(at);
      }
    }
  }

  private void furniture() {
    Set<String> headings = PageFurniture.headings(page, end);
    for (int at = 0; at < end; at++) {
      if (page.isText(at) && !headings.contains(page.text(at))) {
        int block = at;
        PageFurniture.atTheEdge(page.text(at)).ifPresent(reason -> page.drop(block, reason));
      }
    }
    PageFurniture.markMenus(page, end, headings);
  }

  /** The first line that names outlet and day. */
  private void credits() {
    for (int at = 0; at < end && page.source.isEmpty() && page.published.isEmpty(); at++) {
      Optional<FrontMatter> credit =
          page.isText(at) ? CreditLine.of(page.text(at)) : Optional.empty();
      if (credit.isPresent()) {
        page.source = credit.get().source();
        page.published = credit.get().published();
        page.author = page.author.or(credit.get()::author);
        page.state(at);
      }
    }
  }

  /**
   * A bare date is the day of publication only where no such line parts the text, as in a diary.
   */
  private void dates() {
    boolean diary = false;
    int last = page.lastProse();
    for (int at = end; at < last && !diary; at++) {
      boolean between = page.isText(at) && !page.isProse(at);
      diary = between && DateLine.of(page.text(at)).filter(date -> !date.isAnnounced()).isPresent();
    }
    List<DateLine> dates = new ArrayList<>();
    for (int at = 0; at < end; at++) {
      Optional<DateLine> date = page.isText(at) ? DateLine.of(page.text(at)) : Optional.empty();
      boolean isOfPage = date.isPresent() && (date.get().isAnnounced() || isPlaced(at, date.get()));
      if (isOfPage && (date.get().isAnnounced() || !diary)) {
        date(at, date.get());
        dates.add(date.get());
      }
    }
    if (page.published.isEmpty() && !diary) {
      datesBehindPlaces();
    }
    // Some sites tell no other day than that of the last change.
    page.published = page.published.or(() -> dates.stream().findFirst().map(DateLine::date));
  }

  private void date(int at, DateLine date) {
    if (page.published.isEmpty() && !date.isUpdate()) {
      page.published = Optional.of(date.date());
      page.state(at);
    } else {
      page.drop(at, Reason.DATE);
    }
  }

  /** A day of long ago is what the text tells of, unless it stands close below the title. */
  private boolean isPlaced(int at, DateLine date) {
    int above = 0;
    for (int block = start; block < at; block++) {
      above += page.isText(block) ? 1 : 0;
    }
    return date.date().year() >= WEB || above > 0 && above <= MOST_ABOVE_OLD_DATE;
  }

  /** The line is told among what was left out, since it says more than the day. */
  private void datesBehindPlaces() {
    for (int at = 0; at < end && page.published.isEmpty(); at++) {
      Optional<DateLine> date =
          page.isText(at) ? DateLine.behindPlace(page.text(at)) : Optional.empty();
      if (date.isPresent() && isPlaced(at, date.get()) && date.get().date().year() >= WEB) {
        page.published = date.map(DateLine::date);
        page.drop(at, Reason.DATE);
      }
    }
  }

  private void bylines() {
    for (int at = 0; at < end; at++) {
      Optional<Byline> byline =
          page.isText(at) && !BylineWords.isForeign(page.text(at), this::language)
              ? Byline.of(page.text(at))
              : Optional.empty();
      if (byline.isPresent()) {
        Bylines.take(page, at, byline.get());
      } else {
        Bylines.nameWithAffiliation(page, at);
        Bylines.namesAboveDate(page, at);
      }
    }
    if (page.author.isEmpty()) {
      Bylines.bareNames(page, start, end);
    }
  }

  /** Told by the first paragraph. */
  private Optional<String> language() {
    return LanguageGuess.of(page.text(end));
  }

  /** A title that the file states beside its text is not the text's. */
  private void knownTitle(String title) {
    for (int at = start; at < end; at++) {
      if (page.isText(at) && LineShape.folded(page.text(at)).equals(LineShape.folded(title))) {
        page.drop(at, Reason.REPEATED);
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
    boolean hasKicker = title > start && isKicker(title - 1);
    page.title = Optional.of(page.text(title));
    page.state(title);
    if (masthead >= 0 && masthead < title) {
      takeMasthead(masthead);
      for (int at = start; at < title; at++) {
        page.drop(at, page.text(at).equals(page.text(masthead)) ? Reason.REPEATED : Reason.SLOGAN);
      }
    }
    if (masthead > title && page.isText(masthead)) {
      takeMasthead(masthead);
    }
    if (hasKicker) {
      page.drop(title - 1, Reason.SLOGAN);
    }
    for (int at = title + 1; at < Math.min(page.size(), title + 8); at++) {
      if (page.text(at).equals(page.text(title))) {
        page.drop(at, Reason.REPEATED);
      }
    }
  }

  /** Where a byline names another source already, the line is told instead of lost. */
  private void takeMasthead(int at) {
    String name = page.text(at);
    page.source = page.source.or(() -> Optional.of(name));
    if (page.source.get().equals(name)) {
      page.state(at);
    } else {
      page.drop(at, Reason.SLOGAN);
    }
  }

  /** The block that names who publishes: said twice, at the start of a trail, or an institution. */
  private int masthead() {
    Set<String> seen = new HashSet<>();
    for (int at = start; at < end; at++) {
      String text = page.text(at);
      if (isNameLike(at) && hasTitleBelow(at)) {
        if (Masthead.isGiven(givenSource, text)) {
          return at;
        }
        boolean twice = !seen.add(text) || startsTrail(text) || Masthead.isSigned(page, text);
        if (twice || NameRules.hasInstitution(text) && Outlets.areNames(text) && isNearTop(at)) {
          return first(text);
        }
      }
    }
    return -1;
  }

  /** The block beside the title that can only name who publishes, or -1. */
  private int masthead(int title) {
    for (int at = start; at < end; at++) {
      if (at != title && isNameLike(at)) {
        boolean given = Masthead.isGiven(givenSource, page.text(at));
        if (given
            || Masthead.isInCapitals(page, at, title, end)
            || Masthead.isOutlet(page, at, title, end)
            || Masthead.isAlone(page, at, title)) {
          return at;
        }
      }
    }
    return -1;
  }

  private int first(String text) {
    int at = start;
    while (!page.isText(at) || !page.text(at).equals(text)) {
      at++;
    }
    return at;
  }

  private boolean isNameLike(int at) {
    String text = page.text(at);
    return page.isText(at)
        && text.length() <= 70
        && LineShape.isHeading(text)
        && !text.endsWith("?");
  }

  /** Whether a longer line follows that can be the title. */
  private boolean hasTitleBelow(int masthead) {
    for (int at = masthead + 1; at < end; at++) {
      if (canBeTitle(at)
          && !page.text(at).equals(page.text(masthead))
          && LineShape.wordCount(page.text(at), 4) >= 4) {
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
      if (page.isDroppedAs(at, Reason.NAVIGATION) && page.text(at).startsWith(text + " ")) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeTitle(int at) {
    String text = page.text(at);
    return page.isText(at)
        && text.length() <= LONGEST_TITLE
        && LineShape.hasLetterOrDigit(text)
        && text.indexOf('@') < 0
        && ReportStart.of(text).isEmpty()
        && !LineShape.isBullet(text)
        && (".,;:".indexOf(text.charAt(text.length() - 1)) < 0 || isSentenceAsTitle(at))
        && !NO_TITLES.contains(LineShape.folded(text))
        && LineShape.script(text) == LineShape.script(page.text(Math.min(end, page.size() - 1)));
  }

  /** A sentence is a title only where nothing stands above it, and a byline or date below. */
  private boolean isSentenceAsTitle(int at) {
    return page.text(at).endsWith(".")
        && page.nextText(-1).orElse(-1) == at
        && at + 1 < end
        && page.isFact(at + 1);
  }

  private int bestTitle(int masthead) {
    int best = -1;
    int bestScore = 1;
    boolean first = true;
    for (int at = start; at < end; at++) {
      boolean isMasthead = masthead >= 0 && page.text(at).equals(page.text(masthead));
      if (canBeTitle(at) && !isMasthead) {
        boolean isOutlet = isOutletBesideTitle(at);
        int score = score(at, masthead) + (first ? 2 : 0) - (isOutlet ? 4 : 0);
        first &= isOutlet || isKicker(at);
        if (score > bestScore) {
          best = at;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private int score(int at, int masthead) {
    String text = page.text(at);
    int words = LineShape.wordCount(text, 40);
    int score = words >= 3 && words <= 25 ? 1 : 0;
    score -= words == 1 ? 1 : 0;
    score -= words <= 4 && Masthead.isCapitals(text) && hasLonger(words) ? 4 : 0;
    score += factBelow(at) || words >= 4 && isAboveStandfirst(at) ? 3 : 0;
    score += isRepeated(at) ? 3 : 0;
    score += masthead >= 0 && page.nextText(at).orElse(end) >= end ? 1 : 0;
    score -= isAboveTrail(at) ? 3 : 0;
    score -= LineShape.endsSentence(text) && !text.endsWith("?") ? 2 : 0;
    return score;
  }

  /** Whether one word stands directly above a longer line, as sections and topics do. */
  private boolean isKicker(int at) {
    int below = at + 1;
    return LineShape.wordCount(page.text(at), 2) == 1
        && below < end
        && page.block(below).gap() == 0
        && canBeTitle(below)
        && LineShape.wordCount(page.text(below), 4) >= 4;
  }

  private boolean isOutletBesideTitle(int at) {
    return Outlets.isOutlet(page.text(at)) && hasLonger(LineShape.wordCount(page.text(at), 6));
  }

  /** Whether another line that is not in capitals can be the title. */
  private boolean hasLonger(int words) {
    for (int at = start; at < end; at++) {
      String text = page.text(at);
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
        && !page.isText(next)
        && (isFact(page.text(next)) || page.author.filter(page.text(next)::contains).isPresent());
  }

  /** Whether a longer line stands between it and the date or byline, and not with these alone. */
  private boolean isAboveStandfirst(int at) {
    int below = at + 1;
    return below + 1 < end
        && page.isText(below)
        && (page.block(below).gap() == 0 || page.block(below + 1).gap() > 0)
        && page.text(below).length() > page.text(at).length()
        && factBelow(below);
  }

  private boolean isRepeated(int title) {
    for (int at = title + 1; at < Math.min(page.size(), title + 8); at++) {
      if (page.text(at).equals(page.text(title))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a trail of sections stands below, and what can be the title below that. */
  private boolean isAboveTrail(int block) {
    boolean trail = false;
    for (int at = block + 1; at < end; at++) {
      trail |= page.isDroppedAs(at, Reason.NAVIGATION) && !BylineWords.isCount(page.text(at));
      if (trail && canBeTitle(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * In a text without prose, a first line is a title only where it stands apart from the others,
   * and these stand together or are sentences.
   */
  private void plainTitle() {
    if (page.size() < 2 || !page.isText(0) || !canBeTitle(0) || page.text(0).length() > 100) {
      return;
    }
    boolean apart = page.block(1).gap() > 0;
    boolean othersTogether = page.size() > 2 && page.block(2).gap() == 0;
    if (apart && (othersTogether || areSentences(1) && !LineShape.endsSentence(page.text(0)))) {
      page.title = Optional.of(page.text(0));
      page.state(0);
    }
  }

  private boolean areSentences(int from) {
    for (int at = from; at < page.size(); at++) {
      if (page.isText(at) && !LineShape.endsSentence(page.text(at))) {
        return false;
      }
    }
    return page.nextText(from - 1).isPresent();
  }
}
