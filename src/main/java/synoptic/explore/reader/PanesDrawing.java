package synoptic.explore.reader;

import java.util.List;
import java.util.Optional;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.search.SearchResult.Count;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/** Draws what the views with a search box share: the box, two panes, the reader. */
public final class PanesDrawing {

  private PanesDrawing() {}

  /** The box, and right of it what was found. */
  public static void box(Canvas canvas, QueryView view, String found) {
    int right = Math.max(20, canvas.columns() - Columns.of(found) - 1);
    canvas.text(right, 1, found, Tone.QUIET);
    Canvas field = canvas.part(0, 1, right - 1, 1);
    boolean typing = view.pane().equals(Pane.BOX);
    field.text(1, 0, "/ ", typing ? Tone.ACCENT : Tone.QUIET);
    if (typing) {
      Frame.input(field, 3, 0, view.box());
    } else {
      field.text(3, 0, Wrap.clip(view.box().text(), field.columns() - 3), Tone.PLAIN);
    }
  }

  /** The lines between the panes. */
  public static void rules(Canvas canvas, Geometry geometry) {
    if (geometry.wide()) {
      Frame.rules(canvas, geometry, geometry.listColumns());
    } else {
      Frame.rules(canvas, geometry);
    }
  }

  /**
   * Rules and reader of a view whose list fills the screen unless somebody reads.
   *
   * @return the pane of the list, unless the reader takes its place
   */
  public static Optional<Canvas> beside(Canvas canvas, Geometry geometry, QueryView view) {
    if (!view.isReading()) {
      Frame.rules(canvas, geometry);
      return Optional.of(Frame.body(canvas, geometry));
    }
    rules(canvas, geometry);
    reader(canvas, geometry, view);
    return geometry.wide() ? Optional.of(left(canvas, geometry)) : Optional.empty();
  }

  /** The list's pane: the left one, or the only one on a narrow screen. */
  public static Canvas left(Canvas canvas, Geometry geometry) {
    return canvas.part(0, Geometry.TOP, geometry.listColumns(), geometry.bodyRows());
  }

  /** The reader's pane: the right one, or the only one on a narrow screen. */
  public static Canvas right(Canvas canvas, Geometry geometry) {
    return canvas.part(
        geometry.readerLeft(), Geometry.TOP, geometry.readerColumns(), geometry.bodyRows());
  }

  /** The values of a facet at the foot of the list. */
  public static void facet(Canvas canvas, int y, String name, List<Count> counts) {
    if (!counts.isEmpty()) {
      canvas.line(1, y, Facets.line(name, counts, canvas.columns() - 2), canvas.columns() - 2);
    }
  }

  public static void reader(Canvas canvas, Geometry geometry, QueryView view) {
    if (view.reader().isEmpty()) {
      return;
    }
    Reader reader = view.reader().get();
    Canvas pane = right(canvas, geometry);
    List<Page.PageLine> lines = reader.page().lines();
    for (int y = 0; y < geometry.readerRows() && reader.top() + y < lines.size(); y++) {
      Page.PageLine line = lines.get(reader.top() + y);
      if (view.isReading() && line.passage() == reader.passage()) {
        Frame.pointer(pane, 0, y, true);
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
