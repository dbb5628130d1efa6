package synoptic.shell.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import synoptic.text.Columns;
import synoptic.text.Span;

/** Writes results: lines of text for people, or JSON Lines. */
public final class Output {

  private static final int WIDTH_OF_A_PIPE = 80;
  private static final int MOST_PROSE = 84;

  /** Lines between two looks at whether anybody still reads. */
  private static final int LINES_BETWEEN_CHECKS = 64;

  private static final String STRONG = "\033[1m";
  private static final String QUIET = "\033[2m";
  private static final String PLAIN = "\033[22m";

  private final OutputStream stream;
  private final Writer writer;
  private final OptionalInt terminal;
  private final boolean styled;
  private int lines;

  /**
   * @param terminal the terminal's width, or empty where the stream is none
   * @param noColor what {@code NO_COLOR} says, empty where it is not set
   */
  public Output(OutputStream stream, OptionalInt terminal, Optional<String> noColor) {
    this.stream = stream;
    this.writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    this.terminal = terminal;
    this.styled = terminal.isPresent() && noColor.filter(value -> !value.isEmpty()).isEmpty();
  }

  /** Whether a person looks on, so that a line had better fit the width. */
  public boolean isTerminal() {
    return terminal.isPresent();
  }

  public int width() {
    return Math.max(20, terminal.orElse(WIDTH_OF_A_PIPE));
  }

  /** The width for prose: no wider than is good to read. */
  public int proseWidth() {
    return Math.min(MOST_PROSE, width());
  }

  /** A line; it may hold strings from outside. */
  public void line(String text) {
    line("", StyledText.plain(text));
  }

  public void line(StyledText text) {
    line("", text);
  }

  /** A line whose lead is our own. */
  public void line(String lead, StyledText text) {
    write(lead + rendered(text));
  }

  /** A title that stands out: wrapped on a terminal, whole on one line in a pipe. */
  public void title(String outside) {
    if (isTerminal()) {
      block("", StyledText.strong(outside));
    } else {
      line(StyledText.strong(outside));
    }
  }

  /** A text wrapped to the width of prose, its lines below each other behind the lead. */
  public void block(String lead, StyledText text) {
    String indent = " ".repeat(Columns.of(lead));
    String before = lead;
    for (StyledText line : text.wrapped(Math.max(10, proseWidth() - indent.length()))) {
      line(before, line);
      before = indent;
    }
  }

  /** A text of our own with line ends of its own: a script, a help text. */
  public void text(String own) {
    own.lines().forEach(this::write);
  }

  public void json(Json object) {
    write(object.line());
  }

  /**
   * Writes what is still kept back.
   *
   * @throws ClosedPipe where nobody reads any more
   */
  public void flush() {
    try {
      writer.flush();
    } catch (IOException failed) {
      throw refused(failed);
    }
    if (stream instanceof PrintStream print && print.checkError()) {
      throw new ClosedPipe();
    }
  }

  private String rendered(StyledText marked) {
    String text = marked.text();
    Map<Span, String> marks = new TreeMap<>();
    if (styled) {
      marked.quiet().forEach(span -> marks.put(span, QUIET));
      marked.strong().forEach(span -> marks.put(span, STRONG));
    }
    if (marks.isEmpty()) {
      return SafeOutput.line(text);
    }
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Map.Entry<Span, String> mark : marks.entrySet()) {
      Span span = mark.getKey();
      line.append(SafeOutput.line(text.substring(at, span.start())));
      line.append(mark.getValue()).append(SafeOutput.line(span.in(text))).append(PLAIN);
      at = span.end();
    }
    return line.append(SafeOutput.line(text.substring(at))).toString();
  }

  private void write(String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException failed) {
      throw refused(failed);
    }
    if (++lines % LINES_BETWEEN_CHECKS == 0) {
      flush();
    }
  }

  private static RuntimeException refused(IOException failed) {
    String why = String.valueOf(failed.getMessage());
    boolean closed = why.contains("roken pipe") || why.contains("closed");
    return closed ? new ClosedPipe() : new UncheckedIOException(failed);
  }

  /** Nobody reads the results any more; there is nothing to tell and nobody to tell it. */
  public static final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedPipe() {
      super("nobody reads any more", null, false, false);
    }
  }
}
