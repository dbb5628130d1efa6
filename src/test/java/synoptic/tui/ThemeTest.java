package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.explore.core.Tone;

final class ThemeTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          xterm,          ,          , SIXTEEN
          linux,          ,          , SIXTEEN
          xterm-256color, ,          , INDEXED
          tmux-256color,  ,          , INDEXED
          alacritty,      ,          , INDEXED
          xterm-256color, truecolor, , TRUE
          xterm-direct,   ,          , TRUE
          xterm-256color, truecolor,1, NONE
          vt100,          ,          , NONE
          dumb,           truecolor, , NONE
          ,               ,          , NONE
          """)
  void coloursComeFromTheEnvironment(
      String term, String colorTerm, String noColor, Theme.Colours colours) {
    Map<String, String> environment = new java.util.HashMap<>();
    environment.put("TERM", term);
    environment.put("COLORTERM", colorTerm);
    environment.put("NO_COLOR", noColor);
    assertEquals(colours, Theme.colours(environment::get));
  }

  /** What each tone looks like, so that none takes the look of another unseen. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PLAIN,   ,  ,     ,              ,
          QUIET,   2, 2,    2,             2
          STRONG,  1, 1,    1,             1
          HIT,     7, 1;35, 1;38;5;166,    1;38;2;204;92;0
          SPOKEN,  1, 1,    1,             1
          RETOLD,  4, 4,    4,             4
          SHARED,  2, 2,    2,             2
          OWN_A,   1, 36,   38;5;32,       38;2;0;125;200
          OWN_B,   1, 32,   38;5;133,      38;2;168;84;168
          DIFFERS, 4, 4,    4,             4
          KEY,     1, 1,    1,             1
          ACCENT,  1, 35,   38;5;166,      38;2;204;92;0
          RULE,    2, 2,    2,             2
          WARNING, 1, 31,   38;5;160,      38;2;215;40;40
          """)
  void aToneHasItsLook(Tone tone, String none, String sixteen, String indexed, String whole) {
    assertEquals(Objects.toString(none, ""), Theme.of(Theme.Colours.NONE).ink(tone).sgr());
    assertEquals(Objects.toString(sixteen, ""), Theme.of(Theme.Colours.SIXTEEN).ink(tone).sgr());
    assertEquals(Objects.toString(indexed, ""), Theme.of(Theme.Colours.INDEXED).ink(tone).sgr());
    assertEquals(Objects.toString(whole, ""), Theme.of(Theme.Colours.TRUE).ink(tone).sgr());
  }

  @Test
  void withoutColoursNoneIsSentAndTheHitStillShows() {
    Theme theme = Theme.of(Theme.Colours.NONE);
    assertTrue(Arrays.stream(Tone.values()).allMatch(r -> theme.ink(r).sgr().matches("[1247]?")));
    assertEquals("7", theme.ink(Tone.HIT).sgr());
  }

  @Test
  void theTextIsInTheTerminalsOwnColours() {
    for (Theme.Colours colours : Theme.Colours.values()) {
      assertEquals(Ink.PLAIN, Theme.of(colours).ink(Tone.PLAIN));
    }
  }
}
