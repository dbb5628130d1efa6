package synoptic.explore.core;

import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a view that the cursor can be in; a key means what the pane makes of it.
 *
 * @param title as help names it
 * @param traits what it shares with panes of other views
 */
public record Pane(String title, Set<Trait> traits) {

  /** What keys go by that mean the same in several views. */
  public enum Trait {
    /** Any pane at all. */
    ANY,
    /** It is a view's own, and no text is typed in it. */
    VIEW,
    /** Commands move its cursor, be it a view's own or floating. */
    MOVES,
    /** The cursor is on passages: one, or both of a pair. */
    POINTS,
    /** The cursor is on a passage of one article, which can be taken as A or B. */
    PASSAGE,
    /** The cursor is on an event, with all its articles. */
    EVENT,
    /** The view has several panes next to each other. */
    TABBED,
    /** Escape closes it. */
    ESCAPES,
    /** Enter reads what the cursor is on. */
    OPENS,
    /** So does a step to the right. */
    OPENS_RIGHT,
    /** It has columns to move over. */
    COLUMNS,
    /** What it shows can be narrowed by a choice. */
    NARROWS,
    /** Words that were looked for are walked through. */
    HITS,
    /** Statements are walked through. */
    STATEMENTS,
    /** It shows two parties beside each other. */
    SIDES
  }

  /** The search box of a view. */
  public static final Pane BOX = new Pane("search box", Set.of(Trait.ANY, Trait.TABBED));

  /** A list floating over the screen: help, bookmarks, a choice. */
  public static final Pane FLOAT = new Pane("list", Set.of(Trait.ANY, Trait.MOVES, Trait.ESCAPES));

  /** The article that is read. */
  public static final Pane READER =
      of("reader", Trait.POINTS, Trait.PASSAGE, Trait.TABBED, Trait.HITS, Trait.STATEMENTS);

  public Pane {
    traits = Set.copyOf(traits);
  }

  /** A pane of a view in which no text is typed. */
  public static Pane of(String title, Trait... traits) {
    Set<Trait> all = EnumSet.of(Trait.ANY, Trait.VIEW, Trait.MOVES);
    all.addAll(Set.of(traits));
    return new Pane(title, all);
  }

  /** A pane of passages, each of one article, that Enter reads; beside others. */
  public static Pane ofPassages(String title, Trait... traits) {
    Set<Trait> all = EnumSet.of(Trait.POINTS, Trait.PASSAGE, Trait.TABBED, Trait.OPENS);
    all.addAll(Set.of(traits));
    return of(title, all.toArray(Trait[]::new));
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
