package synoptic.annotate;

import java.util.Arrays;
import java.util.SplittableRandom;

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

    static Turned of(Network.Parameters parameters) {
      return new Turned(
          Rowwise.transposed(parameters.forward()),
          Rowwise.transposed(parameters.backward()),
          learned(parameters.forwardInput()),
          learned(parameters.backwardInput()),
          Rowwise.transposed(parameters.tags()),
          Rowwise.transposed(parameters.token()),
          Rowwise.transposed(parameters.cue()),
          Rowwise.transposed(parameters.roles()));
    }

    /** The vectors of words are given, so nothing is handed back to them. */
    private static float[][] learned(float[][] input) {
      return Rowwise.transposed(Arrays.copyOfRange(input, Network.FIRST_WORD, input.length));
    }
  }

  private final Network network;
  private final Network.Parameters parameters;
  private final Turned turned;
  private final NetworkTraining.Example example;
  private final Paragraph paragraph;
  private final Network.Parameters slope;
  private final SplittableRandom random;
  private final int size;
  private final float[][] inputs;
  private final float[][] inputMasks;
  private final float[][] stateSlopes;
  private float[][] states;
  private double loss;

  NetworkPass(
      Network network,
      Turned turned,
      NetworkTraining.Example example,
      Network.Parameters slope,
      SplittableRandom random) {
    this.network = network;
    this.parameters = network.parameters;
    this.turned = turned;
    this.example = example;
    this.paragraph = example.paragraph();
    this.slope = slope;
    this.random = random;
    this.size = paragraph.size();
    this.inputs = new float[size][Network.INPUT];
    this.inputMasks = new float[size][];
    this.stateSlopes = new float[size][Network.STATE];
  }

  /** How improbable the right answers were, in nats. */
  double run() {
    Lstm onward = new Lstm(Network.HIDDEN, parameters.forward(), false);
    Lstm back = new Lstm(Network.HIDDEN, parameters.backward(), true);
    readInputs();
    Lstm.Trace onwardTrace = onward.read(sums(parameters.forwardInput(), parameters.forwardBias()));
    Lstm.Trace backTrace = back.read(sums(parameters.backwardInput(), parameters.backwardBias()));
    states = Network.joined(onwardTrace.states(), backTrace.states());
    float[][] masks = new float[size][];
    for (int at = 0; at < size; at++) {
      masks[at] = mask(Network.STATE, STATE_KEPT);
      multiply(states[at], masks[at]);
    }
    learnTags();
    learnRoles();
    float[][] onwardSlopes = new float[size][];
    float[][] backSlopes = new float[size][];
    for (int at = 0; at < size; at++) {
      multiply(stateSlopes[at], masks[at]);
      onwardSlopes[at] = Arrays.copyOf(stateSlopes[at], Network.HIDDEN);
      backSlopes[at] = Arrays.copyOfRange(stateSlopes[at], Network.HIDDEN, Network.STATE);
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
      inputMasks[at] = mask(Network.INPUT, INPUT_KEPT);
      multiply(inputs[at], inputMasks[at]);
    }
  }

  private float[][] sums(float[][] matrix, float[] bias) {
    float[][] sums = new float[size][];
    for (int at = 0; at < size; at++) {
      sums[at] = bias.clone();
      Rowwise.addProduct(sums[at], inputs[at], matrix);
    }
    return sums;
  }

  private void learnInputs(float[][] onward, float[][] back) {
    Rowwise.addOuter(slope.forwardInput(), inputs, onward);
    Rowwise.addOuter(slope.backwardInput(), inputs, back);
    for (int at = 0; at < size; at++) {
      Rowwise.add(slope.forwardBias(), onward[at]);
      Rowwise.add(slope.backwardBias(), back[at]);
      float[] input = new float[Network.INPUT - Network.FIRST_WORD];
      Rowwise.addProduct(input, onward[at], turned.forwardLearned);
      Rowwise.addProduct(input, back[at], turned.backwardLearned);
      for (int i = 0; i < input.length; i++) {
        input[i] *= inputMasks[at][Network.FIRST_WORD + i];
      }
      addTo(slope.words(), network.words.row(paragraph.words[at]), input, 0);
      addTo(slope.endings(), network.endings.row(paragraph.endings[at]), input, Network.WORD);
      int shape = network.shapes.row(paragraph.shapes[at]);
      addTo(slope.shapes(), shape, input, Network.WORD + Network.ENDING);
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
      Rowwise.addProduct(sums, states[at], parameters.tags());
      for (int kind = 0; kind < Network.TAGS / 3; kind++) {
        Network.softmax(sums, 3 * kind, 3);
        learn(sums, 3 * kind + example.tags()[kind][at]);
      }
      Rowwise.add(slope.tagBias(), sums);
      Rowwise.addProduct(stateSlopes[at], sums, turned.tags);
      slopes[at] = sums;
    }
    Rowwise.addOuter(slope.tags(), states, slopes);
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
    float[][] projected = new float[size][Network.PAIR];
    float[][] slopes = new float[size][Network.PAIR];
    for (int at = 0; at < size; at++) {
      Rowwise.addProduct(projected[at], states[at], parameters.token());
    }
    example.attributed().forEach(attributed -> learnRoles(attributed, projected, slopes));
    Rowwise.addOuter(slope.token(), states, slopes);
    for (int at = 0; at < size; at++) {
      Rowwise.addProduct(stateSlopes[at], slopes[at], turned.token);
    }
  }

  private void learnRoles(
      NetworkTraining.Attributed attributed, float[][] projected, float[][] slopes) {
    Cue cue = attributed.cue();
    float[] mean = Network.mean(states, cue);
    float[] ofCue = new float[Network.PAIR];
    Rowwise.addProduct(ofCue, mean, parameters.cue());
    float[] cueSlope = new float[Network.PAIR];
    int from = Model.from(cue);
    int to = Model.to(cue, paragraph);
    float[][] hiddens = new float[to - from][];
    float[][] roleSlopes = new float[to - from][];
    for (int at = from; at < to; at++) {
      float[] hidden = Network.hidden(parameters, paragraph, cue, at, ofCue, projected[at]);
      float[] sums = parameters.roleBias().clone();
      Rowwise.addProduct(sums, hidden, parameters.roles());
      Network.softmax(sums, 0, Model.ROLE_LABELS);
      learn(sums, attributed.roles()[at]);
      Rowwise.add(slope.roleBias(), sums);
      hiddens[at - from] = hidden;
      roleSlopes[at - from] = sums;
      float[] hiddenSlope = hiddenSlope(hidden, sums);
      Rowwise.add(slopes[at], hiddenSlope);
      Rowwise.add(cueSlope, hiddenSlope);
      for (int row : Network.between(paragraph, cue, at)) {
        Rowwise.add(slope.between()[row], hiddenSlope);
      }
    }
    Rowwise.addOuter(slope.roles(), hiddens, roleSlopes);
    learnCue(cue, mean, cueSlope);
  }

  private float[] hiddenSlope(float[] hidden, float[] sums) {
    float[] slopes = new float[Network.PAIR];
    Rowwise.addProduct(slopes, sums, turned.roles);
    for (int i = 0; i < Network.PAIR; i++) {
      slopes[i] = hidden[i] > 0 ? slopes[i] : 0;
    }
    return slopes;
  }

  private void learnCue(Cue cue, float[] mean, float[] cueSlope) {
    Rowwise.addOuter(slope.cue(), new float[][] {mean}, new float[][] {cueSlope});
    float[] meanSlope = new float[Network.STATE];
    Rowwise.addProduct(meanSlope, cueSlope, turned.cue);
    for (int at = cue.start(); at < cue.end(); at++) {
      Rowwise.addRow(stateSlopes[at], 1f / (cue.end() - cue.start()), meanSlope);
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
