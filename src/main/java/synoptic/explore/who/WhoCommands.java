package synoptic.explore.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.events.Event;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.corpus.Statement;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.Action;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Input;
import synoptic.explore.core.Line;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.core.Workspace;
import synoptic.explore.reader.Attribution;
import synoptic.explore.reader.Facets;
import synoptic.explore.reader.MarkedArticle;
import synoptic.explore.reader.Narrowing;
import synoptic.explore.reader.QueryView;
import synoptic.explore.reader.Readers;
import synoptic.explore.search.SearchCommands;
import synoptic.explore.who.MatrixLines.Matrix;
import synoptic.search.EventQueries;
import synoptic.search.FieldName;
import synoptic.search.QueryText;
import synoptic.search.SearchResult.Count;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.Voice;
import synoptic.text.Wrap;

/** The commands of the view of who says what. */
public final class WhoCommands {

  private static final List<Offer> VOICES =
      List.of(
          Offer.of("statements", "to-statements"),
          Offer.of("search", "box"),
          Offer.of("narrow", "narrow"),
          Offer.of("who quotes whom", "matrix"),
          Offer.of("export", "export"),
          Offer.of("join, part", "join", "part"),
          Offer.of("command", "command"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  private static final Offer[] STATEMENTS = {
    Offer.of("open in text", "open"),
    Offer.of("voices", "close"),
    Offer.of("narrow", "narrow"),
    Offer.of("copy with citation", "copy"),
    Offer.of("export", "export"),
    Offer.of("take as A, B", "take-a", "take-b"),
    Offer.of("compare", "compare"),
    Offer.of("bookmark", "bookmark"),
    Offer.of("help", "help")
  };

  private static final List<Offer> MATRIX =
      List.of(
          Offer.of("these statements", "open-cell"),
          Offer.of("source", "previous-source", "next-source"),
          Offer.of("voice", "down", "up"),
          Offer.of("voices", "matrix"),
          Offer.of("help", "help"));

  private static final String NO_KIND =
      "There is no kind \"%s\": a statement is direct, indirect or mixed.";

  private static final String NO_MARK =
      "There is no mark \"%s\": a statement is negated, denied, refused, expected, hypothetical"
          + " or doubtful.";

  private WhoCommands() {}

  static List<Offer> offers(WhoView view) {
    Pane pane = view.pane();
    if (pane.equals(WhoView.STATEMENTS)) {
      return Readers.offers(view, STATEMENTS);
    }
    return pane.equals(Pane.BOX)
        ? SearchCommands.BOX
        : pane.equals(WhoView.MATRIX) ? MATRIX : VOICES;
  }

  public static List<Command> all() {
    return List.of(
        Command.both("who", "who said what: statements that match", WhoCommands::who)
            .keys(Trait.VIEW, "2")
            .argument("QUERY", Filler.QUERY, Times.ANY)
            .option("speaker", "NAME", Filler.SPEAKER, "only what this person says, however spelt")
            .options(Option.SOURCE)
            .option("kind", "KIND", Filler.KIND, "only direct, indirect or mixed statements")
            .option(
                "mark",
                "MARK",
                Filler.MARK,
                "only what is negated, denied, refused, expected, hypothetical or doubtful")
            .options(Option.flag("sure", "without what is doubtful, which else comes last"))
            .options(Option.FROM, Option.TO)
            .option(
                Narrowing.SAID_FROM,
                "DATE",
                Filler.DATE,
                "said on this day, month or year, or later; published, where no day is told")
            .option(Narrowing.SAID_TO, "DATE", Filler.DATE, "said, or published, then or earlier")
            .option(
                "limit",
                "N",
                Filler.NUMBER,
                "how many statements at most; 0 for all; 20 if not given, all with --export")
            .options(Option.EXPORT, Option.REPLACE, Option.JSON)
            .atOnce(),
        Command.key("speakers-here", "who speaks in this passage, or in this event", Speakers::here)
            .keys(Trait.POINTS, "w"),
        Command.key("matrix", "who quotes whom, and back", WhoView.class, WhoCommands::matrix)
            .needs(WhoCommands::hasVoices, "Nobody speaks here.")
            .keys(List.of(WhoView.VOICES, WhoView.STATEMENTS, WhoView.MATRIX), "x"),
        Command.key("sure", "without what is doubtful, and back", WhoView.class, WhoCommands::sure)
            .keys(List.of(WhoView.VOICES, WhoView.STATEMENTS), "D"),
        Command.key("open-cell", "these statements", WhoView.class, WhoCommands::openCell)
            .keys(WhoView.MATRIX, "Enter"),
        Command.key(
                "to-statements",
                "go to the statements",
                WhoView.class,
                (view, state, count) -> Step.to(state.with(view.at(WhoView.STATEMENTS))))
            .keys(WhoView.VOICES, "Enter", "Right", "l")
            .atOnce(),
        Command.key(
                "to-voices",
                "go to the voices",
                WhoView.class,
                (view, state, count) -> Step.to(state.with(view.at(WhoView.VOICES))))
            .keys(WhoView.STATEMENTS, "Left", "h")
            .atOnce());
  }

  private static boolean hasVoices(State state) {
    return state.view() instanceof WhoView view
        && (view.awaiting() || !view.voices().voices().isEmpty());
  }

  /**
   * The statements on what was typed; without words, on the query of the search view, where they
   * were left if that is still the question.
   */
  static Step who(State state, Arguments arguments) {
    if (!arguments.typed().isEmpty()) {
      return typed(state, arguments);
    }
    if (state.view() instanceof WhoView view) {
      return Step.to(
          view.pane().equals(WhoView.MATRIX) ? state.with(view.at(WhoView.VOICES)) : state);
    }
    String query = state.home().typed().map(Input::text).orElse("");
    return QueryView.visited(
        state, WhoView.class, query, anew -> WhoView.of(anew, Optional.empty(), Set.of()));
  }

  private static Step typed(State state, Arguments arguments) {
    Optional<String> kind = arguments.option("kind");
    Set<Kind> kinds = kind.map(WhoCommands::kinds).orElse(Set.of());
    if (kind.isPresent() && kinds.isEmpty()) {
      return Step.warn(state, NO_KIND.formatted(kind.get()));
    }
    Optional<String> mark = arguments.option("mark");
    if (mark.filter(typed -> !isMark(typed)).isPresent()) {
      return Step.warn(state, NO_MARK.formatted(mark.get()));
    }
    String query = Narrowing.text(arguments, List.of(FieldName.SOURCE, FieldName.MARK));
    String sure = arguments.has("sure") ? query + " " + QueryText.of(StatementRequest.SURE) : query;
    return asked(state, WhoView.of(sure.strip(), arguments.option("speaker"), kinds));
  }

  private static boolean isMark(String typed) {
    return Statement.marksAsWritten().contains(typed.toLowerCase(Locale.ROOT));
  }

  /** Without what is doubtful, or with it again. */
  private static Step sure(WhoView view, State state, int count) {
    String query = narrowing(view).toggled(StatementRequest.SURE);
    WhoQuestion of = view.question();
    return asked(state, WhoView.of(query, of.voice(), of.kinds()).at(view.pane()));
  }

  private static Set<Kind> kinds(String typed) {
    for (Kind kind : Kind.values()) {
      if (Attribution.kind(kind).equalsIgnoreCase(typed)) {
        return Set.of(kind);
      }
    }
    return Set.of();
  }

  private static Step asked(State state, QueryView view) {
    return view.ask(state.visiting(view));
  }

  static Step statementsOf(State state, String voice) {
    return asked(state, WhoView.of("", Optional.of(voice), Set.of()));
  }

  /** A choice of kinds, sources and topics; the chosen one narrows what is shown. */
  static Step narrow(State state, WhoView view) {
    List<Choice> choices = new ArrayList<>();
    if (!view.question().kinds().isEmpty()) {
      choices.add(kind(view, Facets.line("kind", "all kinds", ""), Set.of()));
    }
    for (Count kind : view.told().result().kinds()) {
      Line line = Facets.line("kind", kind.value(), Long.toString(kind.passages()));
      choices.add(kind(view, line, kinds(kind.value())));
    }
    Narrowing narrowing = narrowing(view);
    for (Count source : view.voices().sources()) {
      choices.add(narrowing.source(source.value(), Long.toString(source.passages())));
    }
    choices.addAll(narrowing.topics(state));
    return Narrowing.by(state, choices);
  }

  private static Choice kind(WhoView view, Line line, Set<Kind> kinds) {
    WhoView narrowed = WhoView.of(view.box().text(), view.question().voice(), kinds);
    return Choice.of(line, state -> asked(state, narrowed));
  }

  private static Narrowing narrowing(WhoView view) {
    WhoQuestion of = view.question();
    return new Narrowing(
        view.answered(), (state, query) -> asked(state, WhoView.of(query, of.voice(), of.kinds())));
  }

  /** To the table of who quotes whom, with the cursor on the voice; from it back to the voices. */
  private static Step matrix(WhoView view, State state, int count) {
    if (view.pane().equals(WhoView.MATRIX)) {
      return Step.to(state.with(view.at(WhoView.VOICES)));
    }
    int rows = view.voices().cursor().at() - view.matrix().row();
    Matrix there = view.matrix().moved(rows, 0, view.voices(), state.geometry());
    return Step.to(state.with(view.with(there).at(WhoView.MATRIX)));
  }

  private static Step openCell(WhoView view, State state, int count) {
    Matrix matrix = view.matrix();
    VoiceList list = view.voices();
    String source = MatrixLines.source(list, matrix.column());
    if (MatrixLines.count(list, matrix.row(), matrix.column()) == 0) {
      return Step.say(
          state, MatrixLines.name(list, matrix.row()) + " is not heard in " + source + ".");
    }
    String query =
        matrix.column() == 0 ? view.box().text() : narrowing(view).with(Narrowing.ofSource(source));
    Optional<String> voice = list.voice(matrix.row()).map(Voice::name);
    return asked(state, WhoView.of(query, voice, view.question().kinds()).at(WhoView.STATEMENTS));
  }

  /**
   * Who speaks in passages.
   *
   * @param title what the answer is shown under
   */
  record Speakers(String title, List<PassageRef> passages) implements Question {

    private static final int LONGEST = 60;

    /** How many sources or cues of a voice are listed. */
    private static final int MOST = 5;

    Speakers {
      passages = List.copyOf(passages);
    }

    /**
     * Asks for those who speak in the passage, or in the whole article where that is meant; an
     * event has so many that a view is theirs.
     */
    static Step here(State state, int count) {
      Optional<Event> event = state.view().event().filter(one -> state.pane().has(Trait.EVENT));
      if (event.isPresent()) {
        String query = QueryText.of(EventQueries.of(event.get().id()));
        return asked(state, WhoView.of(query, Optional.empty(), Set.of()));
      }
      List<PassageRef> here = state.view().pointed();
      if (here.isEmpty()) {
        return Step.say(state, "There is no passage here.");
      }
      PassageRef first = here.getFirst();
      String where =
          here.size() > 1 ? "this pair" : first.isWhole() ? "this article" : "¶ " + first.number();
      return state.choosing(new Speakers("Who speaks in " + where, here));
    }

    @Override
    public Lane lane() {
      return Lane.CHOICE;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      List<StatementHit> hits = new ArrayList<>();
      for (PassageRef passage : passages) {
        hits.addAll(MarkedArticle.statements(workspace.engine(), passage, isOutdated));
      }
      return new Found(hits);
    }

    @Override
    public Answer none() {
      return new Found(List.of());
    }

    record Found(List<StatementHit> hits) implements Answer {

      /** A choice of those who speak. */
      @Override
      public Step applied(State state, Action.Answered answered) {
        if (answered.revision() != state.choice()
            || !(answered.question() instanceof Speakers asked)) {
          return Step.to(state);
        }
        List<Choice> choices = new ArrayList<>();
        byVoice(hits).forEach((voice, said) -> choices.add(choice(voice, said)));
        return Step.choosing(state.chosen(), asked.title(), choices, "Nobody is quoted here.");
      }
    }

    private static Choice choice(String voice, List<StatementHit> hits) {
      return Choice.of(
          Line.plain(Wrap.clip(voice, LONGEST)).with("  " + about(hits), Tone.QUIET),
          state -> statementsOf(state, voice));
    }

    private static Map<String, List<StatementHit>> byVoice(List<StatementHit> hits) {
      Map<String, List<StatementHit>> voices = new LinkedHashMap<>();
      hits.forEach(
          hit -> voices.computeIfAbsent(hit.voice(), unseen -> new ArrayList<>()).add(hit));
      return voices;
    }

    /** How often the voice speaks, in which sources, and with which cues. */
    private static String about(List<StatementHit> hits) {
      String cues =
          some(
              hits.stream()
                  .map(hit -> Attribution.cued(hit.statement()))
                  .filter(cue -> !cue.isEmpty()));
      String sources = some(hits.stream().map(hit -> hit.article().source()));
      return hits.size() + " · " + sources + (cues.isEmpty() ? "" : " · " + cues);
    }

    private static String some(Stream<String> words) {
      return words
          .map(word -> Wrap.clip(word, LONGEST))
          .distinct()
          .limit(MOST)
          .collect(Collectors.joining(", "));
    }
  }
}
