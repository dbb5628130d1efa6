package synoptic.explore.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import synoptic.compare.align.AlignedRow;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Times;
import synoptic.explore.command.CommandBuilder;
import synoptic.explore.command.CommonOptions;
import synoptic.explore.compare.CompareView.Marking;
import synoptic.explore.compare.CompareView.Showing;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Readers;

/** The commands of the comparison. */
public final class CompareCommands {

  private static final List<Offer> OFFERS =
      List.of(
          Offer.of("pair", "next-pair", "previous-pair"),
          Offer.of("candidate", "candidate"),
          Offer.of("only in one", "only"),
          Offer.of("other B", "previous-b", "next-b"),
          Offer.of("framing", "view-framing"),
          Offer.of("topic", "topic"),
          Offer.of("swap", "swap"),
          Offer.of("voices", "speakers-here"),
          Offer.of("export", "export"),
          Offer.of("like this", "alike"),
          Offer.of("wording", "wording"),
          Offer.of("read", "read-here"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  private static final List<Offer> ONLY_IN_A = alone("only in B");
  private static final List<Offer> ONLY_IN_B = alone("pairs");

  private CompareCommands() {}

  static List<Offer> offers(Showing showing) {
    return switch (showing) {
      case PAIRS -> OFFERS;
      case ONLY_IN_A -> ONLY_IN_A;
      case ONLY_IN_B -> ONLY_IN_B;
    };
  }

  /** What can be done while only the passages of one side are shown. */
  private static List<Offer> alone(String next) {
    return List.of(
        Offer.of("passage", "next-pair", "previous-pair"),
        Offer.of(next, "only"),
        Offer.of("read", "read-here"),
        Offer.of("other B", "previous-b", "next-b"),
        Offer.of("topic", "topic"),
        Offer.of("voices", "speakers-here"),
        Offer.of("like this", "alike"),
        Offer.of("export", "export"),
        Offer.of("close", "close"),
        Offer.of("help", "help"));
  }

  public static List<Command> all() {
    return List.of(
        CommandBuilder.both(
                "compare",
                "two sources or articles (or `others`) side by side",
                CompareCommands::compare)
            .keys(Trait.PASSAGE, "c")
            .argument("A", Filler.SIDE, Times.ONCE)
            .argument("B", Filler.SIDE, Times.ONCE)
            .options(
                CommonOptions.TOPIC,
                CommonOptions.WIDTH,
                CommonOptions.EXPORT,
                CommonOptions.REPLACE,
                CommonOptions.JSON)
            .done(),
        CommandBuilder.key("next-pair", "next pair", (state, typed, count) -> pair(state, count))
            .keys(CompareView.COMPARE, "n")
            .done(),
        CommandBuilder.key(
                "previous-pair", "previous pair", (state, typed, count) -> pair(state, -count))
            .keys(CompareView.COMPARE, "p", "N")
            .done(),
        CommandBuilder.key("candidate", "next candidate", CompareCommands::candidate)
            .keys(CompareView.COMPARE, " ")
            .done(),
        CommandBuilder.key("only", "only in A, only in B, pairs", CompareCommands::only)
            .keys(CompareView.COMPARE, "o")
            .done(),
        CommandBuilder.key("wording", "mark words or not", CompareCommands::wording)
            .keys(CompareView.COMPARE, "W")
            .atOnce()
            .done(),
        CommandBuilder.key(
                "read-here", "read A here", (state, typed, count) -> Readers.readPointed(state))
            .keys(CompareView.COMPARE, "Enter")
            .done(),
        CommandBuilder.key("view-compare", "compare", CompareCommands::view)
            .keys(Trait.VIEW, "3")
            .atOnce()
            .done());
  }

  /** Compares what the words name, or else what was taken as A and B. */
  private static Step compare(State state, Arguments arguments, int count) {
    return arguments.words().isEmpty()
        ? PairCommands.taken(state, pairing -> start(state, pairing))
        : PairCommands.named(
            state, arguments, pairing -> show(state, CompareView.of(pairing, Optional.empty())));
  }

  private static Step start(State state, Pairing pairing) {
    return show(state, CompareView.of(pairing, PairCommands.start(state, pairing.a())));
  }

  private static Step show(State state, CompareView view) {
    return view.ask(state.visiting(view));
  }

  /**
   * The third view: of the framing that is open, else as it was left last, else of what is taken as
   * A and B.
   */
  private static Step view(State state, Arguments arguments, int count) {
    if (state.view() instanceof CompareView) {
      return Step.to(state);
    }
    return PairCommands.left(state, CompareView.class)
        .orElseGet(
            () ->
                state.view() instanceof PairView here
                    ? show(state, CompareView.of(here.pairing(), Optional.empty()))
                    : compare(state, Arguments.NONE, 1));
  }

  private static Step pair(State state, int by) {
    return on(state, view -> view.selecting((long) view.selected() + by, state.geometry()));
  }

  /** The next candidate for the passage under the cursor. */
  private static Step candidate(State state, Arguments arguments, int count) {
    return on(
        state,
        view -> {
          if (view.rows().isEmpty() || view.showing() != Showing.PAIRS) {
            return view;
          }
          AlignedRow row = view.rows().get(view.selected());
          int next = (view.candidate(row) + 1) % row.candidates().size();
          return view.choosing(row.index(), next, state.geometry());
        });
  }

  private static Step only(State state, Arguments arguments, int count) {
    Showing[] all = Showing.values();
    return on(
        state,
        view -> view.showing(all[(view.showing().ordinal() + 1) % all.length], state.geometry()));
  }

  private static Step wording(State state, Arguments arguments, int count) {
    return on(
        state,
        view ->
            view.marking(
                view.marking() == Marking.MARKED ? Marking.PLAIN : Marking.MARKED,
                state.geometry()));
  }

  private static Step on(State state, UnaryOperator<CompareView> change) {
    return state.view() instanceof CompareView view
        ? Step.to(state.with(change.apply(view)))
        : Step.to(state);
  }
}
