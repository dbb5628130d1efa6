package synoptic.ingest.plain;

import java.util.regex.Pattern;
import synoptic.ingest.core.Dropped.Reason;

/** Takes the boxes out that ask readers among the paragraphs to subscribe to a newsletter. */
final class SignUpBoxes {

  private static final int LONGEST = 220;

  /** Of how many words the line is with which a box opens, and how many lines the box has. */
  private static final int LONGEST_OPENING = 7;

  private static final int MOST_LINES = 6;

  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A line that asks for it: an imperative, and a newsletter that is the publisher's own. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:sign[ -]?up|subscribe|register|join|get|receive|enter|want|never miss|don[’']t miss|stay|keep up"
              + "|start your day|like what|enjoy\\w*|love)\\b(?=.{0,160}\\b(?:our|your|us|my)\\b|.{0,40}\\b(?:for|to) (?:the|a)\\b)"
              + ".{0,160}\\b(?:newsletters?|inbox|mailing list|e-?mail (?:list|alerts?|updates?|newsletter|address)"
              + "|briefings?|(?:daily|weekly|morning|evening) (?:digest|e-?mail|update))\\b.*"
              + "|(?:our|the) (?:free )?(?:daily|weekly|morning|evening)? ?newsletter,? (?:delivered|straight|in your)\\b.*"
              + "|(?:abonn|inscri|recev|erhalten|melde|suscr|apúnt|recib|подпи[шс]).{0,80}"
              + "\\b(?:newsletter|lettre d[’']information|infolettre|bolet[ií]n|рассылк\\w*)\\b.*"
              + "|.{0,40}\\bbülten\\p{L}* (?:abone|kayd|üye).*",
          I);

  /** What an article tells of a newsletter is somebody's saying or doing. */
  private static final Pattern TELLS =
      Pattern.compile(
          "[“”\"«»]|\\b(?:said|says|told|wrote|according to|he|she|they|was|were)\\b", I);

  private SignUpBoxes() {}

  static void mark(PageBlocks page) {
    for (int at = 0; at < page.size(); at++) {
      if (page.isText(at) && asks(page.text(at))) {
        page.drop(at, Reason.SUPPORT);
        heading(page, at);
      }
      if (page.isText(at) && opens(page.text(at))) {
        box(page, at);
      }
      if (page.isDroppedAs(at, Reason.SUPPORT)) {
        around(page, at, -1);
        around(page, at, 1);
      }
    }
  }

  private static boolean asks(String text) {
    return text.length() <= LONGEST && ASKS.matcher(text).matches() && !TELLS.matcher(text).find();
  }

  /** {@code Sign up to Morning News}: the name of a newsletter, and no sentence. */
  private static boolean opens(String text) {
    return LineShape.wordCount(text, LONGEST_OPENING + 1) <= LONGEST_OPENING
        && !LineShape.endsSentence(text)
        && Phrases.reason(text, Phrases.Place.EDGE).filter(Reason.SUPPORT::equals).isPresent();
  }

  /** Down to the field for the address, or with a line of the box directly below. */
  private static void box(PageBlocks page, int opening) {
    int end = opening;
    for (int at = opening + 1; at < Math.min(page.size(), opening + MOST_LINES); at++) {
      boolean isBox =
          page.isDroppedAs(at, Reason.SUPPORT)
              || at == end + 1 && Phrases.reason(page.text(at), Phrases.Place.BOX).isPresent();
      end = isBox ? at : end;
      if (LineShape.endsSentence(page.text(at)) || page.block(at).gap() > 1) {
        break;
      }
    }
    for (int at = opening; end > opening && at <= end; at++) {
      page.drop(at, Reason.SUPPORT);
    }
  }

  /** A short line that stands alone with it, among paragraphs, is the heading of the box. */
  private static void heading(PageBlocks page, int box) {
    int above = box - 1;
    if (above > page.firstProse()
        && page.isText(above)
        && page.block(box).gap() == 0
        && page.block(above).gap() > 0
        && LineShape.isHeading(page.text(above))) {
      page.drop(above, Reason.SUPPORT);
    }
  }

  private static void around(PageBlocks page, int box, int step) {
    for (int at = box + step; at >= 0 && at < page.size() && page.isText(at); at += step) {
      if (Phrases.reason(page.text(at), Phrases.Place.BOX).isEmpty()) {
        return;
      }
      page.drop(at, Reason.SUPPORT);
    }
  }
}
