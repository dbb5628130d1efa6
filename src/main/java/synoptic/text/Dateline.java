package synoptic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was written, in front of its first sentence: {@code LONDON, June 15
 * (Reuters) —}, {@code Berlin (dpa) -}, {@code 2014-06-15}, {@code **00:12** –}. What such a line
 * dates is the report and not what it tells, and nobody says it.
 */
public final class Dateline {

  private static final int LONGEST = 90;

  private static final Pattern STAMP =
      Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b[\\s|:]*");

  /** The time of an entry, with the marks that make it bold. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\s*(\\*{0,2})\\d{1,2}[.:]\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s\\p{Lu}{2,4})?\\1\\s?[-–—|:]\\s*");

  private static final Pattern DASH = Pattern.compile("\\s?[—–―]+\\s|\\s--?\\s");

  /** A place in capitals. */
  private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu}.’' -]*\\p{Lu}\\b.*");

  /** A place before an agency in brackets. */
  private static final Pattern AGENCY =
      Pattern.compile("\\p{Lu}[\\p{L}.,’'/ \\d-]*\\s\\(\\s?\\p{L}[\\p{L}. ]{1,24}\\)");

  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'(])\\p{Ll}{2,}");

  private Dateline() {}

  /** Where it ends in a passage's text; 0 where there is none. */
  public static int end(String text) {
    Matcher stamp = STAMP.matcher(text);
    if (stamp.lookingAt() || stamp.usePattern(TIME).lookingAt()) {
      return stamp.end();
    }
    Matcher dash = DASH.matcher(text);
    if (!dash.find() || dash.start() > LONGEST) {
      return 0;
    }
    String head = text.substring(0, dash.start());
    boolean isPlace = PLACE.matcher(head).matches() || AGENCY.matcher(head).matches();
    return isPlace && isBeginning(text, dash.end()) && !SMALL.matcher(head).find() ? dash.end() : 0;
  }

  /** Whether a sentence begins at a place rather than goes on. */
  private static boolean isBeginning(String text, int at) {
    return at < text.length() && !Character.isLowerCase(text.codePointAt(at));
  }
}
