package synoptic.compare.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.facts.PassageMentions;
import synoptic.compare.framing.TellingWord.Lean;
import synoptic.corpus.Passage;
import synoptic.corpus.People;

/** Which words lean to a side, by what else the side and the library have. */
final class TellingWordsTest {

  private static final String OTHER =
      "Boats, nets, ropes, sails, masts, oars, decks, hulls, cabins, keels, bows, sterns.";

  private static Side side(String name, String text) {
    return new Side(name, List.of(new LocatedPassage(name, new Passage(1, "", text))));
  }

  private static List<String> leaning(String a, String library) {
    Side one = side("post", a);
    Side other = side("radio", OTHER);
    PassageMentions mentions = PassageMentions.of(one, other, People.NONE, Map.of());
    WordCounts others = WordCounts.of(List.of(new LocatedPassage("", new Passage(1, "", library))));
    return TellingWords.of(one, other, mentions, others).stream()
        .filter(word -> word.lean() == Lean.A)
        .map(TellingWord::word)
        .toList();
  }

  @Test
  void whatTheLibraryHasEverywhereTellsNothingAtTwoOrThree() {
    String text = "A late ferry and a late tram. Ferry and tram.";
    assertEquals(
        List.of("ferry", "late", "tram"), leaning(text, "The bridge.").stream().sorted().toList());
    assertEquals(
        List.of("ferry", "tram"),
        leaning(text, "Late, late, late: the bridge was late, and the road.").stream()
            .sorted()
            .toList());
  }

  @Test
  void addressesAndWeekdaysAreNoWords() {
    String text =
        "Ferry, ferry: see https://www.ferry.example/tram?x=tram, www.tram.example or tram@tram.example"
            + " on Tuesday, Tuesdays or Tuesday.";
    assertEquals(List.of("ferry"), leaning(text, "The bridge."));
  }
}
