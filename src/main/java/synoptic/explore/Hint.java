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
          ? List.of(new Hint("Enter", "choose"), of(Spot.FLOAT, "close", "close"))
          : List.of(of(Spot.FLOAT, "page-down", "more"), of(Spot.FLOAT, "close", "close"));
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
        of(Spot.BOX, "to-list", "results"),
        of(Spot.BOX, "next-pane", "next pane"),
        of(Spot.BOX, "quit", "quit"),
        of(Spot.BOX, "help", "help"));
  }

  private static List<Hint> list() {
    return List.of(
        of(Spot.LIST, "open", "open"),
        of(Spot.LIST, "box", "search"),
        new Hint("a/b", "take as A, B"),
        of(Spot.LIST, "compare", "compare"),
        of(Spot.LIST, "facets", "narrow"),
        of(Spot.LIST, "who", "who"),
        of(Spot.LIST, "speakers-here", "voices"),
        of(Spot.LIST, "alike", "like this"),
        of(Spot.LIST, "meaning", "meaning"),
        of(Spot.LIST, "kwic", "lines"),
        of(Spot.LIST, "sort", "sort"),
        of(Spot.LIST, "copy", "copy"),
        of(Spot.LIST, "export", "export"),
        of(Spot.LIST, "command", "command"),
        of(Spot.LIST, "close", "quit"),
        of(Spot.LIST, "help", "help"));
  }

  private static List<Hint> reader(Place place) {
    String list = beside(place);
    return List.of(
        new Hint("n/N", "hit"),
        new Hint("]/[", "statement"),
        of(Spot.READER, "to-list", list),
        new Hint("a/b", "take as A, B"),
        of(Spot.READER, "compare", "compare"),
        of(Spot.READER, "speakers-here", "voices"),
        of(Spot.READER, "alike", "like this"),
        of(Spot.READER, "bookmark", "bookmark"),
        of(Spot.READER, "copy", "copy"),
        of(Spot.READER, "help", "help"));
  }

  private static String beside(Place place) {
    if (place instanceof TimelinePlace) {
      return "timeline";
    }
    if (place instanceof ConcordancePlace) {
      return "lines";
    }
    return place instanceof WhoPlace ? "statements" : "results";
  }

  private static List<Hint> times() {
    return List.of(
        of(Spot.TIMES, "open", "read"),
        new Hint("j/k", "time"),
        new Hint("h/l", "source"),
        new Hint("n/p", "next, previous"),
        of(Spot.TIMES, "shared-time", "shared"),
        of(Spot.TIMES, "box", "search"),
        of(Spot.TIMES, "narrow", "narrow"),
        of(Spot.TIMES, "kwic", "lines"),
        of(Spot.TIMES, "close", "close"),
        of(Spot.TIMES, "help", "help"));
  }

  private static List<Hint> lines() {
    return List.of(
        of(Spot.LINES, "open", "read"),
        of(Spot.LINES, "box", "search"),
        new Hint("a/b", "take as A, B"),
        of(Spot.LINES, "compare", "compare"),
        of(Spot.LINES, "alike", "like this"),
        of(Spot.LINES, "timeline", "timeline"),
        of(Spot.LINES, "copy", "copy with citation"),
        of(Spot.LINES, "close", "close"),
        of(Spot.LINES, "help", "help"));
  }

  private static List<Hint> voices() {
    return List.of(
        of(Spot.VOICES, "to-statements", "statements"),
        of(Spot.VOICES, "box", "search"),
        of(Spot.VOICES, "narrow", "narrow"),
        of(Spot.VOICES, "matrix", "who quotes whom"),
        of(Spot.VOICES, "export", "export"),
        of(Spot.VOICES, "command", "command"),
        of(Spot.VOICES, "close", "close"),
        of(Spot.VOICES, "help", "help"));
  }

  private static List<Hint> matrix() {
    return List.of(
        of(Spot.MATRIX, "open-cell", "these statements"),
        new Hint("h/l", "source"),
        new Hint("j/k", "voice"),
        of(Spot.MATRIX, "matrix", "voices"),
        of(Spot.MATRIX, "help", "help"));
  }

  private static List<Hint> statements() {
    return List.of(
        of(Spot.STATEMENTS, "open", "open in text"),
        of(Spot.STATEMENTS, "close", "voices"),
        of(Spot.STATEMENTS, "narrow", "narrow"),
        of(Spot.STATEMENTS, "copy", "copy with citation"),
        of(Spot.STATEMENTS, "export", "export"),
        new Hint("a/b", "take as A, B"),
        of(Spot.STATEMENTS, "compare", "compare"),
        of(Spot.STATEMENTS, "bookmark", "bookmark"),
        of(Spot.STATEMENTS, "help", "help"));
  }

  private static List<Hint> compare() {
    return List.of(
        new Hint("n/p", "pair"),
        of(Spot.COMPARE, "candidate", "candidate"),
        of(Spot.COMPARE, "only", "only in one"),
        new Hint("[/]", "other B"),
        of(Spot.COMPARE, "view-framing", "framing"),
        of(Spot.COMPARE, "topic", "topic"),
        of(Spot.COMPARE, "swap", "swap"),
        of(Spot.COMPARE, "speakers-here", "voices"),
        of(Spot.COMPARE, "export", "export"),
        of(Spot.COMPARE, "alike", "like this"),
        of(Spot.COMPARE, "wording", "wording"),
        of(Spot.COMPARE, "read-here", "read"),
        of(Spot.COMPARE, "close", "close"),
        of(Spot.COMPARE, "help", "help"));
  }

  private static List<Hint> framing() {
    return List.of(
        of(Spot.FRAMING, "passages", "passages"),
        new Hint("j/k", "row"),
        new Hint("h/l", "number"),
        of(Spot.FRAMING, "next-part", "next part"),
        new Hint("[/]", "other B"),
        of(Spot.FRAMING, "topic", "topic"),
        of(Spot.FRAMING, "swap", "swap"),
        of(Spot.FRAMING, "export", "export"),
        of(Spot.FRAMING, "view-compare", "compare"),
        of(Spot.FRAMING, "close", "close"),
        of(Spot.FRAMING, "help", "help"));
  }

  private static List<Hint> evidence() {
    return List.of(
        of(Spot.EVIDENCE, "read-passage", "read"),
        of(Spot.EVIDENCE, "close", "back"),
        of(Spot.EVIDENCE, "alike", "like this"),
        of(Spot.EVIDENCE, "copy", "copy with citation"),
        of(Spot.EVIDENCE, "bookmark", "bookmark"),
        of(Spot.EVIDENCE, "help", "help"));
  }

  private static Hint of(Spot spot, String command, String label) {
    Key key = Catalogue.named(command).orElseThrow().keysIn(spot).getFirst();
    return new Hint(Help.shown(key), label);
  }
}
