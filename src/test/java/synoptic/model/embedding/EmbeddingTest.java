package synoptic.model.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class EmbeddingTest {

  @Property(tries = 200)
  void theCosineIsThatOfTheDirectionsButForRounding(@ForAll long seed) {
    Random random = new Random(seed);
    float[] one = direction(random);
    float[] other = direction(random);
    double exact = dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
    assertEquals(exact, Cosine.of(Embedding.of(one), Embedding.of(other)), 0.01);
  }

  @Property(tries = 50)
  void theMeanGivesTheMeanOfTheCosines(@ForAll long seed) {
    Random random = new Random(seed);
    List<Embedding> others =
        List.of(Embedding.of(direction(random)), Embedding.of(direction(random)));
    Embedding one = Embedding.of(direction(random));
    double mean =
        others.stream().mapToDouble(other -> Cosine.of(one, other)).average().orElseThrow();
    assertEquals(mean, one.along(Embedding.mean(others)), 1e-4);
  }

  @Test
  void bytesGiveTheSameAgain() {
    Embedding one = Embedding.of(direction(new Random(1)));
    assertEquals(one, Embedding.ofBytes(one.bytes()));
    assertThrows(IllegalArgumentException.class, () -> Embedding.ofBytes(new byte[3]));
  }

  @Test
  void whatHasNoDirectionIsCloseToNothing() {
    Embedding nowhere = Embedding.of(new float[Embedding.DIMENSIONS]);
    assertTrue(nowhere.isNowhere());
    assertEquals(0, nowhere.along(Embedding.mean(List.of())));
  }

  @Test
  void whatIsNotFiniteIsRefused() {
    float[] direction = direction(new Random(3));
    direction[7] = Float.NaN;
    assertThrows(IllegalArgumentException.class, () -> Embedding.of(direction));
  }

  private static float[] direction(Random random) {
    float[] direction = new float[Embedding.DIMENSIONS];
    for (int at = 0; at < direction.length; at++) {
      direction[at] = (float) random.nextGaussian();
    }
    return direction;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int at = 0; at < a.length; at++) {
      sum += a[at] * b[at];
    }
    return sum;
  }
}
