package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.Action.Answered;
import synoptic.explore.Action.Continued;
import synoptic.explore.Action.Loaded;
import synoptic.explore.ResultList.Item;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchRequest;

/** Asking searches and article loads, and taking in their answers. */
final class Searching {

  private static final int PAGE = 60;

  /** How few items may be left below the cursor before more are asked for. */
  private static final int FEW = 5;

  private Searching() {}

  /** Ask what stands in the box; what is shown stays until the answer is there. */
  static Step ask(State state, SearchView place) {
    String typed = place.box().text();
    Query query = QueryParser.parse(typed);
    long number = state.revision() + 1;
    State asking = state.withRevision(number);
    if (query instanceof Query.All) {
      ResultList found = ResultList.library(state.articles()).typed(typed);
      int cursor = place.found().isLibrary() ? found.placeOf(place.item()) : 0;
      SearchView shown = place.asking(number).withFound(found, cursor, state.geometry());
      return select(asking, shown, cursor);
    }
    SearchRequest request = new SearchRequest(query, place.sort(), PAGE, Optional.empty());
    return Step.to(asking.with(place.asking(number)), new Effect.Search(number, typed, request));
  }

  static Step answered(State state, Answered answer) {
    if (!(state.place() instanceof SearchView place) || answer.revision() != place.asked()) {
      return Step.to(state);
    }
    ResultList found = ResultList.of(answer.typed(), answer.result(), answer.millis());
    int cursor = answer.typed().equals(place.found().typed()) ? found.placeOf(place.item()) : 0;
    return select(state, place.withFound(found, cursor, state.geometry()), cursor);
  }

  static Step continued(State state, Continued more) {
    if (!(state.place() instanceof SearchView place)
        || more.revision() != place.asked()
        || !more.after().equals(place.found().result().next())) {
      return Step.to(state);
    }
    int cursor = place.cursor();
    Geometry geometry = state.geometry();
    SearchView longer = place.withFound(place.found().and(more.result()), cursor, geometry);
    return Step.to(state.with(longer.withCursor(cursor, geometry)));
  }

  /** With the cursor on that item of the list; its article is loaded beside it. */
  static Step select(State state, SearchView place, int item) {
    SearchView moved = place.withCursor(item, state.geometry());
    List<Effect> effects = new ArrayList<>();
    State next = state;
    if (isNearTheEnd(moved)) {
      effects.add(more(moved));
    }
    if (moved.item().isEmpty()) {
      return new Step(next.with(moved.withReader(Optional.empty())), effects);
    }
    if (state.geometry().wide() && moved.spot() != Pane.READER) {
      Step loading = load(next, moved, moved.item().get());
      effects.addAll(loading.effects());
      next = loading.state();
      return new Step(next, effects);
    }
    return new Step(next.with(moved), effects);
  }

  private static boolean isNearTheEnd(SearchView place) {
    return place.found().result().next().isPresent()
        && place.cursor() >= place.found().items().size() - FEW;
  }

  private static Effect more(SearchView place) {
    Query query = QueryParser.parse(place.found().typed());
    SearchRequest request =
        new SearchRequest(query, place.sort(), PAGE, place.found().result().next());
    return new Effect.Search(place.asked(), place.found().typed(), request);
  }

  /** Show an item's article at its passage. */
  static Step load(State state, SearchView place, Item item) {
    int passage = item.hit().map(hit -> hit.passage().number()).orElse(1);
    return load(state, place, item.article().id(), passage);
  }

  /** Show an article at a passage, marked for what the place's list answers. */
  static Step load(State state, QueryView place, String article, int passage) {
    long number = state.revision() + 1;
    QueryView loading = place.withReading(place.reading().awaiting(number));
    return Step.to(
        state.withRevision(number).with(loading),
        new Effect.Load(number, article, passage, place.answered()));
  }

  static Step loaded(State state, Loaded load) {
    if (!(state.place() instanceof QueryView place)
        || load.revision() != place.reading().loading()) {
      return Step.to(state);
    }
    Reader reader = Reader.open(load.text(), load.passage(), state.geometry());
    return mark(state, place.withReader(Optional.of(reader)));
  }

  /** What is shown now; the statements of the article in the reader are looked up if need be. */
  static Step mark(State state, QueryView place) {
    Reading reading = place.reading();
    return reading.open().isEmpty() || reading.isMarked()
        ? Step.to(state.with(place))
        : Step.to(state.with(place), marking(place));
  }

  /** Look up the statements of the article in the reader. */
  static Effect marking(QueryView place) {
    Reading reading = place.reading();
    return new Effect.MarkStatements(reading.loading(), reading.open().orElseThrow().article());
  }
}
