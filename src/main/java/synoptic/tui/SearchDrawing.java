package synoptic.tui;

import java.util.List;
import synoptic.explore.Geometry;
import synoptic.explore.LibrarySummary;
import synoptic.explore.Pane;
import synoptic.explore.ResultList;
import synoptic.explore.ResultList.Item;
import synoptic.explore.ResultRows.Kind;
import synoptic.explore.ResultRows.ResultRow;
import synoptic.explore.SearchView;
import synoptic.explore.State;
import synoptic.explore.Tone;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;

/** Draws the search view: the box, the list and the reader. */
final class SearchDrawing {

  private SearchDrawing() {}

  static void draw(Canvas canvas, State state, SearchView place) {
    Geometry geometry = state.geometry();
    PanesDrawing.box(canvas, place, found(place));
    PanesDrawing.rules(canvas, geometry);
    boolean reading = place.spot() == Pane.READER;
    if (geometry.wide() || !reading) {
      list(PanesDrawing.left(canvas, geometry), state, place);
    }
    if (geometry.wide() || reading) {
      PanesDrawing.reader(canvas, geometry, place);
    }
  }

  private static String found(SearchView place) {
    if (place.awaiting()) {
      return "searching …";
    }
    if (place.found().isLibrary()) {
      return "";
    }
    Total total = place.found().result().total();
    int articles = place.found().result().articles().size();
    return (total.exact() ? "" : "over ")
        + LibrarySummary.counted(total.count(), "passage")
        + " in "
        + LibrarySummary.counted(articles, "article")
        + (place.sort() == synoptic.search.SearchRequest.Sort.DATE ? " · date" : " · relevance");
  }

  private static void list(Canvas canvas, State state, SearchView place) {
    ResultList found = place.found();
    if (found.items().isEmpty()) {
      empty(canvas, state, place);
      return;
    }
    Geometry geometry = state.geometry();
    List<ResultRow> rows = place.rows().rows();
    boolean here = place.spot() == Pane.LIST;
    for (int y = 0; y < geometry.listRows() && place.top() + y < rows.size(); y++) {
      row(canvas.part(0, y, canvas.columns(), 1), rows.get(place.top() + y), state, place, here);
    }
    if (geometry.showsFacets()) {
      PanesDrawing.facet(canvas, canvas.rows() - 2, "source", found.sources());
      PanesDrawing.facet(canvas, canvas.rows() - 1, "year", found.years());
    }
  }

  private static void row(
      Canvas canvas, ResultRow row, State state, SearchView place, boolean here) {
    Item item = place.found().items().get(row.item());
    boolean pointed = row.kind() == Kind.SNIPPET || item.hit().isEmpty();
    if (pointed && row.item() == place.cursor()) {
      canvas.text(0, 0, canvas.pointer(), here ? Tone.ACCENT : Tone.QUIET);
    }
    canvas.line(row.kind() == Kind.SNIPPET ? 2 : 1, 0, row.line(), canvas.columns() - 2);
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
  private static void empty(Canvas canvas, State state, SearchView place) {
    int y = 1;
    if (!state.holdings().known() || place.awaiting()) {
      return;
    }
    if (place.found().typed().isBlank()) {
      PanesDrawing.sentence(canvas, y, PanesDrawing.NO_ARTICLES);
      return;
    }
    y = PanesDrawing.sentence(canvas, y, "Nothing found for " + place.found().typed());
    var advice = place.found().result().advice();
    if (!advice.nearest().isEmpty()) {
      y++;
      canvas.text(2, y++, "Did you mean", Tone.QUIET);
      for (String nearest : advice.nearest()) {
        canvas.text(4, y++, nearest, Tone.STRONG);
      }
    }
    if (!advice.parts().isEmpty()) {
      y++;
      canvas.text(2, y++, "Alone these match", Tone.QUIET);
      for (Count part : advice.parts()) {
        int x = canvas.text(4, y, part.value() + "  ", Tone.PLAIN);
        canvas.text(x, y++, Long.toString(part.passages()), Tone.QUIET);
      }
    }
  }
}
