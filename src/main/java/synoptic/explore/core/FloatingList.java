package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.text.Folding;

/**
 * A list that floats over the screen: help, a text, or a choice.
 *
 * @param all its lines, whether or not they are shown
 * @param filter what was typed to narrow it; only lines that have it are shown, below their
 *     heading, and all lines of a heading that has it
 * @param isTyping whether keys go into the filter
 * @param cursor the shown line that the cursor is on, or the first line shown where nothing is
 *     chosen
 */
public record FloatingList(
    String title, List<Choice> all, Input filter, boolean isTyping, int cursor) {

  @FunctionalInterface
  public interface Chosen {
    Step run(State state);
  }

  /**
   * A line.
   *
   * @param chosen what choosing it does; nothing where it is only to be read
   * @param isHeading whether it stands as long as one of the lines below it, up to the next heading
   */
  public record Choice(Line line, Optional<Chosen> chosen, boolean isHeading) {

    public static Choice of(Line line, Chosen chosen) {
      return new Choice(line, Optional.of(chosen), false);
    }

    public static Choice toRead(Line line) {
      return new Choice(line, Optional.empty(), false);
    }

    public static Choice heading(Line line) {
      return new Choice(line, Optional.empty(), true);
    }

    private boolean has(String folded) {
      return Folding.fold(line.text()).contains(folded);
    }
  }

  public FloatingList {
    all = List.copyOf(all);
    cursor = Math.max(0, cursor);
  }

  /** A choice with the cursor on the first line that can be chosen. */
  public static FloatingList of(String title, List<Choice> choices) {
    return new FloatingList(title, choices, Input.EMPTY, false, 0).on(0, 1);
  }

  public static FloatingList text(String title, List<Line> lines) {
    return of(title, lines.stream().map(Choice::toRead).toList());
  }

  /** Whether a line is chosen from the list. */
  public boolean chooses() {
    return all.stream().anyMatch(choice -> choice.chosen().isPresent());
  }

  public List<Choice> shown() {
    String wanted = Folding.fold(filter.text().strip());
    return wanted.isEmpty() ? all : having(wanted);
  }

  private List<Choice> having(String wanted) {
    List<Choice> shown = new ArrayList<>();
    List<Choice> above = new ArrayList<>();
    boolean isWhole = false;
    for (int at = 0; at < all.size(); at++) {
      Choice each = all.get(at);
      if (each.isHeading()) {
        if (!all.get(Math.max(0, at - 1)).isHeading()) {
          above.clear();
          isWhole = false;
        }
        above.add(each);
        isWhole |= each.has(wanted);
      } else if (isWhole || each.has(wanted)) {
        shown.addAll(above);
        above.clear();
        shown.add(each);
      }
    }
    return shown;
  }

  public List<Line> lines() {
    return shown().stream().map(Choice::line).toList();
  }

  public Optional<Chosen> chosen() {
    List<Choice> shown = shown();
    return cursor < shown.size() ? shown.get(cursor).chosen() : Optional.empty();
  }

  public FloatingList at(int line) {
    return new FloatingList(title, all, filter, isTyping, line);
  }

  /** On the line nearest to one that can be chosen, in that direction if there is any. */
  private FloatingList on(int line, int direction) {
    List<Choice> shown = shown();
    for (int way : List.of(direction, -direction)) {
      for (int there = line; there >= 0 && there < shown.size(); there += way) {
        if (shown.get(there).chosen().isPresent()) {
          return at(there);
        }
      }
    }
    return at(line);
  }

  /** Narrowed to what has a text, from the first line on. */
  public FloatingList narrowed(Input other, boolean typing) {
    return other.equals(filter)
        ? new FloatingList(title, all, filter, typing, cursor)
        : new FloatingList(title, all, other, typing, 0).on(0, 1);
  }

  /** So much further; a text that is shorter than the screen does not scroll. */
  public FloatingList moved(int by, int rows) {
    int count = shown().size();
    int last = chooses() ? count - 1 : count - rows;
    int there = Math.clamp((long) cursor + by, 0, Math.max(0, last));
    return chooses() ? on(there, by < 0 ? -1 : 1) : at(there);
  }
}
