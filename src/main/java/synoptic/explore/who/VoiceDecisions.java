package synoptic.explore.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import synoptic.annotate.people.Voices;
import synoptic.corpus.Progress;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.Action;
import synoptic.explore.core.Effect;
import synoptic.explore.core.FloatingList;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Input;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.core.Workspace;
import synoptic.search.Query;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.Voice;
import synoptic.search.VoiceDecision;
import synoptic.text.EditDistance;
import synoptic.text.Folding;
import synoptic.text.Wrap;

/** Who speaks: joining voices, parting them, and taking that back. */
public final class VoiceDecisions {

  private static final List<Pane> PANES = List.of(WhoView.VOICES, WhoView.STATEMENTS);

  private static final int LONGEST = 60;

  private VoiceDecisions() {}

  public static List<Command> commands() {
    return List.of(
        Command.both("speakers", "who speaks, how often, in which source", VoiceDecisions::speakers)
            .argument("QUERY", Filler.QUERY, Times.ANY)
            .option(
                "join",
                "NAME",
                Filler.SPEAKER,
                "instead: let this voice and the one named behind it be one, in people.yaml")
            .option(
                "part",
                "NAME",
                Filler.SPEAKER,
                "instead: let the spelling behind it be somebody else's, in people.yaml")
            .options(Option.flag("undo", "instead: take the last --join or --part back"))
            .options(Option.JSON)
            .atOnce(),
        Command.key("join", "join this voice with another", WhoView.class, VoiceDecisions::join)
            .keys(PANES, "J"),
        Command.key("part", "part a spelling from it", WhoView.class, VoiceDecisions::part)
            .keys(PANES, "P"),
        Command.key(
                "undo",
                "take the last join or part back",
                WhoView.class,
                (view, state, count) -> state.undoing(new Effect.Decide(new VoiceDecision.Undo())))
            .keys(PANES, "u"));
  }

  /** Who speaks; or a decision on that, where the options ask for one. */
  static Step speakers(State state, Arguments arguments) {
    List<VoiceDecision> decisions = VoiceDecision.read(arguments.options(), arguments.line());
    return switch (decisions.size()) {
      case 0 -> WhoCommands.who(state, arguments);
      case 1 -> decide(state, decisions.getFirst());
      default -> Step.warn(state, VoiceDecision.ONE_AT_A_TIME);
    };
  }

  private static Step decide(State state, VoiceDecision decision) {
    return Step.to(
        state.with(Message.info("Writing people.yaml …")).withUndo(Optional.empty()),
        new Effect.Decide(decision));
  }

  private static Step join(WhoView view, State state, int count) {
    return of(view, state, voice -> state.choosing(new Others(voice)));
  }

  private static Step part(WhoView view, State state, int count) {
    return of(view, state, voice -> choosingSpelling(view, state, voice));
  }

  private static Step choosingSpelling(WhoView view, State state, String name) {
    List<Choice> choices = new ArrayList<>();
    view.voices().voices().stream()
        .filter(voice -> voice.name().equals(name))
        .flatMap(voice -> voice.spellings().stream())
        .forEach(
            spelling ->
                choices.add(
                    Choice.of(
                        Line.plain(spelling),
                        next -> decide(next, new VoiceDecision.Part(name, spelling)))));
    return Step.choosing(
        state,
        "Not " + Wrap.clip(name, LONGEST) + " but somebody else is",
        choices,
        name + " is written in no other way.");
  }

  /** Something on the voice that the cursor is on, in the statements also that of a statement. */
  private static Step of(WhoView view, State state, Function<String, Step> something) {
    Optional<String> said =
        view.statement()
            .filter(hit -> view.pane().equals(WhoView.STATEMENTS))
            .map(StatementHit::voice);
    return view.voices()
        .chosen()
        .map(Voice::name)
        .or(() -> said)
        .filter(name -> !name.equals(Voice.UNKNOWN))
        .map(something)
        .orElseGet(() -> Step.say(state, "Choose a voice that has a name first."));
  }

  /** The voices of the whole library beside one, those with the closest names first. */
  record Others(String name) implements Question {

    @Override
    public Lane lane() {
      return Lane.CHOICE;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      List<Voice> all =
          workspace.engine().statements(StatementRequest.of(new Query.All(), 0)).voices();
      return new Found(
          all.stream()
              .filter(voice -> !voice.name().equals(name) && !voice.name().equals(Voice.UNKNOWN))
              .map(voice -> Near.of(name, voice))
              .sorted(Comparator.comparing(Near::common).reversed().thenComparing(Near::distance))
              .map(Near::voice)
              .toList());
    }

    @Override
    public Answer none() {
      return new Found(List.of());
    }
  }

  /** How close a voice's name is: how many words both have, and how many letters differ. */
  private record Near(Voice voice, int common, int distance) {

    static Near of(String name, Voice voice) {
      String one = Wrap.clip(Folding.fold(name), LONGEST);
      String other = Wrap.clip(Folding.fold(voice.name()), LONGEST);
      int distance = EditDistance.of(one, other, LONGEST);
      return new Near(voice, Voices.wordsInCommon(name, voice.name()), distance);
    }
  }

  record Found(List<Voice> voices) implements Answer {

    @Override
    public Step applied(State state, Action.Answered answered) {
      if (answered.revision() != state.choice()
          || !(answered.question() instanceof Others(String name))) {
        return Step.to(state);
      }
      State chosen = state.chosen();
      List<Choice> choices = voices.stream().map(voice -> choice(name, voice)).toList();
      String title = Wrap.clip(name, LONGEST) + " is";
      return choices.isEmpty()
          ? Step.say(chosen, "There is no other voice.")
          : Step.showing(chosen, FloatingList.of(title, choices).narrowed(Input.EMPTY, true));
    }
  }

  private static Choice choice(String name, Voice voice) {
    List<String> about = new ArrayList<>(List.of(Long.toString(voice.statements())));
    voice.office().ifPresent(about::add);
    about.addAll(voice.spellings());
    return Choice.of(
        Line.plain(Wrap.clip(voice.name(), LONGEST))
            .with("  " + String.join(" · ", about), Tone.QUIET),
        state -> decide(state, new VoiceDecision.Join(name, voice.name())));
  }
}
