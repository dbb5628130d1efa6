package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrapTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10, 'the ministers met at noon', 'the|ministers|met at|noon'
          13, 'the ministers met at noon', 'the ministers|met at noon'
          80, 'short',                     'short'
          80, '',                          ''
          5,  '   ',                       ''
          6,  '  in  and   out  ',         'in|and|out'
          8,  'incomprehensibly long',     'incompre|hensibly|long'
          4,  'the truce—over',            'the|truc|e—|over'
          4,  '北京東京、上海',              '北京|東|京、|上海'
          5,  'a 北京',                     'a 北|京'
          3,  'e\u0301e\u0301e\u0301e\u0301','e\u0301e\u0301e\u0301|e\u0301'
          1,  '北a',                        '北|a'
          0,  'ab',                         'a|b'
          """)
  void prose(int width, String text, String lines) {
    assertEquals(lines, String.join("|", wrapped(text, width)));
  }

  @Test
  void aLetterWithItsSignsIsNoPlaceToEndALine() {
    String tamil = "மழை பெய்தது மேலும்";
    assertEquals(
        List.of("மழை", "பெய்தது", "மேலும்"),
        Wrap.lines(tamil, 8).stream().map(line -> line.in(tamil)).toList());
  }

  @Test
  void aThaiLineEndsBehindAWord() {
    String thai = "รัฐมนตรีต่างประเทศเดินทางถึงกรุง";
    assertEquals(
        List.of("รัฐมนตรีต่าง", "ประเทศ", "เดินทางถึง", "กรุง"),
        Wrap.lines(thai, 9).stream().map(line -> line.in(thai)).toList());
  }

  @Test
  void anEmptyLineStaysALine() {
    assertEquals(List.of("a", "", "b", ""), wrapped("a\n\nb\n", 10));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10, 'a title',    'a title'
          7,  'a title',    'a title'
          6,  'a title',    'a tit…'
          3,  'a title',    'a…'
          1,  'a title',    '…'
          0,  'a title',    ''
          4,  '北京東京',    '北…'
          5,  '北京東京',    '北京…'
          2,  'e\u0301e\u0301e\u0301', 'e\u0301…'
          """)
  void clipped(int width, String text, String clipped) {
    assertEquals(clipped, Wrap.clip(text, width));
  }

  @Test
  void aHugeWordTakesLinearTime() {
    String word = "ab\u0301".repeat(500_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Wrap.lines(word, 7));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Wrap.lines(" ".repeat(1_000_000), 7));
  }

  @Property(tries = 2_000)
  void linesFitAndLoseNothing(@ForAll("texts") String text, @ForAll @IntRange(max = 12) int width) {
    int end = 0;
    for (Span line : Wrap.lines(text, width)) {
      assertTrue(text.substring(end, line.start()).isBlank());
      Graphemes clusters = new Graphemes(text);
      boolean oneCluster = line.length() > 0 && clusters.after(line.start()) == line.end();
      assertTrue(oneCluster || Columns.of(line.in(text)) <= Math.max(1, width), line.in(text));
      end = line.end();
    }
    assertTrue(text.substring(end).isBlank());
  }

  @Property(tries = 2_000)
  void noWordIsCutThatFits(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);
    List<String> parts =
        wrapped(text, 12).stream().flatMap(l -> List.of(l.split(" ")).stream()).toList();
    assertEquals(words, parts);
  }

  @Property(tries = 2_000)
  void aClippedTextFits(@ForAll("texts") String text, @ForAll @IntRange(max = 12) int width) {
    assertTrue(Columns.of(Wrap.clip(text, width)) <= width);
  }

  private static List<String> wrapped(String text, int width) {
    return Wrap.lines(text, width).stream().map(span -> span.in(text)).toList();
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "bc", " ", "  ", "\n", "é", "e\u0301", "北", "、", "—", "👩\u200d🚒", "\u0301")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  static Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("abéü-’.")
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1);
  }
}
