package synoptic.tui;

import java.util.List;
import java.util.Optional;
import synoptic.explore.Geometry;
import synoptic.explore.LibrarySummary;
import synoptic.explore.Line;
import synoptic.explore.Page;
import synoptic.explore.Pane;
import synoptic.explore.QueryView;
import synoptic.explore.Reader;
import synoptic.explore.ResultRows;
import synoptic.explore.Strip;
import synoptic.explore.Tone;
import synoptic.search.SearchResult.Count;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Draws what the places with a search box share: the box, two panes, the reader. */
final class PanesDrawing {

  private PanesDrawing() {}

  /** The box, and right of it what was found. */
  static void box(Canvas canvas, QueryView place, String found) {
    int right = Math.max(20, canvas.columns() - Columns.of(found) - 1);
    canvas.text(right, 1, found, Tone.QUIET);
    Canvas field = canvas.part(0, 1, right - 1, 1);
    boolean typing = place.spot() == Pane.BOX;
    field.text(1, 0, "/ ", typing ? Tone.ACCENT : Tone.QUIET);
    if (typing) {
      Drawing.input(field, 3, 0, place.box().text(), place.box().caret());
    } else {
      field.text(3, 0, place.box().text(), Tone.PLAIN);
    }
  }

  /** The lines between the panes. */
  static void rules(Canvas canvas, Geometry geometry) {
    if (!geometry.wide()) {
      Drawing.rule(canvas, 2, Optional.empty(), "");
      Drawing.rule(canvas, geometry.lowerRule(), Optional.empty(), "");
      return;
    }
    int middle = geometry.listColumns();
    Drawing.rule(canvas, 2, Optional.of(middle), "┬");
    Drawing.rule(canvas, geometry.lowerRule(), Optional.of(middle), "┴");
    for (int y = Geometry.TOP; y < geometry.lowerRule(); y++) {
      canvas.text(middle, y, "│", Tone.RULE);
    }
  }

  /** The list's pane: the left one, or the only one on a narrow screen. */
  static Canvas left(Canvas canvas, Geometry geometry) {
    return canvas.part(0, Geometry.TOP, geometry.listColumns(), geometry.bodyRows());
  }

  /** The reader's pane: the right one, or the only one on a narrow screen. */
  static Canvas right(Canvas canvas, Geometry geometry) {
    return canvas.part(
        geometry.readerLeft(), Geometry.TOP, geometry.readerColumns(), geometry.bodyRows());
  }

  /** The values of a facet at the foot of the list. */
  static void facet(Canvas canvas, int y, String name, List<Count> counts) {
    if (!counts.isEmpty()) {
      canvas.line(1, y, ResultRows.facet(name, counts, canvas.columns() - 2), canvas.columns() - 2);
    }
  }

  /** A sentence in an empty pane; returns the row after it. */
  static int sentence(Canvas canvas, int y, String text) {
    int row = y;
    for (Span span : Wrap.lines(text, canvas.columns() - 4)) {
      canvas.text(2, row++, span.in(text), Tone.PLAIN);
    }
    return row;
  }

  static final String NO_ARTICLES =
      "The library has no articles yet. Add some with  :add FILE…  or  synoptic add FILE…";

  static void reader(Canvas canvas, Geometry geometry, QueryView place) {
    if (place.reader().isEmpty()) {
      return;
    }
    Reader reader = place.reader().get();
    Canvas pane = right(canvas, geometry);
    boolean here = place.spot() == Pane.READER;
    List<Page.PageLine> lines = reader.page().lines();
    for (int y = 0; y < geometry.readerRows() && reader.top() + y < lines.size(); y++) {
      Page.PageLine line = lines.get(reader.top() + y);
      if (here && line.passage() == reader.passage()) {
        pane.text(0, y, pane.pointer(), Tone.ACCENT);
      }
      pane.text(1, y, sign(reader.beside(line)), Tone.ACCENT);
      pane.line(2, y, line.line(), pane.columns() - 2);
    }
    strip(pane, pane.rows() - 1, reader);
  }

  /** A bar beside a statement, a broader one beside the one that is pointed at. */
  private static String sign(Reader.Beside beside) {
    return switch (beside) {
      case NOTHING -> "";
      case STATEMENT -> "▏";
      case CURRENT -> "▍";
    };
  }

  /** Where in the article the cursor is, where its hits lie, and how many statements it has. */
  private static void strip(Canvas pane, int y, Reader reader) {
    int passages = reader.article().passages().size();
    Line line = Line.of("¶ " + reader.passage() + " of " + passages, Tone.QUIET);
    if (!reader.hits().isEmpty()) {
      List<Integer> places = reader.hits().stream().map(hit -> hit - 1).toList();
      String bars = Strip.of(places, passages, Math.min(30, pane.columns() / 2));
      line = line.with("   " + bars, Tone.ACCENT);
      line = line.with("   " + reader.hits().size() + " with hits · n next", Tone.QUIET);
    }
    int statements = reader.text().statements().size();
    Line longer =
        line.with(
            "   " + LibrarySummary.counted(statements, "statement") + " · ] next", Tone.QUIET);
    boolean fits = Columns.of(longer.text()) <= pane.columns() - 2;
    pane.line(2, y, statements > 0 && fits ? longer : line, pane.columns() - 2);
  }
}
