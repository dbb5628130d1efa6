package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.CompareView.Showing;
import synoptic.explore.CompareView.Start;
import synoptic.explore.Party.OfArticle;
import synoptic.explore.Party.OfSource;
import synoptic.explore.Party.Others;

/** Another B beside the same A, on the same topic and at the same passage. */
final class SideSwitcher {

  /** More articles than this are not offered in a list: they are named after {@code :compare}. */
  private static final int MOST = 500;

  private SideSwitcher() {}

  /** The next B of its kind: an article after an article, a source or all the others else. */
  static Step next(State state, int by) {
    if (!(state.place() instanceof PairView place)) {
      return Step.to(state);
    }
    boolean articles = place.b() instanceof OfArticle;
    List<Party> against =
        Parties.against(place.a(), state.articles()).stream()
            .filter(party -> party instanceof OfArticle == articles)
            .toList();
    if (against.isEmpty() || against.equals(List.of(place.b()))) {
      return Step.to(state.with(Message.info("There is nothing else of its kind: b offers all.")));
    }
    int at = Math.max(0, against.indexOf(place.b()));
    return against(state, place, against.get(Math.floorMod(at + by, against.size())));
  }

  /** A choice of what A can be compared with; or, called with a kind and a name, just that. */
  static Step choose(State state, List<String> words, int count) {
    if (!(state.place() instanceof PairView place)) {
      return Step.to(state);
    }
    List<Party> against = Parties.against(place.a(), state.articles());
    if (words.size() == 2) {
      return against.stream()
          .filter(party -> choice(party).subList(1, 3).equals(words))
          .findFirst()
          .map(party -> against(state, place, party))
          .orElse(Step.to(state.with(Message.info(words.getLast() + " is not there any more."))));
    }
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    for (Party party : against.subList(0, Math.min(MOST, against.size()))) {
      lines.add(SearchCommands.facet(kind(party), party.name(), about(party, state)));
      choices.add(choice(party));
    }
    FloatingList list =
        new FloatingList(
            "Compare with " + place.a().name(), lines, choices, against.indexOf(place.b()));
    return Step.to(state.withFloating(Optional.of(list)));
  }

  private static List<String> choice(Party party) {
    return List.of("choose-b", kind(party), party.typed());
  }

  private static String kind(Party party) {
    return switch (party) {
      case OfSource source -> "source";
      case OfArticle article -> "article";
      case Others others -> "others";
    };
  }

  private static String about(Party party, State state) {
    return switch (party) {
      case OfArticle article -> article.typed();
      case OfSource source -> articles(source, state);
      case Others others -> articles(others, state);
    };
  }

  private static String articles(Party party, State state) {
    return LibrarySummary.counted(state.articles().stream().filter(party::has).count(), "article");
  }

  /** What was taken as B changes too, so that the view that is left and come back to is this. */
  private static Step against(State state, PairView place, Party b) {
    State taken = state.withParties(state.a(), state.b().map(before -> b));
    return switch (place) {
      case FramingView framing ->
          FramingCommands.ask(taken, FramingView.of(place.a(), b, place.topic()));
      case CompareView compare ->
          CompareCommands.ask(taken, CompareView.of(place.a(), b, place.topic(), start(compare)));
    };
  }

  /** The passage of A under the cursor. */
  private static Optional<Start> start(CompareView place) {
    return place.showing() == Showing.ONLY_IN_B
        ? Optional.empty()
        : CompareCommands.selected(place)
            .map(passage -> new Start(passage.article(), passage.passage().number()));
  }
}
