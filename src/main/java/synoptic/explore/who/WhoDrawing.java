package synoptic.explore.who;

import java.util.List;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.reader.PanesDrawing;
import synoptic.explore.who.StatementRows.StatementRow;

/** Draws the view of who says what: the box, the voices, and what the chosen one says. */
final class WhoDrawing {

  private WhoDrawing() {}

  static void draw(Canvas canvas, State state, WhoView view) {
    Geometry geometry = state.geometry();
    Frame.title(canvas, state, "2 Who");
    PanesDrawing.box(canvas, view, found(view));
    if (view.pane().equals(WhoView.MATRIX)) {
      matrix(canvas, geometry, view);
      return;
    }
    PanesDrawing.rules(canvas, geometry);
    boolean onTheRight = view.pane().equals(WhoView.STATEMENTS) || view.isReading();
    if (geometry.wide() || !onTheRight) {
      voices(PanesDrawing.left(canvas, geometry), state, view);
    }
    if (geometry.wide() || onTheRight) {
      if (view.isReading()) {
        PanesDrawing.reader(canvas, geometry, view);
      } else if (!view.voices().voices().isEmpty()) {
        statements(PanesDrawing.right(canvas, geometry), geometry, view);
      }
    }
  }

  private static void matrix(Canvas canvas, Geometry geometry, WhoView view) {
    Frame.rules(canvas, geometry);
    Canvas body = Frame.body(canvas, geometry);
    MatrixLines lines = MatrixLines.of(view.voices(), view.matrix(), geometry);
    body.line(2, 0, lines.sources(), body.columns() - 2);
    for (int y = 0; y < lines.voices().size(); y++) {
      if (view.matrix().top() + y == view.matrix().row()) {
        Frame.pointer(body, 0, y + 1, true);
      }
      body.line(2, y + 1, lines.voices().get(y), body.columns() - 2);
    }
    body.line(2, body.rows() - 1, lines.cell(), body.columns() - 2);
  }

  private static String found(WhoView view) {
    if (view.awaiting()) {
      return "searching …";
    }
    VoiceList voices = view.voices();
    return VoiceHeading.kinds(view)
        + LibrarySummary.counted(voices.statements(), "statement")
        + " · "
        + LibrarySummary.counted(voices.voices().size(), "voice")
        + " · "
        + LibrarySummary.counted(voices.sources().size(), "source");
  }

  private static void voices(Canvas pane, State state, WhoView view) {
    VoiceList list = view.voices();
    if (list.voices().isEmpty()) {
      empty(pane, state, view);
      return;
    }
    Geometry geometry = state.geometry();
    boolean here = view.pane().equals(WhoView.VOICES);
    for (int y = 0; y < geometry.listRows() && list.cursor().top() + y < list.rows(); y++) {
      int row = list.cursor().top() + y;
      if (row == list.cursor().at()) {
        Frame.pointer(pane, 0, y, here);
      }
      pane.line(2, y, VoiceRow.of(list, row, pane.columns() - 3), pane.columns() - 3);
    }
    if (geometry.showsFacets()) {
      PanesDrawing.facet(pane, pane.rows() - 1, "source", list.sources());
    }
  }

  /** What was tried, where nobody says anything. */
  private static void empty(Canvas pane, State state, WhoView view) {
    if (!state.library().known() || view.awaiting()) {
      return;
    }
    if (state.articles().isEmpty()) {
      Frame.sentence(pane, 1, Frame.NO_ARTICLES);
      return;
    }
    if (!state.library().pending().isEmpty()) {
      Frame.sentence(
          pane, 1, "The statements of this library are still being looked for; see below how far.");
      return;
    }
    String typed = view.told().question().typed();
    int y =
        Frame.sentence(
            pane,
            1,
            typed.isBlank()
                ? "No statement was found in the articles of this library."
                : "Nobody says anything that matches " + typed);
    Frame.sentence(
        pane,
        y + 1,
        "Statements are looked for in English texts: words that a cue such as \"said\" or"
            + " \"according to\" attributes to someone.");
  }

  private static void statements(Canvas pane, Geometry geometry, WhoView view) {
    List<Line> heading = VoiceHeading.of(view, geometry.proseColumns());
    for (int y = 0; y < Math.min(heading.size(), geometry.headingRows()); y++) {
      pane.line(2, y, heading.get(y), pane.columns() - 2);
    }
    if (view.told().hits().isEmpty()) {
      Frame.sentence(pane, geometry.headingRows(), VoiceHeading.nothing(view));
    }
    boolean here = view.pane().equals(WhoView.STATEMENTS);
    List<StatementRow> rows = view.statements().rows().rows();
    int top = view.statements().cursor().top();
    for (int y = 0; y < geometry.statementRows() && top + y < rows.size(); y++) {
      StatementRow row = rows.get(top + y);
      int line = geometry.headingRows() + y;
      boolean pointed =
          row.item() == view.statements().cursor().at() && !row.line().runs().isEmpty();
      if (pointed) {
        Frame.pointer(pane, 0, line, here);
      }
      pane.line(2, line, row.line(), pane.columns() - 2);
    }
  }
}
