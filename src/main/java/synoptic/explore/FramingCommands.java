package synoptic.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import synoptic.compare.Located;
import synoptic.explore.Action.Framed;
import synoptic.explore.Parties.Two;

/** The commands of the framing, and of the passages that its numbers count. */
final class FramingCommands {

  private FramingCommands() {}

  /** Frames what the words name, or else what the fourth view would. */
  static Step typed(State state, List<String> typed, int count) {
    List<String> words = Typed.arguments(typed);
    if (words.isEmpty()) {
      return view(state, words, count);
    }
    if (words.size() < 2) {
      return Step.to(
          state.with(Message.warning("framing takes two sources or articles: A and B.")));
    }
    String topic = Typed.option(typed, "topic").orElse("");
    return switch (Parties.two(words.get(0), words.get(1), state.articles())) {
      case Two.Apart(Party a, Party b) -> start(state, a, b, topic);
      case Two.Refused(String why) -> Step.to(state.with(Message.warning(why)));
    };
  }

  /**
   * The fourth view: of the comparison that is open, else as it was left last, else of the last
   * comparison, else of what is taken as A and B.
   */
  static Step view(State state, List<String> words, int count) {
    if (state.place() instanceof FramingView) {
      return Step.to(state);
    }
    if (state.place() instanceof CompareView place) {
      return Places.last(state, FramingView.class)
          .filter(last -> isSame(last, place))
          .map(last -> Places.again(state.visiting(state.place()), last.resized(state.geometry())))
          .orElseGet(() -> start(state, place.a(), place.b(), place.topic()));
    }
    return Places.last(state, FramingView.class)
        .filter(last -> last.isOf(state.a(), state.b()))
        .map(last -> Places.again(state.visiting(state.place()), last.resized(state.geometry())))
        .or(
            () ->
                Places.last(state, CompareView.class)
                    .filter(last -> last.isOf(state.a(), state.b()))
                    .map(last -> start(state, last.a(), last.b(), last.topic())))
        .orElseGet(() -> CompareCommands.taken(state, (a, b) -> start(state, a, b, "")));
  }

  static boolean isSame(PairView one, PairView other) {
    return one.a().equals(other.a())
        && one.b().equals(other.b())
        && one.topic().equals(other.topic());
  }

  private static Step start(State state, Party a, Party b, String topic) {
    return ask(state.visiting(state.place()), FramingView.of(a, b, topic));
  }

  static Step ask(State state, FramingView place) {
    long number = state.revision() + 1;
    return Step.to(
        state.withRevision(number).with(place.asking(number)),
        new Effect.Frame(number, place.a(), place.b(), place.topic()));
  }

  static Step framed(State state, Framed answer) {
    if (!(state.place() instanceof FramingView place) || answer.revision() != place.asked()) {
      return Step.to(state);
    }
    FramingView framed = place.answered(answer.framing(), state.geometry());
    return Step.to(state.with(framed).with(Message.NONE));
  }

  /** So many parts further. */
  static Step part(State state, int by) {
    return on(state, place -> place.atPart(by, state.geometry()));
  }

  /** So many numbers further in the row. */
  static Step number(State state, int by) {
    return on(state, place -> place.atCell(by, state.geometry()));
  }

  private static Step on(State state, UnaryOperator<FramingView> change) {
    return state.place() instanceof FramingView place
        ? Step.to(state.with(change.apply(place)))
        : Step.to(state);
  }

  /** The passages that the number under the cursor counts. */
  static Step passages(State state, List<String> words, int count) {
    if (!(state.place() instanceof FramingView place) || place.counted().isEmpty()) {
      return Step.to(state.with(Message.info("There is nothing to count here.")));
    }
    EvidenceView passages =
        EvidenceView.of(place.framing().orElseThrow(), place.counted().get(), state.geometry());
    return passages.passages().isEmpty()
        ? Step.to(state.with(Message.info("It counts nothing on this side.")))
        : Step.to(state.visiting(passages));
  }

  /** The passage under the cursor, in the reader. */
  static Step read(State state, List<String> words, int count) {
    if (!(state.place() instanceof EvidenceView place) || place.passage().isEmpty()) {
      return Step.to(state);
    }
    Located passage = place.passage().get();
    SearchView reading = Places.searchPlace(state).at(Pane.READER);
    return Searching.load(
        state.visiting(reading), reading, passage.article(), passage.passage().number());
  }

  static Optional<Bookmark> bookmark(State state, EvidenceView place) {
    return place
        .passage()
        .flatMap(
            passage ->
                CompareCommands.entry(state, passage)
                    .map(entry -> Places.bookmark(entry, passage.passage().number())));
  }

  static Optional<String> cited(State state, EvidenceView place) {
    return place.passage().map(passage -> CompareCommands.cited(state, passage));
  }
}
