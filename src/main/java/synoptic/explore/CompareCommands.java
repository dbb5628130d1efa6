package synoptic.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import synoptic.compare.Basis;
import synoptic.compare.Located;
import synoptic.compare.Row;
import synoptic.explore.Action.Compared;
import synoptic.explore.CompareView.Marking;
import synoptic.explore.CompareView.Showing;
import synoptic.explore.CompareView.Start;
import synoptic.explore.Parties.Two;
import synoptic.explore.Party.OfArticle;
import synoptic.explore.Party.OfSource;
import synoptic.explore.Party.Others;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchResult.Count;

/** The commands of the comparison. */
final class CompareCommands {

  private CompareCommands() {}

  static Step takeA(State state, List<String> words, int count) {
    return take(state, "A", state.a(), taken -> state.withParties(taken, state.b()));
  }

  static Step takeB(State state, List<String> words, int count) {
    return take(state, "B", state.b(), taken -> state.withParties(state.a(), taken));
  }

  private static Step take(
      State state, String side, Optional<Party> before, Function<Optional<Party>, State> taking) {
    Optional<Party> taken = here(state).map(article -> taken(article, before));
    String said =
        taken
            .map(party -> side + " is " + party.name() + hint(party, side.toLowerCase(Locale.ROOT)))
            .orElse("There is nothing to take as " + side + ".");
    State next = taken.isPresent() ? taking.apply(taken) : state;
    return Step.to(next.with(Message.info(said)));
  }

  private static String hint(Party party, String key) {
    return switch (party) {
      case OfArticle(ArticleEntry article) when article.front().source().isPresent() ->
          " (" + key + " again: all of " + article.source() + ")";
      case OfArticle article -> "";
      case OfSource source -> " (the whole source)";
      case Others others -> "";
    };
  }

  /** The article; its source where the article is what was taken before. */
  private static Party taken(ArticleEntry article, Optional<Party> before) {
    Party one = new OfArticle(article);
    return before.filter(one::equals).isPresent() && article.front().source().isPresent()
        ? new OfSource(article.source())
        : one;
  }

  private static Optional<ArticleEntry> here(State state) {
    return state.place() instanceof QueryView place
        ? Here.of(place).map(Here::article)
        : Optional.empty();
  }

  /** Compares what the words name, or else what was taken as A and B. */
  static Step typed(State state, List<String> typed, int count) {
    List<String> words = Typed.arguments(typed);
    if (words.isEmpty()) {
      return taken(state, (a, b) -> started(state, a, b));
    }
    if (words.size() < 2) {
      return Step.to(
          state.with(Message.warning("compare takes two sources or articles: A and B.")));
    }
    String topic = Typed.option(typed, "topic").orElse("");
    return switch (Parties.two(words.get(0), words.get(1), state.articles())) {
      case Two.Apart(Party a, Party b) -> start(state, a, b, topic, Optional.empty());
      case Two.Refused(String why) -> Step.to(state.with(Message.warning(why)));
    };
  }

  /** Goes on with what was taken as A and B, as far as it was, or says what to take. */
  static Step taken(State state, BiFunction<Party, Party, Step> then) {
    Optional<Party> a = state.a().or(() -> here(state).map(OfArticle::new));
    if (a.isEmpty()) {
      return Step.to(state.with(Message.info("Take an article as A first, with a.")));
    }
    if (state.b().filter(party -> !isApart(state, a.get(), party)).isPresent()) {
      return Step.to(state.with(Message.info("A and B share an article: take another as B.")));
    }
    Optional<Party> b = state.b().or(() -> most(state, a.get()));
    if (b.isEmpty()) {
      return Step.to(state.with(Message.info("There is nothing else to compare with.")));
    }
    return then.apply(a.get(), b.get());
  }

  private static Step started(State state, Party a, Party b) {
    Optional<Start> start =
        here(state).filter(a::has).map(article -> new Start(article.id(), passage(state)));
    return start(state, a, b, "", start);
  }

  /** Whether two parties share no article. */
  private static boolean isApart(State state, Party a, Party b) {
    return state.articles().stream().noneMatch(article -> a.has(article) && b.has(article));
  }

  /** The source apart from A that has most on the current query, or else in the library. */
  private static Optional<Party> most(State state, Party a) {
    ResultList found = Places.searchPlace(state).found();
    return Stream.of(found, ResultList.library(state.articles()))
        .flatMap(each -> each.sources().stream())
        .map(Count::value)
        .map(source -> (Party) new OfSource(source))
        .filter(source -> isApart(state, a, source))
        .findFirst();
  }

  private static int passage(State state) {
    return state.place() instanceof QueryView place
        ? Here.of(place).map(Here::passage).orElse(1)
        : 1;
  }

  /** The comparison of what another place shows. */
  static Step start(State state, PairView place) {
    return start(state, place.a(), place.b(), place.topic(), Optional.empty());
  }

  private static Step start(State state, Party a, Party b, String topic, Optional<Start> start) {
    return ask(state.visiting(state.place()), CompareView.of(a, b, topic, start));
  }

  static Step ask(State state, CompareView place) {
    long number = state.revision() + 1;
    return Step.to(
        state.withRevision(number).with(place.asking(number)),
        new Effect.Compare(number, place.a(), place.b(), place.topic()));
  }

