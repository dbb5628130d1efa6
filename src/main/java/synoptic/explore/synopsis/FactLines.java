package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import synoptic.compare.events.Fact;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** The rows of the table that are in sight: headings, facts, and a foot. */
final class FactLines {

  private static final String BAR = "│ ";

  private final ToldEvent told;
  private final FactTable table;
  private final FactChoice choice;
  private final FactCursor cursor;
  private final SynopsisShape shape;
  private final List<String> letters;

  FactLines(FactTable table, FactChoice choice, FactCursor cursor, SynopsisShape shape) {
    this.told = table.told();
    this.table = table;
    this.choice = choice;
    this.cursor = cursor;
    this.shape = shape;
    letters = shape.isTable() ? List.of() : SourceLetters.of(told.sources());
  }

  /** The names of the sources, and in which order each tells the facts. */
  List<Line> headings() {
    List<Line> lines = new ArrayList<>();
    if (!shape.isTable()) {
      return legend();
    }
    boolean scrolls = shape.columns() < told.sources().size();
    String where =
        scrolls ? "‹ " + (cursor.source() + 1) + " of " + told.sources().size() + " ›" : "";
    for (int row = 0; row < shape.headings(); row++) {
      int at = row;
      lines.add(
          row(
              text(row == 0 ? where : "", Tone.QUIET),
              column -> Line.of(name(column.source(), at), tone(column.source()))));
    }
    if (shape.strip() > 0) {
      lines.add(
          about(
              "order of the facts, ▁ told first, █ last",
              (column, cells) -> OrderStrip.of(column.places(), cells)));
      lines.add(
          about(
              "who speaks, in how many sentences",
              (column, cells) -> SourceVoices.brief(column.voices(), cells)));
    }
    return lines;
  }

  /** What is to be told of each source in so many cells. */
  private interface About {
    String of(SourceColumn column, int cells);
  }

  private Line about(String what, About about) {
    return row(
        text(Wrap.clip(what, shape.text()), Tone.QUIET),
        column -> Line.of(about.of(column, shape.width() - 3), Tone.QUIET));
  }

  private Tone tone(String source) {
    return source.equals(table.source(cursor)) ? Tone.STRONG : Tone.QUIET;
  }

  /** What of a name stands on a row; the last row has the rest, as far as it fits. */
  private String name(String name, int row) {
    int room = shape.width() - 3;
    List<Span> rows = Wrap.lines(name, room);
    if (row >= rows.size()) {
      return "";
    }
    boolean isLast = row + 1 == shape.headings();
    return isLast ? Wrap.clip(name.substring(rows.get(row).start()), room) : rows.get(row).in(name);
  }

  /** Which letter is which source: as many rows as there is room for, the cursor's among them. */
  private List<Line> legend() {
    List<List<Integer>> rows = SourceLetters.rows(told.sources(), shape.legend());
    int here = 0;
    while (!rows.get(here).contains(cursor.source())) {
      here++;
    }
    int from = Math.max(0, here + 1 - shape.headings());
    return rows.subList(from, Math.min(rows.size(), from + shape.headings())).stream()
        .map(this::legend)
        .toList();
  }

  private Line legend(List<Integer> row) {
    Line line = Line.BLANK;
    for (int at : row) {
      line =
          line.with(letters.get(at) + " ", Tone.ACCENT)
              .with(
                  told.sources().get(at) + SourceLetters.GAP,
                  at == cursor.source() ? Tone.STRONG : Tone.QUIET);
    }
    return line;
  }

  /** The facts in sight, with the cursor's in bold. */
  List<Line> facts() {
    int end = Math.min(table.facts().size(), cursor.top() + shape.lines());
    return IntStream.range(cursor.top(), end).mapToObj(this::fact).toList();
  }

