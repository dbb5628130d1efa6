package synoptic.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.wording.WordingUse.Use;
import synoptic.corpus.Passage;
import synoptic.text.Language;

final class WordingsTest {

  @TestFactory
  Stream<DynamicTest> everySentenceHasWhatIsListed() throws IOException {
    return lines().stream()
        .map(
            line -> {
              String text = line.substring(0, line.indexOf('|')).strip();
              String expected = line.substring(line.indexOf('|') + 1).strip();
              return DynamicTest.dynamicTest(text, () -> assertEquals(expected, found(text)));
            });
  }

  private static List<String> lines() throws IOException {
    try (var in = WordingsTest.class.getResourceAsStream("/compare/wording/sentences.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static String found(String text) {
    PassageWords words = PassageWords.of(text);
    return Stream.concat(
            LoadedWords.in(words).stream(), Passives.in(words, Language.ENGLISH).stream())
        .sorted(Comparator.comparing(Found::span))
        .map(
            found -> {
              String shown = found.device().name().toLowerCase(Locale.ROOT) + " " + found.shown();
              return found.isQuoted() ? "“" + shown + "”" : shown;
            })
        .collect(Collectors.joining("; "));
  }

  private static Side side(String... texts) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (String text : texts) {
      passages.add(new LocatedPassage("it", new Passage(passages.size() + 1, "", text)));
    }
    return new Side("it", passages);
  }

  @Test
  void quotedWordsAreCountedApartAndAreNoPartOfTheShare() {
    List<WordingUse> uses =
        Wordings.of(
            side(
                "He claimed it twice; she claims that it is so.",
                "“They claim that all is well, and nobody knows what they allege,” he said."),
            side("Nobody spoke."));
    assertEquals(List.of(Device.DOUBT), uses.stream().map(WordingUse::device).toList());
    Use a = uses.getFirst().a();
    assertEquals("claim", a.own().getFirst().shown());
    assertEquals(2, a.places().size());
    assertEquals(2, a.quoted().size());
    assertEquals(1_000.0 * 2 / 12, a.perThousand(), 1e-9);
    assertEquals(0, uses.getFirst().b().places().size());
  }

  @Test
  void theMostFrequentWordStandsFirst() {
    Use use =
        Wordings.of(side("A reckless hero and a reckless thug, both brave."), side(""))
            .getFirst()
            .a();
    assertEquals(
        List.of("reckless", "thug"), use.own().stream().map(each -> each.shown()).toList());
  }

  @Test
  void textsInALanguageWithoutRulesArePassedOver() {
    assertTrue(Wordings.of(side("Режим is 政权 政权 政权 政权 政权 政权"), side()).isEmpty());
  }
}
