package synoptic.ingest.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place and agency with which a report begins: {@code NORRVIK, Feb 6 (Reuters) - …}, {@code SOFIA,
 * October 12. /TASS/. …}. What begins so is the text and no title of it.
 *
 * @param agency as it stands there
 */
record ReportStart(String agency) {

  /** How many of the first paragraphs are looked at. */
  private static final int MOST_PARAGRAPHS = 3;

  private static final Pattern START =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’. -]{1,40}(?:[,/][\\p{L}\\p{M}\\p{N}'’., /-]{1,60}?)? ?"
              + "(?:\\((\\p{Lu}[^()/]{1,30})\\) ?[—–-]{1,2}|/(\\p{Lu}[^()/]{1,30})/\\.?(?: ?[—–-]{1,2})?)(?: .*|$)",
          Pattern.DOTALL);

  static Optional<ReportStart> of(String text) {
    Matcher start = START.matcher(text.substring(0, Math.min(text.length(), 200)));
    return start.matches()
        ? Optional.of(new ReportStart(start.group(1) == null ? start.group(2) : start.group(1)))
        : Optional.empty();
  }

  /** The agency, where it is one that publishes and not one that passes on what others pay for. */
  static Optional<String> agency(PageBlocks page) {
    int first = page.firstProse();
    for (int at = first; at < Math.min(page.size(), first + MOST_PARAGRAPHS); at++) {
      Optional<ReportStart> dateline = page.isText(at) ? of(page.text(at)) : Optional.empty();
      if (dateline.isPresent()) {
        return dateline.map(ReportStart::agency).filter(Outlets::isOutlet);
      }
    }
    return Optional.empty();
  }
}
