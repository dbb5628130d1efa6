package synoptic.explore.compare;

import java.util.List;
import java.util.Optional;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.events.Event;
import synoptic.compare.library.Party;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.corpus.PassageRef;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.compare.CompareView.Marking;
import synoptic.explore.compare.CompareView.Showing;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Readers;
import synoptic.search.ArticleEntry;

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
        Command.both(
                "compare",
                "two sources or articles (or `others`) side by side",
                CompareCommands::compare)
            .keys(Trait.PASSAGE, "c")
            .argument("A", Filler.SIDE, Times.ONCE)
            .argument("B", Filler.SIDE, Times.ONCE)
            .options(Option.TOPIC, Option.WIDTH, Option.EXPORT, Option.REPLACE, Option.JSON),
        Command.key("next-pair", "next pair", CompareView.class, CompareCommands::pair)
            .keys(CompareView.COMPARE, "n"),
        Command.key("previous-pair", "previous pair", CompareView.class, CompareCommands::pair)
            .backwards()
            .keys(CompareView.COMPARE, "p", "N"),
        Command.key("candidate", "next candidate", CompareView.class, CompareCommands::candidate)
            .keys(CompareView.COMPARE, " "),
        Command.key("only", "only in A, only in B, pairs", CompareView.class, CompareCommands::only)
            .keys(CompareView.COMPARE, "o"),
        Command.key("wording", "mark words or not", CompareView.class, CompareCommands::wording)
            .keys(CompareView.COMPARE, "W")
            .atOnce(),
        Command.key("read-here", "read A here", Readers::readPointed)
            .keys(CompareView.COMPARE, "Enter"),
        Command.key("view-compare", "compare", CompareCommands::view)
            .keys(Trait.VIEW, "3")
            .atOnce());
  }

  /** Compares what the words name, or else what was taken as A and B. */
  private static Step compare(State state, Arguments arguments) {
    return arguments.words().isEmpty()
        ? PairCommands.taken(state, pairing -> start(state, pairing))
        : PairCommands.named(
            state, arguments, pairing -> show(state, CompareView.of(pairing, Optional.empty())));
  }

  private static Step start(State state, Pairing pairing) {
    return show(state, CompareView.of(pairing, PairCommands.start(state, pairing.a())));
  }

  /**
   * Compares what two sources tell of an event.
   *
   * @param start the passage of the first that the cursor is to be on
   */
  public static Step open(
      State state, Event event, String a, String b, Optional<PassageRef> start) {
    Pairing pairing = new Pairing(party(event, a), party(event, b), "");
    boolean isWhole = pairing.a() instanceof OfArticle && pairing.b() instanceof OfArticle;
    Pairing narrowed =
        isWhole ? pairing : pairing.within(event, state.library().reference().topics());
    return show(state, CompareView.of(narrowed, start));
  }

  /** The one article of a source on an event; else the source. */
  private static Party party(Event event, String source) {
    List<ArticleEntry> articles =
        event.articles().stream().filter(each -> each.source().equals(source)).toList();
    return articles.size() == 1 ? new OfArticle(articles.getFirst()) : new OfSource(source);
  }

  private static Step show(State state, CompareView view) {
    return view.ask(state.visiting(view));
  }

  /**
   * The third view: of the framing that is open, else as it was left last, else of what is taken as
   * A and B.
   */
  private static Step view(State state, int count) {
    if (state.view() instanceof CompareView) {
      return Step.to(state);
    }
    return PairCommands.left(state, CompareView.class)
        .orElseGet(
            () ->
                state.view() instanceof PairView here
                    ? show(state, CompareView.of(here.pairing(), Optional.empty()))
                    : compare(state, Arguments.NONE));
  }

  private static Step pair(CompareView view, State state, int by) {
    return Step.to(state.with(view.selecting((long) view.selected() + by, state.geometry())));
  }

  private static Step candidate(CompareView view, State state, int count) {
    if (view.rows().isEmpty() || view.showing() != Showing.PAIRS) {
      return Step.to(state);
    }
    AlignedRow row = view.rows().get(view.selected());
    int next = (view.candidate(row) + 1) % row.candidates().size();
    return Step.to(state.with(view.choosing(row.index(), next, state.geometry())));
  }

  private static Step only(CompareView view, State state, int count) {
    Showing[] all = Showing.values();
    Showing next = all[(view.showing().ordinal() + 1) % all.length];
    return Step.to(state.with(view.showing(next, state.geometry())));
  }

  private static Step wording(CompareView view, State state, int count) {
    Marking other = view.marking() == Marking.MARKED ? Marking.PLAIN : Marking.MARKED;
    return Step.to(state.with(view.marking(other, state.geometry())));
  }
}
