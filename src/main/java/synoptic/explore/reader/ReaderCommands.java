package synoptic.explore.reader;

import java.util.List;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.CommandBuilder;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Input;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;

/** The commands that all views with a search box and a reader have. */
public final class ReaderCommands {

  private ReaderCommands() {}

  /** What the last line offers in the reader; {@code list} is where it leads back to. */
  public static List<Offer> offers(String list) {
    return List.of(
        Offer.of("hit", "next-hit", "previous-hit"),
        Offer.of("statement", "next-statement", "previous-statement"),
        Offer.of(list, "to-list"),
        Offer.of("take as A, B", "take-a", "take-b"),
        Offer.of("compare", "compare"),
        Offer.of("voices", "speakers-here"),
        Offer.of("like this", "alike"),
        Offer.of("bookmark", "bookmark"),
        Offer.of("copy", "copy"),
        Offer.of("help", "help"));
  }

  public static List<Command> all() {
    return List.of(
        CommandBuilder.key("box", "type a query", ReaderCommands::box)
            .keys(Trait.VIEW, "/")
            .atOnce()
            .done(),
        CommandBuilder.key("to-list", "go to the results", ReaderCommands::toList)
            .keys(Pane.BOX, "Enter")
            .keys(List.of(Pane.BOX, Pane.READER), "Esc")
            .atOnce()
            .done(),
        CommandBuilder.key(
                "earlier-query", "an earlier query", (state, typed, count) -> earlier(state, 1))
            .keys(Pane.BOX, "Up")
            .atOnce()
            .done(),
        CommandBuilder.key(
                "later-query",
                "a later query, or the results",
                (state, typed, count) -> earlier(state, -1))
            .keys(Pane.BOX, "Down")
            .atOnce()
            .done(),
        CommandBuilder.key("open", "read it here", ReaderCommands::open)
            .keys(Trait.OPENS, "Enter")
            .keys(Trait.OPENS_RIGHT, "Right", "l")
            .done(),
        CommandBuilder.key("next-hit", "next hit", (state, typed, count) -> hit(state, count))
            .keys(Trait.HITS, "n", "C-n")
            .done(),
        CommandBuilder.key(
                "previous-hit", "previous hit", (state, typed, count) -> hit(state, -count))
            .keys(Trait.HITS, "N")
            .done(),
        CommandBuilder.key(
                "next-statement", "next statement", (state, typed, count) -> said(state, count))
            .keys(Trait.STATEMENTS, "]")
            .done(),
        CommandBuilder.key(
                "previous-statement",
                "previous statement",
                (state, typed, count) -> said(state, -count))
            .keys(Trait.STATEMENTS, "[")
            .done(),
        CommandBuilder.key("next-pane", "next pane", (state, typed, count) -> pane(state, 1))
            .keys(Trait.TABBED, "Tab")
            .atOnce()
            .done(),
        CommandBuilder.key(
                "previous-pane", "previous pane", (state, typed, count) -> pane(state, -1))
            .keys(Trait.TABBED, "S-Tab")
            .atOnce()
            .done());
  }

  /** Into the box; what stands there is selected, so that typing begins anew. */
  private static Step box(State state, Arguments arguments, int count) {
    QueryView view = state.view() instanceof QueryView here ? here : (QueryView) state.home();
    State there = state.view() instanceof QueryView ? state : state.visiting(view);
    return Step.to(there.with(view.withBox(view.box().select()).at(Pane.BOX)));
  }

  /** To the list; a query that is left with Enter is kept. */
  private static Step toList(State state, Arguments arguments, int count) {
    if (!(state.view() instanceof QueryView view)) {
      return Step.to(state);
    }
    Remembered kept = state.remembered().asked(view.box().text());
    QueryView there = view.at(view.listBeside(view.pane()));
    return kept.equals(state.remembered())
        ? there.settled(state)
        : there.settled(state.with(kept)).after(new Effect.Keep(kept));
  }

  /**
   * An earlier query, or a later one where an earlier one was put in; below the latest comes the
   * list.
   */
  private static Step earlier(State state, int by) {
    if (!(state.view() instanceof QueryView view)) {
      return Step.to(state);
    }
    List<String> queries = state.remembered().queries();
    int here = queries.lastIndexOf(view.box().text());
    boolean isBrowsing = view.box().selected() && here >= 0;
    int there = (here >= 0 ? here : queries.size()) - by;
    if (by < 0 && (!isBrowsing || there >= queries.size())) {
      return toList(state, Arguments.NONE, 1);
    }
    return there < 0
        ? Step.say(state, "There is no earlier query.")
        : view.typed(state, Input.of(queries.get(there)).select());
  }

  private static Step open(State state, Arguments arguments, int count) {
    return state.view() instanceof QueryView view ? Readers.open(state, view) : Step.to(state);
  }

  private static Step hit(State state, int by) {
    return state.view() instanceof QueryView view ? view.hit(state, by) : Step.to(state);
  }

  private static Step said(State state, int by) {
    return state.view() instanceof QueryView view ? view.statement(state, by) : Step.to(state);
  }

  private static Step pane(State state, int by) {
    if (!(state.view() instanceof QueryView view)) {
      return Step.to(state);
    }
    List<Pane> panes = view.panes();
    int next = Math.floorMod(panes.indexOf(view.pane()) + by, panes.size());
    return view.at(panes.get(next)).settled(state);
  }
}
