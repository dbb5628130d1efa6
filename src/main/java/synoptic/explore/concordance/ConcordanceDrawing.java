package synoptic.explore.concordance;

import synoptic.compare.concordance.Concordance;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.State;
import synoptic.explore.reader.PanesDrawing;

/** Draws a concordance: the places of a word below each other, article by article. */
final class ConcordanceDrawing {

  private ConcordanceDrawing() {}

  static void draw(Canvas canvas, State state, ConcordanceView view) {
    Frame.title(canvas, state, "Concordance");
    PanesDrawing.box(canvas, view, found(view));
    PanesDrawing.beside(canvas, state.geometry(), view).ifPresent(pane -> lines(pane, state, view));
  }

  private static String found(ConcordanceView view) {
    if (view.awaiting()) {
      return "looking …";
    }
    Concordance concordance = view.found().concordance();
    return LibrarySummary.counted(concordance.count(), "place")
        + " in "
        + LibrarySummary.counted(concordance.articles().size(), "article")
        + LibrarySummary.without(concordance.leftOut());
  }

  private static void lines(Canvas pane, State state, ConcordanceView view) {
    if (view.found().concordance().articles().isEmpty()) {
      if (!view.awaiting()) {
        Frame.sentence(pane, 1, nothing(state, view));
      }
      return;
    }
    ConcordanceLines shown = ConcordanceLines.of(view, state.geometry());
    for (int y = 0; y < shown.lines().size(); y++) {
      if (y == shown.pointed()) {
        Frame.pointer(pane, 0, y, view.pane().equals(ConcordanceView.LINES));
      }
      pane.line(2, y, shown.lines().get(y), pane.columns() - 2);
    }
  }

  private static String nothing(State state, ConcordanceView view) {
    if (state.articles().isEmpty()) {
      return Frame.NO_ARTICLES;
    }
    return view.found().typed().isBlank()
        ? "Type a word, or several that stand beside each other."
        : "Nothing found for "
            + view.found().typed()
            + ". One word is found in all its forms, several as they are written.";
  }
}
