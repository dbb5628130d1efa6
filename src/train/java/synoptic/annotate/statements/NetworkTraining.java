package synoptic.annotate.statements;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.model.network.HashIndex;
import synoptic.model.network.MatrixProducts;
import synoptic.model.network.WordVectors;

/**
 * Learns the network's weights by Adam (Kingma, Ba 2015) with a rate that falls to zero. Two
 * workers share each batch; what they find is added up in one order, so that the same data give the
 * same weights.
 */
final class NetworkTraining {

  /**
   * A paragraph with its right answers.
   *
   * @param tags for cues, contents and speakers, whether each token is outside, begins or goes on
   * @param attributed its cues with the role of each token
   */
  record Example(Paragraph paragraph, int[][] tags, List<Attributed> attributed) {}

  /** A cue with the role of each token of its paragraph. */
  record Attributed(Cue cue, int[] roles) {}

  private static final int BATCH = 8;
  private static final int WORKERS = 2;
  private static final int LEAST_COUNT = 3;
  private static final float RATE = 0.002f;
  private static final float LARGEST_SLOPE = 5;
  private static final float MOMENTUM = 0.9f;
  private static final float MEMORY = 0.999f;

  private final StatementNetwork network;
  private final List<float[][]> learned;
  private final List<float[][]> first;
  private final List<float[][]> second;
  private final StatementNetwork.Parameters[] slopes = new StatementNetwork.Parameters[WORKERS];
  private int steps;

  private NetworkTraining(StatementNetwork network) {
    this.network = network;
    this.learned = network.parameters.all();
    this.first = zero().all();
    this.second = zero().all();
    Arrays.setAll(slopes, worker -> zero());
  }

  private StatementNetwork.Parameters zero() {
    return StatementNetwork.Parameters.zero(
        network.words.size(), network.endings.size(), network.shapes.size());
  }

  /**
   * A network that has gone through the examples so many times.
   *
   * @param told is told after each round how far it is from right, in nats a paragraph
   */
  static StatementNetwork learned(
      WordVectors vectors, List<Example> examples, int rounds, long seed, PrintStream told) {
    Random random = new Random(seed);
    StatementNetwork network = begun(vectors, examples, random);
    NetworkTraining training = new NetworkTraining(network);
    List<Example> order = new ArrayList<>(examples);
    int batches = (examples.size() + BATCH - 1) / BATCH;
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (int from = 0; from < order.size(); from += BATCH) {
        List<Example> batch = order.subList(from, Math.min(order.size(), from + BATCH));
        float rate = RATE * (1 - (float) training.steps / (rounds * batches));
        loss += training.learn(batch, random.nextLong(), rate);
      }
      told.printf("round %d of %d: %.2f%n", round, rounds, loss / order.size());
    }
    return network;
  }

  private static StatementNetwork begun(
      WordVectors vectors, List<Example> examples, Random random) {
    HashIndex words = frequent(examples, paragraph -> paragraph.words);
    HashIndex endings = frequent(examples, paragraph -> paragraph.endings);
    HashIndex shapes = frequent(examples, paragraph -> paragraph.shapes);
    var parameters = StatementNetwork.Parameters.zero(words.size(), endings.size(), shapes.size());
    for (float[][] table : List.of(parameters.words(), parameters.endings(), parameters.shapes())) {
      scatter(table, 0.1, random);
    }
    for (float[][] matrix :
        List.of(
            parameters.forwardInput(),
            parameters.backwardInput(),
            parameters.forward(),
            parameters.backward(),
            parameters.tags(),
            parameters.token(),
            parameters.cue(),
            parameters.between(),
            parameters.roles())) {
      scatter(matrix, 0.12, random);
    }
    Arrays.fill(parameters.forwardBias(), StatementNetwork.HIDDEN, 2 * StatementNetwork.HIDDEN, 1);
    Arrays.fill(parameters.backwardBias(), StatementNetwork.HIDDEN, 2 * StatementNetwork.HIDDEN, 1);
    return new StatementNetwork(vectors, words, endings, shapes, parameters);
  }

  private static void scatter(float[][] matrix, double reach, Random random) {
    for (float[] row : matrix) {
      for (int at = 0; at < row.length; at++) {
        row[at] = (float) ((2 * random.nextDouble() - 1) * reach);
      }
    }
  }

  private static HashIndex frequent(List<Example> examples, Function<Paragraph, int[]> of) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (int hash : of.apply(example.paragraph)) {
        counts.merge(hash, 1, Integer::sum);
      }
    }
    return new HashIndex(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_COUNT)
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }

  private double learn(List<Example> batch, long seed, float rate) {
    NetworkPass.Turned turned = NetworkPass.Turned.of(network.parameters);
    double[] losses = new double[WORKERS];
    IntStream.range(0, WORKERS)
        .parallel()
        .forEach(
            worker -> {
              clear(slopes[worker].all());
              for (int at = worker; at < batch.size(); at += WORKERS) {
                SplittableRandom random = new SplittableRandom(seed + at);
                losses[worker] +=
                    new NetworkPass(network, turned, batch.get(at), slopes[worker], random).run();
              }
            });
    descend(rate);
    return Arrays.stream(losses).sum();
  }

  private static void clear(List<float[][]> matrices) {
    for (float[][] matrix : matrices) {
      for (float[] row : matrix) {
        Arrays.fill(row, 0);
      }
    }
  }

  private void descend(float rate) {
    steps++;
    List<float[][]> sums = slopes[0].all();
    double square = 0;
    for (int matrix = 0; matrix < sums.size(); matrix++) {
      square += gather(matrix, sums.get(matrix));
    }
    float scale = (float) Math.min(1, LARGEST_SLOPE / Math.sqrt(square + 1e-9));
    double correction = Math.sqrt(1 - Math.pow(MEMORY, steps)) / (1 - Math.pow(MOMENTUM, steps));
    for (int matrix = 0; matrix < sums.size(); matrix++) {
      for (int row = 0; row < sums.get(matrix).length; row++) {
        adam(matrix, row, sums.get(matrix)[row], scale, (float) (rate * correction));
      }
    }
  }

  /** Adds up what the workers found for a matrix; the sum of its squares. */
  private double gather(int matrix, float[][] sums) {
    double square = 0;
    for (int row = 0; row < sums.length; row++) {
      for (int worker = 1; worker < WORKERS; worker++) {
        MatrixProducts.add(sums[row], slopes[worker].all().get(matrix)[row]);
      }
      for (float value : sums[row]) {
        square += (double) value * value;
      }
    }
    return square;
  }

  private void adam(int matrix, int row, float[] slopes, float scale, float rate) {
    float[] values = learned.get(matrix)[row];
    float[] mean = first.get(matrix)[row];
    float[] spread = second.get(matrix)[row];
    for (int at = 0; at < values.length; at++) {
      float slope = slopes[at] * scale;
      mean[at] = MOMENTUM * mean[at] + (1 - MOMENTUM) * slope;
      spread[at] = MEMORY * spread[at] + (1 - MEMORY) * slope * slope;
      values[at] -= rate * mean[at] / ((float) Math.sqrt(spread[at]) + 1e-7f);
    }
  }
}
