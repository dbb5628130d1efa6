package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a\\u001b]0;owned\\u0007b    | a<U+001B>]0;owned<U+0007>b
          a\\u009b31mb               | a<U+009B>31mb
          a\\u009dx\\u009c            | a<U+009D>x<U+009C>
          a\\u007fb                  | a<U+007F>b
          a\\u2028b\\u2029c           | a<U+2028>b<U+2029>c
          a\\ud800b                  | a<U+D800>b
          a\\uffffb                  | a<U+FFFF>b
          a\\u202eb\\u2066c           | a<U+202E>b<U+2066>c
          a\\u200eb\\u061cc           | a<U+200E>b<U+061C>c
          a\\u200bb\\u2060c\\ufeffd    | abcd
          co\\u00adoperate           | cooperate
          a\\udb40\\udc41b            | ab
          pay\\u200dpal              | paypal
          a\\u206fb                  | a<U+206F>b
          one\\r\\ntwo\\tthree\\rfour   | one two three four
          \\u0301accent              | ◌\\u0301accent
          e\\u0301                   | é
          سلام                      | سلام
          می\\u200cخواهم             | می\\u200cخواهم
          👩\\u200d🚒                | 👩\\u200d🚒
          Aé “x” – 北京             | Aé “x” – 北京
          """)
  void aLineShowsWhatItWouldHaveHidden(String from, String to) {
    assertEquals(unescaped(to), SafeText.line(unescaped(from)));
  }

  @Test
  void proseKeepsItsLines() {
    assertEquals("a\nb\n c", SafeText.prose("a\r\nb\n\tc"));
  }

  @Test
  void bytesThatAreNoUtf8AreShownAsReplacementCharacters() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC0, (byte) 0xAF, 'b'};
    assertEquals("a\uFFFD\uFFFDb", SafeText.decode(bytes));
    assertEquals("é", SafeText.decode("é".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void marksAreKeptWithinReason() {
    assertEquals("x" + "\u0324".repeat(8) + "y", SafeText.line("x" + "\u0324".repeat(500) + "y"));
  }

  @Test
  void aHugeLineIsCutOnce() {
    String cut = SafeText.line("ü".repeat(100_000));
    assertEquals(SafeText.LONGEST_LINE, cut.length());
    assertEquals('…', cut.charAt(cut.length() - 1));
  }

  @Test
  void hostileLengthTakesLinearTime() {
    String marks = "\u0327\u0301".repeat(1_000_000);
    String controls = "\u001b".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          SafeText.prose(marks);
          SafeText.prose(controls);
        });
  }

  @Property(tries = 3_000)
  void safeTextStaysAsItIs(@ForAll("hostile") String text) {
    String line = SafeText.line(text);
    assertEquals(line, SafeText.line(line));
    String prose = SafeText.prose(text);
    assertEquals(prose, SafeText.prose(prose));
  }

  @Property(tries = 3_000)
  void nothingInvisibleIsLeft(@ForAll("hostile") String text) {
    String line = SafeText.line(text);
    assertTrue(line.codePoints().allMatch(SafeTextTest::isHarmless), line);
    assertTrue(Normalizer.isNormalized(line, Normalizer.Form.NFC));
    assertTrue(SafeText.prose(text).codePoints().allMatch(c -> c == '\n' || isHarmless(c)));
    assertFalse(line.startsWith("\u0301"));
  }

  @Property
  void ordinaryTextIsOnlyNormalised(@ForAll("ordinary") String text) {
    assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), SafeText.prose(text));
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT ->
          point == 0x200C || point == 0x200D || UnicodeScript.of(point) != UnicodeScript.COMMON
              ? point < 0x202A || point > 0x206F
              : SafeText.isVisibleFormat(point);
      default -> (point & 0xFFFE) != 0xFFFE;
    };
  }

  @Provide
  static Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 0x10FFFF).map(Character::toString),
            Arbitraries.integers().between(0, 0x2FF).map(Character::toString),
            Arbitraries.integers().between(0x300, 0xFFF).map(Character::toString),
            Arbitraries.integers().between(0x2000, 0x206F).map(Character::toString),
            Arbitraries.of("\u001b[2J", "\u200d", "\u0958", "\u1100\u1161", "\ud800", "👩", "ي"))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  static Arbitrary<String> ordinary() {
    return Arbitraries.strings()
        .withChars("abcXYZ 019.,;:!?'\"()\n“”’–—éèüßñçøåşğ\u00a0€абвгдαβγسلامעבר北京東京あア한글")
        .ofMaxLength(60);
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("\\u", at)) {
        out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 5;
      } else if (text.charAt(at) == '\\') {
        out.append(
            switch (text.charAt(++at)) {
              case 'r' -> '\r';
              case 'n' -> '\n';
              default -> '\t';
            });
      } else {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }
}
