package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class OpeningTest {

  private static String title(String text) {
    return ArticleText.parse("001", text).article().orElseThrow().title();
  }

  @Test
  void anArticleWithoutATitleIsCalledByItsFirstWords() {
    assertEquals("[The harbour closed.]", title("The harbour closed.\n\nMore."));
    assertEquals(
        "[The harbour closed at dawn after the river had risen by two …]",
        title("The harbour closed at dawn after the river had risen by two metres overnight."));
    assertEquals("[Words at last.]", title("---\nsource: S\n---\n\n* * *\n\nWords at last.\n"));
    assertEquals("[" + "停".repeat(60) + " …]", title("停".repeat(100)));
  }

  @Test
  void aTitleStaysAsItIsAndNothingIsCalledByItsId() {
    assertEquals("Bridges", title("# Bridges\n\nThey span."));
    assertEquals(
        "", ArticleText.parse("a", "# Bridges\n\nThey span.").article().orElseThrow().opening());
    assertEquals("001", title(""));
    assertEquals("001", title("---\nsource: S\n---\n\n* * *\n"));
  }

  @Property
  void anyTextHasAShortOpening(@ForAll String text) {
    String opening = Opening.of(List.of(new Passage(1, "", text)));
    assertTrue(opening.length() <= 64 && !opening.contains("\n"), opening);
  }
}
