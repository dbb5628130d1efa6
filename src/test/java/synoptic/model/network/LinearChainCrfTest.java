package synoptic.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LinearChainCrfTest {

  private static final double NEARLY = 1e-6;

  @Property(tries = 100)
  void theProbabilitiesAreThoseOfAllLabellings(
      @ForAll @Size(min = 10, max = 10) List<Byte> weights) {
    LinearChainCrf chain =
        new LinearChainCrf(
            new FeatureWeights(2, new int[] {1, 2, 3}), new FeatureWeights(4, new int[] {9}));
    for (int at = 0; at < 6; at++) {
      chain.tokens.values[at] = weights.get(at) / 50f;
    }
    for (int at = 0; at < 4; at++) {
      chain.steps.values[at] = weights.get(6 + at) / 50f;
    }
    int[][] steps = {{}, {9}, {9}};
    var known = chain.known(new LinearChainCrf.Sequence(new int[][] {{1}, {2, 77}, {3}}, steps));
    LinearChainCrf.Lattice lattice = chain.lattice(known);
    double total = 0;
    double lastIsOne = 0;
    for (int labels = 0; labels < 8; labels++) {
      double weight = Math.exp(weight(chain, labels & 1, labels >> 1 & 1, labels >> 2));
      total += weight;
      lastIsOne += labels >> 2 == 1 ? weight : 0;
    }
    assertEquals(lastIsOne / total, lattice.probability(2, 1), NEARLY);
    assertEquals(1, lattice.probability(0, 0) + lattice.probability(0, 1), NEARLY);
    assertEquals(
        lattice.probability(1, 1),
        lattice.probability(1, 0, 1) + lattice.probability(1, 1, 1),
        NEARLY);
  }

  private static double weight(LinearChainCrf chain, int a, int b, int c) {
    float[] token = chain.tokens.values;
    float[] step = chain.steps.values;
    return token[a] + token[2 + b] + token[4 + c] + step[2 * a + b] + step[2 * b + c];
  }

  @Test
  void learnsFromExamples() {
    var sequence =
        new LinearChainCrf.Sequence(new int[][] {{5}, {6}, {5}}, new int[][] {{1}, {1}, {1}});
    var example = new CrfTraining.Example(sequence, new int[] {0, 1, 0});
    LinearChainCrf chain = CrfTraining.learned(2, List.of(example, example, example), 20, 1);
    LinearChainCrf.Lattice lattice = chain.lattice(chain.known(sequence));
    for (int at = 0; at < 3; at++) {
      assertEquals(example.labels()[at], lattice.probability(at, 1), 0.49);
    }
  }
}
