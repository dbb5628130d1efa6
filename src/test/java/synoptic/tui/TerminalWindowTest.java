package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.explore.core.Key;
import synoptic.explore.core.Tone;

/** What goes over the wire, both ways. */
final class TerminalWindowTest {

  /** All that may ever be sent: our own sequences and text that steers nothing. */
  static final Pattern ALLOWED =
      Pattern.compile(
          "(?:\u001b\\[\\d+;\\d+H"
              + "|\u001b\\[(?:0;[\\d;]+)?m"
              + "|\u001b\\[\\?(?:1049|7|2004|25|2026)[hl]"
              + "|\u001b\\[2J"
              + "|[^\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f])*+");

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final LineDisciplineTerminal terminal;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  TerminalWindowTest() throws IOException {
    terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
    terminal.setSize(org.jline.terminal.Size.of(80, 24));
  }

  @Test
  void keysAndPastesArrive() throws Exception {
    try (TerminalWindow window = open()) {
      window.listen(events::add);
      type("j\u001b[B\u001b[200~a\rb\u001b[201~\u0003\r");
      assertEquals(new Event.KeyPressed(Key.of('j')), next());
      assertEquals(new Event.KeyPressed(Key.DOWN), next());
      assertEquals(new Event.Pasted("a\nb"), next());
      assertEquals(new Event.KeyPressed(Key.control('c')), next());
      assertEquals(new Event.KeyPressed(Key.ENTER), next());
    }
  }

  @Test
  void escapeAloneIsAKeyWithoutAnotherOneAfterIt() throws Exception {
    try (TerminalWindow window = open()) {
      window.listen(events::add);
      type("\u001b");
      assertEquals(new Event.KeyPressed(Key.ESCAPE), next());
    }
  }

  @Test
  void controlZIsAnOrdinaryKeyWhereThereIsNoShellToReturnTo() throws Exception {
    try (TerminalWindow window = open()) {
      window.listen(events::add);
      type("\u001a");
      assertEquals(new Event.KeyPressed(Key.control('z')), next());
    }
  }

  @Test
  void closingEndsTheReader() throws Exception {
    try (TerminalWindow window = open()) {
      window.listen(events::add);
    }
    assertEquals(new Event.Ended(), next());
  }

  @ParameterizedTest
  @CsvSource({"100, 30, 100, 30", "0, 0, 80, 24", "1, 1, 20, 5", "60000, 60000, 500, 300"})
  void sizesAreBelievedWithinReason(int columns, int rows, int used, int usedRows)
      throws Exception {
    try (TerminalWindow window = open()) {
      window.listen(events::add);
      terminal.setSize(org.jline.terminal.Size.of(columns, rows));
      terminal.raise(Signal.WINCH);
      assertEquals(new Event.Resized(used, usedRows), next());
      window.paint(canvas -> assertEquals(used, canvas.columns()));
      window.paint(canvas -> assertEquals(usedRows, canvas.rows()));
    }
  }

  @Test
  void theTerminalIsGivenBackAsItWasFound() throws IOException {
    Attributes before = new Attributes(terminal.getAttributes());
    try (TerminalWindow window = open()) {
      Attributes raw = terminal.getAttributes();
      assertFalse(raw.getLocalFlag(LocalFlag.ISIG));
      assertFalse(raw.getLocalFlag(LocalFlag.ECHO));
      assertEquals(1, raw.getControlChar(ControlChar.VMIN));
      assertNotEquals(before.toString(), raw.toString());
      window.paint(canvas -> canvas.cursor(1, 1));
    }
    assertEquals(before.toString(), terminal.getAttributes().toString());
    String all = sent.toString(StandardCharsets.UTF_8);
    assertTrue(all.startsWith("\u001b[?1049h"), all);
    assertTrue(all.endsWith(JLineTerminal.LEAVE), all);
    for (String mode : List.of("1049", "2004", "2026")) {
      assertTrue(all.lastIndexOf("?" + mode + "l") > all.lastIndexOf("?" + mode + "h"), mode);
    }
    assertTrue(all.lastIndexOf("?25h") > all.lastIndexOf("?25l"));
    assertTrue(all.lastIndexOf("?7h") > all.lastIndexOf("?7l"));
  }

