package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.explore.core.Tone;
import synoptic.text.Columns;
import synoptic.text.Graphemes;
import synoptic.text.SafeText;

/**
 * Terminals draw unusual clusters narrower or wider than they are measured. Nothing of the last
 * page may stay for it, and nothing else of this page be lost.
 */
final class LeftoversTest {

  private static final int COLUMNS = 20;
  private static final int ROWS = 5;

  private static final List<ToIntFunction<String>> OPINIONS =
      List.of(
          LeftoversTest::measured,
          cluster -> isUnusual(cluster) ? 1 : measured(cluster),
          cluster -> isUnusual(cluster) ? 2 : measured(cluster),
          cluster ->
              isUnusual(cluster) ? cluster.codePointCount(0, cluster.length()) : measured(cluster),
          cluster -> isUnusual(cluster) ? 8 : measured(cluster));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🏳️‍🌈", // a flag that is a sequence
        "👩‍👩‍👧‍👦", // a family
        "🇬🇷", // a flag of two letters
        "👍🏽", // a shade
        "மி", // a consonant with a vowel sign that takes its own column
        "க்ஷ",
        "क्षि", // a conjunct
        "각", // a syllable of three letters
        "1️⃣", // a key
        "❤️",
        "😀"
      })
  void whereAClusterIsDrawnNarrowerNothingStays(String cluster) throws IOException {
    for (ToIntFunction<String> opinion : OPINIONS) {
      assertNothingStays(
          opinion, List.of("ABCDEFGHIJKLMN", "x" + cluster + " yz", "ABCDEFGHIJKLMN", ""));
      assertNothingStays(
          opinion, List.of("AB" + cluster + cluster + "CD", "A" + cluster + "BCDEF"));
      assertNothingStays(opinion, List.of("ABCDEF", "A" + cluster + "CDEF", "ABCDEF", "ABxDEF"));
    }
  }

  @Test
  void aNeighbourThatStaysTheSameIsNotCovered() throws IOException {
    OddTerminal terminal = new OddTerminal(COLUMNS, ROWS, c -> c.equals("🇬🇷") ? 3 : 1);
    shown(terminal, List.of("a--bc", "a🇬🇷bc"), page -> {});
    assertTrue(terminal.line(2).endsWith("bc"), terminal.line(2));
  }

  @Property(tries = 100)
  void whateverIsPagedThrough(@ForAll("pages") List<String> pages) throws IOException {
    for (ToIntFunction<String> opinion : OPINIONS) {
      assertNothingStays(opinion, pages);
    }
  }

  @Provide
  static Arbitrary<List<String>> pages() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "a", "b", "c", " ", "北", "京", "é", "…", "🏳️\u200d🌈", "🇬🇷", "மி", "❤\ufe0f", "😀");
    return parts.list().ofMaxSize(16).map(page -> String.join("", page)).list().ofMaxSize(5);
  }

  private static void assertNothingStays(ToIntFunction<String> opinion, List<String> pages)
      throws IOException {
    OddTerminal terminal = new OddTerminal(COLUMNS, ROWS, opinion);
    shown(terminal, pages, page -> assertShows(page, terminal, opinion, pages.toString()));
  }

  /** Draws page after page in one row, each over the one before, and has a look at each. */
  private static void shown(OddTerminal odd, List<String> pages, Consumer<String> look)
      throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    var terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
    terminal.setSize(org.jline.terminal.Size.of(COLUMNS, ROWS));
    try (TerminalWindow window = TerminalWindow.on(terminal, Theme.of(Theme.Colours.NONE))) {
      for (String page : pages) {
        window.paint(canvas -> canvas.text(0, 2, page, Tone.PLAIN));
        odd.write(sent.toString(StandardCharsets.UTF_8));
        sent.reset();
        look.accept(page);
      }
    }
  }

  /** Each cell of the page, but where a cluster is drawn wider than the page has room for it. */
  private static void assertShows(
      String drawn, OddTerminal odd, ToIntFunction<String> opinion, String pages) {
    String page = SafeText.line(drawn);
    Graphemes clusters = new Graphemes(page);
    int x = 0;
    for (int at = 0; at < page.length(); ) {
      int next = clusters.after(at);
      String cluster = page.substring(at, next);
      int columns = measured(cluster);
      if (x + columns > COLUMNS) {
        break;
      }
      boolean fits = opinion.applyAsInt(cluster) <= columns;
      boolean isCut = !fits && odd.cell(x, 2).equals(" ");
      assertTrue(isCut || odd.cell(x, 2).equals(cluster), () -> pages + " → " + odd.line(2));
      if (columns == 2) {
        assertTrue(odd.cell(x + 1, 2).isBlank(), () -> pages + " → " + odd.line(2));
      }
      x += columns;
      at = next;
    }
    for (; x < COLUMNS; x++) {
      assertEquals(" ", odd.cell(x, 2), () -> pages + " → " + odd.line(2));
    }
  }

  private static int measured(String cluster) {
    return Columns.ofCluster(cluster, 0, cluster.length());
  }

  private static boolean isUnusual(String cluster) {
    return cluster.codePointCount(0, cluster.length()) > 1 || cluster.codePointAt(0) >= 0x1F000;
  }
}
