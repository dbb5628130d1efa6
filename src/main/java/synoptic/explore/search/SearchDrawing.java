package synoptic.explore.search;

import java.util.List;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.PanesDrawing;
import synoptic.explore.search.ResultList.Item;
import synoptic.explore.search.ResultRows.Kind;
import synoptic.explore.search.ResultRows.ResultRow;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;
import synoptic.search.SearchResult.Total;

/** Draws the search view: the box, the list and the reader. */
final class SearchDrawing {

  private SearchDrawing() {}

  static void draw(Canvas canvas, State state, SearchView view) {
    Geometry geometry = state.geometry();
    Frame.title(canvas, state, "1 Search");
    PanesDrawing.box(canvas, view, found(view));
    PanesDrawing.rules(canvas, geometry);
    if (geometry.wide() || !view.isReading()) {
      list(PanesDrawing.left(canvas, geometry), state, view);
    }
    if (geometry.wide() || view.isReading()) {
      PanesDrawing.reader(canvas, geometry, view);
    }
  }

  private static String found(SearchView view) {
    if (view.awaiting()) {
      return view.isOutdated() ? "comparing meanings …" : "searching …";
    }
    if (view.found().isLibrary()) {
      return "";
    }
    Total total = view.found().result().total();
    int articles = view.found().result().articles().size();
    boolean isClosest = !total.exact() && view.found().query().isMeant();
    return (total.exact() || isClosest ? "" : "over ")
        + LibrarySummary.counted(total.count(), isClosest ? "closest passage" : "passage")
        + " in "
        + LibrarySummary.counted(articles, "article")
        + (view.sort() == Sort.DATE ? " · date" : " · relevance");
  }

  private static void list(Canvas canvas, State state, SearchView view) {
    ResultList found = view.found();
    if (found.items().isEmpty()) {
      empty(canvas, state, view);
      return;
    }
    Geometry geometry = state.geometry();
    ResultRows rows = view.rows();
    int top = view.cursor().top();
    for (int y = 0; y < geometry.listRows() && top + y < rows.size(); y++) {
      row(canvas.part(0, y, canvas.columns(), 1), rows.row(top + y), state, view);
    }
    if (geometry.showsFacets() && !view.isOutdated()) {
      PanesDrawing.facet(canvas, canvas.rows() - 2, "source", found.spread().sources());
      PanesDrawing.facet(canvas, canvas.rows() - 1, "year", found.spread().years());
    }
  }

  private static void row(Canvas canvas, ResultRow row, State state, SearchView view) {
    Item item = view.found().items().get(row.item());
    boolean pointed = row.kind() == Kind.SNIPPET || item.hit().isEmpty();
    boolean isOutdated = view.isOutdated();
    if (pointed && row.item() == view.cursor().at() && !isOutdated) {
      Frame.pointer(canvas, 0, 0, view.pane().equals(SearchView.LIST));
    }
    canvas.line(
        row.kind() == Kind.SNIPPET || row.kind() == Kind.NOTE ? 2 : 1,
        0,
        isOutdated ? row.line().in(Tone.QUIET) : row.line(),
        canvas.columns() - 2);
    if (row.kind() == Kind.TITLE) {
      canvas.text(canvas.columns() - 2, 0, taken(state, item), Tone.ACCENT);
    }
  }

  /** Whether the item's article is taken as A or as B. */
  private static String taken(State state, Item item) {
    boolean isA = state.a().filter(party -> party.has(item.article())).isPresent();
    boolean isB = state.b().filter(party -> party.has(item.article())).isPresent();
    return isA ? "A" : isB ? "B" : "";
  }

  /** What was tried, what may be meant, and which parts do match alone. */
  private static void empty(Canvas canvas, State state, SearchView view) {
    int y = 1;
    if (!state.library().known() || view.awaiting()) {
      return;
    }
    if (view.found().typed().isBlank()) {
      Frame.sentence(canvas, y, Frame.NO_ARTICLES);
      return;
    }
    y = Frame.sentence(canvas, y, "Nothing found for " + view.found().typed());
    Advice advice = view.found().result().advice();
    int at = alternatives(canvas, y, view, "Did you mean", advice.nearest(), 0);
    y += at == 0 ? 0 : at + 2;
    List<Alternative> together = advice.together().stream().toList();
    y += alternatives(canvas, y, view, "In articles with all of them", together, at) == at ? 0 : 3;
    alternatives(canvas, y, view, "Alone these match", advice.parts(), at + together.size());
  }

  /**
   * Queries that can be chosen instead, below a heading.
   *
   * @param first the number of the first of them among all
   * @return the number behind the last of them
   */
  private static int alternatives(
      Canvas canvas, int y, SearchView view, String heading, List<Alternative> all, int first) {
    if (all.isEmpty()) {
      return first;
    }
    canvas.text(2, y + 1, heading, Tone.QUIET);
    for (int at = 0; at < all.size(); at++) {
      int row = y + 2 + at;
      if (view.pane().equals(SearchView.LIST) && view.cursor().at() == first + at) {
        Frame.pointer(canvas, 2, row, true);
      }
      int x = canvas.text(4, row, all.get(at).typed() + "  ", Tone.STRONG);
      canvas.text(x, row, Long.toString(all.get(at).passages()), Tone.QUIET);
    }
    return first + all.size();
  }
}
