package synoptic.explore.reader;

import java.util.List;
import synoptic.explore.command.Command;
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
        Command.key("box", "type a query", ReaderCommands::box).keys(Trait.VIEW, "/").atOnce(),
        Command.key("to-list", "go to the results", QueryView.class, ReaderCommands::toList)
            .keys(Pane.BOX, "Enter")
            .keys(List.of(Pane.BOX, Pane.READER), "Esc")
            .atOnce(),
        Command.key("earlier-query", "an earlier query", QueryView.class, ReaderCommands::earlier)
            .keys(Pane.BOX, "Up")
            .atOnce(),
        Command.key(
                "later-query",
                "a later query, or the results",
                QueryView.class,
                ReaderCommands::earlier)
            .backwards()
            .keys(Pane.BOX, "Down")
            .atOnce(),
        Command.key("open", "read it here", QueryView.class, Readers::open)
            .keys(Trait.OPENS, "Enter")
            .keys(Trait.OPENS_RIGHT, "Right", "l"),
        Command.key("next-hit", "next hit", QueryView.class, QueryView::hit)
            .keys(Trait.HITS, "n", "C-n"),
        Command.key("previous-hit", "previous hit", QueryView.class, QueryView::hit)
            .backwards()
            .keys(Trait.HITS, "N"),
        Command.key("next-statement", "next statement", QueryView.class, QueryView::statement)
            .keys(Trait.STATEMENTS, "]"),
        Command.key(
                "previous-statement", "previous statement", QueryView.class, QueryView::statement)
            .backwards()
            .keys(Trait.STATEMENTS, "["),
        Command.key("next-pane", "next pane", QueryView.class, ReaderCommands::pane)
            .keys(Trait.TABBED, "Tab")
            .atOnce(),
        Command.key("previous-pane", "previous pane", QueryView.class, ReaderCommands::pane)
            .backwards()
            .keys(Trait.TABBED, "S-Tab")
            .atOnce());
  }

  /** Into the box; what stands there is selected, so that typing begins anew. */
  private static Step box(State state, int count) {
    QueryView view = state.view() instanceof QueryView here ? here : (QueryView) state.home();
    State there = state.view() instanceof QueryView ? state : state.visiting(view);
    return Step.to(there.with(view.withBox(view.box().select()).at(Pane.BOX)));
  }

  /** To the list; a query that is left with Enter is kept. */
  private static Step toList(QueryView view, State state, int count) {
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
  private static Step earlier(QueryView view, State state, int by) {
    List<String> queries = state.remembered().queries();
    int here = queries.lastIndexOf(view.box().text());
    boolean isBrowsing = view.box().selected() && here >= 0;
    int there = (here >= 0 ? here : queries.size()) - by;
    if (by < 0 && (!isBrowsing || there >= queries.size())) {
      return toList(view, state, 1);
    }
    return there < 0
        ? Step.say(state, "There is no earlier query.")
        : view.typed(state, Input.of(queries.get(there)).select());
  }

  private static Step pane(QueryView view, State state, int by) {
    List<Pane> panes = view.panes();
    int next = Math.floorMod(panes.indexOf(view.pane()) + Integer.signum(by), panes.size());
    return view.at(panes.get(next)).settled(state);
  }
}
