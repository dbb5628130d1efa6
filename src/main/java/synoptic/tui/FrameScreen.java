package synoptic.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;

/** Lanterna's two buffers, whose difference is what a frame sends. */
final class FrameScreen extends TerminalScreen {

  FrameScreen(Terminal terminal) throws IOException {
    super(terminal, Cell.BLANK);
    setCursorPosition(null);
  }

  /** Begins a new frame: all blank, no cursor. Unlike {@link #clear} it costs nothing to send. */
  void blank() {
    getBackBuffer().setAll(Cell.BLANK);
    setCursorPosition(null);
  }

  /**
   * Sends the difference; and all of a row from a changed cluster on that the terminal may have
   * drawn, or may now draw, over its neighbours.
   */
  void send() throws IOException {
    TerminalSize size = getTerminalSize();
    for (int y = 0; y < size.getRows(); y++) {
      for (int x = 0; x < size.getColumns(); x++) {
        TextCharacter old = getFrontBuffer().getCharacterAt(x, y);
        TextCharacter fresh = getBackBuffer().getCharacterAt(x, y);
        if ((isUncertain(old) || isUncertain(fresh)) && !fresh.equals(old)) {
          forget(x, y, size.getColumns());
          break;
        }
      }
    }
    refresh(RefreshType.DELTA);
  }

  private void forget(int from, int y, int columns) {
    for (int x = from; x < columns; x++) {
      getFrontBuffer().setCharacterAt(x, y, Cell.UNKNOWN);
    }
  }

  private static boolean isUncertain(TextCharacter character) {
    return character instanceof Cell cell && cell.isUncertain();
  }

  /** The terminal shows nothing of ours any more: clears it, so that the next frame sends all. */
  void startAnew() throws IOException {
    getFrontBuffer().setAll(Cell.BLANK);
    getTerminal().clearScreen();
  }
}
