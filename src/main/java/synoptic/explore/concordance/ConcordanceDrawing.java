package synoptic.explore.concordance;

import synoptic.compare.concordance.Concordance;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.State;
import synoptic.explore.reader.PanesDrawing;

/** Draws the places of words below each other, or what stands beside them. */
final class ConcordanceDrawing {

  private ConcordanceDrawing() {}

  static void draw(Canvas canvas, State state, ConcordanceView view) {
    Frame.title(canvas, state, view.look().isOfWords() ? "Collocates" : "Concordance");
    PanesDrawing.box(canvas, view, found(view));
    PanesDrawing.beside(canvas, state.geometry(), view).ifPresent(pane -> list(pane, state, view));
  }

  private static String found(ConcordanceView view) {
    if (view.awaiting()) {
      return "looking …";
    }
    Concordance concordance = view.concordance();
    String places = LibrarySummary.counted(concordance.count(), "place");
    if (view.look().isOfWords()) {
      return LibrarySummary.counted(view.collocates().size(), "word") + " beside " + places;
    }
    return places
        + view.look().beside().map(word -> " beside " + word.word()).orElse("")
        + " in "
        + LibrarySummary.counted(concordance.articles().size(), "article")
        + LibrarySummary.without(concordance.leftOut())
        + (concordance.count() > 0 ? " · " + view.look().order().spoken() : "");
  }

  private static void list(Canvas pane, State state, ConcordanceView view) {
    if (view.awaiting() && view.found().concordance().articles().isEmpty()) {
      return;
    }
    if (view.found().concordance().articles().isEmpty()) {
      Frame.sentence(pane, 1, nothing(state, view));
    } else if (view.look().isOfWords()) {
      words(pane, state, view);
    } else {
      ConcordanceLines shown = ConcordanceLines.of(view, state.geometry());
      boolean isHere = view.pane().equals(ConcordanceView.LINES);
      Frame.lines(pane, 0, shown.lines(), shown.pointed(), isHere);
    }
  }

  private static void words(Canvas pane, State state, ConcordanceView view) {
    if (view.collocates().isEmpty()) {
      if (!view.awaiting()) {
        Frame.sentence(pane, 1, "No word has so much: " + CollocateLines.THRESHOLD + ".");
      }
      return;
    }
    CollocateLines shown = CollocateLines.of(view, state.geometry());
    pane.line(2, 0, shown.threshold(), pane.columns() - 2);
    pane.line(2, 1, shown.heads(), pane.columns() - 2);
    boolean isHere = view.pane().equals(ConcordanceView.WORDS);
    Frame.lines(pane, CollocateLines.HEAD, shown.lines(), shown.pointed(), isHere);
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
