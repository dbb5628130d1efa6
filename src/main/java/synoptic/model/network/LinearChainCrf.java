package synoptic.model.network;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over a sequence whose
 * features weigh on labels and on pairs of neighbouring labels.
 */
public final class LinearChainCrf {

  /** Hashes of the features of each token, and of each token with the one before it. */
  public record Sequence(int[][] tokens, int[][] steps) {
    int length() {
      return tokens.length;
    }
  }

  final int labels;
  public final FeatureWeights tokens;
  public final FeatureWeights steps;

  public LinearChainCrf(FeatureWeights tokens, FeatureWeights steps) {
    this.labels = tokens.width();
    this.tokens = tokens;
    this.steps = steps;
  }

  /** The sequence with rows of the weights in place of hashes. */
  public Sequence known(Sequence sequence) {
    int[][] ofTokens = new int[sequence.length()][];
    int[][] ofSteps = new int[sequence.length()][];
    for (int at = 0; at < ofTokens.length; at++) {
      ofTokens[at] = tokens.rows(sequence.tokens()[at]);
      ofSteps[at] = steps.rows(sequence.steps()[at]);
    }
    return new Sequence(ofTokens, ofSteps);
  }

  /** What labels and steps of a known sequence weigh. */
  public Lattice lattice(Sequence known) {
    return lattice(known, new double[known.length()][labels]);
  }

  /**
   * The same with a second opinion.
   *
   * @param node what each label of each token weighs already; it is added to
   */
  public Lattice lattice(Sequence known, double[][] node) {
    double[][] edge = new double[known.length()][labels * labels];
    for (int at = 0; at < node.length; at++) {
      tokens.addTo(node[at], known.tokens()[at]);
      steps.addTo(edge[at], known.steps()[at]);
    }
    return new Lattice(labels, node, edge);
  }

  /** All labellings of a sequence with their weights. */
  public static final class Lattice {
    private final int labels;
    private final double[][] node;
    private final double[][] edge;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;

    private Lattice(int labels, double[][] node, double[][] edge) {
      this.labels = labels;
      this.node = exponential(node);
      this.edge = exponential(edge);
      this.forward = new double[node.length][labels];
      this.backward = new double[node.length][labels];
      this.scales = new double[node.length];
      goForward();
      goBackward();
    }

    public int length() {
      return node.length;
    }

    /** How probable the label is at that place. */
    public double probability(int at, int label) {
      return forward[at][label] * backward[at][label];
    }

    /** How probable the two labels are at the place before and at that place. */
    double probability(int at, int before, int label) {
      return forward[at - 1][before]
          * edge[at][before * labels + label]
          * node[at][label]
          * backward[at][label]
          / scales[at];
    }

    private void goForward() {
      for (int at = 0; at < node.length; at++) {
        double total = 0;
        for (int label = 0; label < labels; label++) {
          double sum = at == 0 ? 1 : 0;
          for (int before = 0; at > 0 && before < labels; before++) {
            sum += forward[at - 1][before] * edge[at][before * labels + label];
          }
          forward[at][label] = sum * node[at][label];
          total += forward[at][label];
        }
        scales[at] = total;
        for (int label = 0; label < labels; label++) {
          forward[at][label] /= total;
        }
      }
    }

    private void goBackward() {
      int last = node.length - 1;
      for (int at = last; at >= 0; at--) {
        for (int label = 0; label < labels; label++) {
          double sum = at == last ? 1 : 0;
          for (int after = 0; at < last && after < labels; after++) {
            sum +=
                edge[at + 1][label * labels + after]
                    * node[at + 1][after]
                    * backward[at + 1][after]
                    / scales[at + 1];
          }
          backward[at][label] = sum;
        }
      }
    }

    private static double[][] exponential(double[][] weights) {
      for (double[] row : weights) {
        double top = row[largest(row)];
        for (int at = 0; at < row.length; at++) {
          row[at] = Math.exp(Math.max(-60, row[at] - top));
        }
      }
      return weights;
    }
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int at = 1; at < values.length; at++) {
      if (values[at] > values[best]) {
        best = at;
      }
    }
    return best;
  }
}
