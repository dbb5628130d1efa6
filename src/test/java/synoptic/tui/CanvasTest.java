package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;

final class CanvasTest {

  private static final int COLUMNS = 20;
  private static final int ROWS = 5;

  @Test
  void textStandsWhereItWasPut() throws IOException {
    assertScreen(
        canvas -> {
          assertEquals(7, canvas.text(2, 1, "hello", Tone.PLAIN));
          Line runs = Line.of("two ", Tone.QUIET).with("runs", Tone.HIT);
          assertEquals(8, canvas.line(0, 2, runs, 20));
          canvas.line(0, 3, runs, 6);
        },
        "",
        "  hello",
        "two runs",
        "two ru",
        "");
  }

  @Test
  void aPartClipsWhatIsDrawnIntoIt() throws IOException {
    assertScreen(
        canvas -> {
          canvas.text(0, 1, "....................", Tone.PLAIN);
          Canvas part = canvas.part(5, 1, 6, 2);
          part.text(0, 0, "longer than six", Tone.PLAIN);
          part.text(3, 1, "abcdef", Tone.PLAIN);
          part.text(0, 2, "below", Tone.PLAIN);
          part.text(0, -1, "above", Tone.PLAIN);
          part.part(4, 0, 100, 100).text(0, 0, "xyz", Tone.PLAIN);
        },
        "",
        ".....longxy.........",
        "        abc",
        "",
        "");
  }

  @Test
  void aFloatingPartCoversWhatIsUnderIt() throws IOException {
    assertScreen(
        canvas -> {
          canvas.text(0, 0, "aaaaaaaaaa", Tone.PLAIN);
          canvas.text(0, 1, "北京北京北京", Tone.PLAIN);
          canvas.part(3, 0, 4, 2).fill();
        },
        "aaa    aaa",
        "北      北京",
        "",
        "",
        "");
  }

  @Test
  void hostileTextIsShownAndNotObeyed() throws IOException {
    assertScreen(
        canvas -> {
          canvas.text(0, 0, "\u001b[2Jx", Tone.PLAIN);
          canvas.text(0, 1, "a\nb\tc\u200bd", Tone.PLAIN);
          canvas.text(0, 2, "\u202eabc", Tone.PLAIN);
          canvas.text(0, 3, "\u0301\u1161x", Tone.PLAIN);
        },
        "<U+001B>[2Jx",
        "a b cd",
        "<U+202E>abc",
        "◌\u0301\uFFFDx",
        "");
  }

  @Test
  void aWideCharacterIsNotCutInTwo() throws IOException {
    assertScreen(
        canvas -> {
          assertEquals(4, canvas.part(0, 0, 4, 1).text(1, 0, "北京", Tone.PLAIN));
          canvas.text(19, 1, "北", Tone.PLAIN);
        },
        " 北",
        "",
        "",
        "",
        "");
  }

  @Property
  void nothingLeavesItsRectangle(
      @ForAll String text,
      @ForAll @IntRange(min = -3, max = 25) int x,
      @ForAll @IntRange(min = -3, max = 8) int y)
      throws IOException {
    Screenful screen = new Screenful();
    screen.paint(
        canvas -> {
          Canvas part = canvas.part(4, 1, 9, 3);
          part.text(x, y, text, Tone.HIT);
          part.line(x, y, Line.of(text, Tone.QUIET).with(text, Tone.PLAIN), 1_000_000);
          part.cursor(x, y);
        });
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        if (row < 1 || row > 3 || column < 4 || column > 12) {
          assertEquals(Cell.BLANK, screen.frame.getBackCharacter(column, row));
        }
      }
    }
  }

  private static void assertScreen(Consumer<Canvas> drawing, String... rows) throws IOException {
    Screenful screen = new Screenful();
    screen.paint(drawing);
    assertEquals(List.of(rows), screen.rows());
  }

  /** A screen of Lanterna's own emulator. */
  private static final class Screenful {
    private final FrameScreen frame =
        new FrameScreen(new DefaultVirtualTerminal(new TerminalSize(COLUMNS, ROWS)));
    private final Theme theme = Theme.of(Theme.Colours.INDEXED);

    Screenful() throws IOException {
      frame.startScreen();
    }

    void paint(Consumer<Canvas> drawing) throws IOException {
      frame.blank();
      drawing.accept(new Canvas(frame, new Cell.Stock(), theme));
      frame.refresh(RefreshType.DELTA);
    }

    List<String> rows() {
      return IntStream.range(0, ROWS).mapToObj(this::row).toList();
    }

    private String row(int y) {
      return IntStream.range(0, COLUMNS)
          .filter(x -> x == 0 || !frame.getFrontCharacter(x - 1, y).isDoubleWidth())
          .mapToObj(x -> frame.getFrontCharacter(x, y).getCharacterString())
          .collect(Collectors.joining())
          .stripTrailing();
    }
  }
}