  private Line fact(int at) {
    Fact fact = table.facts().get(at);
    boolean isHere = at == cursor.fact();
    Tone tone = isHere ? Tone.STRONG : ToldEvent.isAlone(fact) ? Tone.QUIET : Tone.PLAIN;
    String text = Wrap.clip(oneLine(fact.text()), shape.text() - 1);
    Line line = numbered(at + 1, Line.of(Line.left(text, shape.text()), tone));
    return shape.isTable()
        ? line.with(cells(column -> cell(fact, column.source(), isHere)))
        : line.with(letters(fact, isHere));
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Line numbered(int number, Line text) {
    return Line.of(Line.right(Integer.toString(number), 3) + "  ", Tone.QUIET).with(text);
  }

  private Line cell(Fact fact, String source, boolean isHere) {
    String cell = FactCell.of(told, fact, source);
    int room = shape.width() - 3;
    if (isHere && source.equals(table.source(cursor))) {
      String shown = FactCell.clipped(cell.isEmpty() ? "·" : cell, room - 1);
      return Line.of("[" + shown + "]", Tone.ACCENT);
    }
    return Line.of(FactCell.clipped(cell, room), FactCell.differs(cell) ? Tone.PLAIN : Tone.QUIET);
  }

  /** A letter for each source that tells a fact, a dot for each that does not. */
  private Line letters(Fact fact, boolean isHere) {
    Line line = Line.BLANK;
    boolean wasHere = false;
    for (int at = 0; at < letters.size(); at++) {
      String source = told.sources().get(at);
      String cell = FactCell.of(told, fact, source);
      boolean here = isHere && at == cursor.source();
      line =
          line.with(
              here ? "[" : wasHere ? "]" : before(fact, at),
              here || wasHere ? Tone.ACCENT : Tone.PLAIN);
      line =
          line.with(
              cell.isEmpty() ? "·" : letters.get(at),
              here ? Tone.ACCENT : cell.isEmpty() ? Tone.QUIET : Tone.PLAIN);
      wasHere = here;
    }
    return line.with(
        wasHere ? "]" : before(fact, letters.size()), wasHere ? Tone.ACCENT : Tone.PLAIN);
  }

  /** The sign behind the letter of the source before, where that differs from the base. */
  private String before(Fact fact, int at) {
    return at > 0 && FactCell.differs(FactCell.of(told, fact, told.sources().get(at - 1)))
        ? "≠"
        : " ";
  }

  /** What is folded, and below each column how much its source leaves out. */
  Line foot() {
    int alone = told.alone();
    String folded =
        alone == 0
            ? ""
            : (choice.alone() ? "▾ " : "▸ ")
                + LibrarySummary.counted(alone, "fact")
                + " by one source only"
                + (choice.alone() ? "" : ", u shows them");
    Line text = text(Wrap.clip(folded, shape.text()), Tone.QUIET);
    return shape.isTable() ? row(text, column -> Line.of(leftOut(column), Tone.QUIET)) : text;
  }

  private String leftOut(SourceColumn column) {
    long missing = column.leftOut();
    return missing == 0 ? "" : Wrap.clip(missing + " left out", shape.width() - 3);
  }

  private Line text(String text, Tone tone) {
    return Line.of(" ".repeat(SynopsisShape.MARGIN - 2), Tone.PLAIN)
        .with(Line.left(text, shape.text()), tone);
  }

  /** A cell of a source. */
  private interface Cell {
    Line of(SourceColumn column);
  }

  private Line row(Line text, Cell cell) {
    return text.with(cells(cell));
  }

  private Line cells(Cell cell) {
    Line line = Line.BLANK;
    int end = Math.min(told.columns().size(), cursor.left() + shape.columns());
    for (SourceColumn column : told.columns().subList(cursor.left(), end)) {
      Line here = cell.of(column);
      int blanks = Math.max(0, shape.width() - 2 - Columns.of(here.text()));
      line = line.with(BAR, Tone.RULE).with(here).with(" ".repeat(blanks), Tone.PLAIN);
    }
    return line;
  }
}
