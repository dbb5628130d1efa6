package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.compare.concordance.Collocates.Collocate;
import synoptic.compare.concordance.Order;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Input;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.Narrowing;
import synoptic.explore.reader.QueryView;
import synoptic.search.FieldName;

/** The commands of the concordance. */
public final class ConcordanceCommands {

  /** The options of the command, as they are typed. */
  public static final String SORT = "sort";

  public static final String COLLOCATES = "collocates";

  static final List<Offer> LINES =
      List.of(
          Offer.of("open", "open"),
          Offer.of("search", "box"),
          Offer.of("sort", "sort-lines"),
          Offer.of("collocates", "collocates"),
          Offer.of("take as A, B", "take-a", "take-b"),
          Offer.of("compare", "compare"),
          Offer.of("like this", "alike"),
          Offer.of("timeline", "timeline"),
          Offer.of("copy with citation", "copy"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  static final List<Offer> WORDS =
      List.of(
          Offer.of("its lines", "collocate-lines"),
          Offer.of("search", "box"),
          Offer.of("all lines", "collocates"),
          Offer.of("export", "export"),
          Offer.of("close", "close"),
          Offer.of("help", "help"));

  private ConcordanceCommands() {}

  public static List<Command> all() {
    return List.of(
        Command.both(
                "kwic",
                "each place of a word in any form, or of several as written",
                ConcordanceCommands::kwic)
            .keys(Pane.Trait.VIEW, "K")
            .argument("WORD", Filler.QUERY, Times.AT_LEAST_ONCE)
            .options(Option.SOURCE)
            .option(
                SORT,
                "ORDER",
                Filler.ORDER,
                "source (the one that has most first), left or right (by the neighbouring word), or"
                    + " date (the oldest first)")
            .options(
                Option.flag(
                    COLLOCATES, "instead: the words that stand beside it more than by chance"))
            .options(Option.WIDTH, Option.EXPORT, Option.REPLACE, Option.JSON)
            .atOnce(),
        Command.key(
                "sort-lines",
                "by source, left or right neighbour, or date",
                ConcordanceView.class,
                (view, state, count) ->
                    Step.to(state.with(view.sorted(view.look().order().next(), state.geometry()))))
            .keys(ConcordanceView.LINES, "s"),
        Command.key(
                "collocates",
                "what stands beside it, and back",
                ConcordanceView.class,
                (view, state, count) -> view.turned(state))
            .keys(List.of(ConcordanceView.LINES, ConcordanceView.WORDS), "x"),
        Command.key(
                "collocate-lines",
                "the lines that have this word beside it",
                ConcordanceView.class,
                ConcordanceCommands::lines)
            .keys(ConcordanceView.WORDS, "Enter", "Right", "l"));
  }

  private static Step lines(ConcordanceView view, State state, int count) {
    Optional<Collocate> here = view.collocate();
    return here.isEmpty()
        ? Step.say(state, "There is no word here.")
        : Step.to(state.with(view.beside(here, state.geometry())));
  }

  /** The places of what was typed; without words, of what stands in the box of this view. */
  private static Step kwic(State state, Arguments arguments) {
    Optional<String> sort = arguments.option(SORT);
    Optional<Order> order = sort.flatMap(Order::of);
    if (sort.isPresent() && order.isEmpty()) {
      return Step.warn(
          state,
          "There is no order \"%s\": %s."
              .formatted(sort.get(), String.join(", ", Order.allTyped())));
    }
    String typed =
        arguments.typed().isEmpty()
            ? state.view().typed().map(Input::text).orElse("")
            : Narrowing.text(arguments, List.of(FieldName.SOURCE));
    if (typed.isBlank()) {
      return Step.say(state, "Type a word first: / looks for one, or :kwic WORD.");
    }
    Step shown =
        state.view() instanceof ConcordanceView view && view.box().text().equals(typed)
            ? Step.to(state.with(view.at(view.listBeside(view.pane()))))
            : QueryView.visited(state, ConcordanceView.class, typed, ConcordanceView::of);
    return looked(shown, order, arguments.has(COLLOCATES));
  }

  /** With the lines in that order if one was named, or the collocates in their place. */
  private static Step looked(Step shown, Optional<Order> order, boolean collocates) {
    State state = shown.state();
    if (!(state.view() instanceof ConcordanceView view)) {
      return shown;
    }
    ConcordanceView sorted =
        order.map(wanted -> view.sorted(wanted, state.geometry())).orElse(view);
    if (!collocates || sorted.look().isOfWords()) {
      return new Step(state.with(sorted), shown.effects());
    }
    Step turned = sorted.turned(state);
    List<Effect> effects = new ArrayList<>(shown.effects());
    effects.addAll(turned.effects());
    return new Step(turned.state(), effects);
  }
}
