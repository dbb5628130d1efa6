package synoptic.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The list of results, laid out row by row. */
public record ResultRows(List<ResultRow> rows) {

  private static final int SNIPPET_LINES = 2;

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

  static final ResultRows NONE = new ResultRows(List.of());

  public ResultRows {
    rows = List.copyOf(rows);
  }

  public static ResultRows of(ResultList found, int columns) {
    List<ResultRow> rows = new ArrayList<>();
    Map<String, Long> matching = found.result().articles();
    for (int at = 0; at < found.items().size(); at++) {
      Item item = found.items().get(at);
      if (item.first()) {
        if (at > 0 && item.hit().isPresent()) {
          rows.add(new ResultRow(Line.BLANK, at - 1, Kind.BLANK));
        }
        heading(rows, count(found, matching, item.article()), item, at, columns);
        note(rows, found.notes().at(PassageRef.whole(item.article().id())), at, columns);
      }
      int number = at;
      item.hit()
          .ifPresent(
              hit -> {
                snippet(rows, hit, number, columns);
                note(rows, found.notes().at(item.at()), number, columns);
              });
    }
    return new ResultRows(rows);
  }

  /** What readers have written about an article or a passage; a line at the most. */
  private static void note(List<ResultRow> rows, List<Note> notes, int at, int columns) {
    NoteLines.brief(notes, columns - 4)
        .forEach(line -> rows.add(new ResultRow(line, at, Kind.NOTE)));
  }

  private static void heading(List<ResultRow> rows, String count, Item item, int at, int columns) {
    ArticleEntry article = item.article();
    String title = Wrap.clip(article.title(), columns - 3);
    rows.add(new ResultRow(Line.of(title, Tone.STRONG), at, Kind.TITLE));
    String about = Wrap.clip(about(article), columns - 5 - Columns.of(count));
    int gap = Math.max(1, columns - 3 - Columns.of(about) - Columns.of(count));
    rows.add(new ResultRow(Line.of(about + " ".repeat(gap) + count, Tone.QUIET), at, Kind.ABOUT));
  }

  private static String count(ResultList found, Map<String, Long> matching, ArticleEntry article) {
    return found.isLibrary()
        ? article.passages() + " ¶"
        : matching.getOrDefault(article.id(), 0L) + " of " + article.passages();
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
    int first = -1;
    int last = 0;
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).item() == cursor.at() && rows.get(at).kind() != Kind.BLANK) {
        first = first < 0 ? at : first;
        last = at;
      }
    }
    return cursor.showing(Math.max(0, first), last, height, rows.size());
  }

  /** How many items stand on a screen of that height, for moving by pages. */
  int itemsPerPage(int height) {
    long items = rows.stream().map(ResultRow::item).distinct().count();
    return (int) Math.max(1, items * height / Math.max(1, rows.size()));
  }
}
