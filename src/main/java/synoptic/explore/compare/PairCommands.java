package synoptic.explore.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import synoptic.compare.library.Nearby;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Parties.Two;
import synoptic.compare.library.Party;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.compare.library.Party.Others;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Topic;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Prompt;
import synoptic.explore.core.Prompt.Completion;
import synoptic.explore.core.Prompt.Purpose;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.Facets;
import synoptic.explore.search.ResultList;
import synoptic.explore.search.SearchView;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchResult.Count;

/** What is taken as A and as B, and the commands of all views that show two parties. */
public final class PairCommands {

  /** More articles than this are not offered in a list: they are named after {@code :compare}. */
  private static final int MOST = 500;

  private PairCommands() {}

  public static List<Command> all() {
    return List.of(
        Command.key("take-a", "take as A; again: its whole source", PairCommands::takeA)
            .keys(Trait.PASSAGE, "a"),
        Command.key("take-b", "take as B; again: its whole source", PairCommands::takeB)
            .keys(Trait.PASSAGE, "b"),
        Command.key("next-b", "the next B", PairView.class, PairCommands::next)
            .keys(Trait.SIDES, "]")
            .atOnce(),
        Command.key("previous-b", "the previous B", PairView.class, PairCommands::next)
            .backwards()
            .keys(Trait.SIDES, "[")
            .atOnce(),
        Command.key(
                "choose-b",
                "another B: the articles of its event first",
                PairView.class,
                PairCommands::choose)
            .needs(PairCommands::pairs, "Another B is for a comparison; c compares.")
            .keys(Trait.SIDES, "b")
            .atOnce(),
        Command.key("swap", "swap A and B", PairView.class, PairCommands::swap)
            .keys(Trait.SIDES, "s")
            .atOnce(),
        Command.key("topic", "another topic", PairView.class, PairCommands::topic)
            .needs(PairCommands::pairs, "A topic narrows a comparison; c compares.")
            .keys(Trait.SIDES, "t")
            .atOnce());
  }

  private static boolean pairs(State state) {
    return state.view() instanceof PairView;
  }

  private static Step takeA(State state, int count) {
    return take(state, "A", state.a(), taken -> state.withParties(taken, state.b()));
  }

  private static Step takeB(State state, int count) {
    return take(state, "B", state.b(), taken -> state.withParties(state.a(), taken));
  }

  private static Step take(
      State state, String side, Optional<Party> before, Function<Optional<Party>, State> taking) {
    Optional<Party> taken = here(state).map(article -> taken(article, before));
    if (taken.isEmpty()) {
      return Step.say(state, "There is nothing to take as " + side + ".");
    }
    String hint = hint(taken.get(), side.toLowerCase(Locale.ROOT));
    return Step.say(taking.apply(taken), side + " is " + taken.get().name() + hint);
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
    return state.view().pointed().stream().findFirst().flatMap(at -> state.article(at.article()));
  }

  /**
   * The pairing that a command names with its two words and topic, else what {@code otherwise}
   * gives, shown by {@code then}.
   */
  public static Step named(State state, Arguments arguments, Function<Pairing, Step> then) {
    List<String> words = arguments.words();
    if (words.size() != 2) {
      return Step.warn(state, "Name two sources or articles: A and B.");
    }
    String topic = arguments.option("topic").orElse("");
    return switch (Parties.two(words.get(0), words.get(1), state.articles())) {
      case Two.Apart(Party a, Party b) -> then.apply(new Pairing(a, b, topic));
      case Two.Refused(String why) -> Step.warn(state, why);
    };
  }

