package synoptic.tui;

import java.util.Optional;
import synoptic.compare.Concordance;
import synoptic.explore.ConcordanceLines;
import synoptic.explore.ConcordanceView;
import synoptic.explore.Geometry;
import synoptic.explore.LibrarySummary;
import synoptic.explore.Pane;
import synoptic.explore.State;
import synoptic.explore.Tone;

/** Draws a concordance: the places of a word below each other, article by article. */
final class ConcordanceDrawing {

  private ConcordanceDrawing() {}

  static void draw(Canvas canvas, State state, ConcordanceView place) {
    Geometry geometry = state.geometry();
    PanesDrawing.box(canvas, place, found(place));
    boolean reading = place.spot() == Pane.READER;
    if (reading && geometry.wide()) {
      PanesDrawing.rules(canvas, geometry);
    } else {
      Drawing.rule(canvas, 2, Optional.empty(), "");
      Drawing.rule(canvas, geometry.lowerRule(), Optional.empty(), "");
    }
    if (!reading || geometry.wide()) {
      int columns = geometry.columnsBeside(place.spot());
      lines(canvas.part(0, Geometry.TOP, columns, geometry.bodyRows()), state, place);
    }
    if (reading) {
      PanesDrawing.reader(canvas, geometry, place);
    }
  }

  private static String found(ConcordanceView place) {
    if (place.awaiting()) {
      return "looking …";
    }
    Concordance concordance = place.found().concordance();
    String leftOut =
        concordance.leftOut() == 0
            ? ""
            : " · without " + LibrarySummary.counted(concordance.leftOut(), "passage");
    return LibrarySummary.counted(concordance.count(), "place")
        + " in "
        + LibrarySummary.counted(concordance.articles().size(), "article")
        + leftOut;
  }

  private static void lines(Canvas pane, State state, ConcordanceView place) {
    if (place.found().concordance().articles().isEmpty()) {
      if (!place.awaiting()) {
        PanesDrawing.sentence(pane, 1, nothing(state, place));
      }
      return;
    }
    ConcordanceLines shown = ConcordanceLines.of(place, state.geometry());
    boolean here = place.spot() == Pane.LINES;
    for (int y = 0; y < shown.lines().size(); y++) {
      if (y == shown.pointed()) {
        pane.text(0, y, pane.pointer(), here ? Tone.ACCENT : Tone.QUIET);
      }
      pane.line(2, y, shown.lines().get(y), pane.columns() - 2);
    }
  }

  private static String nothing(State state, ConcordanceView place) {
    if (state.articles().isEmpty()) {
      return PanesDrawing.NO_ARTICLES;
    }
    return place.found().typed().isBlank()
        ? "Type a word, or several that stand beside each other."
        : "Nothing found for "
            + place.found().typed()
            + ". One word is found in all its forms, several as they are written.";
  }
}