  static Step compared(State state, Compared answer) {
    if (!(state.place() instanceof CompareView place) || answer.revision() != place.asked()) {
      return Step.to(state);
    }
    CompareView lined = place.answered(answer.comparison());
    return Step.to(state.with(lined.resized(state.geometry())).with(Message.NONE));
  }

  /** What was compared by words alone is compared again; the cursor stays on its passage. */
  static Step meaningsCame(State state) {
    return state.place() instanceof CompareView place
            && place.comparison().filter(lined -> lined.basis() == Basis.WORDS).isPresent()
        ? ask(state, place.startingHere())
        : Step.to(state);
  }

  static Step pair(State state, int by) {
    return on(state, place -> place.selecting(place.selected() + by, state.geometry()));
  }

  /** The next candidate for the passage under the cursor. */
  static Step candidate(State state, List<String> words, int count) {
    return on(
        state,
        place -> {
          if (place.rows().isEmpty() || place.showing() != Showing.PAIRS) {
            return place;
          }
          Row row = place.rows().get(place.selected());
          int next = (place.candidate(row) + 1) % row.candidates().size();
          return place.choosing(row.index(), next).resized(state.geometry());
        });
  }

  static Step only(State state, List<String> words, int count) {
    return on(
        state,
        place ->
            place
                .showing(
                    Showing.values()[(place.showing().ordinal() + 1) % Showing.values().length])
                .resized(state.geometry()));
  }

  static Step wording(State state, List<String> words, int count) {
    return on(
        state,
        place ->
            place
                .marking(place.marking() == Marking.MARKED ? Marking.PLAIN : Marking.MARKED)
                .resized(state.geometry()));
  }

  static Step swap(State state, List<String> words, int count) {
    return state.place() instanceof PairView place
        ? instead(state, place, place.b(), place.a(), place.topic())
        : Step.to(state);
  }

  /** Asks for a topic, or narrows to the one that was typed. */
  static Step topic(State state, List<String> words, int count) {
    if (!(state.place() instanceof PairView place)) {
      return Step.to(state.with(Message.info("A topic narrows a comparison; c compares.")));
    }
    return Step.to(state.withPrompt(Optional.of(Prompt.forTopic(state, place.topic()))));
  }

  static Step narrowed(State state, String topic) {
    return state.place() instanceof PairView place
        ? instead(state, place, place.a(), place.b(), topic.strip())
        : Step.to(state);
  }

  /** The same view of two parties on a topic, in the place of the one that is there. */
  private static Step instead(State state, PairView place, Party a, Party b, String topic) {
    return switch (place) {
      case CompareView compare -> ask(state, CompareView.of(a, b, topic, Optional.empty()));
      case FramingView framing -> FramingCommands.ask(state, FramingView.of(a, b, topic));
    };
  }

  /** The passage of A under the cursor, in the reader. */
  static Step read(State state, List<String> words, int count) {
    if (!(state.place() instanceof CompareView place)) {
      return Step.to(state);
    }
    return selected(place)
        .map(
            passage -> {
              SearchView reading = Places.searchPlace(state).at(Pane.READER);
              return Searching.load(
                  state.visiting(reading), reading, passage.article(), passage.passage().number());
            })
        .orElse(Step.to(state));
  }

  /** The passage under the cursor: of A, or of B where only B is shown. */
  static Optional<Located> selected(CompareView place) {
    if (place.comparison().isEmpty() || place.count() == 0) {
      return Optional.empty();
    }
    var lined = place.comparison().get();
    return Optional.of(
        place.showing() == Showing.ONLY_IN_B
            ? lined.b().passages().get(lined.onlyInB().get(place.selected()))
            : lined.a().passages().get(place.rows().get(place.selected()).index()));
  }

  /** The passage of the row under the cursor, as a bookmark. */
  static Optional<Bookmark> bookmark(State state, CompareView place) {
    return selected(place)
        .flatMap(
            passage ->
                entry(state, passage)
                    .map(entry -> Places.bookmark(entry, passage.passage().number())));
  }

  static Optional<ArticleEntry> entry(State state, Located passage) {
    return state.articles().stream()
        .filter(article -> article.id().equals(passage.article()))
        .findFirst();
  }

  /** The passages of the row under the cursor, each with its citation. */
  static Optional<String> cited(State state, CompareView place) {
    return passages(place).stream()
        .map(passage -> cited(state, passage))
        .reduce((a, b) -> a + "\n" + b);
  }

  /** The passages of the row under the cursor: that of A and the one beside it. */
  static List<Located> passages(CompareView place) {
    Optional<Located> passage = selected(place);
    if (passage.isEmpty() || place.showing() != Showing.PAIRS) {
      return passage.stream().toList();
    }
    Row row = place.rows().get(place.selected());
    int other = row.candidates().get(place.candidate(row)).index();
    return List.of(passage.get(), place.comparison().orElseThrow().b().passages().get(other));
  }

  static String cited(State state, Located passage) {
    return entry(state, passage)
        .map(article -> Places.cited(article, passage.passage()))
        .orElse(passage.text() + "\n");
  }

  private static Step on(State state, java.util.function.UnaryOperator<CompareView> change) {
    return state.place() instanceof CompareView place
        ? Step.to(state.with(change.apply(place)))
        : Step.to(state);
  }
}
