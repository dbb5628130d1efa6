package synoptic.explore.compare;

import java.util.List;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.Signals;
import synoptic.explore.compare.CompareRows.CompareLine;
import synoptic.explore.compare.CompareView.Showing;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.search.EventQueries;
import synoptic.search.Query;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/** Draws two sides next to each other, or above each other on a narrow screen. */
public final class CompareDrawing {

  private CompareDrawing() {}

  static void draw(Canvas canvas, State state, CompareView view) {
    Geometry geometry = state.geometry();
    head(canvas, "3 Compare", view);
    topic(canvas, state, view, view.comparison().map(lined -> counts(lined, view)).orElse(""));
    boolean columns = geometry.wide() && view.showing() == Showing.PAIRS;
    int left = left(geometry);
    int right = right(geometry);
    rule(canvas, 2, columns, left, right, "┬");
    rule(canvas, geometry.lowerRule(), columns, left, right, "┴");
    if (view.comparison().isEmpty()) {
      String instead =
          view.awaiting() ? "Lining the passages up …" : "The two could not be lined up.";
      canvas.text(2, Geometry.TOP + 1, instead, Tone.QUIET);
      return;
    }
    strip(canvas.part(0, Geometry.TOP, canvas.columns(), 1), view, geometry);
    Canvas body = canvas.part(0, Geometry.TOP + 1, canvas.columns(), CompareRows.height(geometry));
    if (view.count() == 0) {
      body.text(2, 1, nothing(view), Tone.PLAIN);
      return;
    }
    List<CompareLine> lines = view.layout().lines();
    for (int y = 0; y < body.rows(); y++) {
      if (columns) {
        body.text(left, y, "│", Tone.RULE);
        body.text(right, y, "│", Tone.RULE);
      }
      if (view.cursor().top() + y < lines.size()) {
        boolean selected = lines.get(view.cursor().top() + y).row() == view.selected();
        line(body, y, lines.get(view.cursor().top() + y), selected, columns ? left : 0, right);
      }
    }
  }

  /** A line of the layout; {@code left} is 0 where A stands above B. */
  private static void line(
      Canvas body, int y, CompareLine line, boolean selected, int left, int right) {
    boolean blank = line.a().runs().isEmpty() && line.b().runs().isEmpty();
    if (selected && !blank) {
      Frame.pointer(body, 0, y, true);
    }
    if (left > 0) {
      body.line(2, y, line.a(), left - 2);
      body.line(left + 2, y, line.gutter(), right - left - 2);
      body.line(right + 2, y, line.b(), body.columns());
    } else {
      body.line(1, y, line.gutter(), 1);
      body.line(3, y, line.a(), body.columns());
      body.line(3, y, line.b(), body.columns());
    }
  }

  /** The column of the line between A and the gutter. */
  private static int left(Geometry geometry) {
    return CompareRows.column(geometry) + 3;
  }

  /** The column of the line between the gutter and B. */
  private static int right(Geometry geometry) {
    return left(geometry) + CompareRows.gutter(geometry);
  }

  private static void rule(
      Canvas canvas, int y, boolean columns, int left, int right, String cross) {
    Frame.rule(canvas, y);
    if (columns) {
      canvas.text(left, y, cross, Tone.RULE);
      canvas.text(right, y, cross, Tone.RULE);
    }
  }

  /** The name of the view, and before it both sides. */
  public static void head(Canvas canvas, String title, PairView view) {
    int right = canvas.columns() - Columns.of(title) - 1;
    canvas.text(right, 0, title, Tone.ACCENT);
    int half = (right - 2) / 2;
    canvas.line(1, 0, party("A  ", view.pairing().a().name(), half - 2), half);
    canvas.line(half + 1, 0, party("B  ", view.pairing().b().name(), half - 4), half);
  }

  private static Line party(String sign, String name, int room) {
    return Line.of(sign, Tone.ACCENT).with(Wrap.clip(name, Math.max(5, room - 3)), Tone.STRONG);
  }

  /** The topic, and at the right what was found on it. */
  public static void topic(Canvas canvas, State state, PairView view, String counts) {
    int right = canvas.columns() - Columns.of(counts) - 1;
    canvas.text(right, 1, counts, Tone.QUIET);
    String topic = view.pairing().topic().isEmpty() ? "whole texts" : view.pairing().topic();
    String event =
        EventQueries.narrowing(view.subject(state).orElse(new Query.All()))
            .flatMap(state::article)
            .map(article -> "  " + article.title())
            .orElse("");
    Line line = Line.of("topic: ", Tone.QUIET).with(topic, Tone.PLAIN).with(event, Tone.QUIET);
    canvas.line(1, 1, line, Math.max(10, right - 3));
  }

  private static String counts(Comparison lined, CompareView view) {
    String shown = view.count() == 0 ? "" : (view.selected() + 1) + " of " + view.count() + " · ";
    return switch (view.showing()) {
      case PAIRS ->
          shown
              + LibrarySummary.counted(lined.pairs().size(), "pair")
              + " · "
              + lined.onlyInA().size()
              + " only in A · "
              + lined.onlyInB().size()
              + " only in B"
              + (lined.basis() == Signals.WORDS ? " · by words" : "")
              + (lined.leftOut() == 0 ? "" : " · too long: " + lined.leftOut() + " left out");
      case ONLY_IN_A -> shown + "only in A: no close match found";
      case ONLY_IN_B -> shown + "in B beside none of A: only there, or said again";
    };
  }

  private static String nothing(CompareView view) {
    return switch (view.showing()) {
      case PAIRS ->
          view.pairing().topic().isEmpty()
              ? "No passages of the two come close to each other."
              : "No pairs on this topic: t takes another, o shows what only one of them has.";
      case ONLY_IN_A -> "There is nothing that only A has.";
      case ONLY_IN_B -> "There is nothing that only B has.";
    };
  }

  /** Where in each side the matches lie, and how close the selected one is. */
  private static void strip(Canvas canvas, CompareView view, Geometry geometry) {
    Comparison lined = view.comparison().orElseThrow();
    List<AlignedRow> pairs = lined.pairs();
    List<Integer> inA = pairs.stream().map(AlignedRow::index).toList();
    List<Integer> inB =
        pairs.stream().map(row -> row.candidates().get(view.candidate(row)).index()).toList();
    int half = canvas.columns() / 2 - 3;
    canvas.text(2, 0, Strip.of(inA, lined.a().passages().size(), half), Tone.QUIET);
    int start = geometry.wide() ? right(geometry) + 2 : half + 4;
    canvas.text(start, 0, Strip.of(inB, lined.b().passages().size(), half), Tone.QUIET);
  }
}
