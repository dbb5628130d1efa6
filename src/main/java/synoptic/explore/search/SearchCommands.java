package synoptic.explore.search;

import java.util.ArrayList;
import java.util.List;
import synoptic.corpus.PassageRef;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Input;
import synoptic.explore.core.Message;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;
import synoptic.explore.reader.Narrowing;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Readers;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult.Count;

/** The commands of the search view. */
public final class SearchCommands {

  public static final List<Offer> BOX =
      List.of(
          Offer.of("to search"),
          Offer.of("results", "to-list"),
          Offer.of("next pane", "next-pane"),
          Offer.of("quit", "quit"),
          Offer.of("help", "help"));

  static final List<Offer> LIST =
      List.of(
          Offer.of("open", "open"),
          Offer.of("search", "box"),
          Offer.of("take as A, B", "take-a", "take-b"),
          Offer.of("compare", "compare"),
          Offer.of("narrow", "facets"),
          Offer.of("who", "who"),
          Offer.of("voices", "speakers-here"),
          Offer.of("like this", "alike"),
          Offer.of("meaning", "meaning"),
          Offer.of("lines", "kwic"),
          Offer.of("sort", "sort"),
          Offer.of("copy", "copy"),
          Offer.of("export", "export"),
          Offer.of("command", "command"),
          Offer.OUT,
          Offer.of("help", "help"));

  private SearchCommands() {}

  public static List<Command> all() {
    return List.of(
        Command.both("search", "passages that match", SearchCommands::search)
            .argument("QUERY", Filler.QUERY, Times.ANY)
            .options(Option.SOURCE)
            .option("author", "NAME", Filler.WORDS, "only by this author")
            .option("speaker", "NAME", Filler.SPEAKER, "only where this person speaks")
            .options(Option.FROM, Option.TO)
            .option("language", "CODE", Filler.WORDS, "only in this language (en, fr, …)")
            .option(
                "sort",
                "ORDER",
                Filler.SORT,
                "relevance (the best first) or date (the newest first)")
            .option(
                "limit",
                "N",
                Filler.NUMBER,
                "how many passages at most; 0 for all; 20 if not given, all with --export")
            .options(Option.EXPORT, Option.REPLACE, Option.JSON)
            .atOnce(),
        Command.both("read", "an article", SearchCommands::read)
            .argument("ARTICLE", Filler.ARTICLE, Times.ONCE)
            .option("passage", "N", Filler.NUMBER, "only this passage, counted from 1")
            .options(Option.JSON)
            .atOnce(),
        Command.key("sort", "by relevance or by date", SearchView.class, SearchCommands::sort)
            .needs(SearchCommands::searches, "Statements stand newest first.")
            .keys(Trait.HITS, "s")
            .atOnce(),
        Command.key(
                "meaning",
                "search by meaning (~), or by the words again",
                SearchView.class,
                SearchCommands::meaning)
            .needs(SearchCommands::searches, "Statements are searched by their words.")
            .keys(Trait.HITS, "~")
            .atOnce(),
        Command.key("alike", "passages like this one in other sources", SearchCommands::alike)
            .keys(Trait.POINTS, "="),
        Command.key("view-search", "search", SearchCommands::view).keys(Trait.VIEW, "1").atOnce());
  }

  private static boolean searches(State state) {
    return state.view() instanceof SearchView;
  }

  /** A typed query, asked in the search view. */
  private static Step search(State state, Arguments arguments) {
    return search(state, Narrowing.text(arguments, List.of(FieldName.values())));
  }

  public static Step search(State state, String typed) {
    QueryView view = SearchView.home(state).withBox(Input.of(typed)).at(SearchView.LIST);
    return view.ask(state.visiting(view));
  }

  private static Step read(State state, Arguments arguments) {
    int passage =
        arguments
            .option("passage")
            .filter(number -> number.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .orElse(1);
    return Readers.read(state, new PassageRef(arguments.line(), passage));
  }

  private static Step view(State state, int count) {
    View home = state.home();
    return searches(state) ? Step.to(state) : home.shown(state.visiting(home));
  }

  private static Step sort(SearchView view, State state, int count) {
    Sort other = view.sort() == Sort.RELEVANCE ? Sort.DATE : Sort.RELEVANCE;
    String order =
        other == Sort.DATE ? "By date, the newest first." : "By relevance, the best first.";
    return view.sorted(other).ask(state.with(Message.info(order)));
  }

  /** The query by meaning, or by its words where it was by meaning. */
  private static Step meaning(SearchView view, State state, int count) {
    String typed = view.box().text().strip();
    String sign = QueryParser.BY_MEANING;
    String other =
        typed.startsWith(sign) ? typed.substring(sign.length()).strip() : sign + " " + typed;
    QueryView asking = view.withBox(Input.of(other));
    return typed.isEmpty()
        ? Step.to(state.with(asking.at(Pane.BOX)))
        : asking.at(SearchView.LIST).ask(state.visiting(view));
  }

  /** The passages of other sources that are like the one under the cursor. */
  private static Step alike(State state, int count) {
    List<PassageRef> here = state.view().pointed();
    if (here.isEmpty()) {
      return Step.say(state, "There is no passage here.");
    }
    PassageRef at = here.getFirst();
    String address = at.article() + "#" + at.first();
    return search(state, QueryText.of(new Query.In(FieldName.LIKE, new Query.Phrase(address, 0))));
  }

  /** A choice of the sources and years of what was found; the chosen one joins the query. */
  static Step narrow(State state, SearchView view) {
    Narrowing narrowing = new Narrowing(view.found().query(), SearchCommands::search);
    List<Choice> choices = new ArrayList<>();
    for (Count source : view.found().spread().sources()) {
      choices.add(narrowing.source(source.value(), Long.toString(source.passages())));
    }
    for (Count year : view.found().spread().years()) {
      String passages = Long.toString(year.passages());
      choices.add(narrowing.part("year", year.value(), passages, Narrowing.inYear(year.value())));
    }
    return Narrowing.by(state, choices);
  }
}
