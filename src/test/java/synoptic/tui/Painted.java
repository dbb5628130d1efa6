package synoptic.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;

/**
 * A screen as a file keeps it: its text as it looks without colours, and in the same rows and
 * columns the letter of each cell's tone. Where nothing is seen of a tone, as on most blanks,
 * stands a blank, as for plain text.
 *
 * @param text a line for each row; blanks at the ends of lines are taken off
 * @param tones the same for letters of tones
 */
record Painted(String text, String tones) {

  /** The beginning of the line that parts the two; the letters that follow are explained in it. */
  private static final String TONES = "tones: ";

  /** Those that also show on a blank: reversed and underlined. */
  private static final Set<Tone> ON_BLANKS = Set.of(Tone.HIT, Tone.RETOLD, Tone.DIFFERS);

  static Painted of(State state, int columns, int rows) throws IOException {
    var terminal = new DefaultVirtualTerminal(new TerminalSize(columns, rows));
    try (var screen = new TerminalScreen(terminal)) {
      Drawing.draw(new Canvas(screen, new Cell.Stock(), lettered()), state);
      StringBuilder text = new StringBuilder();
      StringBuilder tones = new StringBuilder();
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
          var cell = screen.getBackCharacter(x, y);
          int width = cell.isDoubleWidth() ? 2 : 1;
          text.append(cell.getCharacterString());
          tones.append(letter(cell.getCharacterString(), (Ink) cell.getForegroundColor(), width));
          x += width - 1;
        }
        text.append('\n');
        tones.append('\n');
      }
      return new Painted(withoutEnds(text), withoutEnds(tones));
    }
  }

  /** Both parts, with the letters that are used explained between them. */
  String written() {
    String used =
        Arrays.stream(Tone.values())
            .filter(tone -> tone != Tone.PLAIN && tones.contains(letter(tone)))
            .map(
                tone -> letter(tone) + " " + tone.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
    return text + TONES + used + "\n" + tones;
  }

  /** The letters of the tones in what {@link #written} wrote. */
  static String tonesIn(String file) {
    int legend = file.indexOf("\n" + TONES) + 1;
    return file.substring(file.indexOf('\n', legend) + 1);
  }

  static String letter(Tone tone) {
    return switch (tone) {
      case PLAIN -> " ";
      case QUIET -> "q";
      case STRONG -> "S";
      case HIT -> "H";
      case SPOKEN -> "s";
      case RETOLD -> "r";
      case SHARED -> "=";
      case OWN_A -> "A";
      case OWN_B -> "B";
      case DIFFERS -> "d";
      case KEY -> "K";
      case ACCENT -> "a";
      case RULE -> "-";
      case WARNING -> "!";
    };
  }

  /** Each tone in an ink that is its letter. */
  private static Theme lettered() {
    Map<Tone, Ink> inks = new EnumMap<>(Tone.class);
    for (Tone tone : Tone.values()) {
      inks.put(tone, new Ink(tone == Tone.PLAIN ? "" : letter(tone)));
    }
    return new Theme(inks, true);
  }

  private static String letter(String cluster, Ink ink, int width) {
    boolean isSeen =
        !cluster.isBlank() || ON_BLANKS.stream().map(Painted::letter).anyMatch(ink.sgr()::equals);
    return (isSeen && !ink.sgr().isEmpty() ? ink.sgr() : " ").repeat(width);
  }

  private static String withoutEnds(StringBuilder rows) {
    return rows.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
        + "\n";
  }
}
