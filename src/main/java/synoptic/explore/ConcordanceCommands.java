package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.compare.Concordance;
import synoptic.search.FieldName;

/** The commands of the concordance. */
final class ConcordanceCommands {

  private ConcordanceCommands() {}

  /** The places of what was typed; without words, of what stands in the box of this place. */
  static Step typed(State state, List<String> words, int count) {
    String typed =
        words.isEmpty() ? boxed(state) : SearchCommands.query(words, List.of(FieldName.SOURCE));
    if (typed.isBlank()) {
      return Step.to(
          state.with(Message.info("Type a word first: / looks for one, or :kwic WORD.")));
    }
    if (state.place() instanceof ConcordanceView place && place.box().text().equals(typed)) {
      return Step.to(state.with(place.at(Pane.LINES)));
    }
    Optional<ConcordanceView> last =
        Places.last(state, ConcordanceView.class).filter(place -> place.box().text().equals(typed));
    return last.isPresent()
        ? Places.again(state.visiting(state.place()), last.get().resized(state.geometry()))
        : ask(state.visiting(state.place()), ConcordanceView.of(typed));
  }

  private static String boxed(State state) {
    return state.place() instanceof QueryView place ? place.box().text() : "";
  }

  /** Ask what stands in the box; what is shown stays until the answer is there. */
  static Step ask(State state, ConcordanceView place) {
    long number = state.revision() + 1;
    State asking = state.withRevision(number).with(place.asking(number));
    String typed = place.box().text();
    boolean isNothing = typed.isBlank() || state.holdings().known() && state.articles().isEmpty();
    return isNothing
        ? answered(asking, ConcordanceFound.of(number, typed, Concordance.NOTHING, 0))
        : Step.to(asking, new Effect.AskConcordance(number, typed));
  }

  static Step answered(State state, ConcordanceFound found) {
    return state.place() instanceof ConcordanceView place && found.number() == place.asked()
        ? moved(state, place.answered(found), 0)
        : Step.to(state);
  }

  /** So many places further. */
  static Step moved(State state, ConcordanceView place, int by) {
    long wanted = Math.clamp((long) place.cursor() + by, 0, Math.max(0, place.found().count() - 1));
    return Step.to(state.with(place.selecting((int) wanted, state.geometry())));
  }
}
