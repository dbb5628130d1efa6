package synoptic.compare.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.Progress;
import synoptic.model.embedding.WordEncoder;

final class EncodedPassagesTest {

  private final List<String> encoded = new ArrayList<>();
  private final EncodedPassages passages =
      new EncodedPassages(
          sentences -> {
            encoded.addAll(sentences);
            return WordEncoder.INSTANCE.encode(sentences);
          },
          Progress.NONE);

  /** Two hundred lines of two thousand letters, of which nothing is said elsewhere. */
  private static List<String> filling(String side) {
    return IntStream.range(0, 200)
        .mapToObj(
            line ->
                IntStream.range(0, 200)
                        .mapToObj(word -> side + line + "word" + word)
                        .collect(Collectors.joining(" "))
                    + ".")
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void aLineIsCutIntoItsSentences() {
    Aligner.align(List.of("Rain fell. The wind rose."), List.of("Fog."), 1, passages).toList();
    assertEquals(List.of("Rain fell.", "The wind rose.", "Fog."), encoded);
    assertEquals(0, passages.leftOut());
  }

  @Test
  void whatWasEncodedOnceIsKeptForTheNextPair() {
    Aligner.align(List.of("Rain fell."), List.of("Fog rose."), 1, passages).toList();
    passages.makeRoom();
    Aligner.align(List.of("Rain fell."), List.of("Sun shone."), 1, passages).toList();
    assertEquals(List.of("Rain fell.", "Fog rose.", "Sun shone."), encoded);
  }

  @Test
  void ofLongTextsOnlyWhatSharesWordsIsEncoded() {
    List<String> a = filling("left");
    List<String> b = filling("right");
    a.add(7, "The ferry to Lund sank at night.");
    b.add(90, "At night the Lund ferry sank.");
    List<AlignedRow> rows = Aligner.align(a, b, 1, passages).toList();
    assertTrue(encoded.contains(a.get(7)) && encoded.contains(b.get(90)), encoded.toString());
    assertTrue(encoded.stream().mapToInt(String::length).sum() <= EncodedPassages.MOST_CHARACTERS);
    assertTrue(passages.leftOut() > 0);
    Candidate best = rows.get(7).candidates().getFirst();
    assertEquals(90, best.index());
    assertTrue(best.reasons().closeness().orElseThrow() > 0.5, best.toString());
  }

  @Test
  void whatTheIndexKnowsTakesNoEffort() {
    LocatedPassage known = AlignerTest.side("A", List.of("Rain fell.")).passages().getFirst();
    PassageEmbeddings index =
        passage -> Optional.of(WordEncoder.INSTANCE.encode(List.of(passage.text())));
    assertEquals(0, index.or(passages).effort(known));
    assertEquals("Rain fell.".length(), PassageEmbeddings.NONE.or(passages).effort(known));
  }
}
