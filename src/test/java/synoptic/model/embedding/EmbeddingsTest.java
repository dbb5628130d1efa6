package synoptic.model.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class EmbeddingsTest {

  @Property(tries = 200)
  void theClosestIsTheHighestCosineToTheBit(
      @ForAll long seed, @ForAll @IntRange(max = 7) int size) {
    Random random = new Random(seed);
    List<Embedding> all = IntStream.range(0, size).mapToObj(at -> random(random)).toList();
    Embedding one = random(random);
    double highest = all.stream().mapToDouble(other -> Cosine.of(one, other)).reduce(0, Math::max);
    assertEquals(highest, new Embeddings(all).closest(PackedEmbedding.of(one)));
  }

  /** The largest sums that there can be, of either sign, beside each other. */
  @Test
  void theNumbersOfALongDoNotMix() {
    Embedding up = filled(127);
    Embedding down = filled(-128);
    assertEquals(
        Cosine.of(up, up), new Embeddings(List.of(up, down)).closest(PackedEmbedding.of(up)));
    assertEquals(
        Cosine.of(down, down), new Embeddings(List.of(up, down)).closest(PackedEmbedding.of(down)));
    assertEquals(
        Cosine.of(down, down), new Embeddings(List.of(down, up)).closest(PackedEmbedding.of(down)));
    assertEquals(0, new Embeddings(List.of(down, down, down)).closest(PackedEmbedding.of(up)));
  }

  @Test
  void nothingIsCloseToWhatHasNoDirection() {
    Embedding nowhere = filled(0);
    assertEquals(0, new Embeddings(List.of(nowhere)).closest(PackedEmbedding.of(filled(1))));
    assertEquals(0, new Embeddings(List.of(filled(1))).closest(PackedEmbedding.of(nowhere)));
    assertEquals(0, new Embeddings(List.of()).closest(PackedEmbedding.of(filled(1))));
  }

  private static Embedding random(Random random) {
    byte[] values = new byte[Embedding.DIMENSIONS];
    random.nextBytes(values);
    return Embedding.ofBytes(values);
  }

  private static Embedding filled(int value) {
    byte[] values = new byte[Embedding.DIMENSIONS];
    Arrays.fill(values, (byte) value);
    return Embedding.ofBytes(values);
  }
}
