package synoptic.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import synoptic.text.Columns;

/**
 * Lanterna's output on a JLine terminal. Colours and cursor moves are remembered and sent only
 * before a character that needs them; a frame is one write. Keys do not come this way, see {@link
 * KeyReader}.
 */
final class JLineTerminal extends ANSITerminal {

  static final int FEWEST_COLUMNS = 20;
  static final int MOST_COLUMNS = 500;
  static final int FEWEST_ROWS = 5;
  static final int MOST_ROWS = 300;

  /** Alternate screen, no wrapping at the right edge, bracketed paste, no cursor, all blank. */
  static final String ENTER = "\u001b[?1049h\u001b[?7l\u001b[?2004h\u001b[?25l\u001b[m\u001b[2J";

  /** Undoes {@link #ENTER}; harmless when sent twice. */
  static final String LEAVE =
      "\u001b[?2026l\u001b[m\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l";

  private static final String BEGIN_FRAME = "\u001b[?2026h";
  private static final String END_FRAME = "\u001b[?2026l";
  private static final int UNKNOWN = -1;

  private final Terminal terminal;
  private final OutputStream output;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream(8_192);

  private Ink wantedInk = Ink.PLAIN;
  private Ink ink;
  private int wantedColumn;
  private int wantedRow;
  private int column = UNKNOWN;
  private int row = UNKNOWN;
  private boolean cursorVisible;

  JLineTerminal(Terminal terminal, OutputStream output) {
    super(InputStream.nullInputStream(), OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    this.terminal = terminal;
    this.output = output;
  }

  @Override
  protected TerminalSize findTerminalSize() {
    Size size = terminal.getSize();
    boolean unknown = size.getColumns() <= 0 || size.getRows() <= 0;
    return new TerminalSize(
        Math.clamp(unknown ? 80 : size.getColumns(), FEWEST_COLUMNS, MOST_COLUMNS),
        Math.clamp(unknown ? 24 : size.getRows(), FEWEST_ROWS, MOST_ROWS));
  }

  @Override
  public void enterPrivateMode() throws IOException {
    frame.reset();
    sendAtOnce(ENTER);
    forget();
  }

  @Override
  public void exitPrivateMode() throws IOException {
    frame.reset();
    sendAtOnce(LEAVE);
    forget();
  }

  @Override
  public void clearScreen() {
    append("\u001b[m\u001b[2J");
    forget();
  }

  @Override
  public void setForegroundColor(TextColor color) {
    wantedInk = color instanceof Ink given ? given : Ink.PLAIN;
  }

  @Override
  public void setBackgroundColor(TextColor color) {
    // An ink says it all.
  }

  @Override
  public void resetColorAndSGR() {
    wantedInk = Ink.PLAIN;
  }

  @Override
  public void setCursorPosition(int x, int y) {
    wantedColumn = x;
    wantedRow = y;
  }

  @Override
  public void setCursorVisible(boolean visible) {
    if (visible != cursorVisible) {
      append(visible ? "\u001b[?25h" : "\u001b[?25l");
      cursorVisible = visible;
    }
  }

  /** Puts one cell, which {@link Canvas} has made safe. */
  @Override
  public void putString(String cluster) {
    moveCursor();
    if (!wantedInk.equals(ink)) {
      append(wantedInk.sequence());
      ink = wantedInk;
    }
    int columns = Math.max(1, Columns.ofCluster(cluster, 0, cluster.length()));
    if (columns > 1 && Cell.isUncertain(cluster, columns)) {
      // Where it is drawn narrower, what stood in the rest of its columns would stay.
      append(" ".repeat(columns));
      column = UNKNOWN;
      moveCursor();
    }
    append(cluster);
    wantedColumn += columns;
    // Terminals disagree on how wide an unusual cluster is: the next one is placed, not appended.
    column = isOrdinary(cluster) ? wantedColumn : UNKNOWN;
  }

  @Override
  public void putCharacter(char c) {
    putString(Character.toString(c));
  }

  /** Sends the frame in one write, between the marks that let the terminal show it at once. */
  @Override
  public void flush() throws IOException {
    if (cursorVisible) {
      moveCursor();
    }
    if (frame.size() > 0) {
      byte[] bytes = frame.toByteArray();
      frame.reset();
      frame.writeBytes(ascii(BEGIN_FRAME));
      frame.writeBytes(bytes);
      frame.writeBytes(ascii(END_FRAME));
      byte[] whole = frame.toByteArray();
      frame.reset();
      output.write(whole);
      output.flush();
    }
  }

  /** For what is no part of a frame. */
  void sendAtOnce(String sequence) throws IOException {
    output.write(ascii(sequence));
    output.flush();
  }

  @Override
  protected void writeToTerminal(byte... bytes) {
    throw new UnsupportedOperationException("only what this class sends itself may go out");
  }

  private void moveCursor() {
    if (column != wantedColumn || row != wantedRow) {
      append("\u001b[" + (wantedRow + 1) + ';' + (wantedColumn + 1) + 'H');
      column = wantedColumn;
      row = wantedRow;
    }
  }

  private void forget() {
    ink = null;
    column = UNKNOWN;
    row = UNKNOWN;
    cursorVisible = false;
  }

  private static boolean isOrdinary(String cluster) {
    int point = cluster.codePointAt(0);
    return cluster.length() == Character.charCount(point)
        && (point < 0x300 || Character.isLetterOrDigit(point) || isOfOurFrames(point));
  }

  /** Dashes and quotation marks, and the box and block characters of lines and bars. */
  private static boolean isOfOurFrames(int point) {
    return point >= 0x2010 && point <= 0x2026 || point >= 0x2500 && point <= 0x25A0;
  }

  private void append(String text) {
    frame.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