  @Test
  void aClosedWindowSendsNothingMore() throws IOException {
    TerminalWindow window = open();
    window.close();
    sent.reset();
    window.paint(canvas -> canvas.text(0, 0, "late", Tone.PLAIN));
    window.copy("late", said -> {});
    window.close();
    assertEquals(0, sent.size());
  }

  @Test
  void aFrameCostsLittle() throws IOException {
    try (TerminalWindow window = open()) {
      assertTrue(bytes(window, page('a', -1)) <= 6_000, "a full page");
      assertEquals(0, bytes(window, page('a', -1)), "nothing changed");
      int cell = bytes(window, page('a', -1).andThen(canvas -> canvas.text(9, 9, "X", Tone.HIT)));
      assertTrue(cell <= 60, "one cell: " + cell);
      bytes(window, page('a', 3));
      int move = bytes(window, page('a', 4));
      assertTrue(move <= 400, "the selection moved: " + move);
    }
  }

  @Test
  void whatTheTerminalShowsIsWhatWasDrawn() throws IOException {
    ScreenTerminal emulator = new ScreenTerminal(80, 24);
    try (TerminalWindow window = open()) {
      window.paint(canvas -> canvas.text(0, 0, "北京北京 e\u0301 привет|", Tone.PLAIN));
      window.paint(canvas -> canvas.text(1, 0, "北京x京 é привет|", Tone.HIT));
      window.paint(canvas -> canvas.text(0, 0, "a北京x é привет|", Tone.QUIET));
      emulator.write(sent.toString(StandardCharsets.UTF_8));
      String first = emulator.toString().lines().findFirst().orElse("");
      assertTrue(first.contains("a北京x é привет|"), first);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b]0;title\u0007",
        "\u001b]52;c;cXVpdA==\u0007",
        "\u001b]8;;http://x",
        "\u001b[?1049l",
        "\u001bP$q\u001b\\",
        "\u001bPtmux;\u001b\u001b]0;x\u0007\u001b\\",
        "\u009b2J",
        "\u009d0;x\u009c",
        "\u202eabc",
        "a\rb\nc\bd\u000e",
        "\ud83d",
        "\u0007\u0005\u007f"
      })
  void hostileTextSendsNothingOfItsOwn(String text) throws IOException {
    try (TerminalWindow window = open()) {
      window.paint(canvas -> canvas.text(3, 3, text, Tone.PLAIN));
      window.paint(canvas -> canvas.text(2, 3, text + text, Tone.HIT));
    }
    assertAllowed();
  }

  @Property(tries = 300)
  void noTextSendsAnythingButItself(@ForAll @Size(max = 20) List<String> texts) throws IOException {
    try (TerminalWindow window = open()) {
      window.paint(
          canvas -> {
            for (int i = 0; i < texts.size(); i++) {
              canvas.text(i, i, texts.get(i), Tone.values()[i % Tone.values().length]);
            }
          });
    }
    assertAllowed();
  }

  private TerminalWindow open() throws IOException {
    return TerminalWindow.on(terminal, Theme.of(Theme.Colours.INDEXED));
  }

  private void type(String text) throws IOException {
    terminal.processInputBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private Event next() throws InterruptedException {
    return events.poll(20, TimeUnit.SECONDS);
  }

  private int bytes(TerminalWindow window, Consumer<Canvas> drawing) throws IOException {
    sent.reset();
    window.paint(drawing);
    return sent.size();
  }

  private void assertAllowed() {
    String all = sent.toString(StandardCharsets.UTF_8);
    assertTrue(ALLOWED.matcher(all).matches(), () -> all.replace('\u001b', '␛'));
  }

  private static Consumer<Canvas> page(char filler, int selected) {
    return canvas -> {
      for (int y = 0; y < canvas.rows(); y++) {
        Tone role = y == selected ? Tone.ACCENT : Tone.PLAIN;
        int at = canvas.text(0, y, (y == selected ? "▌" : " ") + "row " + y + " a ", role);
        at = canvas.text(at, y, "hit", Tone.HIT);
        canvas.text(at, y, " " + String.valueOf(filler).repeat(65), role);
      }
    };
  }
}
