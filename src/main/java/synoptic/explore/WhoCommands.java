package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Topic;
import synoptic.explore.StatementResults.Question;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;
import synoptic.search.SearchResult.Count;
import synoptic.search.Voice;

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
    if (state.place() instanceof WhoView place) {
      return Step.to(place.spot() == Pane.MATRIX ? state.with(place.at(Pane.VOICES)) : state);
    }
    String query = Places.searchPlace(state).box().text();
    Optional<WhoView> last =
        Places.last(state, WhoView.class).filter(place -> place.box().text().equals(query));
    if (last.isPresent()) {
      return Places.again(state.visiting(state.place()), last.get().resized(state.geometry()));
    }
    return asked(state, WhoView.of(query, Optional.empty(), Set.of()));
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
    Optional<String> speaker = Typed.option(words, "speaker").filter(name -> !name.isBlank());
    return asked(state, WhoView.of(query, speaker, kinds));
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

  private static Step asked(State state, WhoView place) {
    return AskingWho.ask(state.visiting(state.place()), place);
  }

  /** A choice of kinds, sources and topics; the chosen one narrows what is shown. */
  static Step narrow(State state, List<String> words, int count) {
    if (state.place() instanceof TimelineView place) {
      return TimelineCommands.narrow(state, place);
    }
    return state.place() instanceof WhoView place ? narrow(state, place) : Step.to(state);
  }

  static Step narrow(State state, WhoView place) {
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    Question asked = place.asked();
    if (!asked.kinds().isEmpty()) {
      lines.add(SearchCommands.facet("kind", "all kinds", ""));
      choices.add(command(place.box().text(), asked.voice(), Set.of()));
    }
    for (Count kind : place.told().result().kinds()) {
      lines.add(SearchCommands.facet("kind", kind.value(), Long.toString(kind.passages())));
      choices.add(command(place.box().text(), asked.voice(), kinds(kind.value())));
    }
    for (Count source : place.voices().sources()) {
      lines.add(SearchCommands.facet("source", source.value(), Long.toString(source.passages())));
      choices.add(command(place, SearchCommands.sourceQuery(source.value())));
    }
    for (Topic topic : state.holdings().reference().topics()) {
      lines.add(SearchCommands.facet("topic", topic.name(), topic.about().orElse("")));
      choices.add(command(place, topic.query()));
    }
    return lines.isEmpty()
        ? Step.to(state.with(Message.info("There is nothing to narrow.")))
        : Step.to(
            state.withFloating(Optional.of(new FloatingList("Narrow by", lines, choices, 0))));
  }

  /** The command that narrows a place by a part of a query. */
  private static List<String> command(WhoView place, String part) {
    return command(
        narrowed(place.box().text(), part), place.asked().voice(), place.asked().kinds());
  }

  private static String narrowed(String typed, String part) {
    return QueryText.of(Query.and(QueryParser.parse(typed), QueryParser.parse(part)));
  }

  private static List<String> command(String query, Optional<String> voice, Set<Kind> kinds) {
    List<String> words = new ArrayList<>(List.of("who"));
    voice.ifPresent(name -> words.addAll(List.of("--speaker", name)));
    kinds.forEach(kind -> words.addAll(List.of("--kind", Attribution.kind(kind))));
    words.add(query);
    return words;
  }

  static Step toStatements(State state, List<String> words, int count) {
    return to(state, Pane.STATEMENTS);
  }

  static Step toVoices(State state, List<String> words, int count) {
    return to(state, Pane.VOICES);
  }

  private static Step to(State state, Pane spot) {
    return state.place() instanceof WhoView place
        ? Step.to(state.with(place.at(spot)))
        : Step.to(state);
  }

  /** To the table of who quotes whom, with the cursor on the voice; from it back to the voices. */
  static Step matrix(State state, List<String> words, int count) {
    if (!(state.place() instanceof WhoView place)) {
      return Step.to(state);
    }
    if (place.spot() == Pane.MATRIX) {
      return to(state, Pane.VOICES);
    }
    int rows = place.voices().cursor() - place.matrix().row();
    Matrix there = place.matrix().moved(rows, 0, place.voices(), state.geometry());
    return Step.to(state.with(place.withMatrix(there).at(Pane.MATRIX)));
  }

  /** So many columns of the table to the right. */
  static Step column(State state, int by) {
    return state.place() instanceof WhoView place ? cell(state, place, 0, by) : Step.to(state);
  }

  private static Step cell(State state, WhoView place, int rows, int columns) {
    Matrix moved = place.matrix().moved(rows, columns, place.voices(), state.geometry());
    return Step.to(state.with(place.withMatrix(moved)));
  }

  /** The statements of the cell under the cursor. */
  static Step openCell(State state, List<String> words, int count) {
    if (!(state.place() instanceof WhoView place)) {
      return Step.to(state);
    }
    Matrix matrix = place.matrix();
    VoiceList list = place.voices();
    String source = MatrixLines.source(list, matrix.column());
    if (MatrixLines.count(list, matrix.row(), matrix.column()) == 0) {
      String said = MatrixLines.name(list, matrix.row()) + " is not heard in " + source + ".";
      return Step.to(state.with(Message.info(said)));
    }
    String typed = place.box().text();
    String query =
        matrix.column() == 0 ? typed : narrowed(typed, SearchCommands.sourceQuery(source));
    Optional<String> voice = list.voice(matrix.row()).map(Voice::name);
    return asked(state, WhoView.of(query, voice, place.asked().kinds()).at(Pane.STATEMENTS));
  }

  /**
   * So many rows further in the voices or the table, so many statements further in the statements.
   */
  static Step moved(State state, WhoView place, int by) {
    if (place.spot() == Pane.MATRIX) {
      return cell(state, place, by, 0);
    }
    return place.spot() == Pane.STATEMENTS
        ? AskingWho.statement(state, place, place.statements().cursor() + by)
        : AskingWho.voice(state, place, place.voices().cursor() + by);
  }

  static Step paged(State state, WhoView place, int by) {
    Geometry geometry = state.geometry();
    if (place.spot() == Pane.STATEMENTS) {
      StatementList list = place.statements();
      int rows = by * Math.max(1, geometry.statementRows() - 2);
      return AskingWho.statement(state, place, list.rows().itemAfter(list.cursor(), rows));
    }
    return moved(state, place, by * Math.max(1, geometry.listRows() - 1));
  }
}
