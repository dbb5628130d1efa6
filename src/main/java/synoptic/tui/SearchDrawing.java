package synoptic.tui;

import java.util.List;
import java.util.Optional;
import synoptic.explore.Found;
import synoptic.explore.Found.Item;
import synoptic.explore.Geometry;
import synoptic.explore.Holdings;
import synoptic.explore.Line;
import synoptic.explore.Page;
import synoptic.explore.Reader;
import synoptic.explore.ResultRows;
import synoptic.explore.ResultRows.Kind;
import synoptic.explore.ResultRows.ResultRow;
import synoptic.explore.SearchPlace;
import synoptic.explore.Spot;
import synoptic.explore.State;
import synoptic.explore.Strip;
import synoptic.explore.Tone;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Draws the search view: the box, the list and the reader. */
final class SearchDrawing {

  private SearchDrawing() {}

  static void draw(Canvas canvas, State state, SearchPlace place) {
    Geometry geometry = state.geometry();
    box(canvas, place);
    boolean reading = place.spot() == Spot.READER;
    if (geometry.wide()) {
      int middle = geometry.listColumns();
      Drawing.rule(canvas, 2, Optional.of(middle), "┬");
      Drawing.rule(canvas, geometry.lowerRule(), Optional.of(middle), "┴");
      for (int y = Geometry.TOP; y < geometry.lowerRule(); y++) {
        canvas.text(middle, y, "│", Tone.RULE);
      }
      list(canvas.part(0, Geometry.TOP, middle, geometry.bodyRows()), state, place);
      reader(canvas, geometry, place);
    } else {
      Drawing.rule(canvas, 2, Optional.empty(), "");
      Drawing.rule(canvas, geometry.lowerRule(), Optional.empty(), "");
      if (reading) {
        reader(canvas, geometry, place);
      } else {
        list(canvas.part(0, Geometry.TOP, canvas.columns(), geometry.bodyRows()), state, place);
      }
    }
  }

  private static void box(Canvas canvas, SearchPlace place) {
    String found = found(place);
    int right = Math.max(20, canvas.columns() - Columns.of(found) - 1);
    canvas.text(right, 1, found, Tone.QUIET);
    Canvas field = canvas.part(0, 1, right - 1, 1);
    boolean typing = place.spot() == Spot.BOX;
    field.text(1, 0, "/ ", typing ? Tone.ACCENT : Tone.QUIET);
    if (typing) {
      Drawing.input(field, 3, 0, place.box().text(), place.box().caret());
    } else {
      field.text(3, 0, place.box().text(), Tone.PLAIN);
    }
  }

  private static String found(SearchPlace place) {
    if (place.awaiting()) {
      return "searching …";
    }
    if (place.found().isLibrary()) {
      return "";
    }
    Total total = place.found().result().total();
    int articles = place.found().result().articles().size();
    return (total.exact() ? "" : "over ")
        + Holdings.counted(total.count(), "passage")
        + " in "
        + Holdings.counted(articles, "article")
        + (place.sort() == synoptic.search.SearchRequest.Sort.DATE ? " · date" : " · relevance");
  }

  private static void list(Canvas canvas, State state, SearchPlace place) {
    Found found = place.found();
    if (found.items().isEmpty()) {
      empty(canvas, state, place);
      return;
    }
    Geometry geometry = state.geometry();
    List<ResultRow> rows = place.rows().rows();
    boolean here = place.spot() == Spot.LIST;
    for (int y = 0; y < geometry.listRows() && place.top() + y < rows.size(); y++) {
      row(canvas.part(0, y, canvas.columns(), 1), rows.get(place.top() + y), state, place, here);
    }
    if (geometry.showsFacets()) {
      facet(canvas, canvas.rows() - 2, "source", found.sources());
      facet(canvas, canvas.rows() - 1, "year", found.years());
    }
  }

  private static void row(
      Canvas canvas, ResultRow row, State state, SearchPlace place, boolean here) {
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

  private static void facet(Canvas canvas, int y, String name, List<Count> counts) {
    if (!counts.isEmpty()) {
      canvas.line(1, y, ResultRows.facet(name, counts, canvas.columns() - 2), canvas.columns() - 2);
    }
  }

  /** What was tried, what may be meant, and which parts do match alone. */
  private static void empty(Canvas canvas, State state, SearchPlace place) {
    int y = 1;
    if (!state.holdings().known() || place.awaiting()) {
      return;
    }
    if (place.found().typed().isBlank()) {
      String how =
          "The library has no articles yet. Add some with  :add FILE…  or  synoptic add FILE…";
      for (Span span : Wrap.lines(how, canvas.columns() - 4)) {
        canvas.text(2, y++, span.in(how), Tone.PLAIN);
      }
      return;
    }
    String tried = "Nothing found for " + place.found().typed();
    for (Span span : Wrap.lines(tried, canvas.columns() - 4)) {
      canvas.text(2, y++, span.in(tried), Tone.PLAIN);
    }
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

  private static void reader(Canvas canvas, Geometry geometry, SearchPlace place) {
    if (place.reader().isEmpty()) {
      return;
    }
    Reader reader = place.reader().get();
    Canvas pane =
        canvas.part(
            geometry.readerLeft(), Geometry.TOP, geometry.readerColumns(), geometry.bodyRows());
    boolean here = place.spot() == Spot.READER;
    List<Page.PageLine> lines = reader.page().lines();
    for (int y = 0; y < geometry.readerRows() && reader.top() + y < lines.size(); y++) {
      Page.PageLine line = lines.get(reader.top() + y);
      if (here && line.passage() == reader.passage()) {
        pane.text(0, y, pane.pointer(), Tone.ACCENT);
      }
      pane.line(2, y, line.line(), pane.columns() - 2);
    }
    strip(pane, pane.rows() - 1, reader);
  }

  /** Where in the article the cursor is, and where its hits lie. */
  private static void strip(Canvas pane, int y, Reader reader) {
    int passages = reader.article().passages().size();
    Line line = Line.of("¶ " + reader.passage() + " of " + passages, Tone.QUIET);
    if (!reader.hits().isEmpty()) {
      List<Integer> places = reader.hits().stream().map(hit -> hit - 1).toList();
      String bars = Strip.of(places, passages, Math.min(30, pane.columns() / 2));
      line = line.with("   " + bars, Tone.ACCENT);
      line = line.with("   " + reader.hits().size() + " with hits · n next", Tone.QUIET);
    }
    pane.line(2, y, line, pane.columns() - 2);
  }
}
