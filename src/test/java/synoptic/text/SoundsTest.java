package synoptic.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SoundsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void aNameIsMetInOtherScripts(String line) {
    String[] sides = line.split(" \\| ");
    String[] ways = sides[0].split(" ");
    assertAll(
        Stream.of(ways)
            .skip(1)
            .map(way -> () -> assertTrue(meet(ways[0], way) && meet(way, ways[0]), way)));
    assertAll(
        Stream.of(sides[1].split(" "))
            .map(other -> () -> assertFalse(meet(ways[0], other), other)));
  }

  static Stream<String> names() throws IOException {
    try (var file = SoundsTest.class.getResourceAsStream("names.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
  }

  private static boolean meet(String name, String other) {
    return Sounds.of(name).orElseThrow().meet(other);
  }

  @Test
  void twoScriptsMeetWithoutLatinLetters() {
    assertTrue(meet("лавров", "لافروف"));
    assertTrue(meet("لافروف", "λαβροφ"));
    assertFalse(meet("путин", "لافروف"));
  }

  @Test
  void aFirstLetterIsOneThatSoundsSoOrMayStandBeforeAName() {
    Set<Character> first = Sounds.of("putin").orElseThrow().firstLetters(UnicodeScript.CYRILLIC);
    assertTrue(first.contains('п'));
    assertFalse(first.contains('к'));
    assertTrue(Sounds.of("putin").orElseThrow().firstLetters(UnicodeScript.ARABIC).contains('و'));
  }

  @Test
  void whatIsNoNameOfAKnownScriptSoundsLikeNothing() {
    assertEquals(Optional.empty(), Sounds.of("ab").map(Sounds::script));
    assertEquals(Optional.empty(), Sounds.of("2016").map(Sounds::script));
    assertEquals(Optional.empty(), Sounds.of("東京都").map(Sounds::script));
    assertEquals(Optional.empty(), Sounds.of("a".repeat(200)).map(Sounds::script));
    assertFalse(meet("putin", ""));
    assertFalse(meet("putin", "п1тин"));
  }
}
