package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Columns;

/**
 * A key that the last line of the screen offers, with a word or two on what it does.
 *
 * @param key as people write it
 */
public record Hint(String key, String label) {

  /** The hints of a spot, the most useful first. */
  public static List<Hint> of(State state) {
    if (state.floating().isPresent()) {
      return state.floating().get().chooses()
          ? List.of(new Hint("Enter", "choose"), of(Pane.FLOAT, "close", "close"))
          : List.of(of(Pane.FLOAT, "page-down", "more"), of(Pane.FLOAT, "close", "close"));
    }
    return switch (state.place().spot()) {
      case BOX -> box();
      case LIST -> list();
      case READER -> reader(state.place());
      case VOICES -> voices();
      case STATEMENTS -> statements();
      case MATRIX -> matrix();
      case TIMES -> times();
      case LINES -> lines();
      case COMPARE -> compare();
      case FRAMING -> framing();
      case EVIDENCE -> evidence();
      case FLOAT -> List.of();
    };
  }

  /** How many columns the hint takes. */
  public int columns() {
    return Columns.of(key) + 1 + Columns.of(label);
  }

  /** The hints that fit into so many columns; the last one always stays. */
  public static List<Hint> fitting(List<Hint> hints, int columns) {
    List<Hint> fitting = new ArrayList<>();
    int room = columns - hints.getLast().columns();
    for (Hint hint : hints.subList(0, hints.size() - 1)) {
      room -= hint.columns() + GAP;
      if (room < 0) {
        break;
      }
      fitting.add(hint);
    }
    fitting.add(hints.getLast());
    return fitting;
  }

  /** The blanks between two hints. */
  public static final int GAP = 3;

  private static List<Hint> box() {
    return List.of(
        new Hint("type", "to search"),
        of(Pane.BOX, "to-list", "results"),
        of(Pane.BOX, "next-pane", "next pane"),
        of(Pane.BOX, "quit", "quit"),
        of(Pane.BOX, "help", "help"));
  }

  private static List<Hint> list() {
    return List.of(
        of(Pane.LIST, "open", "open"),
        of(Pane.LIST, "box", "search"),
        new Hint("a/b", "take as A, B"),
        of(Pane.LIST, "compare", "compare"),
        of(Pane.LIST, "facets", "narrow"),
        of(Pane.LIST, "who", "who"),
        of(Pane.LIST, "speakers-here", "voices"),
        of(Pane.LIST, "alike", "like this"),
        of(Pane.LIST, "meaning", "meaning"),
        of(Pane.LIST, "kwic", "lines"),
        of(Pane.LIST, "sort", "sort"),
        of(Pane.LIST, "copy", "copy"),
        of(Pane.LIST, "export", "export"),
        of(Pane.LIST, "command", "command"),
        of(Pane.LIST, "close", "quit"),
        of(Pane.LIST, "help", "help"));
  }

  private static List<Hint> reader(View place) {
    String list = beside(place);
    return List.of(
        new Hint("n/N", "hit"),
        new Hint("]/[", "statement"),
        of(Pane.READER, "to-list", list),
        new Hint("a/b", "take as A, B"),
        of(Pane.READER, "compare", "compare"),
        of(Pane.READER, "speakers-here", "voices"),
        of(Pane.READER, "alike", "like this"),
        of(Pane.READER, "bookmark", "bookmark"),
        of(Pane.READER, "copy", "copy"),
        of(Pane.READER, "help", "help"));
  }

  private static String beside(View place) {
    if (place instanceof TimelineView) {
      return "timeline";
    }
    if (place instanceof ConcordanceView) {
      return "lines";
    }
    return place instanceof WhoView ? "statements" : "results";
  }

  private static List<Hint> times() {
    return List.of(
        of(Pane.TIMES, "open", "read"),
        new Hint("j/k", "time"),
        new Hint("h/l", "source"),
        new Hint("n/p", "next, previous"),
        of(Pane.TIMES, "shared-time", "shared"),
        of(Pane.TIMES, "box", "search"),
        of(Pane.TIMES, "narrow", "narrow"),
        of(Pane.TIMES, "kwic", "lines"),
        of(Pane.TIMES, "close", "close"),
        of(Pane.TIMES, "help", "help"));
  }

