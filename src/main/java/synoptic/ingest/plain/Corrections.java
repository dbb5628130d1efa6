package synoptic.ingest.plain;

import java.util.regex.Pattern;
import synoptic.ingest.core.Dropped.Reason;

/** Takes the notes out in which an outlet says what it has changed in an article. */
final class Corrections {

  private static final int LONGEST = 600;

  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String MARK =
      "(?:corrections?|clarifications?|corrections and clarifications|corrected|erratum|errata"
          + "|editor[’']?s?[’']? note|note to readers|korrektur|berichtigung|richtigstellung"
          + "|anmerkung der redaktion|rectificatif|correctif|corrección|fe de (?:erratas|errores)|düzeltme"
          + "|исправление|поправка|от редакции|تصحيح|تصویب|اصلاحیه)";

  /** The mark with which such a note begins, perhaps with its day, and what it says. */
  private static final Pattern MARKED =
      Pattern.compile(
          "[*•(\\[]? ?" + MARK + "(?:[ ,]{1,2}\\(?[\\p{L}\\d., ]{3,24}\\)?)? ?[:—–|] ?(.*)", I);

  private static final Pattern HEADING = Pattern.compile(MARK + "(?: and " + MARK + ")?:?", I);

  /** What such a note says of the article itself. */
  private static final Pattern OF_ARTICLE =
      Pattern.compile(
          "(?:an|a|the) (?:earlier|previous|original|prior) (?:version|headline|edition|photo caption)\\b"
              + "|\\b(?:this|the) (?:article|story|report|post|piece|column|page|headline|text|version) (?:has been|was|is|originally"
              + "|previously|initially|incorrectly|misstated|has since)\\b"
              + "|\\b(?:misstated|misspelled|misspelt|misidentified|misattributed|incorrectly (?:said|stated|identified|reported))\\b"
              + "|\\bwe (?:apologi[sz]e|regret)\\b"
              + "|frühere[nr]? (?:version|fassung)|version (?:précédente|antérieure)|versión anterior|önceki (?:sürüm|hal)",
          I);

  /** A note without a mark begins with the article. */
  private static final Pattern UNMARKED =
      Pattern.compile(
          "[*•(\\[]? ?(?:(?:an|the) (?:earlier|previous|original) version of th(?:is|e) (?:article|story|report|post|piece|column|page)\\b.+"
              + "|this (?:article|story|report|post|piece|column)(?: was| has been|[’']s headline was) (?:amended|corrected|updated|edited|changed)\\b.+)",
          I);

  private Corrections() {}

  /** Only what stands amid or below the text is one: a headline says more. */
  static void mark(PageBlocks page) {
    int first = Math.max(1, page.firstProse());
    int last = page.lastProse();
    for (int at = page.size() - 1; at >= first; at--) {
      boolean isBelow = at > first && at >= last;
      if (page.isText(at) && isNote(page, at, isBelow)) {
        page.drop(at, Reason.CORRECTION);
        last = at == last ? page.lastProse() : last;
      }
    }
  }

  private static boolean isNote(PageBlocks page, int at, boolean isBelow) {
    String text = page.text(at);
    return text.length() <= LONGEST
        && (isNote(text, isBelow)
            || isAnnounced(page, at)
            || HEADING.matcher(text).matches() && isAnnounced(page, at + 1));
  }

  /** Whether the line says something of the article below a line that says what it is. */
  private static boolean isAnnounced(PageBlocks page, int at) {
    return at > 0
        && at < page.size()
        && page.text(at).length() <= LONGEST
        && HEADING.matcher(page.text(at - 1)).matches()
        && OF_ARTICLE.matcher(page.text(at)).find();
  }

  /** Among paragraphs a note has to tell of the article as well. */
  private static boolean isNote(String text, boolean isBelow) {
    var marked = MARKED.matcher(text);
    boolean isMarked = marked.matches() && LineShape.endsSentence(text);
    return isMarked && (isBelow || OF_ARTICLE.matcher(text).find())
        || UNMARKED.matcher(text).matches();
  }
}
