package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.compare.Located;
import synoptic.search.FieldName;
import synoptic.search.QueryParser;

/** Searching by meaning. */
final class SemanticSearch {

  private SemanticSearch() {}

  /** The query by meaning, or by its words where it was by meaning. */
  static Step toggle(State state, List<String> words, int count) {
    if (!(state.place() instanceof SearchView place)) {
      return Step.to(state);
    }
    String typed = place.box().text().strip();
    String other =
        typed.startsWith(QueryParser.BY_MEANING)
            ? typed.substring(QueryParser.BY_MEANING.length()).strip()
            : QueryParser.BY_MEANING + " " + typed;
    SearchView asking = place.withBox(Input.of(other));
    return typed.isEmpty()
        ? Step.to(state.with(asking.at(Pane.BOX)))
        : Searching.ask(state.visiting(place), asking.at(Pane.LIST));
  }

  /** The passages of other sources that are like the one under the cursor. */
  static Step alike(State state, List<String> words, int count) {
    Optional<String> query = here(state.place());
    if (query.isEmpty()) {
      return Step.to(state.with(Message.info("There is no passage here.")));
    }
    SearchView place = Places.searchPlace(state).withBox(Input.of(query.get()));
    return Searching.ask(state.visiting(place), place.at(Pane.LIST));
  }

  private static Optional<String> here(View place) {
    return switch (place) {
      case QueryView query -> Here.of(query).map(at -> like(at.article().id(), at.passage()));
      case CompareView compare -> compare.passage().map(SemanticSearch::like);
      case EvidenceView evidence -> evidence.passage().map(SemanticSearch::like);
      case FramingView framing -> Optional.empty();
    };
  }

  private static String like(Located passage) {
    return like(passage.article(), passage.passage().number());
  }

  /** Quoted, as an article's id may have blanks. */
  private static String like(String article, int passage) {
    return FieldName.LIKE.typed() + ":\"" + article + "#" + passage + "\"";
  }
}
