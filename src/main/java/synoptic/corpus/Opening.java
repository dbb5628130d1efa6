package synoptic.corpus;

import java.util.List;
import synoptic.text.CleanText;

/** What names an article without a title: its first words, as many as a title may have. */
final class Opening {

  private static final int LONGEST = 60;

  /** Words without a blank between them, as some scripts write, are cut anywhere. */
  private static final int SHORTEST = 20;

  private Opening() {}

  /**
   * The first words in square brackets, as catalogues set apart a title that is not the work's own;
   * empty where there are none.
   */
  static String of(List<Passage> passages) {
    for (Passage passage : passages) {
      String text = CleanText.line(passage.text());
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        return "[" + cut(text) + "]";
      }
    }
    return "";
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int blank = text.lastIndexOf(' ', LONGEST);
    int end = blank >= SHORTEST ? blank : LONGEST;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end).stripTrailing() + " …";
  }
}
