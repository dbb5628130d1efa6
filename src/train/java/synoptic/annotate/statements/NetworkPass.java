package synoptic.annotate.statements;

import java.util.Arrays;
import java.util.SplittableRandom;
import synoptic.annotate.Paragraph;
import synoptic.model.network.Lstm;
import synoptic.model.network.MatrixProducts;

/**
 * One paragraph there and back through the network (back-propagation through time), with dropout of
 * inputs and states: what each weight costs is added to the slopes.
 */
final class NetworkPass {

  private static final float INPUT_KEPT = 0.75f;
  private static final float STATE_KEPT = 0.6f;

  /** Matrices with rows and columns exchanged, for the way back; the same for a whole batch. */
  record Turned(
      float[][] forward,
      float[][] backward,
      float[][] forwardLearned,
      float[][] backwardLearned,
      float[][] tags,
      float[][] token,
      float[][] cue,
      float[][] roles) {

    static Turned of(StatementNetwork.Parameters parameters) {
      return new Turned(
          MatrixProducts.transposed(parameters.forward()),
          MatrixProducts.transposed(parameters.backward()),
          learned(parameters.forwardInput()),
          learned(parameters.backwardInput()),
          MatrixProducts.transposed(parameters.tags()),
          MatrixProducts.transposed(parameters.token()),
          MatrixProducts.transposed(parameters.cue()),
          MatrixProducts.transposed(parameters.roles()));
    }

    /** The vectors of words are given, so nothing is handed back to them. */
    private static float[][] learned(float[][] input) {
      return MatrixProducts.transposed(
          Arrays.copyOfRange(input, StatementNetwork.FIRST_WORD, input.length));
    }
  }

  private final StatementNetwork network;
  private final StatementNetwork.Parameters parameters;
  private final Turned turned;
  private final NetworkTraining.Example example;
  private final Paragraph paragraph;
  private final StatementNetwork.Parameters slope;
  private final SplittableRandom random;
  private final int size;
  private final float[][] inputs;
  private final float[][] inputMasks;
  private final float[][] stateSlopes;
  private float[][] states;
  private double loss;

  NetworkPass(
      StatementNetwork network,
      Turned turned,
      NetworkTraining.Example example,
      StatementNetwork.Parameters slope,
      SplittableRandom random) {
    this.network = network;
    this.parameters = network.parameters;
    this.turned = turned;
    this.example = example;
    this.paragraph = example.paragraph();
    this.slope = slope;
    this.random = random;
    this.size = paragraph.size();
    this.inputs = new float[size][StatementNetwork.INPUT];
    this.inputMasks = new float[size][];
    this.stateSlopes = new float[size][StatementNetwork.STATE];
  }

  /** How improbable the right answers were, in nats. */
  double run() {
    Lstm onward = new Lstm(StatementNetwork.HIDDEN, parameters.forward(), false);
    Lstm back = new Lstm(StatementNetwork.HIDDEN, parameters.backward(), true);
    readInputs();
    Lstm.Trace onwardTrace = onward.read(sums(parameters.forwardInput(), parameters.forwardBias()));
    Lstm.Trace backTrace = back.read(sums(parameters.backwardInput(), parameters.backwardBias()));
    states = StatementNetwork.joined(onwardTrace.states(), backTrace.states());
    float[][] masks = new float[size][];
    for (int at = 0; at < size; at++) {
      masks[at] = mask(StatementNetwork.STATE, STATE_KEPT);
      multiply(states[at], masks[at]);
    }
    learnTags();
    learnRoles();
    float[][] onwardSlopes = new float[size][];
    float[][] backSlopes = new float[size][];
    for (int at = 0; at < size; at++) {
      multiply(stateSlopes[at], masks[at]);
      onwardSlopes[at] = Arrays.copyOf(stateSlopes[at], StatementNetwork.HIDDEN);
      backSlopes[at] =
          Arrays.copyOfRange(stateSlopes[at], StatementNetwork.HIDDEN, StatementNetwork.STATE);
    }
    learnInputs(
        onward.back(onwardTrace, onwardSlopes, turned.forward, slope.forward()),
        back.back(backTrace, backSlopes, turned.backward, slope.backward()));
    return loss;
  }

  private void readInputs() {
    for (int at = 0; at < size; at++) {
      network.writeWord(paragraph, at, inputs[at]);
      network.writeForm(paragraph, at, inputs[at]);
      inputMasks[at] = mask(StatementNetwork.INPUT, INPUT_KEPT);
      multiply(inputs[at], inputMasks[at]);
    }
  }

  private float[][] sums(float[][] matrix, float[] bias) {
    float[][] sums = new float[size][];
    for (int at = 0; at < size; at++) {
      sums[at] = bias.clone();
      MatrixProducts.addProduct(sums[at], inputs[at], matrix);
    }
    return sums;
  }