  /** Goes on with what was taken as A and B, as far as it was, or says what to take. */
  public static Step taken(State state, Function<Pairing, Step> then) {
    List<Party> proposed = proposed(state);
    if (proposed.size() == 2) {
      return then.apply(new Pairing(proposed.getFirst(), proposed.getLast(), ""));
    }
    Optional<Party> a = state.a().or(() -> here(state).map(OfArticle::new));
    if (a.isEmpty()) {
      return Step.say(state, "Take an article as A first, with a.");
    }
    if (state.b().filter(party -> !isApart(state, a.get(), party)).isPresent()) {
      return Step.say(state, "A and B share an article: take another as B.");
    }
    if (state.b().isPresent()) {
      return then.apply(onEvent(state, new Pairing(a.get(), state.b().get(), "")));
    }
    String topic = onEvent(state, new Pairing(a.get(), new Others(a.get()), "")).topic();
    return state.choosing(
        new NearbyQuestion(
            a.get(),
            topic,
            (next, near) ->
                counterpart(near)
                    .map(b -> then.apply(new Pairing(near.party(), b, topic)))
                    .orElseGet(() -> elsewhere(next, near, then))));
  }

  /**
   * Whole sources are compared on the event that the cursor is on, if both tell of it; articles are
   * compared as they are.
   */
  private static Pairing onEvent(State state, Pairing pairing) {
    List<Party> both = List.of(pairing.a(), pairing.b());
    return state
        .view()
        .event()
        .filter(event -> both.stream().anyMatch(OfSource.class::isInstance))
        .filter(
            event -> both.stream().allMatch(one -> event.articles().stream().anyMatch(one::has)))
        .map(event -> pairing.within(event, topics(state)))
        .orElse(pairing);
  }

  private static List<Topic> topics(State state) {
    return state.library().reference().topics();
  }

  /** Who tells of the same event: for an article the closest one, for a source who tells most. */
  private static Optional<Party> counterpart(Nearby near) {
    return near.party() instanceof OfArticle ? near.article() : near.sources().stream().findFirst();
  }

  /** With the closest article, or who has most of what was found, whatever that tells of. */
  private static Step elsewhere(State state, Nearby near, Function<Pairing, Step> then) {
    Party a = near.party();
    ResultList found = SearchView.home(state).found();
    Optional<Party> b =
        found.isLibrary() ? closest(state, a, near.closest()) : most(state, a, found);
    return b.or(() -> most(state, a, ResultList.library(state.library())))
        .map(other -> then.apply(new Pairing(a, other, "")))
        .orElseGet(() -> Step.say(state, "There is nothing else to compare with."));
  }

  /** What the view offers for a comparison, where nothing was taken. */
  private static List<Party> proposed(State state) {
    if (state.a().isPresent() || state.b().isPresent()) {
      return List.of();
    }
    return state.view().toCompare().stream()
        .flatMap(id -> state.article(id).stream())
        .map(article -> (Party) new OfArticle(article))
        .toList();
  }

  /** The article of another source that is closest to A. */
  private static Optional<Party> closest(State state, Party a, List<String> ids) {
    return ids.stream()
        .flatMap(id -> state.article(id).stream())
        .filter(
            article ->
                state.articles().stream()
                    .noneMatch(own -> a.has(own) && own.source().equals(article.source())))
        .map(article -> (Party) new OfArticle(article))
        .findFirst();
  }

  private static boolean isApart(State state, Party a, Party b) {
    return state.articles().stream().noneMatch(article -> a.has(article) && b.has(article));
  }

  /** The source apart from A that has most of what was found. */
  private static Optional<Party> most(State state, Party a, ResultList found) {
    return found.spread().sources().stream()
        .map(Count::value)
        .map(source -> (Party) new OfSource(source))
        .filter(source -> isApart(state, a, source))
        .findFirst();
  }

  /** Where the cursor is, if that is in A. */
  static Optional<PassageRef> start(State state, Party a) {
    return here(state)
        .filter(a::has)
        .flatMap(article -> state.view().pointed().stream().findFirst());
  }

  /** A view of that kind that was left before and is of the pairing, shown again. */
  public static <V extends PairView> Optional<Step> left(State state, Class<V> kind) {
    Optional<V> last = state.history().last(kind);
    Optional<V> same =
        state.view() instanceof PairView here
            ? last.filter(view -> view.pairing().equals(here.pairing()))
            : last.filter(view -> view.pairing().isOf(state.a(), state.b()));
    return same.map(view -> view.resized(state.geometry()).shown(state.visiting(view)));
  }

