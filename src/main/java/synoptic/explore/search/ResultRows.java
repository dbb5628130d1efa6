package synoptic.explore.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import synoptic.corpus.Note;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Line;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.NoteLines;
import synoptic.explore.search.ResultList.Item;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * The list of results, laid out row by row. An article without a hit, of which a library may have
 * very many, is laid out when its rows are shown.
 */
public final class ResultRows {

  private static final int SNIPPET_LINES = 2;

  /** The rows that tell of an article: its title, and what it is. */
  private static final int HEADING = 2;

  /** How far before the first hit a snippet may begin, in characters. */
  private static final int LEAD = 40;

  /**
   * A row of the list.
   *
   * @param item the item that it belongs to; a title belongs to the first item below it
   */
  public record ResultRow(Line line, int item, Kind kind) {}

  public enum Kind {
    TITLE,
    ABOUT,
    SNIPPET,
    NOTE,
    BLANK
  }

  static final ResultRows NONE = new ResultRows(new int[0], item -> List.of());

  /** For each item the row behind its last one. */
  private final int[] ends;

  private final IntFunction<List<ResultRow>> laidOut;

  /**
   * @param laidOut gives the rows of an item, as many as {@code ends} says
   */
  private ResultRows(int[] ends, IntFunction<List<ResultRow>> laidOut) {
    this.ends = ends;
    this.laidOut = laidOut;
  }

  static ResultRows of(ResultList found, int columns) {
    List<List<ResultRow>> hits = new ArrayList<>();
    int[] ends = new int[found.items().size()];
    if (found.isLibrary() && found.notes().places().isEmpty()) {
      Arrays.setAll(ends, at -> HEADING * (at + 1));
      return new ResultRows(ends, at -> rows(found, at, columns));
    }
    int rows = 0;
    for (int at = 0; at < ends.length; at++) {
      Item item = found.items().get(at);
      if (item.hit().isPresent()) {
        hits.add(rows(found, at, columns));
        rows += hits.getLast().size();
      } else {
        rows += HEADING + notes(found, PassageRef.whole(item.article().id()), columns).size();
      }
      ends[at] = rows;
    }
    return new ResultRows(ends, hits.isEmpty() ? at -> rows(found, at, columns) : hits::get);
  }

  /** How many rows there are. */
  int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /** The row at that place, from 0. */
  ResultRow row(int at) {
    int found = Arrays.binarySearch(ends, at);
    int item = found < 0 ? -found - 1 : found + 1;
    return laidOut.apply(item).get(at - start(item));
  }

  private int start(int item) {
    return item == 0 ? 0 : ends[item - 1];
  }

  /** The rows of an item, and an empty one where the next article begins. */
  private static List<ResultRow> rows(ResultList found, int at, int columns) {
    List<ResultRow> rows = new ArrayList<>();
    Item item = found.items().get(at);
    if (item.first()) {
      heading(rows, count(found, item.article()), item, at, columns);
      notes(found, PassageRef.whole(item.article().id()), columns)
          .forEach(line -> rows.add(new ResultRow(line, at, Kind.NOTE)));
    }
    if (item.hit().isPresent()) {
      snippet(rows, item.hit().get(), at, columns);
      notes(found, item.at(), columns)
          .forEach(line -> rows.add(new ResultRow(line, at, Kind.NOTE)));
      if (at + 1 < found.items().size() && found.items().get(at + 1).first()) {
        rows.add(new ResultRow(Line.BLANK, at, Kind.BLANK));
      }
    }
    return rows;
  }

  /** What readers have written about an article or a passage; a line at the most. */
  private static List<Line> notes(ResultList found, PassageRef place, int columns) {
    List<Note> notes = found.notes().at(place);
    return notes.isEmpty() ? List.of() : NoteLines.brief(notes, columns - 4);
  }

  private static void heading(List<ResultRow> rows, String count, Item item, int at, int columns) {
    ArticleEntry article = item.article();
    String title = Wrap.clip(article.title(), columns - 3);
    rows.add(new ResultRow(Line.of(title, Tone.STRONG), at, Kind.TITLE));
    String about = Wrap.clip(about(article), columns - 5 - Columns.of(count));
    int gap = Math.max(1, columns - 3 - Columns.of(about) - Columns.of(count));
    rows.add(new ResultRow(Line.of(about + " ".repeat(gap) + count, Tone.QUIET), at, Kind.ABOUT));
  }

  private static String count(ResultList found, ArticleEntry article) {
    return found.isLibrary()
        ? article.passages() + " ¶"
        : found.result().articles().getOrDefault(article.id(), 0L) + " of " + article.passages();
  }

  private static String about(ArticleEntry article) {
    return article.source() + " · " + Cited.day(article);
  }

  private static void snippet(List<ResultRow> rows, Hit hit, int at, int columns) {
    for (Line line : snippet(hit, columns - 4, SNIPPET_LINES)) {
      rows.add(new ResultRow(line, at, Kind.SNIPPET));
    }
  }

  /** The part of a passage around its closest sentence or first hit, wrapped to a few lines. */
  static List<Line> snippet(Hit hit, int columns, int lines) {
    String text = hit.passage().text();
    int start = hit.excerptStart(columns * lines, LEAD);
    int end = Math.min(text.length(), start + columns * lines * 2);
    String lead = start > 0 ? "… " : "";
    String shown = lead + text.substring(start, end);
    int shift = lead.length() - start;
    List<Line.Mark> marks =
        hit.marks().stream()
            .filter(mark -> mark.start() >= start && mark.end() <= end)
            .map(mark -> new Line.Mark(mark.shifted(shift), Tone.HIT))
            .toList();
    List<Span> wrapped = Wrap.lines(shown, columns - 2);
    List<Line> result = new ArrayList<>();
    for (int at = 0; at < Math.min(lines, wrapped.size()); at++) {
      Line line = Line.cut(shown, wrapped.get(at), marks, Tone.PLAIN);
      boolean more = at == lines - 1 && wrapped.size() > lines;
      result.add(more ? line.with(" …", Tone.QUIET) : line);
    }
    return result;
  }

  /** Scrolled as little as can be so that the item under the cursor is in sight. */
  ListCursor showing(ListCursor cursor, int height) {
    if (ends.length == 0) {
      return cursor.showing(0, 0, height, 0);
    }
    int last = ends[cursor.at()] - 1;
    boolean isBlank = row(last).kind() == Kind.BLANK;
    return cursor.showing(start(cursor.at()), isBlank ? last - 1 : last, height, size());
  }

  /** How many items stand on a screen of that height, for moving by pages. */
  int itemsPerPage(int height) {
    return (int) Math.max(1, (long) ends.length * height / Math.max(1, size()));
  }
}
