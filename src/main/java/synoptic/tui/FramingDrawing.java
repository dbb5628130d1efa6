package synoptic.tui;

import java.util.List;
import java.util.Optional;
import synoptic.explore.EvidenceRows.EvidenceLine;
import synoptic.explore.EvidenceView;
import synoptic.explore.FramingRows;
import synoptic.explore.FramingRows.FramingLine;
import synoptic.explore.FramingView;
import synoptic.explore.Geometry;
import synoptic.explore.LibrarySummary;
import synoptic.explore.State;
import synoptic.explore.Tone;
import synoptic.text.Wrap;

/** Draws how two sides frame what they tell of, and the passages that a number counts. */
final class FramingDrawing {

  private FramingDrawing() {}

  static void draw(Canvas canvas, State state, FramingView place) {
    Geometry geometry = state.geometry();
    CompareDrawing.head(canvas, "4 Framing", place);
    CompareDrawing.topic(canvas, place, left(place));
    boolean two = place.rows().columns().size() > 1;
    int middle = FramingRows.right(geometry) - 1;
    Optional<Integer> crossing = two ? Optional.of(middle) : Optional.empty();
    Drawing.rule(canvas, 2, crossing, "┬");
    Drawing.rule(canvas, geometry.lowerRule(), crossing, "┴");
    if (place.framing().isEmpty()) {
      canvas.text(2, Geometry.TOP + 1, "Reading both sides …", Tone.QUIET);
      return;
    }
    Canvas body = canvas.part(0, Geometry.TOP, canvas.columns(), FramingRows.height(geometry));
    for (int column = 0; column < place.rows().columns().size(); column++) {
      int x = column == 0 ? 0 : FramingRows.right(geometry);
      column(body, x, column, place, FramingRows.width(geometry));
    }
    for (int y = 0; two && y < body.rows(); y++) {
      body.text(middle, y, "│", Tone.RULE);
    }
  }

  private static void column(Canvas body, int x, int column, FramingView place, int width) {
    List<FramingLine> lines = place.rows().columns().get(column);
    int top = place.top().of(column);
    for (int y = 0; y < body.rows() && top + y < lines.size(); y++) {
      FramingLine line = lines.get(top + y);
      boolean here = line.item() >= 0 && line.item() == place.cursor();
      if (here) {
        body.text(x, y, body.pointer(), Tone.ACCENT);
      }
      int cell = here && place.cell() > 0 ? place.cell() : -1;
      body.line(x + FramingRows.MARGIN, y, line.line(cell), width);
    }
  }

  private static String left(FramingView place) {
    return place
        .framing()
        .map(
            framing ->
                LibrarySummary.counted(framing.a().passages().size(), "passage")
                    + " of A, "
                    + framing.b().passages().size()
                    + " of B")
        .orElse("");
  }

  static void draw(Canvas canvas, State state, EvidenceView place) {
    Geometry geometry = state.geometry();
    String counts = "A " + place.count().getFirst() + " · B " + place.count().getLast();
    int room = canvas.columns() - counts.length() - 4;
    canvas.text(1, 1, Wrap.clip(place.title(), Math.max(8, room)), Tone.STRONG);
    canvas.text(canvas.columns() - counts.length() - 1, 1, counts, Tone.QUIET);
    Drawing.rule(canvas, 2, Optional.empty(), "");
    Drawing.rule(canvas, geometry.lowerRule(), Optional.empty(), "");
    Canvas body = canvas.part(0, Geometry.TOP, canvas.columns(), geometry.bodyRows());
    List<EvidenceLine> lines = place.rows().lines();
    for (int y = 0; y < body.rows() && y < lines.size(); y++) {
      EvidenceLine line = lines.get(y);
      if (line.passage() == place.cursor() && !line.line().runs().isEmpty()) {
        body.text(0, y, body.pointer(), Tone.ACCENT);
      }
      body.line(2, y, line.line(), body.columns() - 2);
    }
  }
}
