package synoptic.annotate;

import java.util.regex.Pattern;

/**
 * Tells what stands around an article from what it says: headings, endnotes, lists of sources. It
 * remembers whether the endnotes have begun.
 */
public final class NonProse {

  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_NUMBER = 3;
  private static final Pattern SOURCES =
      Pattern.compile(
          "\\s*(end ?notes?|footnotes?|notes|references|bibliography|sources|works cited)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile("\\s*[\\[(]?\\d{1,3}[.)\\]].*");
  private static final Pattern CITATION =
      Pattern.compile("https?:|www\\.|\\bibid\\b|\\bretrieved\\b|\\baccessed\\b|\\bpp?\\. ?\\d");

  private boolean headed;
  private boolean begun;

  /** Whether nobody speaks in the next paragraph, by its place and its form. */
  public boolean contains(Paragraph paragraph) {
    String text = paragraph.whole().text();
    boolean numbered = NUMBERED.matcher(text).matches();
    begun = begun || headed && numbered;
    headed = SOURCES.matcher(text).matches();
    return begun
        || headed
        || numbered && CITATION.matcher(text.toLowerCase(java.util.Locale.ROOT)).find()
        || isHeading(paragraph);
  }

  private static boolean isHeading(Paragraph paragraph) {
    if (paragraph.size() > LONGEST_HEADING) {
      return false;
    }
    char last = paragraph.first(paragraph.size() - 1);
    boolean open = paragraph.isWord(paragraph.size() - 1) || last == '?';
    for (int at = 0; at < paragraph.size(); at++) {
      open &= paragraph.quotes[at] < 0 && paragraph.first(at) != ':';
    }
    return open;
  }

  /** Whether the number at that place points to an endnote: it sticks to a word or its stop. */
  static boolean isNoteNumber(String text, int start, int end) {
    if (end - start > LONGEST_NUMBER || start < 2) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    char before = text.charAt(start - 1);
    char word = text.charAt(start - 2);
    return ".,;!?”’\")]".indexOf(before) >= 0
        && (Character.isLetter(word) || "”’\")].,".indexOf(word) >= 0)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
