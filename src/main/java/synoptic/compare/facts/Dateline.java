package synoptic.compare.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was written, in front of its first sentence: {@code LONDON, June 15
 * (Reuters) —}, {@code 2014-06-15}. What such a line dates is the report and not what it tells.
 */
final class Dateline {

  private static final int LONGEST = 90;

  private static final Pattern STAMP =
      Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b[\\s|:]*");

  private static final Pattern DASH = Pattern.compile("\\s?[—–―]+\\s|\\s--?\\s");

  /** A place in capitals. */
  private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu}.’' -]*\\p{Lu}\\b.*");

  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}{2,}");

  private Dateline() {}

  /** Where it ends in a passage's text; 0 where there is none. */
  static int end(String text) {
    Matcher stamp = STAMP.matcher(text);
    if (stamp.lookingAt()) {
      return stamp.end();
    }
    Matcher dash = DASH.matcher(text);
    if (!dash.find() || dash.start() > LONGEST) {
      return 0;
    }
    String head = text.substring(0, dash.start());
    boolean isPlace = PLACE.matcher(head).matches() && !SMALL.matcher(head).find();
    return isPlace ? dash.end() : 0;
  }
}
