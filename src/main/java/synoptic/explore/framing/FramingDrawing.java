package synoptic.explore.framing;

import java.util.List;
import synoptic.explore.compare.CompareDrawing;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.EvidenceRows.EvidenceLine;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.text.Wrap;

/** Draws how two sides frame what they tell of, and the passages that a number counts. */
final class FramingDrawing {

  private FramingDrawing() {}

  static void draw(Canvas canvas, State state, FramingView view) {
    Geometry geometry = state.geometry();
    CompareDrawing.head(canvas, "4 Framing", view);
    CompareDrawing.topic(canvas, view, left(view));
    boolean two = view.rows().columns().size() > 1;
    int middle = FramingRows.right(geometry) - 1;
    if (two) {
      Frame.rules(canvas, geometry, middle);
    } else {
      Frame.rules(canvas, geometry);
    }
    if (view.framing().isEmpty()) {
      String instead = view.awaiting() ? "Reading both sides …" : "The two could not be read.";
      canvas.text(2, Geometry.TOP + 1, instead, Tone.QUIET);
      return;
    }
    Canvas body = canvas.part(0, Geometry.TOP, canvas.columns(), FramingRows.height(geometry));
    for (int column = 0; column < view.rows().columns().size(); column++) {
      int x = column == 0 ? 0 : FramingRows.right(geometry);
      column(body, x, column, view, FramingRows.width(geometry));
    }
  }

  private static void column(Canvas body, int x, int column, FramingView view, int width) {
    List<FramingLine> lines = view.rows().columns().get(column);
    int top = view.top().of(column);
    for (int y = 0; y < body.rows() && top + y < lines.size(); y++) {
      FramingLine line = lines.get(top + y);
      boolean here = line.item() >= 0 && line.item() == view.cursor();
      if (here) {
        Frame.pointer(body, x, y, true);
      }
      int cell = here && view.cell() > 0 ? view.cell() : -1;
      body.line(x + FramingRows.MARGIN, y, line.line(cell), width);
    }
  }

  private static String left(FramingView view) {
    return view.framing()
        .map(
            framing ->
                LibrarySummary.counted(framing.a().passages().size(), "passage")
                    + " of A, "
                    + framing.b().passages().size()
                    + " of B")
        .orElse("");
  }

  static void draw(Canvas canvas, State state, EvidenceView view) {
    Geometry geometry = state.geometry();
    Frame.title(canvas, state, "4 Framing");
    String counts = "A " + view.count().getFirst() + " · B " + view.count().getLast();
    int room = canvas.columns() - counts.length() - 4;
    canvas.text(1, 1, Wrap.clip(view.title(), Math.max(8, room)), Tone.STRONG);
    canvas.text(canvas.columns() - counts.length() - 1, 1, counts, Tone.QUIET);
    Frame.rules(canvas, geometry);
    Canvas body = Frame.body(canvas, geometry);
    List<EvidenceLine> lines = view.rows().lines();
    for (int y = 0; y < body.rows() && y < lines.size(); y++) {
      EvidenceLine line = lines.get(y);
      if (line.passage() == view.cursor() && !line.line().runs().isEmpty()) {
        Frame.pointer(body, 0, y, true);
      }
      body.line(2, y, line.line(), body.columns() - 2);
    }
  }
}
