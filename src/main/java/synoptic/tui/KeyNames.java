package synoptic.tui;

import java.util.Map;
import java.util.Optional;
import synoptic.explore.core.Key;

/** The keys behind control characters and escape sequences (xterm, rxvt, the Linux console). */
final class KeyNames {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('A', "Up"),
          Map.entry('B', "Down"),
          Map.entry('C', "Right"),
          Map.entry('D', "Left"),
          Map.entry('E', "Begin"),
          Map.entry('F', "End"),
          Map.entry('H', "Home"),
          Map.entry('M', "Enter"),
          Map.entry('P', "F1"),
          Map.entry('Q', "F2"),
          Map.entry('S', "F4"));

  private static final Map<Integer, String> NUMBERS =
      Map.ofEntries(
          Map.entry(1, "Home"),
          Map.entry(2, "Insert"),
          Map.entry(3, "Delete"),
          Map.entry(4, "End"),
          Map.entry(5, "PgUp"),
          Map.entry(6, "PgDn"),
          Map.entry(7, "Home"),
          Map.entry(8, "End"),
          Map.entry(11, "F1"),
          Map.entry(12, "F2"),
          Map.entry(13, "F3"),
          Map.entry(14, "F4"),
          Map.entry(15, "F5"),
          Map.entry(17, "F6"),
          Map.entry(18, "F7"),
          Map.entry(19, "F8"),
          Map.entry(20, "F9"),
          Map.entry(21, "F10"),
          Map.entry(23, "F11"),
          Map.entry(24, "F12"));

  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CONTROL = 4;

  private KeyNames() {}

  /** A character below the blank, or Delete. */
  static Key control(int character) {
    return switch (character) {
      case 0 -> new Key("C-Space");
      case '\r', '\n' -> Key.ENTER;
      case '\t' -> Key.TAB;
      case '\b', 0x7F -> Key.BACKSPACE;
      case 0x1B -> Key.ESCAPE;
      default -> Key.control((char) (character < 0x1B ? character + 'a' - 1 : character + '@'));
    };
  }

  /**
   * A control sequence.
   *
   * @param parameters between the introducer and the last character
   * @return empty where no key sends it
   */
  static Optional<Key> ofSequence(String parameters, char last) {
    int[] numbers = numbers(parameters);
    if (numbers == null) {
      return Optional.empty();
    }
    int modifiers = Math.max(0, numbers[1] - 1);
    return switch (last) {
      case 'Z' -> Optional.of(Key.BACK_TAB);
      case '~' ->
          numbers[0] == 27
              ? ofCodePoint(numbers[2], modifiers)
              : named(NUMBERS.get(numbers[0]), modifiers);
      case 'u' -> parameters.isEmpty() ? Optional.empty() : ofCodePoint(numbers[0], modifiers);
      // With parameters it is a reply that tells where the cursor is.
      case 'R' -> parameters.isEmpty() ? named("F3", 0) : Optional.empty();
      // With parameters it is a mouse report of an old kind.
      case 'M' -> parameters.isEmpty() ? named("Enter", 0) : Optional.empty();
      default -> named(LETTERS.get(last), modifiers);
    };
  }

  /** Three numbers, 0 where left out; null if there is anything else. */
  private static int[] numbers(String parameters) {
    int[] numbers = new int[3];
    int at = 0;
    for (int i = 0; i < parameters.length(); i++) {
      char c = parameters.charAt(i);
      if (c == ';') {
        at++;
      } else if (c < '0' || c > '9') {
        return null;
      } else if (at < numbers.length) {
        numbers[at] = Math.min(numbers[at] * 10 + c - '0', Character.MAX_CODE_POINT);
      }
    }
    return at < numbers.length ? numbers : null;
  }

  private static Optional<Key> named(String name, int modifiers) {
    return name == null ? Optional.empty() : Optional.of(new Key(prefix(modifiers) + name));
  }

  private static Optional<Key> ofCodePoint(int point, int modifiers) {
    if (point < 0x20 || point == 0x7F) {
      boolean backTab = point == '\t' && modifiers == SHIFT;
      return backTab ? Optional.of(Key.BACK_TAB) : named(control(point).name(), modifiers);
    }
    if (point >= 0x7F && point < 0xA0 || point >= 0xD800 && point <= 0xF8FF) {
      return Optional.empty();
    }
    return named(Character.toString(point), modifiers & (ALT | CONTROL));
  }

  private static String prefix(int modifiers) {
    return ((modifiers & CONTROL) != 0 ? "C-" : "")
        + ((modifiers & ALT) != 0 ? "M-" : "")
        + ((modifiers & SHIFT) != 0 ? "S-" : "");
  }
}
