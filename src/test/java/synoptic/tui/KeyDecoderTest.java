package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.explore.core.Key;

final class KeyDecoderTest {

  /** {@code ^[} is Escape, {@code ^M} Return; {@code …} a pause in which nothing followed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          jG/                          | j G /
          é北😀                        | é 北 😀
          ^M^J^I                       | Enter Enter Tab
          ^?^H                         | Backspace Backspace
          ^C^A^Z^@^]                   | C-c C-a C-z C-Space C-]
          ^[…                          | Esc
          ^[^[…                        | Esc Esc
          ^[b^[é                       | M-b M-é
          ^[^?^[^M                     | M-Backspace M-Enter
          ^[[A^[[B^[[C^[[D             | Up Down Right Left
          ^[OA^[OH^[OF^[OP             | Up Home End F1
          ^[[H^[[F^[[1~^[[4~           | Home End Home End
          ^[[5~^[[6~^[[3~^[[Z          | PgUp PgDn Delete S-Tab
          ^[[1;5C^[[1;3D^[[1;2A        | C-Right M-Left S-Up
          ^[[15~^[[[A^[[3;5~           | F5 C-Delete
          ^[[97;5u^[[13;2u^[[27;5;99~  | C-a S-Enter C-c
          ^[[…                         | M-[
          ^[O…a                        | M-O a
          ^[]…a                        | M-] a
          ^[[1;5…x                     | x
          ^[^[[A                       | Esc Up
          ^[[?1;2cj                    | j
          ^[[>0;276;0cj                | j
          ^[[24;80Rj                   | j
          ^[]11;rgb:0000/0000/0000^Gj  | j
          ^[]0;rm -rf^[\\j             | j
          ^[P1$r0m^[\\j                | j
          ^[]52;c;cXVpdA==…j           | j
          ^[[M !!j                     | j
          ^[[<0;10;10Mj                | j
          ^[[Ij                        | j
          ^[[200~a^Mb^[[31m^[[201~j    | paste:a/b^[[31m j
          ^[[200~q^[[20^Cj             | j
          ^[[201~j                     | j
          """)
  void keys(String typed, String expected) {
    assertEquals(expected, String.join(" ", decoded(octets(typed))));
  }

  @Test
  void malformedCharactersTypeNothing() {
    int[] octets = {
      0xC0, 0xAF, 0x9B, 'a', 0xE2, 0x82, 'b', 0xED, 0xA0, 0x80, 0xFF, 0xC2, 0x9B, 'c'
    };
    assertEquals(List.of("a", "b", "c"), decoded(octets));
  }

  @Test
  void aPasteIsBounded() {
    List<Event> events = new ArrayList<>();
    KeyDecoder decoder = new KeyDecoder(events::add);
    for (int octet : octets("^[[200~" + "x".repeat(KeyDecoder.LONGEST_PASTE + 10) + "^[[201~j")) {
      decoder.feed(octet);
    }
    assertEquals(KeyDecoder.LONGEST_PASTE, ((Event.Pasted) events.get(0)).text().length());
    assertEquals(new Event.KeyPressed(Key.of('j')), events.get(1));
  }

  @Property(tries = 2_000)
  void afterAPauseKeysAreHeardAgainWhateverCameBefore(@ForAll("hostile") List<Integer> octets) {
    List<Event> events = new ArrayList<>();
    KeyDecoder decoder = new KeyDecoder(events::add);
    octets.forEach(decoder::feed);
    decoder.giveUpWaiting();
    decoder.feed(3);
    events.clear();
    decoder.feed('j');
    assertEquals(List.of(new Event.KeyPressed(Key.of('j'))), events);
  }

  @Property(tries = 2_000)
  void noKeyHidesAControlCharacter(@ForAll("hostile") List<Integer> octets) {
    KeyDecoder decoder =
        new KeyDecoder(
            event -> {
              if (event instanceof Event.KeyPressed(Key key)) {
                assertTrue(key.name().codePoints().noneMatch(Character::isISOControl), key.name());
              }
            });
    octets.forEach(decoder::feed);
  }

  private static List<String> decoded(int[] octets) {
    List<String> names = new ArrayList<>();
    KeyDecoder decoder = new KeyDecoder(event -> names.add(name(event)));
    for (int octet : octets) {
      if (octet < 0) {
        decoder.giveUpWaiting();
      } else {
        decoder.feed(octet);
      }
    }
    return names;
  }

  private static String name(Event event) {
    return switch (event) {
      case Event.KeyPressed(Key key) -> key.name();
      case Event.Pasted(String text) -> "paste:" + text.replace("\n", "/").replace("\u001b", "^[");
      case Event.Resized resized -> resized.toString();
      case Event.Ended ended -> ended.toString();
    };
  }

  /** A pause is -1. */
  private static int[] octets(String typed) {
    List<Integer> octets = new ArrayList<>();
    for (int at = 0; at < typed.length(); ) {
      int point = typed.codePointAt(at);
      at += Character.charCount(point);
      if (point == '…') {
        octets.add(-1);
      } else if (point == '^' && at < typed.length()) {
        octets.add(typed.charAt(at) ^ 0x40);
        at++;
      } else {
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          octets.add(octet & 0xFF);
        }
      }
    }
    return octets.stream().mapToInt(Integer::intValue).toArray();
  }

  @Provide
  static Arbitrary<List<Integer>> hostile() {
    Arbitrary<Integer> telling =
        Arbitraries.strings()
            .withChars("\u001b\u001b[]OP20~;M\u0007\\\u009b\u00e2")
            .ofLength(1)
            .map(one -> (int) one.charAt(0));
    return Arbitraries.oneOf(telling, telling, Arbitraries.integers().between(0, 255))
        .list()
        .ofMaxSize(60);
  }
}
