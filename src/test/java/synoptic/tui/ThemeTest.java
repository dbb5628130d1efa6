package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
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
