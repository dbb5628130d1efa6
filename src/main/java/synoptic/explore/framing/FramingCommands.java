package synoptic.explore.framing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.compare.PairCommands;
import synoptic.explore.compare.PairView;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Message;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.reader.Readers;

/** The commands of the framing, and of the passages that its numbers count. */
public final class FramingCommands {

  static final List<Offer> OFFERS =
      List.of(
          Offer.of("passages", "passages"),
          Offer.of("row", "down", "up"),
          Offer.of("number", "previous-number", "next-number"),
          Offer.of("next part", "next-part"),
          Offer.of("other B", "previous-b", "next-b"),
          Offer.of("topic", "topic"),
          Offer.of("swap", "swap"),
          Offer.of("export", "export"),
          Offer.of("compare", "view-compare"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  /** Where the cursor is on labels that are proposed. */
  static final List<Offer> PROPOSED_OFFERS =
      Stream.concat(
              Stream.of(
                  Offer.of("passages", "passages"),
                  Offer.of("accept", "accept-labels"),
                  Offer.of("undo", "take-back-labels")),
              OFFERS.stream().skip(1))
          .toList();

  static final List<Offer> EVIDENCE_OFFERS =
      List.of(
          Offer.of("read", "read-passage"),
          Offer.of("back", "close"),
          Offer.of("like this", "alike"),
          Offer.of("copy with citation", "copy"),
          Offer.of("bookmark", "bookmark"),
          Offer.of("help", "help"));

  private static final Message WRITING = Message.info("Writing labels.yaml …");
  private static final Option EXPORT =
      Option.of(
          "export",
          "FILE",
          Filler.FILE,
          "write to this file instead: .md, .html, or .csv, which makes FILE-labels.csv,"
              + " FILE-words.csv and so on, a file for each part");

  private FramingCommands() {}

  public static List<Command> all() {
    return List.of(
        Command.both(
                "framing",
                "what two sources call things, whom they quote, what differs",
                FramingCommands::framing)
            .argument("A", Filler.SIDE, Times.ONCE)
            .argument("B", Filler.SIDE, Times.ONCE)
            .options(Option.TOPIC, EXPORT, Option.REPLACE, Option.JSON)
            .atOnce(),
        Command.key("next-part", "next part", FramingView.class, FramingView::atPart)
            .keys(FramingView.FRAMING, "Tab"),
        Command.key("previous-part", "previous part", FramingView.class, FramingView::atPart)
            .backwards()
            .keys(FramingView.FRAMING, "S-Tab"),
        Command.key("next-number", "next number of the row", FramingView.class, FramingView::atCell)
            .keys(FramingView.FRAMING, "l", "Right"),
        Command.key(
                "previous-number",
                "previous number of the row",
                FramingView.class,
                FramingView::atCell)
            .backwards()
            .keys(FramingView.FRAMING, "h", "Left"),
        Command.key("passages", "the passages that this counts", FramingCommands::passages)
            .keys(FramingView.FRAMING, "Enter"),
        Command.key(
                "accept-labels",
                "add these proposed labels (?) to labels.yaml",
                FramingView.class,
                FramingCommands::accept)
            .keys(FramingView.FRAMING, "+"),
        Command.key(
                "take-back-labels",
                "take the last added labels back",
                FramingView.class,
                (view, state, count) -> Step.to(state.with(WRITING), new Effect.TakeBackLabels()))
            .keys(FramingView.FRAMING, "u"),
        Command.key("read-passage", "read it here", Readers::readPointed)
            .keys(EvidenceView.EVIDENCE, "Enter", "Right", "l"),
        Command.key("view-framing", "framing", FramingCommands::view)
            .keys(Trait.VIEW, "4")
            .atOnce());
  }

  /** Frames what the words name, or else what the fourth view would. */
  private static Step framing(State state, Arguments arguments) {
    return arguments.words().isEmpty()
        ? view(state, 1)
        : PairCommands.named(state, arguments, pairing -> start(state, pairing));
  }

  /**
   * The fourth view: of the comparison that is open, else as it was left last, else of the last
   * comparison, else of what is taken as A and B.
   */
  private static Step view(State state, int count) {
    if (state.view() instanceof FramingView) {
      return Step.to(state);
    }
    return PairCommands.left(state, FramingView.class)
        .or(() -> compared(state).map(pairing -> start(state, pairing)))
        .orElseGet(() -> PairCommands.taken(state, pairing -> start(state, pairing)));
  }

  private static Optional<Pairing> compared(State state) {
    return state.view() instanceof PairView here
        ? Optional.of(here.pairing())
        : state
            .history()
            .last(PairView.class)
            .map(PairView::pairing)
            .filter(pairing -> pairing.isOf(state.a(), state.b()));
  }

  private static Step start(State state, Pairing pairing) {
    FramingView view = FramingView.start(pairing);
    return view.ask(state.visiting(view));
  }

  private static Step accept(FramingView view, State state, int count) {
    return view.item()
        .flatMap(Item::proposed)
        .map(labels -> Step.to(state.with(WRITING), new Effect.AddLabels(labels.accepted())))
        .orElseGet(() -> Step.say(state, "Only proposed labels (?) can be accepted."));
  }

  private static Step passages(State state, int count) {
    if (!(state.view() instanceof FramingView view) || view.counted().isEmpty()) {
      return Step.say(state, "There is nothing to count here.");
    }
    EvidenceView passages =
        EvidenceView.of(view.framing().orElseThrow(), view.counted().get(), state.geometry());
    return passages.passages().isEmpty()
        ? Step.say(state, "It counts nothing on this side.")
        : Step.to(state.visiting(passages));
  }
}
