package synoptic.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.Closeable;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import synoptic.explore.core.Key;
import synoptic.explore.core.Message;

/**
 * A whole terminal to draw on and to hear keys from: that of this process, or any other that JLine
 * knows. While it is open the terminal is in raw mode and shows the alternate screen; whatever ends
 * the process, {@link Rescue} puts it back as it was.
 */
final class TerminalWindow implements Closeable {

  private static final long LOCAL_ESCAPE_MILLIS = 40;
  private static final long REMOTE_ESCAPE_MILLIS = 100;

  /** Whoever has not typed for so long is reading. */
  private static final long REST_MILLIS = 500;

  private static final long RESCUE_MILLIS = 200;
  private static final String TYPE = "xterm";

  private final Terminal terminal;
  private final boolean isSystem;
  private final Theme theme;
  private final Clipboard clipboard;
  private final Attributes original;
  private final JLineTerminal output;
  private final FrameScreen screen;
  private final Cell.Stock cells = new Cell.Stock();
  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean closed;
  private Thread reader;

  private TerminalWindow(
      Terminal terminal, OutputStream out, boolean isSystem, Theme theme, Clipboard clipboard)
      throws IOException {
    this.terminal = terminal;
    this.isSystem = isSystem;
    this.theme = theme;
    this.clipboard = clipboard;
    this.original = terminal.getAttributes();
    this.output = new JLineTerminal(terminal, out);
    this.screen = new FrameScreen(output);
    Rescue.add(this);
    enterRawMode();
    screen.startScreen();
  }

  /** Whether this process has a terminal on both ends that can show a screen. */
  static boolean isTerminal() {
    String type = System.getenv("TERM");
    return type != null && !type.equals("dumb") && hasTerminal();
  }

  /** The launcher says so at no cost; a console of the JDK's takes 40 ms. */
  private static boolean hasTerminal() {
    String said = System.getProperty("synoptic.terminal");
    if (said != null) {
      return said.equals("true");
    }
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Opens the terminal of this process. */
  static TerminalWindow system() throws IOException {
    Terminal terminal = openSystemTerminal();
    // Not JLine's stream: it may be closed before the last words at the end of the process.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    Clipboard clipboard = new Clipboard(Tmux.around(System::getenv));
    return new TerminalWindow(terminal, out, true, Theme.of(System::getenv), clipboard);
  }

  private static Terminal openSystemTerminal() throws IOException {
    // Else JLine raises a signal of its own at Ctrl-C, on top of the key, even inside a paste.
    String before = System.setProperty(TerminalBuilder.PROP_SOFTWARE_SIGNALS, "false");
    // What JLine knows of the terminal is not used; unless it is told, it spawns infocmp to ask.
    InfoCmp.setLoadedInfoCmp(TYPE, TYPE + ",\n\tam,\n");
    try {
      // A named provider, and no question to the terminal, which may take 200 ms to answer none.
      return TerminalBuilder.builder()
          .system(true)
          .systemOutput(TerminalBuilder.SystemOutput.SysOut)
          .provider(TerminalBuilder.PROP_PROVIDER_JNI)
          .dumb(false)
          .graphemeCluster(false)
          .type(TYPE)
          .build();
    } finally {
      if (before == null) {
        System.clearProperty(TerminalBuilder.PROP_SOFTWARE_SIGNALS);
      } else {
        System.setProperty(TerminalBuilder.PROP_SOFTWARE_SIGNALS, before);
      }
    }
  }

  /** Opens somebody else's terminal, as over a network. */
  static TerminalWindow on(Terminal terminal, Theme theme) throws IOException {
    return new TerminalWindow(
        terminal, terminal.output(), false, theme, new Clipboard(Optional.empty()));
  }

  TerminalSize size() {
    return output.findTerminalSize();
  }

  /** Starts to tell the keys and all else that happens; from threads of the window's own. */
  void listen(Consumer<Event> listener) {
    terminal.handle(Signal.WINCH, signal -> listener.accept(resized()));
    if (isSystem) {
      terminal.handle(Signal.INT, signal -> listener.accept(new Event.Ended()));
      terminal.handle(Signal.CONT, signal -> comeBack(listener));
    }
    long escapeMillis = isSystem ? LOCAL_ESCAPE_MILLIS : REMOTE_ESCAPE_MILLIS;
    Consumer<Event> keys = isSystem ? event -> suspendOrTell(event, listener) : listener;
    KeyReader.Rest rest =
        isSystem
            ? new KeyReader.Rest(REST_MILLIS, OldGarbage.ofProcess()::clear)
            : KeyReader.Rest.NONE;
    KeyReader keyReader = new KeyReader(terminal.input(), escapeMillis, rest, keys);
    reader =
        isSystem
            ? Thread.ofPlatform().daemon().name("keys").start(keyReader::run)
            : Thread.ofVirtual().name("keys").start(keyReader::run);
  }

  /** Draws a frame, at first all blank, and sends what is different from the last one. */
  void paint(Consumer<Canvas> drawing) throws IOException {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      output.getTerminalSize();
      if (screen.doResizeIfNecessary() != null) {
        screen.startAnew();
      }
      screen.blank();
      drawing.accept(new Canvas(screen, cells, theme));
      screen.send();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Copies a text to the user's clipboard, if the terminal lets programs do so.
   *
   * @param said told what came of it, see {@link Clipboard#copy}
   */
  void copy(String text, Consumer<Message> said) throws IOException {
    lock.lock();
    try {
      if (!closed) {
        clipboard.copy(text, output::sendAtOnce, said);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    clipboard.close();
    lock.lock();
    try {
      if (!closed) {
        restore();
        Rescue.remove(this);
        if (reader != null) {
          reader.interrupt();
        }
        if (isSystem) {
          terminal.close();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives the terminal back at the end of the process, even if a frame hangs in a dead line. */
  void rescue() throws IOException, InterruptedException {
    boolean alone = lock.tryLock(RESCUE_MILLIS, TimeUnit.MILLISECONDS);
    try {
      if (!closed) {
        restore();
      }
    } catch (IllegalStateException restored) {
      // JLine's own hook was faster and has put the attributes back; the rest is done before them.
    } finally {
      if (alone) {
        lock.unlock();
      }
    }
  }

  private void restore() throws IOException {
    closed = true;
    try {
      output.exitPrivateMode();
    } finally {
      terminal.setAttributes(original);
    }
  }

  private Event resized() {
    TerminalSize size = size();
    return new Event.Resized(size.getColumns(), size.getRows());
  }

  private void enterRawMode() {
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
  }

  private void suspendOrTell(Event event, Consumer<Event> listener) {
    if (event.equals(new Event.KeyPressed(Key.control('z')))) {
      suspend();
      comeBack(listener);
    } else {
      listener.accept(event);
    }
  }

  /**
   * Stops this process and the launcher that waits for it, as the terminal itself would, until the
   * shell continues them. Where there is no shell to do so the system ignores the signal.
   */
  private void suspend() {
    lock.lock();
    try {
      if (!closed) {
        output.exitPrivateMode();
        terminal.setAttributes(original);
        new ProcessBuilder("kill", "-TSTP", "0").start().waitFor();
      }
    } catch (IOException gone) {
      // The terminal is gone or there is no such command: the next frame will tell.
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** After a stop, wherever it came from: the shell has changed the terminal meanwhile. */
  private void comeBack(Consumer<Event> listener) {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      enterRawMode();
      output.enterPrivateMode();
      screen.startAnew();
    } catch (IOException gone) {
      listener.accept(new Event.Ended());
      return;
    } finally {
      lock.unlock();
    }
    listener.accept(resized());
  }
}