  private static Step swap(PairView view, State state, int count) {
    return view.of(view.pairing().swapped()).ask(state);
  }

  private static Step topic(PairView view, State state, int count) {
    Prompt prompt = Prompt.of(state, "topic: ", new TopicLine(), view.pairing().topic());
    return Step.to(state.withPrompt(Optional.of(prompt)));
  }

  /** A topic's name or a query, typed to narrow both sides. */
  private record TopicLine() implements Purpose {

    @Override
    public Step entered(State state, String line) {
      return state.view() instanceof PairView view
          ? view.of(view.pairing().on(line)).ask(state)
          : Step.to(state);
    }

    @Override
    public List<Completion> completions(State state, String line) {
      return Completion.topics(state, "", line);
    }
  }

  /** What is done with a view once it is known what its A can be compared with. */
  private interface OnceKnown {
    Step on(State state, Pairing here, Against against);
  }

  /** Goes on with what A can be compared with, if the view is still shown then. */
  private static Step against(PairView view, State state, OnceKnown then) {
    return state.choosing(
        new NearbyQuestion(
            view.pairing().a(),
            view.pairing().topic(),
            (next, near) ->
                next.view() instanceof PairView now && now.pairing().a().equals(near.party())
                    ? then.on(next, now.pairing(), Against.of(next, now.pairing(), near))
                    : Step.to(next)));
  }

  private static Step next(PairView view, State state, int by) {
    return against(view, state, (next, here, against) -> next(next, here, against, by));
  }

  private static Step choose(PairView view, State state, int count) {
    return against(view, state, PairCommands::choose);
  }

  /** The next B of its kind: an article after an article, a source or all the others else. */
  private static Step next(State state, Pairing here, Against against, int by) {
    List<Pairing> kind = against.ofKind(here);
    if (kind.isEmpty() || kind.equals(List.of(here))) {
      return Step.say(state, "There is nothing else of its kind: b offers all.");
    }
    int at = Math.max(0, kind.indexOf(here));
    return to(state, kind.get(Math.floorMod(at + by, kind.size())));
  }

  private static Step choose(State state, Pairing here, Against against) {
    List<Choice> choices = new ArrayList<>();
    against.event().ifPresent(event -> choices.add(heading("the same event: " + event.title())));
    against.ofEvent().forEach(pairing -> choices.add(choice(state, pairing, against)));
    against.event().ifPresent(event -> choices.add(heading("everything else")));
    against.others().stream()
        .limit(MOST)
        .forEach(pairing -> choices.add(choice(state, pairing, against)));
    FloatingList list = FloatingList.of("Compare with " + here.a().name(), choices);
    int at = against.all().indexOf(here);
    int headings = against.event().isEmpty() ? 0 : at < against.ofEvent().size() ? 1 : 2;
    return Step.showing(state, at < 0 ? list : list.at(at + headings));
  }

  private static Choice heading(String words) {
    return Choice.heading(Line.of(words, Tone.QUIET));
  }

  private static Choice choice(State state, Pairing pairing, Against against) {
    Party b = pairing.b();
    boolean isOfEvent = pairing.isOfEvent(topics(state));
    String name = isOfEvent && b instanceof Others ? "the others that tell of this" : b.name();
    long articles =
        (isOfEvent ? against.event().orElseThrow().articles() : state.articles())
            .stream().filter(b::has).count();
    String about = b instanceof OfArticle ? b.typed() : LibrarySummary.counted(articles, "article");
    return Choice.of(Facets.line(kind(b), name, about), next -> to(next, pairing));
  }

  private static String kind(Party party) {
    return switch (party) {
      case OfSource source -> "source";
      case OfArticle article -> "article";
      case Others others -> "others";
    };
  }

  /** What was taken as B changes too, so that the view that is left and come back to is this. */
  private static Step to(State state, Pairing pairing) {
    State taken = state.withParties(state.a(), state.b().map(before -> pairing.b()));
    return state.view() instanceof PairView view ? view.of(pairing).ask(taken) : Step.to(state);
  }
}
