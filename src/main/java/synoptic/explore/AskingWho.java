package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.Action.MoreStatements;
import synoptic.explore.Action.StatementsFound;
import synoptic.explore.StatementResults.Question;
import synoptic.search.QueryParser;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.text.Folding;

/** Asking for statements, and taking in their answers. */
final class AskingWho {

  private static final int PAGE = 60;

  /** How few statements may be left below the cursor before more are asked for. */
  private static final int FEW = 5;

  private AskingWho() {}

  /** Ask what stands in the box; what is shown stays until the answer is there. */
  static Step ask(State state, WhoView place) {
    long number = state.revision() + 1;
    Question question = place.asked().numbered(number, place.box().text());
    State asking = state.withRevision(number).with(place.asking(question));
    if (state.holdings().known() && state.articles().isEmpty()) {
      return answered(asking, new StatementsFound(question, StatementResult.EMPTY, 0));
    }
    return Step.to(asking, new Effect.AskStatements(question, request(question)));
  }

  private static StatementRequest request(Question question) {
    return new StatementRequest(
        QueryParser.parse(question.typed()),
        question.voice(),
        question.kinds(),
        PAGE,
        Optional.empty());
  }

  static Step answered(State state, StatementsFound found) {
    if (!(state.place() instanceof WhoView place)
        || found.question().number() != place.asked().number()) {
      return Step.to(state);
    }
    Optional<String> wanted = found.question().voice();
    VoiceList voices = VoiceList.of(found.result().voices());
    Optional<Integer> row = wanted.map(name -> voices.rowOf(name).orElse(-1));
    if (row.filter(at -> at < 0).isPresent()) {
      Optional<String> known = known(voices, wanted.get());
      return ask(
          known.isPresent() ? state : missing(state, place, wanted.get()),
          place.asking(place.asked().of(known)));
    }
    StatementResults told = new StatementResults(found.question(), found.result(), found.millis());
    Geometry geometry = state.geometry();
    WhoView shown = place.answered(told, geometry);
    VoiceList chosen = shown.voices().at(row.orElse(0), geometry);
    return Step.to(state.with(shown.withVoices(chosen)));
  }

  /** The voice that a person may mean: one that is also written so, or whose name has the words. */
  private static Optional<String> known(VoiceList voices, String typed) {
    String wanted = Folding.fold(typed);
    return voices.voices().stream()
        .filter(voice -> spellings(voice).stream().anyMatch(wanted::equals))
        .findFirst()
        .or(
            () ->
                voices.voices().stream()
                    .filter(voice -> spellings(voice).stream().anyMatch(s -> s.contains(wanted)))
                    .findFirst())
        .map(Voice::name);
  }

  private static List<String> spellings(Voice voice) {
    List<String> all = new ArrayList<>();
    all.add(Folding.fold(voice.name()));
    voice.spellings().forEach(spelling -> all.add(Folding.fold(spelling)));
    return all;
  }

  /** A voice that was shown before and has nothing to say on the new query is not worth a word. */
  private static State missing(State state, WhoView place, String name) {
    boolean wasShown = place.voices().rowOf(name).isPresent();
    return wasShown
        ? state
        : state.with(Message.info("No voice is called \"" + name + "\" here: everyone is shown."));
  }

  static Step continued(State state, MoreStatements more) {
    if (!(state.place() instanceof WhoView place)
        || more.question().number() != place.told().question().number()
        || !more.after().equals(place.told().result().next())) {
      return Step.to(state);
    }
    StatementResults longer = place.told().and(more.result());
    return Step.to(state.with(place.continued(longer, state.geometry())));
  }

  /** With the cursor on that row of the voices, whose statements are asked for. */
  static Step voice(State state, WhoView place, int row) {
    VoiceList moved = place.voices().at(row, state.geometry());
    Optional<String> name = moved.chosen().map(Voice::name);
    WhoView there = place.withVoices(moved);
    return name.equals(place.asked().voice())
        ? Step.to(state.with(there))
        : ask(state, there.asking(place.asked().of(name)));
  }

  /** With the cursor on that statement; near the end more are asked for. */
  static Step statement(State state, WhoView place, int item) {
    WhoView moved = place.withStatements(place.statements().at(item, state.geometry()));
    StatementResults told = place.told();
    boolean isNearTheEnd = moved.statements().cursor() >= told.hits().size() - FEW;
    return told.result().next().isPresent() && isNearTheEnd && !place.awaiting()
        ? Step.to(state.with(moved), new Effect.AskStatements(told.question(), next(told)))
        : Step.to(state.with(moved));
  }

  private static StatementRequest next(StatementResults told) {
    StatementRequest first = request(told.question());
    return new StatementRequest(
        first.query(), first.voice(), first.kinds(), PAGE, told.result().next());
  }
}