  private static List<Hint> lines() {
    return List.of(
        of(Pane.LINES, "open", "read"),
        of(Pane.LINES, "box", "search"),
        new Hint("a/b", "take as A, B"),
        of(Pane.LINES, "compare", "compare"),
        of(Pane.LINES, "alike", "like this"),
        of(Pane.LINES, "timeline", "timeline"),
        of(Pane.LINES, "copy", "copy with citation"),
        of(Pane.LINES, "close", "close"),
        of(Pane.LINES, "help", "help"));
  }

  private static List<Hint> voices() {
    return List.of(
        of(Pane.VOICES, "to-statements", "statements"),
        of(Pane.VOICES, "box", "search"),
        of(Pane.VOICES, "narrow", "narrow"),
        of(Pane.VOICES, "matrix", "who quotes whom"),
        of(Pane.VOICES, "export", "export"),
        of(Pane.VOICES, "command", "command"),
        of(Pane.VOICES, "close", "close"),
        of(Pane.VOICES, "help", "help"));
  }

  private static List<Hint> matrix() {
    return List.of(
        of(Pane.MATRIX, "open-cell", "these statements"),
        new Hint("h/l", "source"),
        new Hint("j/k", "voice"),
        of(Pane.MATRIX, "matrix", "voices"),
        of(Pane.MATRIX, "help", "help"));
  }

  private static List<Hint> statements() {
    return List.of(
        of(Pane.STATEMENTS, "open", "open in text"),
        of(Pane.STATEMENTS, "close", "voices"),
        of(Pane.STATEMENTS, "narrow", "narrow"),
        of(Pane.STATEMENTS, "copy", "copy with citation"),
        of(Pane.STATEMENTS, "export", "export"),
        new Hint("a/b", "take as A, B"),
        of(Pane.STATEMENTS, "compare", "compare"),
        of(Pane.STATEMENTS, "bookmark", "bookmark"),
        of(Pane.STATEMENTS, "help", "help"));
  }

  private static List<Hint> compare() {
    return List.of(
        new Hint("n/p", "pair"),
        of(Pane.COMPARE, "candidate", "candidate"),
        of(Pane.COMPARE, "only", "only in one"),
        new Hint("[/]", "other B"),
        of(Pane.COMPARE, "view-framing", "framing"),
        of(Pane.COMPARE, "topic", "topic"),
        of(Pane.COMPARE, "swap", "swap"),
        of(Pane.COMPARE, "speakers-here", "voices"),
        of(Pane.COMPARE, "export", "export"),
        of(Pane.COMPARE, "alike", "like this"),
        of(Pane.COMPARE, "wording", "wording"),
        of(Pane.COMPARE, "read-here", "read"),
        of(Pane.COMPARE, "close", "close"),
        of(Pane.COMPARE, "help", "help"));
  }

  private static List<Hint> framing() {
    return List.of(
        of(Pane.FRAMING, "passages", "passages"),
        new Hint("j/k", "row"),
        new Hint("h/l", "number"),
        of(Pane.FRAMING, "next-part", "next part"),
        new Hint("[/]", "other B"),
        of(Pane.FRAMING, "topic", "topic"),
        of(Pane.FRAMING, "swap", "swap"),
        of(Pane.FRAMING, "export", "export"),
        of(Pane.FRAMING, "view-compare", "compare"),
        of(Pane.FRAMING, "close", "close"),
        of(Pane.FRAMING, "help", "help"));
  }

  private static List<Hint> evidence() {
    return List.of(
        of(Pane.EVIDENCE, "read-passage", "read"),
        of(Pane.EVIDENCE, "close", "back"),
        of(Pane.EVIDENCE, "alike", "like this"),
        of(Pane.EVIDENCE, "copy", "copy with citation"),
        of(Pane.EVIDENCE, "bookmark", "bookmark"),
        of(Pane.EVIDENCE, "help", "help"));
  }

  private static Hint of(Pane spot, String command, String label) {
    Key key = Catalogue.named(command).orElseThrow().keysIn(spot).getFirst();
    return new Hint(Help.shown(key), label);
  }
}
