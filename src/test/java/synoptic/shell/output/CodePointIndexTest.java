package synoptic.shell.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import synoptic.text.Span;

final class CodePointIndexTest {

  @Property
  void countsAsTheStringDoes(@ForAll("texts") String text, @ForAll @IntRange(max = 600) int place) {
    int end = Math.min(place, text.length());
    boolean inside = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
    int whole = inside ? end - 1 : end;
    assertEquals(
        text.codePointCount(0, whole), new CodePointIndex(text).of(new Span(0, whole)).end());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "🌧", "é", "\n")
        .list()
        .ofMaxSize(600)
        .map(all -> String.join("", all));
  }
}
