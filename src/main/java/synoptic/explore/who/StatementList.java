package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import synoptic.corpus.Note;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.Attribution;
import synoptic.explore.reader.NoteLines;
import synoptic.explore.reader.Wording;
import synoptic.explore.who.WhoQuestion.StatementResults;
import synoptic.search.StatementHit;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * The statements of a voice in their list, laid out row by row: what is known of each, then its
 * sentence, then a blank.
 *
 * @param starts the first row of each statement
 * @param notes what readers have written
 * @param cursor the statement that the cursor is on, and the first row that is shown
 */
public record StatementList(
    List<StatementRow> rows, List<Integer> starts, Notebook notes, ListCursor cursor) {

  /** The most lines of a sentence that are shown; the reader has the rest. */
  private static final int MOST_LINES = 12;

  private static final String CUT = " …";

  /**
   * A row of the list.
   *
   * @param item the statement that it belongs to
   */
  public record StatementRow(Line line, int item) {}

  static final StatementList NONE =
      new StatementList(List.of(), List.of(), Notebook.NONE, ListCursor.START);

  public StatementList {
    rows = List.copyOf(rows);
    starts = List.copyOf(starts);
  }

  static StatementList of(StatementResults told, Notebook notes, Geometry geometry) {
    return new StatementList(List.of(), List.of(), notes, ListCursor.START).and(told, geometry);
  }

  /** With the rows of more statements below; one voice is named in the heading alone. */
  StatementList and(StatementResults told, Geometry geometry) {
    boolean namesEach = told.question().voice().isEmpty();
    return and(told.hits(), namesEach, geometry.proseColumns());
  }

  /**
   * With the rows of more statements below; what is laid out stays.
   *
   * @param hits all statements, those of these rows first
   */
  StatementList and(List<StatementHit> hits, boolean namesEach, int columns) {
    List<StatementRow> all = new ArrayList<>(rows);
    List<Integer> firsts = new ArrayList<>(starts);
    for (int item = starts.size(); item < hits.size(); item++) {
      firsts.add(all.size());
      for (Line line : lines(hits.get(item), namesEach, columns)) {
        all.add(new StatementRow(line, item));
      }
    }
    return new StatementList(all, firsts, notes, cursor);
  }

  private List<Line> lines(StatementHit hit, boolean namesEach, int columns) {
    List<Line> lines = new ArrayList<>();
    if (namesEach) {
      lines.add(Line.of(Wrap.clip(hit.voice(), columns), Tone.STRONG));
    }
    quiet(lines, Attribution.about(hit), columns);
    Attribution.chain(hit).ifPresent(chain -> quiet(lines, chain, columns));
    sentence(lines, hit, columns - 2);
    lines.addAll(NoteLines.below(noted(hit), columns));
    Wording.some(hit).forEach(also -> quiet(lines, also, columns));
    lines.add(Line.BLANK);
    return lines;
  }

  /**
   * What stands at the statement itself; what stands at its passage is shown where that is read.
   */
  private List<Note> noted(StatementHit hit) {
    PassageRef passage = new PassageRef(hit.article().id(), hit.passage().number());
    return notes.on(passage, hit.statement());
  }

  private static void quiet(List<Line> lines, String text, int columns) {
    for (Span span : Wrap.lines(text, columns)) {
      lines.add(Line.of(span.in(text), Tone.QUIET));
    }
  }

  private static void sentence(List<Line> lines, StatementHit hit, int columns) {
    Span sentence = Attribution.sentence(hit);
    String text = sentence.in(hit.passage().text());
    List<Line.Mark> marks =
        Attribution.marks(hit).stream()
            .filter(mark -> mark.span().overlaps(sentence))
            .map(mark -> new Line.Mark(within(mark.span(), sentence), mark.tone()))
            .toList();
    List<Span> wrapped = Wrap.lines(text, columns - CUT.length());
    for (int at = 0; at < Math.min(MOST_LINES, wrapped.size()); at++) {
      Line line =
          Line.of("  ", Tone.PLAIN).with(Line.cut(text, wrapped.get(at), marks, Tone.QUIET));
      boolean more = at == MOST_LINES - 1 && wrapped.size() > MOST_LINES;
      lines.add(more ? line.with(CUT, Tone.QUIET) : line);
    }
  }

  /** The part of a span that lies in a sentence, counted from the sentence's start. */
  private static Span within(Span span, Span sentence) {
    int start = Math.max(span.start(), sentence.start());
    int end = Math.min(span.end(), sentence.end());
    return new Span(start, end).shifted(-sentence.start());
  }

  /** So scrolled that a statement stands where another list has the one of its cursor. */
  StatementList inPlaceOf(StatementList before, int item) {
    int at = before.cursor.at();
    boolean isShown = at < before.starts.size() && item < starts.size();
    int top = isShown ? starts.get(item) - before.starts.get(at) + before.cursor.top() : 0;
    return new StatementList(rows, starts, notes, new ListCursor(item, Math.max(0, top)));
  }

  /** With the cursor on that statement, which is scrolled into sight. */
  StatementList at(long wanted, Geometry geometry) {
    ListCursor moved = cursor.at(wanted, starts.size());
    if (starts.isEmpty()) {
      return new StatementList(rows, starts, notes, new ListCursor(moved.at(), 0));
    }
    int item = moved.at();
    int end = item + 1 < starts.size() ? starts.get(item + 1) : rows.size();
    int last = Math.max(starts.get(item), end - 2);
    int height = geometry.statementRows();
    ListCursor there = moved.showing(starts.get(item), last, height, rows.size() - 1);
    return new StatementList(rows, starts, notes, there);
  }

  /** The cursor without what it is on. */
  StatementList forgotten() {
    return new StatementList(List.of(), List.of(), notes, cursor);
  }

  /** The statement so many rows further than the cursor, and the next one at the least. */
  int itemAfter(int by) {
    if (starts.isEmpty()) {
      return 0;
    }
    int item = cursor.at();
    int there = Math.clamp((long) starts.get(item) + by, 0, rows.size() - 1);
    int next = item + Integer.signum(by);
    int found = rows.get(there).item();
    return by > 0 ? Math.max(next, found) : Math.min(next, found);
  }
}
