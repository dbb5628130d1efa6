package synoptic.ingest.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.PartialDate;

/**
 * Place and agency with which a report begins: {@code NORRVIK, Feb 6 (Reuters) - …}, {@code SOFIA,
 * October 12. /TASS/. …}. What begins so is the text and no title of it.
 *
 * @param agency as it stands there
 * @param day where it has its year
 */
record ReportStart(String agency, Optional<PartialDate> day) {

  /** How many of the first paragraphs are looked at. */
  private static final int MOST_PARAGRAPHS = 3;

  private static final Pattern START =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’. -]{1,40}(?:[,/][\\p{L}\\p{M}\\p{N}'’., /-]{1,60}?)? ?"
              + "(?:\\((\\p{Lu}[^()/]{1,30})\\) ?[—–-]{1,2}|/(\\p{Lu}[^()/]{1,30})/\\.?(?: ?[—–-]{1,2})?)(?: (.*)|$)",
          Pattern.DOTALL);

  static Optional<ReportStart> of(String text) {
    Matcher start = START.matcher(text.substring(0, Math.min(text.length(), 200)));
    if (!start.matches()) {
      return Optional.empty();
    }
    int agency = start.start(1) < 0 ? 2 : 1;
    String name = start.group(agency);
    boolean isAgency = agency == 2 || Outlets.isOutlet(name) || Masthead.isCapitals(name);
    boolean isText = start.group(3) == null || LineShape.isProse(text.substring(start.start(3)));
    if (!isAgency || !isText) {
      return Optional.empty();
    }
    Optional<PartialDate> day =
        StatedDate.within(text.substring(0, start.start(agency))).filter(read -> read.day() > 0);
    return Optional.of(new ReportStart(name, day));
  }

  /** Takes agency and day, where nothing else names outlet or day. */
  static void take(PageBlocks page) {
    int first = page.firstProse();
    for (int at = first; at < Math.min(page.size(), first + MOST_PARAGRAPHS); at++) {
      Optional<ReportStart> start = page.isText(at) ? of(page.text(at)) : Optional.empty();
      if (start.isPresent()) {
        page.source =
            page.source.or(() -> start.map(ReportStart::agency).filter(Outlets::isOutlet));
        page.published = page.published.or(() -> start.flatMap(ReportStart::day));
        return;
      }
    }
  }
}