  private void learnInputs(float[][] onward, float[][] back) {
    MatrixProducts.addOuter(slope.forwardInput(), inputs, onward);
    MatrixProducts.addOuter(slope.backwardInput(), inputs, back);
    for (int at = 0; at < size; at++) {
      MatrixProducts.add(slope.forwardBias(), onward[at]);
      MatrixProducts.add(slope.backwardBias(), back[at]);
      float[] input = new float[StatementNetwork.INPUT - StatementNetwork.FIRST_WORD];
      MatrixProducts.addProduct(input, onward[at], turned.forwardLearned);
      MatrixProducts.addProduct(input, back[at], turned.backwardLearned);
      for (int i = 0; i < input.length; i++) {
        input[i] *= inputMasks[at][StatementNetwork.FIRST_WORD + i];
      }
      addTo(slope.words(), network.words.row(paragraph.words[at]), input, 0);
      addTo(
          slope.endings(),
          network.endings.row(paragraph.endings[at]),
          input,
          StatementNetwork.WORD);
      int shape = network.shapes.row(paragraph.shapes[at]);
      addTo(slope.shapes(), shape, input, StatementNetwork.WORD + StatementNetwork.ENDING);
    }
  }

  private static void addTo(float[][] table, int row, float[] from, int at) {
    for (int i = 0; row >= 0 && i < table[row].length; i++) {
      table[row][i] += from[at + i];
    }
  }

  private void learnTags() {
    float[][] slopes = new float[size][];
    for (int at = 0; at < size; at++) {
      float[] sums = parameters.tagBias().clone();
      MatrixProducts.addProduct(sums, states[at], parameters.tags());
      for (int kind = 0; kind < StatementNetwork.TAGS / 3; kind++) {
        StatementNetwork.softmax(sums, 3 * kind, 3);
        learn(sums, 3 * kind + example.tags()[kind][at]);
      }
      MatrixProducts.add(slope.tagBias(), sums);
      MatrixProducts.addProduct(stateSlopes[at], sums, turned.tags);
      slopes[at] = sums;
    }
    MatrixProducts.addOuter(slope.tags(), states, slopes);
  }

  /** Turns probabilities into what they cost, by cross entropy. */
  private void learn(float[] probabilities, int right) {
    loss -= Math.log(probabilities[right] + 1e-9);
    probabilities[right] -= 1;
  }

  private void learnRoles() {
    if (example.attributed().isEmpty()) {
      return;
    }
    float[][] projected = new float[size][StatementNetwork.PAIR];
    float[][] slopes = new float[size][StatementNetwork.PAIR];
    for (int at = 0; at < size; at++) {
      MatrixProducts.addProduct(projected[at], states[at], parameters.token());
    }
    example.attributed().forEach(attributed -> learnRoles(attributed, projected, slopes));
    MatrixProducts.addOuter(slope.token(), states, slopes);
    for (int at = 0; at < size; at++) {
      MatrixProducts.addProduct(stateSlopes[at], slopes[at], turned.token);
    }
  }

  private void learnRoles(
      NetworkTraining.Attributed attributed, float[][] projected, float[][] slopes) {
    Cue cue = attributed.cue();
    float[] mean = StatementNetwork.mean(states, cue);
    float[] ofCue = new float[StatementNetwork.PAIR];
    MatrixProducts.addProduct(ofCue, mean, parameters.cue());
    float[] cueSlope = new float[StatementNetwork.PAIR];
    int from = StatementModel.from(cue);
    int to = StatementModel.to(cue, paragraph);
    float[][] hiddens = new float[to - from][];
    float[][] roleSlopes = new float[to - from][];
    for (int at = from; at < to; at++) {
      float[] hidden =
          StatementNetwork.hidden(parameters, paragraph, cue, at, ofCue, projected[at]);
      float[] sums = parameters.roleBias().clone();
      MatrixProducts.addProduct(sums, hidden, parameters.roles());
      StatementNetwork.softmax(sums, 0, StatementModel.ROLE_LABELS);
      learn(sums, attributed.roles()[at]);
      MatrixProducts.add(slope.roleBias(), sums);
      hiddens[at - from] = hidden;
      roleSlopes[at - from] = sums;
      float[] hiddenSlope = hiddenSlope(hidden, sums);
      MatrixProducts.add(slopes[at], hiddenSlope);
      MatrixProducts.add(cueSlope, hiddenSlope);
      for (int row : StatementNetwork.between(paragraph, cue, at)) {
        MatrixProducts.add(slope.between()[row], hiddenSlope);
      }
    }
    MatrixProducts.addOuter(slope.roles(), hiddens, roleSlopes);
    learnCue(cue, mean, cueSlope);
  }

  private float[] hiddenSlope(float[] hidden, float[] sums) {
    float[] slopes = new float[StatementNetwork.PAIR];
    MatrixProducts.addProduct(slopes, sums, turned.roles);
    for (int i = 0; i < StatementNetwork.PAIR; i++) {
      slopes[i] = hidden[i] > 0 ? slopes[i] : 0;
    }
    return slopes;
  }

  private void learnCue(Cue cue, float[] mean, float[] cueSlope) {
    MatrixProducts.addOuter(slope.cue(), new float[][] {mean}, new float[][] {cueSlope});
    float[] meanSlope = new float[StatementNetwork.STATE];
    MatrixProducts.addProduct(meanSlope, cueSlope, turned.cue);
    for (int at = cue.start(); at < cue.end(); at++) {
      MatrixProducts.addRow(stateSlopes[at], 1f / (cue.end() - cue.start()), meanSlope);
    }
  }

  private float[] mask(int width, float kept) {
    int bound = (int) (Integer.MIN_VALUE + kept * 0x1p32);
    float[] mask = new float[width];
    for (int i = 0; i < width; i++) {
      mask[i] = random.nextInt() < bound ? 1 / kept : 0;
    }
    return mask;
  }

  private static void multiply(float[] values, float[] mask) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= mask[i];
    }
  }
}
