package synoptic.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import synoptic.explore.Explorer;
import synoptic.explore.core.Action;
import synoptic.explore.core.Message;
import synoptic.explore.core.Remembered.Memory;
import synoptic.explore.core.Screen;
import synoptic.explore.core.Size;
import synoptic.explore.core.State;
import synoptic.explore.core.Workspace;

/** The explorer on a terminal. */
public final class ExplorerWindow implements Screen {

  private final TerminalWindow window;

  private ExplorerWindow(TerminalWindow window) {
    this.window = window;
  }

  /** Whether this process has a terminal on both ends that can show a screen. */
  public static boolean isPossible() {
    return TerminalWindow.isTerminal();
  }

  /**
   * Runs the explorer on this process's terminal until the user quits.
   *
   * @return what was kept for the next start, in a sentence; empty for nothing
   * @param commandLine runs a command and gives the lines it prints, at most so many columns wide
   * @throws IOException where the terminal cannot be opened or is gone
   */
  public static String run(
      Workspace workspace,
      Memory memory,
      BiFunction<List<String>, Integer, List<String>> commandLine)
      throws IOException {
    try (TerminalWindow window = TerminalWindow.system()) {
      return run(window, workspace, memory, commandLine);
    }
  }

  /**
   * Runs the explorer for keys that come from {@code in} and on a screen that {@code out} leads to,
   * as over a network or in a rehearsal.
   */
  public static void run(
      InputStream in,
      OutputStream out,
      Workspace workspace,
      Memory memory,
      BiFunction<List<String>, Integer, List<String>> commandLine)
      throws IOException {
    String type = "xterm-256color";
    try (Terminal terminal =
            new ExternalTerminal("elsewhere", type, in, out, StandardCharsets.UTF_8);
        TerminalWindow window = TerminalWindow.on(terminal, Theme.of(Theme.Colours.INDEXED))) {
      run(window, workspace, memory, commandLine);
    }
  }

  private static String run(
      TerminalWindow window,
      Workspace workspace,
      Memory memory,
      BiFunction<List<String>, Integer, List<String>> commandLine)
      throws IOException {
    ExplorerWindow screen = new ExplorerWindow(window);
    Explorer explorer = new Explorer(workspace, memory, commandLine, screen, size(window));
    window.listen(event -> explorer.tell(action(event)));
    try {
      explorer.run();
      return explorer.farewell();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return "";
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private static Size size(TerminalWindow window) {
    TerminalSize size = window.size();
    return new Size(size.getColumns(), size.getRows());
  }

  private static Action action(Event event) {
    return switch (event) {
      case Event.KeyPressed(var key) -> new Action.Pressed(key);
      case Event.Pasted(String text) -> new Action.Pasted(text);
      case Event.Resized(int columns, int rows) -> new Action.Resized(new Size(columns, rows));
      case Event.Ended() -> new Action.Ended();
    };
  }

  @Override
  public void paint(State state) {
    try {
      window.paint(canvas -> Drawing.draw(canvas, state));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void copy(String text, Consumer<Message> said) {
    try {
      window.copy(text, said);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
