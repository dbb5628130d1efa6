package synoptic.explore.synopsis;

import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Event;
import synoptic.compare.events.Telling;
import synoptic.corpus.PassageRef;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.compare.CompareCommands;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Prompt;
import synoptic.explore.core.Prompt.Purpose;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Readers;

/** The commands of the synopsis. */
public final class SynopsisCommands {

  static final List<Offer> OFFERS =
      List.of(
          Offer.of("read", "read-telling"),
          Offer.of("fact", "down", "up"),
          Offer.of("source", "previous-source", "next-source"),
          Offer.of("next passage", "next-telling"),
          Offer.of("base", "base"),
          Offer.of("compare", "compare-with-base"),
          Offer.of("by one only", "by-one-only"),
          Offer.of("differing", "differing"),
          Offer.of("sort", "sort-facts"),
          Offer.of("find", "facts-with"),
          Offer.of("export", "export"),
          Offer.of("copy", "copy"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  private SynopsisCommands() {}

  public static List<Command> all() {
    return List.of(
        Command.both(
                "synopsis",
                "an event's facts by source, who tells and who leaves out",
                SynopsisCommands::synopsis)
            .keys(Trait.VIEW, "7")
            .argument("EVENT|ARTICLE", Filler.ARTICLE, Times.AT_LEAST_ONCE)
            .option("base", "SOURCE", Filler.SOURCE, "in the order of this source")
            .options(Option.EXPORT, Option.REPLACE, Option.JSON),
        inView("read-telling", "read it here", SynopsisCommands::read)
            .keys(SynopsisView.SYNOPSIS, "Enter"),
        inView("next-telling", "where else the source tells it", SynopsisCommands::next)
            .keys(SynopsisView.SYNOPSIS, " "),
        inView("base", "in the order of this source", SynopsisCommands::base)
            .keys(SynopsisView.SYNOPSIS, "b"),
        inView("compare-with-base", "beside the base in two columns", SynopsisCommands::compare)
            .keys(SynopsisView.SYNOPSIS, "c"),
        inView("by-one-only", "what one source alone tells, or not", SynopsisCommands::alone)
            .keys(SynopsisView.SYNOPSIS, "u"),
        inView("differing", "only what differs from the base, or all", SynopsisCommands::differing)
            .keys(SynopsisView.SYNOPSIS, "d"),
        inView("sort-facts", "another order of the facts", SynopsisCommands::sort)
            .keys(SynopsisView.SYNOPSIS, "s"),
        inView("facts-with", "only facts with some words", SynopsisCommands::find)
            .keys(SynopsisView.SYNOPSIS, "f"));
  }

  private static Command inView(String name, String help, Command.InView<SynopsisView> action) {
    return Command.key(name, help, SynopsisView.class, action);
  }

  /** Shows the facts of an event. */
  public static Step open(State state, Event event) {
    SynopsisView view = SynopsisView.of(event);
    return view.ask(state.visiting(view));
  }

  /**
   * The event that the words name; without words that of the article under the cursor, as it was
   * left if it was shown last, or else the event that was shown last.
   */
  private static Step synopsis(State state, Arguments arguments) {
    if (!arguments.words().isEmpty()) {
      return asked(state, SynopsisQuestion.of(arguments.words(), arguments.option("base")));
    }
    if (state.view() instanceof SynopsisView) {
      return Step.to(state);
    }
    Optional<String> here = state.view().pointed().stream().findFirst().map(PassageRef::article);
    Optional<SynopsisView> last =
        state
            .last(SynopsisView.class)
            .filter(view -> here.isEmpty() || view.isOf(here.get()))
            .map(view -> view.resized(state.geometry()));
    if (last.isPresent()) {
      return last.get().shown(state.visiting(last.get()));
    }
    return here.map(
            article -> asked(state, SynopsisQuestion.of(List.of(article), Optional.empty())))
        .orElseGet(
            () -> Step.say(state, "There is no article here: :synopsis takes one, or an event."));
  }

  private static Step asked(State state, SynopsisQuestion question) {
    SynopsisView view = SynopsisView.of(question);
    return view.ask(state.visiting(view));
  }

  private static Step read(SynopsisView view, State state, int count) {
    return view.telling().isEmpty() ? notTold(view, state) : Readers.readPointed(state, count);
  }

  private static Step notTold(SynopsisView view, State state) {
    return view.fact().isEmpty()
        ? Step.to(state)
        : Step.say(
            state, view.table().orElseThrow().source(view.cursor()) + " does not tell this.");
  }

  private static Step next(SynopsisView view, State state, int count) {
    int sentences = view.table().map(table -> table.tellings(view.cursor()).size()).orElse(0);
    return switch (sentences) {
      case 0 -> notTold(view, state);
      case 1 -> Step.say(state, "The source tells it in this passage alone.");
      default -> view.nextTelling(state);
    };
  }

  private static Step base(SynopsisView view, State state, int count) {
    if (view.table().isEmpty()) {
      return Step.to(state);
    }
    String source = view.table().get().source(view.cursor());
    return source.equals(view.table().get().told().synopsis().base())
        ? Step.say(state, source + " is the base.")
        : view.basedOn(state, source);
  }

  /** The source under the cursor beside the base; the base beside the first of the others. */
  private static Step compare(SynopsisView view, State state, int count) {
    if (view.table().isEmpty()) {
      return Step.to(state);
    }
    FactTable table = view.table().get();
    String base = table.told().synopsis().base();
    String here = table.source(view.cursor());
    Optional<String> other =
        table.told().sources().stream()
            .filter(source -> !source.equals(base))
            .filter(source -> here.equals(base) || source.equals(here))
            .findFirst();
    Optional<PassageRef> start =
        view.fact().flatMap(fact -> fact.toldBy(base).stream().findFirst()).map(Telling::at);
    return other
        .map(source -> CompareCommands.open(state, table.told().event(), base, source, start))
        .orElseGet(() -> Step.say(state, base + " alone tells of this."));
  }

  private static Step alone(SynopsisView view, State state, int count) {
    return chosen(view, state, view.choice().alone(!view.choice().alone()));
  }

  private static Step differing(SynopsisView view, State state, int count) {
    return chosen(view, state, view.choice().differing(!view.choice().differing()));
  }

  private static Step sort(SynopsisView view, State state, int count) {
    return chosen(view, state, view.choice().ordered(view.choice().order().next()));
  }

  private static Step find(SynopsisView view, State state, int count) {
    Purpose finding =
        (next, words) ->
            next.view() instanceof SynopsisView now
                ? chosen(now, next, now.choice().words(words))
                : Step.to(next);
    return Step.to(
        state.withPrompt(
            Optional.of(Prompt.of(state, "facts with: ", finding, view.choice().words()))));
  }

  private static Step chosen(SynopsisView view, State state, FactChoice choice) {
    return Step.to(state.with(view.choosing(choice, state.geometry())));
  }
}
