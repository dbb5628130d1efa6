package synoptic.model.network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of a chain from labelled sequences: stochastic gradient descent on the
 * likelihood with a rate of its own for each weight (AdaGrad: Duchi, Hazan, Singer 2011).
 */
public final class CrfTraining {

  /** A sequence with the right label of each token. */
  public record Example(LinearChainCrf.Sequence sequence, int[] labels) {}

  private static final int LEAST_COUNT = 6;
  private static final double KEPT = 0.7;
  private static final double RATE = 0.05;
  private static final double DECAY = 5e-3;

  private final LinearChainCrf chain;
  private final float[] tokenSums;
  private final float[] stepSums;
  private final Random random;

  private CrfTraining(LinearChainCrf chain, Random random) {
    this.random = random;
    this.chain = chain;
    this.tokenSums = new float[chain.tokens.values.length];
    this.stepSums = new float[chain.steps.values.length];
  }

  public static LinearChainCrf learned(int labels, List<Example> examples, int rounds, long seed) {
    int[] tokens = frequent(examples.stream().flatMap(e -> Arrays.stream(e.sequence().tokens())));
    int[] steps = frequent(examples.stream().flatMap(e -> Arrays.stream(e.sequence().steps())));
    LinearChainCrf chain =
        new LinearChainCrf(
            new FeatureWeights(labels, tokens), new FeatureWeights(labels * labels, steps));
    Example[] known =
        examples.stream()
            .map(example -> new Example(chain.known(example.sequence()), example.labels()))
            .toArray(Example[]::new);
    Random random = new Random(seed);
    CrfTraining training = new CrfTraining(chain, random);
    for (int round = 0; round < rounds; round++) {
      shuffle(known, random);
      for (Example example : known) {
        training.learn(training.thinned(example));
      }
    }
    scale(chain.tokens.values);
    scale(chain.steps.values);
    return chain;
  }

  /** The features that stand in the examples often enough to be worth a weight, sorted. */
  private static int[] frequent(java.util.stream.Stream<int[]> lists) {
    int[] all = lists.flatMapToInt(Arrays::stream).toArray();
    Arrays.parallelSort(all);
    return IntStream.range(0, all.length)
        .filter(at -> at == 0 || all[at] != all[at - 1])
        .filter(at -> at + LEAST_COUNT <= all.length && all[at + LEAST_COUNT - 1] == all[at])
        .map(at -> all[at])
        .toArray();
  }

  private static void shuffle(Example[] examples, Random random) {
    for (int last = examples.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      Example swapped = examples[last];
      examples[last] = examples[other];
      examples[other] = swapped;
    }
  }

  private static void scale(float[] values) {
    for (int at = 0; at < values.length; at++) {
      values[at] *= (float) KEPT;
    }
  }

  /**
   * The example without a part of its features, another part each time, so that no feature relies
   * on others being there (dropout).
   */
  private Example thinned(Example example) {
    LinearChainCrf.Sequence whole = example.sequence();
    return new Example(
        new LinearChainCrf.Sequence(thinned(whole.tokens()), thinned(whole.steps())),
        example.labels());
  }

  private int[][] thinned(int[][] lists) {
    int[][] thin = new int[lists.length][];
    for (int at = 0; at < thin.length; at++) {
      int[] kept = new int[lists[at].length];
      int count = 0;
      for (int row : lists[at]) {
        if (random.nextFloat() < KEPT) {
          kept[count++] = row;
        }
      }
      thin[at] = Arrays.copyOf(kept, count);
    }
    return thin;
  }

  private void learn(Example example) {
    LinearChainCrf.Lattice lattice = chain.lattice(example.sequence());
    int labels = chain.labels;
    double[] slope = new double[labels];
    double[] slopes = new double[labels * labels];
    for (int at = 0; at < example.labels().length; at++) {
      for (int label = 0; label < labels; label++) {
        slope[label] = lattice.probability(at, label);
      }
      slope[example.labels()[at]] -= 1;
      descend(chain.tokens, tokenSums, example.sequence().tokens()[at], slope);
      if (at > 0) {
        for (int pair = 0; pair < slopes.length; pair++) {
          slopes[pair] = lattice.probability(at, pair / labels, pair % labels);
        }
        slopes[example.labels()[at - 1] * labels + example.labels()[at]] -= 1;
        descend(chain.steps, stepSums, example.sequence().steps()[at], slopes);
      }
    }
  }

  private static void descend(FeatureWeights weights, float[] sums, int[] rows, double[] slope) {
    double size = 0;
    for (double part : slope) {
      size += Math.abs(part);
    }
    if (size < 1e-3) {
      return;
    }
    for (int row : rows) {
      int first = row * slope.length;
      for (int label = 0; label < slope.length; label++) {
        int at = first + label;
        double down = slope[label] + DECAY * weights.values[at];
        sums[at] += (float) (down * down);
        weights.values[at] -= (float) (RATE * down / Math.sqrt(sums[at] + 1e-8));
      }
    }
  }
}
