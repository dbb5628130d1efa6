package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EscapeSequencesTest {

  /** {@code E} is the escape character, {@code B} the bell; C1 controls stand as they are. */
  @ParameterizedTest
  @CsvSource({
    "aE[1;31mb, ab",
    "aE[mb, ab",
    "aE[?25lb, ab",
    "aE[2 qb, ab",
    "aE[31éb, a31éb",
    "aE]0;xBb, ab",
    "aE]8;;http://x/E\\b, ab",
    "a\u009d0;x\u009cb, ab",
    "a\u009b31mb, ab",
    "a\u009bword, aword",
    "aEP1$rxE\\b, ab",
    "aE_xE\\b, ab",
    "aE^x\u009cb, ab",
    "aEXxE\\b, ab",
    "aE(0b, ab",
    "aEcb, ab",
    "aE7b, ab",
    "aE, a",
    "aE]0;x, a0;x",
    "aE]0;xE[mb, ab",
    "aE\\b, ab"
  })
  void aSequenceGoesWhole(String text, String plain) {
    assertEquals(
        plain, EscapeSequences.without(text.replace('E', '\u001b').replace('B', '\u0007')));
  }

  @Test
  void aStringThatIsNotClosedTakesNoLineWithIt() {
    assertEquals("a0;b\nThe text.", EscapeSequences.without("a\u001b]0;b\nThe text."));
  }

  @Property
  void noIntroducerIsLeft(
      @ForAll
          @Chars({'\u001b', '[', ']', ';', '\\', '\n', '\u0007'})
          @CharRange(from = '\u0085', to = '\u00a0')
          @CharRange(from = 'a', to = 'f')
          String text) {
    String plain = EscapeSequences.without(text);
    assertEquals(0, plain.chars().filter(c -> "\u001b\u009b\u009d\u0090".indexOf(c) >= 0).count());
  }

  /** The time limit only ends a run that would take hours: what grows with a square. */
  @ParameterizedTest
  @CsvSource({"E", "E]", "E[", "E]0;", "\u009d", "\u009b1", "E[1;", "EP"})
  @Timeout(60)
  void muchOfAnythingGoesInProportion(String piece) {
    EscapeSequences.without(piece.replace('E', '\u001b').repeat(1_000_000));
  }
}
