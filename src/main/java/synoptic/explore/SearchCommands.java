package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult.Count;

/** The commands of the search view. */
final class SearchCommands {

  private SearchCommands() {}

  /** A typed query, asked in the search view. */
  static Step search(State state, List<String> words, int count) {
    String asked = query(words, List.of(FieldName.values()));
    SearchView place = Places.searchPlace(state).withBox(Input.of(asked));
    return Searching.ask(state.visiting(place), place.at(Pane.LIST));
  }

  /** The words and options of a command line as one query. */
  static String query(List<String> words, List<FieldName> fields) {
    String asked = String.join(" ", Typed.arguments(words));
    for (FieldName field : fields) {
      asked += part(words, field.typed(), value -> field.typed() + ":" + quoted(value));
    }
    asked += part(words, "from", value -> "date:" + value + "..");
    asked += part(words, "to", value -> "date:.." + value);
    return asked.strip();
  }

  /** What an option adds to a query. */
  private static String part(List<String> words, String option, UnaryOperator<String> written) {
    return Typed.option(words, option).map(value -> " " + written.apply(value)).orElse("");
  }

  /** A named article, open in the reader. */
  static Step read(State state, List<String> words, int count) {
    int passage =
        Typed.option(words, "passage")
            .filter(number -> number.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .orElse(1);
    return read(state, String.join(" ", Typed.arguments(words)), passage);
  }

  /** An article open in the reader at a passage, if the library has it. */
  static Step read(State state, String id, int passage) {
    boolean known = state.articles().stream().anyMatch(article -> article.id().equals(id));
    if (!known) {
      return Step.to(state.with(Message.warning("There is no article \"" + id + "\".")));
    }
    SearchView place = Places.searchPlace(state).at(Pane.READER).withReader(Optional.empty());
    return Searching.load(state.visiting(place), place, id, passage);
  }

  static Step box(State state, List<String> words, int count) {
    return state.place() instanceof QueryView place
        ? Step.to(state.with(place.at(Pane.BOX)))
        : Step.to(state.visiting(Places.searchPlace(state).at(Pane.BOX)));
  }

  static Step toList(State state, List<String> words, int count) {
    return state.place() instanceof QueryView place
        ? Step.to(state.with(place.at(place.listBeside(place.spot()))))
        : Step.to(state);
  }

  /** The item under the cursor in the reader, at its passage. */
  static Step open(State state, List<String> words, int count) {
    if (!(state.place() instanceof QueryView place) || Here.of(place).isEmpty()) {
      return Step.to(state.with(Message.info("There is nothing to open.")));
    }
    Here here = Here.of(place).get();
    QueryView reading = place.at(Pane.READER);
    boolean open =
        place
            .reader()
            .filter(reader -> reader.article().id().equals(here.article().id()))
            .filter(reader -> reader.text().typed().equals(place.answered()))
            .isPresent();
    State visiting = state.visiting(reading);
    return open
        ? Step.to(
            ReaderCommands.opened(visiting, reading, place.reader().get().showing(here.passage())))
        : Searching.load(
            visiting, reading.withReader(Optional.empty()), here.article().id(), here.passage());
  }

  /** So many hits further: in the reader by passages with hits, in the list by its items. */
  static Step hit(State state, int by) {
    if (state.place() instanceof SearchView place
        && (place.spot() == Pane.LIST || place.reader().isEmpty())) {
      return Searching.select(state, place, place.cursor() + by);
    }
    if (!(state.place() instanceof QueryView place) || place.reader().isEmpty()) {
      return Step.to(state);
    }
    Reader reader = place.reader().get();
    List<Integer> further =
        by > 0
            ? reader.hits().stream().filter(hit -> hit > reader.passage()).toList()
            : reader.hits().reversed().stream().filter(hit -> hit < reader.passage()).toList();
    if (further.isEmpty()) {
      String which = by > 0 ? "last" : "first";
      return Step.to(state.with(Message.info("This is the " + which + " hit in this article.")));
    }
    int passage = further.get(Math.min(Math.abs(by), further.size()) - 1);
    return Step.to(
        state.with(place.withReader(Optional.of(reader.showing(passage)))).with(Message.NONE));
  }

  static Step sort(State state, List<String> words, int count) {
    if (!(state.place() instanceof SearchView place)) {
      return Step.to(state);
    }
    Sort other = place.sort() == Sort.RELEVANCE ? Sort.DATE : Sort.RELEVANCE;
    return Searching.ask(state, place.sorted(other));
  }

  /** A choice of the sources and years of what was found; the chosen one joins the query. */
  static Step facets(State state, List<String> words, int count) {
    if (state.place() instanceof WhoView || state.place() instanceof TimelineView) {
      return WhoCommands.narrow(state, words, count);
    }
    if (!(state.place() instanceof SearchView place) || place.found().items().isEmpty()) {
      return Step.to(state.with(Message.info("There is nothing to narrow.")));
    }
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    Query asked = QueryParser.parse(place.found().typed());
    for (Count source : place.found().sources()) {
      facet(lines, choices, asked, "source", source, sourceQuery(source.value()));
    }
    for (Count year : place.found().years()) {
      facet(lines, choices, asked, "year", year, "date:" + year.value());
    }
    FloatingList list = new FloatingList("Narrow by", lines, choices, 0);
    return Step.to(state.withFloating(Optional.of(list)));
  }

  private static void facet(
      List<Line> lines,
      List<List<String>> choices,
      Query asked,
      String name,
      Count count,
      String part) {
    lines.add(facet(name, count.value(), Long.toString(count.passages())));
    Query narrowed = Query.and(asked, QueryParser.parse(part));
    choices.add(List.of("search", QueryText.of(narrowed)));
  }

  /** A line of a choice to narrow by. */
  static Line facet(String name, String value, String about) {
    return Line.of("%-8s".formatted(name), Tone.QUIET)
        .with(value + "  ", Tone.PLAIN)
        .with(about, Tone.QUIET);
  }

  /** A query for all passages of a source. */
  static String sourceQuery(String source) {
    return "source:" + quoted(source);
  }

  private static String quoted(String value) {
    return value.matches("[\\p{L}\\p{N}]+") ? value : "\"" + value.replace("\"", "") + "\"";
  }

  static Step nextPane(State state, List<String> words, int count) {
    return pane(state, 1);
  }

  static Step previousPane(State state, List<String> words, int count) {
    return pane(state, -1);
  }

  private static Step pane(State state, int by) {
    if (!(state.place() instanceof QueryView place)) {
      return Step.to(state);
    }
    List<Pane> panes = panes(place);
    int next = Math.floorMod(panes.indexOf(place.spot()) + by, panes.size());
    return Step.to(state.with(place.at(panes.get(next))));
  }

  private static List<Pane> panes(QueryView place) {
    if (place instanceof WhoView) {
      Pane right = place.spot() == Pane.READER ? Pane.READER : Pane.STATEMENTS;
      return List.of(Pane.BOX, Pane.VOICES, right);
    }
    if (place instanceof TimelineView || place instanceof ConcordanceView) {
      Pane lines = place.listBeside(place.spot());
      return place.spot() == Pane.READER
          ? List.of(Pane.BOX, lines, Pane.READER)
          : List.of(Pane.BOX, lines);
    }
    return place.reader().isPresent()
        ? List.of(Pane.BOX, Pane.LIST, Pane.READER)
        : List.of(Pane.BOX, Pane.LIST);
  }
}
