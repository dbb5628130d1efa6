package synoptic.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement.Kind;
import synoptic.search.FieldName;

/** The commands of the view of who says what. */
final class WhoCommands {

  /** The fields that the options of the command name; a speaker is a voice to go to. */
  private static final List<FieldName> FIELDS = List.of(FieldName.SOURCE);

  private WhoCommands() {}

  /**
   * The statements on what was typed; without words, on the query of the search view, where they
   * were left if that is still the question.
   */
  static Step who(State state, List<String> words, int count) {
    if (!words.isEmpty()) {
      return typed(state, words);
    }
    if (state.place() instanceof WhoPlace) {
      return Step.to(state);
    }
    String query = Places.searchPlace(state).box().text();
    Optional<WhoPlace> last =
        Places.last(state, WhoPlace.class).filter(place -> place.box().text().equals(query));
    if (last.isPresent()) {
      return Places.again(state.visiting(state.place()), last.get().resized(state.geometry()));
    }
    return asked(state, WhoPlace.of(query, Optional.empty(), Set.of()));
  }

  private static Step typed(State state, List<String> words) {
    Set<Kind> kinds = Set.of();
    Optional<String> kind = Typed.option(words, "kind");
    if (kind.isPresent()) {
      kinds = kinds(kind.get());
      if (kinds.isEmpty()) {
        return Step.to(state.with(Message.warning(NO_KIND.formatted(kind.get()))));
      }
    }
    String query = SearchCommands.query(words, FIELDS);
    return asked(state, WhoPlace.of(query, Typed.option(words, "speaker"), kinds));
  }

  private static final String NO_KIND =
      "There is no kind \"%s\": a statement is direct, indirect or mixed.";

  private static Set<Kind> kinds(String typed) {
    for (Kind kind : Kind.values()) {
      if (Attribution.kind(kind).equalsIgnoreCase(typed)) {
        return Set.of(kind);
      }
    }
    return Set.of();
  }

  private static Step asked(State state, WhoPlace place) {
    return AskingWho.ask(state.visiting(state.place()), place);
  }

  static Step toStatements(State state, List<String> words, int count) {
    return to(state, Spot.STATEMENTS);
  }

  static Step toVoices(State state, List<String> words, int count) {
    return to(state, Spot.VOICES);
  }

  private static Step to(State state, Spot spot) {
    return state.place() instanceof WhoPlace place
        ? Step.to(state.with(place.at(spot)))
        : Step.to(state);
  }

  /** So many rows further in the voices, so many statements further in the statements. */
  static Step moved(State state, WhoPlace place, int by) {
    return place.spot() == Spot.STATEMENTS
        ? AskingWho.statement(state, place, place.statements().cursor() + by)
        : AskingWho.voice(state, place, place.voices().cursor() + by);
  }

  static Step paged(State state, WhoPlace place, int by) {
    Geometry geometry = state.geometry();
    if (place.spot() == Spot.STATEMENTS) {
      StatementList list = place.statements();
      int rows = by * Math.max(1, geometry.statementRows() - 2);
      return AskingWho.statement(state, place, list.rows().itemAfter(list.cursor(), rows));
    }
    return moved(state, place, by * Math.max(1, geometry.listRows() - 1));
  }
}
