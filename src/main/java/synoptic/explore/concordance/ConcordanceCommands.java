package synoptic.explore.concordance;

import java.util.List;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.core.Input;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.reader.QueryOptions;
import synoptic.explore.reader.QueryView;
import synoptic.search.FieldName;

/** The commands of the concordance. */
public final class ConcordanceCommands {

  static final List<Offer> OFFERS =
      List.of(
          Offer.of("read", "open"),
          Offer.of("search", "box"),
          Offer.of("take as A, B", "take-a", "take-b"),
          Offer.of("compare", "compare"),
          Offer.of("like this", "alike"),
          Offer.of("timeline", "timeline"),
          Offer.of("copy with citation", "copy"),
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
            .options(Option.SOURCE, Option.WIDTH, Option.EXPORT, Option.REPLACE, Option.JSON)
            .atOnce());
  }

  /** The places of what was typed; without words, of what stands in the box of this view. */
  private static Step kwic(State state, Arguments arguments) {
    String typed =
        arguments.typed().isEmpty()
            ? state.view().typed().map(Input::text).orElse("")
            : QueryOptions.text(arguments, List.of(FieldName.SOURCE));
    if (typed.isBlank()) {
      return Step.say(state, "Type a word first: / looks for one, or :kwic WORD.");
    }
    if (state.view() instanceof ConcordanceView view && view.box().text().equals(typed)) {
      return Step.to(state.with(view.at(ConcordanceView.LINES)));
    }
    return QueryView.visited(state, ConcordanceView.class, typed, ConcordanceView::of);
  }
}
