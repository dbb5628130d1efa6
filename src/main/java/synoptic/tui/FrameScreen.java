package synoptic.tui;

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

  /** The terminal shows nothing of ours any more: clears it, so that the next frame sends all. */
  void startAnew() throws IOException {
    getFrontBuffer().setAll(Cell.BLANK);
    getTerminal().clearScreen();
  }
}
