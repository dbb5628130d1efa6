package synoptic.tui;

import java.util.List;
import java.util.Optional;
import synoptic.explore.Geometry;
import synoptic.explore.LibrarySummary;
import synoptic.explore.Line;
import synoptic.explore.MatrixLines;
import synoptic.explore.Pane;
import synoptic.explore.State;
import synoptic.explore.StatementRows.StatementRow;
import synoptic.explore.Tone;
import synoptic.explore.VoiceHeading;
import synoptic.explore.VoiceList;
import synoptic.explore.VoiceRow;
import synoptic.explore.WhoView;

/** Draws the view of who says what: the box, the voices, and what the chosen one says. */
final class WhoDrawing {

  private WhoDrawing() {}

  static void draw(Canvas canvas, State state, WhoView place) {
    Geometry geometry = state.geometry();
    PanesDrawing.box(canvas, place, found(place));
    if (place.spot() == Pane.MATRIX) {
      matrix(canvas, geometry, place);
      return;
    }
    PanesDrawing.rules(canvas, geometry);
    boolean onTheRight = place.spot() == Pane.STATEMENTS || place.spot() == Pane.READER;
    if (geometry.wide() || !onTheRight) {
      voices(PanesDrawing.left(canvas, geometry), state, place);
    }
    if (geometry.wide() || onTheRight) {
      if (place.spot() == Pane.READER) {
        PanesDrawing.reader(canvas, geometry, place);
      } else if (!place.voices().voices().isEmpty()) {
        statements(PanesDrawing.right(canvas, geometry), geometry, place);
      }
    }
  }

  private static void matrix(Canvas canvas, Geometry geometry, WhoView place) {
    Drawing.rule(canvas, 2, Optional.empty(), "");
    Drawing.rule(canvas, geometry.lowerRule(), Optional.empty(), "");
    Canvas body = canvas.part(0, Geometry.TOP, canvas.columns(), geometry.bodyRows());
    MatrixLines lines = MatrixLines.of(place.voices(), place.matrix(), geometry);
    body.line(2, 0, lines.sources(), body.columns() - 2);
    for (int y = 0; y < lines.voices().size(); y++) {
      if (place.matrix().top() + y == place.matrix().row()) {
        body.text(0, y + 1, body.pointer(), Tone.ACCENT);
      }
      body.line(2, y + 1, lines.voices().get(y), body.columns() - 2);
    }
    body.line(2, body.rows() - 1, lines.cell(), body.columns() - 2);
  }

  private static String found(WhoView place) {
    if (place.awaiting()) {
      return "searching …";
    }
    VoiceList voices = place.voices();
    return VoiceHeading.kinds(place)
        + LibrarySummary.counted(voices.statements(), "statement")
        + " · "
        + LibrarySummary.counted(voices.voices().size(), "voice")
        + " · "
        + LibrarySummary.counted(voices.sources().size(), "source");
  }

  private static void voices(Canvas pane, State state, WhoView place) {
    VoiceList list = place.voices();
    if (list.voices().isEmpty()) {
      empty(pane, state, place);
      return;
    }
    Geometry geometry = state.geometry();
    boolean here = place.spot() == Pane.VOICES;
    for (int y = 0; y < geometry.listRows() && list.top() + y < list.rows(); y++) {
      int row = list.top() + y;
      if (row == list.cursor()) {
        pane.text(0, y, pane.pointer(), here ? Tone.ACCENT : Tone.QUIET);
      }
      pane.line(2, y, VoiceRow.of(list, row, pane.columns() - 3), pane.columns() - 3);
    }
    if (geometry.showsFacets()) {
      PanesDrawing.facet(pane, pane.rows() - 1, "source", list.sources());
    }
  }

  /** What was tried, where nobody says anything. */
  private static void empty(Canvas pane, State state, WhoView place) {
    if (!state.holdings().known() || place.awaiting()) {
      return;
    }
    if (state.articles().isEmpty()) {
      PanesDrawing.sentence(pane, 1, PanesDrawing.NO_ARTICLES);
      return;
    }
    if (!state.holdings().pending().isEmpty()) {
      PanesDrawing.sentence(
          pane, 1, "The statements of this library are still being looked for; see below how far.");
      return;
    }
    String typed = place.answered();
    int y =
        PanesDrawing.sentence(
            pane,
            1,
            typed.isBlank()
                ? "No statement was found in the articles of this library."
                : "Nobody says anything that matches " + typed);
    PanesDrawing.sentence(
        pane,
        y + 1,
        "Statements are looked for in English texts: words that a cue such as \"said\" or"
            + " \"according to\" attributes to someone.");
  }

  private static void statements(Canvas pane, Geometry geometry, WhoView place) {
    List<Line> heading = VoiceHeading.of(place, geometry.proseColumns());
    for (int y = 0; y < Math.min(heading.size(), geometry.headingRows()); y++) {
      pane.line(2, y, heading.get(y), pane.columns() - 2);
    }
    if (place.told().hits().isEmpty()) {
      PanesDrawing.sentence(pane, geometry.headingRows(), VoiceHeading.nothing(place));
    }
    boolean here = place.spot() == Pane.STATEMENTS;
    List<StatementRow> rows = place.statements().rows().rows();
    int top = place.statements().top();
    for (int y = 0; y < geometry.statementRows() && top + y < rows.size(); y++) {
      StatementRow row = rows.get(top + y);
      int line = geometry.headingRows() + y;
      boolean pointed = row.item() == place.statements().cursor() && !row.line().runs().isEmpty();
      if (pointed) {
        pane.text(0, line, pane.pointer(), here ? Tone.ACCENT : Tone.QUIET);
      }
      pane.line(2, line, row.line(), pane.columns() - 2);
    }
  }
}
