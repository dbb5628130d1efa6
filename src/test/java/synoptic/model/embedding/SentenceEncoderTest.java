package synoptic.model.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** With the real model, which comes with the libraries. */
final class SentenceEncoderTest {

  private static final SentenceEncoder ENCODER = SentenceEncoder.open(1);

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void whatMeansTheSameComesCloserThanWhatSharesWords() {
    List<Embedding> vectors =
        ENCODER.encode(
            List.of(
                "The talks in Geneva are stuck.",
                "Peace negotiations have reached a deadlock.",
                "The car is stuck in the mud."));
    double meaning = Cosine.of(vectors.get(0), vectors.get(1));
    double words = Cosine.of(vectors.get(0), vectors.get(2));
    assertTrue(meaning > words + 0.1, meaning + " and " + words);
  }

  @Test
  void aSentenceGetsTheSameVectorInAnyCompany() {
    String sentence = "The ferry sank off the coast.";
    Embedding alone = ENCODER.encode(List.of(sentence)).getFirst();
    List<String> many = Stream.generate(() -> "A much longer line. ".repeat(20)).limit(9).toList();
    List<String> all = Stream.concat(many.stream(), Stream.of(sentence)).toList();
    assertTrue(Cosine.of(alone, ENCODER.encode(all).getLast()) > 0.99);
  }

  @Test
  void anythingGetsAVectorInOrder() {
    List<String> odd = List.of("", " ", "\u0000\uD800", "a".repeat(100_000), "☺".repeat(5_000));
    assertEquals(odd.size(), ENCODER.encode(odd).size());
    assertEquals(List.of(), ENCODER.encode(List.of()));
  }

  @Test
  void theModelIsLoadedOnlyWhenThereIsASentence() {
    LazyEncoder lazy = new LazyEncoder(1);
    assertEquals(List.of(), lazy.encode(List.of()));
    assertEquals(1, lazy.encode(List.of("Snow fell.")).size());
    assertThrows(NullPointerException.class, () -> lazy.encode(null));
  }
}
