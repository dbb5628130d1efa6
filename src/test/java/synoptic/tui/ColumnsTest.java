package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.Columns;

/** The widths of the text floor, which knows the JDK alone, against those of JLine. */
final class ColumnsTest {

  @Test
  void everyAssignedCharacterIsAsWideAsJLineTakesItToBe() {
    Map<String, String> different = new TreeMap<>();
    for (int point = 0x20; point <= Character.MAX_CODE_POINT; point++) {
      int expected = Math.max(0, WCWidth.wcwidth(point));
      if (isAssigned(point) && !isKnownToDiffer(point) && Columns.of(point) != expected) {
        String one = " %04X:%d/%d".formatted(point, Columns.of(point), expected);
        different.merge(
            Character.UnicodeBlock.of(point).toString(),
            one,
            (a, b) -> a.length() < 60 ? a + b : a);
      }
    }
    assertEquals(Map.of(), different);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "'', 0",
    "e\u0301, 1",
    "北京, 4",
    "한글, 4",
    "\u1112\u1161\u11ab, 2",
    "👩\u200d🚒, 2",
    "🇫🇷, 2",
    "👍🏽, 2",
    "❤\ufe0f, 2",
    "1\ufe0f\u20e3, 2",
    "❤, 1",
    "a\ufe0f, 1",
    "மி, 2",
    "سلام, 4",
    "שָׁלוֹם, 4",
    "ｱ, 1"
  })
  void textsAreMeasuredByCluster(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  private static boolean isAssigned(int point) {
    int type = Character.getType(point);
    return type != Character.UNASSIGNED && type != Character.SURROGATE;
  }

  /**
   * JLine takes the signs before Arabic numbers for invisible, a skin colour for a mark even where
   * it stands alone, and late additions to the Korean vowels for letters of their own.
   */
  private static boolean isKnownToDiffer(int point) {
    return Character.getType(point) == Character.FORMAT
        || Character.isEmojiModifier(point)
        || Character.UnicodeBlock.of(point) == Character.UnicodeBlock.HANGUL_JAMO_EXTENDED_B;
  }
}
