package synoptic.model.network;

import java.util.Arrays;

/**
 * A layer of long short-term memory (Hochreiter, Schmidhuber 1997, with forget gates) that reads a
 * sequence in one direction. A row of weights holds, for one input, what it adds to each of the
 * four gates of each cell: input, forget, output, candidate.
 */
public final class Lstm {

  final int size;
  final int width;

  /** What a state adds to the gates: {@code size} rows of {@code 4 * size}. */
  final float[][] recurrent;

  private final boolean backward;

  public Lstm(int size, float[][] recurrent, boolean backward) {
    this.size = size;
    this.width = 4 * size;
    this.recurrent = recurrent;
    this.backward = backward;
  }

  /** What happened at each token: the gates, the cells, and what the cells gave. */
  public record Trace(float[][] gates, float[][] cells, float[][] squashed, float[][] states) {}

  /** Reads a sequence; {@code sums} holds for each token what its input adds to the gates. */
  public Trace read(float[][] sums) {
    int length = sums.length;
    float[][] gates = new float[length][];
    float[][] cells = new float[length][size];
    float[][] squashed = new float[length][size];
    float[][] states = new float[length][size];
    int before = -1;
    for (int step = 0; step < length; step++) {
      int at = backward ? length - 1 - step : step;
      float[] gate = sums[at].clone();
      if (before >= 0) {
        MatrixProducts.addProduct(gate, states[before], recurrent);
      }
      squash(gate);
      for (int cell = 0; cell < size; cell++) {
        float kept = before < 0 ? 0 : gate[size + cell] * cells[before][cell];
        cells[at][cell] = kept + gate[cell] * gate[3 * size + cell];
        squashed[at][cell] = tanh(cells[at][cell]);
        states[at][cell] = gate[2 * size + cell] * squashed[at][cell];
      }
      gates[at] = gate;
      before = at;
    }
    return new Trace(gates, cells, squashed, states);
  }

  /**
   * Turns what the states cost into what the gates' sums cost, and adds what the recurrent weights
   * cost to {@code slope}.
   *
   * @param transposed the recurrent weights, rows and columns exchanged
   */
  public float[][] back(Trace trace, float[][] stateSlopes, float[][] transposed, float[][] slope) {
    int length = stateSlopes.length;
    float[][] slopes = new float[length][width];
    float[][] former = new float[length][];
    float[] state = new float[size];
    float[] cell = new float[size];
    for (int step = length - 1; step >= 0; step--) {
      int at = backward ? length - 1 - step : step;
      int before = step == 0 ? -1 : backward ? at + 1 : at - 1;
      for (int i = 0; i < size; i++) {
        state[i] += stateSlopes[at][i];
      }
      backCell(trace, at, before, state, cell, slopes[at]);
      Arrays.fill(state, 0);
      former[at] = before < 0 ? new float[size] : trace.states[before];
      MatrixProducts.addProduct(state, slopes[at], transposed);
    }
    MatrixProducts.addOuter(slope, former, slopes);
    return slopes;
  }

  private void backCell(
      Trace trace, int at, int before, float[] state, float[] cell, float[] slopes) {
    float[] gate = trace.gates[at];
    for (int i = 0; i < size; i++) {
      float squashed = trace.squashed[at][i];
      float in = gate[i];
      float forget = gate[size + i];
      float out = gate[2 * size + i];
      float candidate = gate[3 * size + i];
      float down = cell[i] + state[i] * out * (1 - squashed * squashed);
      float former = before < 0 ? 0 : trace.cells[before][i];
      slopes[i] = down * candidate * in * (1 - in);
      slopes[size + i] = down * former * forget * (1 - forget);
      slopes[2 * size + i] = state[i] * squashed * out * (1 - out);
      slopes[3 * size + i] = down * in * (1 - candidate * candidate);
      cell[i] = down * forget;
    }
  }

  private void squash(float[] gate) {
    for (int i = 0; i < 3 * size; i++) {
      gate[i] = sigmoid(gate[i]);
    }
    for (int i = 3 * size; i < width; i++) {
      gate[i] = tanh(gate[i]);
    }
  }

  private static float sigmoid(float value) {
    return (float) (1 / (1 + Math.exp(-value)));
  }

  private static float tanh(float value) {
    return (float) (2 / (1 + Math.exp(-2 * value)) - 1);
  }
}
