package synoptic.tui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import synoptic.explore.core.Tone;

/**
 * How each tone looks. The text is in the terminal's own colours; the few others were chosen to
 * have a contrast of about 4 to 1 on white and on black alike.
 */
final class Theme {

  /** What a terminal can show. */
  enum Colours {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE
  }

  private final Map<Tone, Ink> inks;
  private final boolean isMonochrome;

  Theme(Map<Tone, Ink> inks, boolean isMonochrome) {
    this.inks = inks;
    this.isMonochrome = isMonochrome;
  }

  static Theme of(Colours colours) {
    return new Theme(
        switch (colours) {
          case NONE -> inks("7", "1", "1", "1", "1");
          case SIXTEEN -> inks("1;35", "35", "36", "32", "31");
          case INDEXED -> inks("1;38;5;166", "38;5;166", "38;5;32", "38;5;133", "38;5;160");
          case TRUE ->
              inks(
                  "1;38;2;204;92;0",
                  "38;2;204;92;0",
                  "38;2;0;125;200",
                  "38;2;168;84;168",
                  "38;2;215;40;40");
        },
        colours == Colours.NONE);
  }

  private static Map<Tone, Ink> inks(
      String hit, String accent, String a, String b, String warning) {
    Map<Tone, Ink> inks = new EnumMap<>(Tone.class);
    for (Tone tone : Tone.values()) {
      inks.put(
          tone,
          new Ink(
              switch (tone) {
                case PLAIN -> "";
                case QUIET, SHARED, RULE -> "2";
                case STRONG, KEY, SPOKEN -> "1";
                case HIT -> hit;
                case ACCENT -> accent;
                case OWN_A -> a;
                case OWN_B -> b;
                case DIFFERS, RETOLD -> "4";
                case WARNING -> warning;
              }));
    }
    return inks;
  }

  /**
   * From the environment: {@code NO_COLOR} (no-color.org), {@code TERM}, {@code COLORTERM}.
   *
   * @param environment the value of a variable, or null
   */
  static Theme of(UnaryOperator<String> environment) {
    return of(colours(environment));
  }

  static Colours colours(UnaryOperator<String> environment) {
    String term = valueOf("TERM", environment);
    String colorTerm = valueOf("COLORTERM", environment);
    if (!valueOf("NO_COLOR", environment).isEmpty()
        || term.isEmpty()
        || term.equals("dumb")
        || term.startsWith("vt")
        || term.endsWith("-m")
        || term.endsWith("-mono")) {
      return Colours.NONE;
    }
    if (colorTerm.equals("truecolor") || colorTerm.equals("24bit") || term.endsWith("-direct")) {
      return Colours.TRUE;
    }
    boolean modern = term.matches("(xterm-)?(kitty|ghostty)|alacritty|foot.*|wezterm|contour");
    return modern || term.contains("256color") ? Colours.INDEXED : Colours.SIXTEEN;
  }

  boolean isMonochrome() {
    return isMonochrome;
  }

  Ink ink(Tone tone) {
    return inks.get(tone);
  }

  private static String valueOf(String name, UnaryOperator<String> environment) {
    String value = environment.apply(name);
    return value == null ? "" : value;
  }
}
