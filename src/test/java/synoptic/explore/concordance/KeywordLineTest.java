package synoptic.explore.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.corpus.Passage;
import synoptic.explore.concordance.ConcordanceLines.KeywordLine;
import synoptic.text.Columns;
import synoptic.text.Span;

final class KeywordLineTest {

  private static final List<String> TEXTS =
      List.of(
          "The |gate| broke.",
          "|Gates| break.",
          "After a long night of rain and wind the old |gate| at the northern end broke for good.",
          "Unbreakableunbreakableunbreakable|gate|unbreakableunbreakableunbreakableunbreakable",
          "水門は夜の|嵐|で壊れた。水門は夜の嵐で壊れた。水門は夜の嵐で壊れた。",
          "It\tbroke  at\u0007 the |lock  gate|\u001b[31m at night, e\u0301te\u0301e\u0301 🌊🌊🌊🌊🌊🌊🌊🌊.");

  @Test
  void putsTheWordsBelowEachOther() {
    assertEquals(
        List.of(
            "            The |gate| broke.",
            "                |Gates| break.",
            "  …wind the old |gate| at the northern…",
            "…ableunbreakable|gate|unbreakableunbreaka…"),
        lines(40).subList(0, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 12, 20, 40, 79, 200})
  void neverGetsWiderAndAlwaysHasTheWordsInOneColumn(int columns) {
    for (String text : TEXTS) {
      KeywordLine line = line(text, columns);
      assertEquals(Math.max(1, columns * 2 / 5), Columns.of(line.left()), text);
      String whole = line.left() + line.keyword() + line.right();
      assertTrue(Columns.of(whole) <= Math.max(3, columns), text + ": " + whole);
    }
  }

  private static List<String> lines(int columns) {
    List<String> lines = new ArrayList<>();
    for (String text : TEXTS) {
      KeywordLine line = line(text, columns);
      lines.add(line.left() + "|" + line.keyword() + "|" + line.right());
    }
    return lines;
  }

  private static KeywordLine line(String marked, int columns) {
    int start = marked.indexOf('|');
    int end = marked.indexOf('|', start + 1) - 1;
    String text = marked.replace("|", "");
    Occurrence place =
        new Occurrence(new Passage(1, "", text), new Span(start, end), new Span(0, text.length()));
    return KeywordLine.of(place, columns);
  }
}
