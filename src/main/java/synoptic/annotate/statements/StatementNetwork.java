package synoptic.annotate.statements;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import synoptic.annotate.Paragraph;
import synoptic.model.network.HashIndex;
import synoptic.model.network.IntArrays;
import synoptic.model.network.Lstm;
import synoptic.model.network.MatrixProducts;
import synoptic.model.network.WordVectors;

/**
 * Reads a paragraph from both ends with long short-term memory (as Huang, Xu, Yu 2015) and tells
 * for each token how likely it belongs to a cue, a content, a speaker; and for each token and cue,
 * how likely the token belongs to the speaker or the content of that cue.
 */
final class StatementNetwork {

  static final int WORD = 24;
  static final int ENDING = 12;
  static final int SHAPE = 8;
  static final int FLAGS = 4;
  static final int FIRST_WORD = WordVectors.SIZE;
  static final int FIRST_ENDING = FIRST_WORD + WORD;
  static final int FIRST_SHAPE = FIRST_ENDING + ENDING;
  static final int FIRST_FLAG = FIRST_SHAPE + SHAPE;
  static final int INPUT = FIRST_FLAG + FLAGS;
  static final int HIDDEN = 96;
  static final int GATES = 4 * HIDDEN;
  static final int STATE = 2 * HIDDEN;

  /** Outside, begins, goes on: of cues, contents and speakers. */
  static final int TAGS = 9;

  /** Where the three of speakers begin. */
  static final int SPEAKER_TAGS = 6;

  static final int PAIR = 48;

  /** The rows of what lies between a token and a cue: distance, quotation, sentence. */
  static final int DISTANCES = 21;

  static final int QUOTED = 3;
  static final int SENTENCES = 7;

  private static final int MOST_KEPT = 8_000;

  /** All that is learned, matrices row by row. */
  record Parameters(
      float[][] words,
      float[][] endings,
      float[][] shapes,
      float[][] forwardInput,
      float[][] backwardInput,
      float[][] forward,
      float[][] backward,
      float[][] tags,
      float[][] token,
      float[][] cue,
      float[][] between,
      float[][] roles,
      float[][] biases) {

    static Parameters zero(int words, int endings, int shapes) {
      return new Parameters(
          new float[words][WORD],
          new float[endings][ENDING],
          new float[shapes][SHAPE],
          new float[INPUT][GATES],
          new float[INPUT][GATES],
          new float[HIDDEN][GATES],
          new float[HIDDEN][GATES],
          new float[STATE][TAGS],
          new float[STATE][PAIR],
          new float[STATE][PAIR],
          new float[DISTANCES + QUOTED + SENTENCES][PAIR],
          new float[PAIR][StatementModel.ROLE_LABELS],
          new float[][] {
            new float[GATES],
            new float[GATES],
            new float[TAGS],
            new float[StatementModel.ROLE_LABELS]
          });
    }

    List<float[][]> all() {
      return List.of(
          words,
          endings,
          shapes,
          forwardInput,
          backwardInput,
          forward,
          backward,
          tags,
          token,
          cue,
          between,
          roles,
          biases);
    }

    float[] forwardBias() {
      return biases[0];
    }

    float[] backwardBias() {
      return biases[1];
    }

    float[] tagBias() {
      return biases[2];
    }

    float[] roleBias() {
      return biases[3];
    }
  }

  final WordVectors vectors;
  final HashIndex words;
  final HashIndex endings;
  final HashIndex shapes;
  final Parameters parameters;

  /** What a word adds to the gates of both directions, kept for words that come again. */
  private final Map<Integer, float[]> kept = new ConcurrentHashMap<>();

  StatementNetwork(
      WordVectors vectors,
      HashIndex words,
      HashIndex endings,
      HashIndex shapes,
      Parameters parameters) {
    this.vectors = vectors;
    this.words = words;
    this.endings = endings;
    this.shapes = shapes;
    this.parameters = parameters;
  }

  /** A paragraph as the network has read it. */
  final class Reading {
    final Paragraph paragraph;
    private final float[][] states;
    private final float[][] projected;

    /** For each token the probabilities of {@link #TAGS}, each three adding up to one. */
    final float[][] tags;

    private Reading(Paragraph paragraph, float[][] states) {
      this.paragraph = paragraph;
      this.states = states;
      this.tags = new float[states.length][];
      this.projected = new float[states.length][];
      for (int at = 0; at < states.length; at++) {
        float[] sums = parameters.tagBias().clone();
        MatrixProducts.addProduct(sums, states[at], parameters.tags);
        for (int first = 0; first < TAGS; first += 3) {
          softmax(sums, first, 3);
        }
        tags[at] = sums;
        projected[at] = new float[PAIR];
        MatrixProducts.addProduct(projected[at], states[at], parameters.token);
      }
    }

    /** For the tokens {@code from} to {@code to} the probabilities of each role at that cue. */
    float[][] roles(Cue cue, int from, int to) {
      float[] ofCue = new float[PAIR];
      MatrixProducts.addProduct(ofCue, mean(states, cue), parameters.cue);
      float[][] roles = new float[to - from][];
      for (int at = from; at < to; at++) {
        float[] hidden = hidden(parameters, paragraph, cue, at, ofCue, projected[at]);
        roles[at - from] = parameters.roleBias().clone();
        MatrixProducts.addProduct(roles[at - from], hidden, parameters.roles);
        softmax(roles[at - from], 0, StatementModel.ROLE_LABELS);
      }
      return roles;
    }
  }

  Reading read(Paragraph paragraph) {
    int size = paragraph.size();
    float[][] forward = new float[size][];
    float[][] backward = new float[size][];
    for (int at = 0; at < size; at++) {
      float[] sums = kept(paragraph, at).clone();
      float[] rest = new float[INPUT];
      writeForm(paragraph, at, rest);
      forward[at] = Arrays.copyOf(sums, GATES);
      backward[at] = Arrays.copyOfRange(sums, GATES, 2 * GATES);
      for (int input = FIRST_SHAPE; input < INPUT; input++) {
        if (rest[input] != 0) {
          MatrixProducts.addRow(forward[at], rest[input], parameters.forwardInput[input]);
          MatrixProducts.addRow(backward[at], rest[input], parameters.backwardInput[input]);
        }
      }
    }
    float[][] onward = new Lstm(HIDDEN, parameters.forward, false).read(forward).states();
    float[][] back = new Lstm(HIDDEN, parameters.backward, true).read(backward).states();
    return new Reading(paragraph, joined(onward, back));
  }

  static float[][] joined(float[][] onward, float[][] back) {
    float[][] states = new float[onward.length][];
    for (int at = 0; at < states.length; at++) {
      states[at] = Arrays.copyOf(onward[at], STATE);
      System.arraycopy(back[at], 0, states[at], HIDDEN, HIDDEN);
    }
    return states;
  }

  /** Writes it, each learned number in two bytes. */
  void write(DataOutputStream out) throws IOException {
    vectors.write(out);
    for (HashIndex rows : List.of(words, endings, shapes)) {
      IntArrays.writeInts(out, rows.hashes());
    }
    for (float[][] matrix : parameters.all()) {
      for (float[] row : matrix) {
        for (float value : row) {
          out.writeShort(Float.floatToFloat16(value));
        }
      }
    }
  }

  static StatementNetwork read(DataInputStream in) throws IOException {
    WordVectors vectors = WordVectors.read(in);
    HashIndex words = new HashIndex(IntArrays.readInts(in));
    HashIndex endings = new HashIndex(IntArrays.readInts(in));
    HashIndex shapes = new HashIndex(IntArrays.readInts(in));
    Parameters parameters = Parameters.zero(words.size(), endings.size(), shapes.size());
    for (float[][] matrix : parameters.all()) {
      for (float[] row : matrix) {
        for (int at = 0; at < row.length; at++) {
          row[at] = Float.float16ToFloat(in.readShort());
        }
      }
    }
    return new StatementNetwork(vectors, words, endings, shapes, parameters);
  }

  private float[] kept(Paragraph paragraph, int at) {
    float[] known = kept.get(paragraph.words[at]);
    if (known != null) {
      return known;
    }
    float[] input = new float[FIRST_SHAPE];
    writeWord(paragraph, at, input);
    float[] forward = parameters.forwardBias().clone();
    float[] backward = parameters.backwardBias().clone();
    MatrixProducts.addProduct(forward, input, parameters.forwardInput);
    MatrixProducts.addProduct(backward, input, parameters.backwardInput);
    float[] sums = Arrays.copyOf(forward, 2 * GATES);
    System.arraycopy(backward, 0, sums, GATES, GATES);
    if (kept.size() < MOST_KEPT) {
      kept.put(paragraph.words[at], sums);
    }
    return sums;
  }

  /** The part of a token's input that its letters tell, whatever their case. */
  void writeWord(Paragraph paragraph, int at, float[] input) {
    vectors.write(paragraph.bare[at], input);
    copy(parameters.words, words.row(paragraph.words[at]), input, FIRST_WORD);
    copy(parameters.endings, endings.row(paragraph.endings[at]), input, FIRST_ENDING);
  }

  /** The rest of a token's input: case, quotation marks, its place in the sentence. */
  void writeForm(Paragraph paragraph, int at, float[] input) {
    copy(parameters.shapes, shapes.row(paragraph.shapes[at]), input, FIRST_SHAPE);
    input[FIRST_FLAG] = paragraph.quotes[at] >= 0 ? 1 : 0;
    input[FIRST_FLAG + 1] = paragraph.begins(at) ? 1 : 0;
    input[FIRST_FLAG + 2] = words.row(paragraph.words[at]) < 0 ? 1 : 0;
    input[FIRST_FLAG + 3] = paragraph.isWord(at) ? 1 : 0;
  }

  private static void copy(float[][] table, int row, float[] input, int to) {
    if (row >= 0) {
      System.arraycopy(table[row], 0, input, to, table[row].length);
    }
  }

  static float[] mean(float[][] states, Cue cue) {
    float[] mean = new float[STATE];
    for (int at = cue.start(); at < cue.end(); at++) {
      MatrixProducts.addRow(mean, 1f / (cue.end() - cue.start()), states[at]);
    }
    return mean;
  }

  /** The hidden layer that joins a token and a cue. */
  static float[] hidden(
      Parameters parameters, Paragraph paragraph, Cue cue, int at, float[] ofCue, float[] ofToken) {
    float[] hidden = ofToken.clone();
    MatrixProducts.add(hidden, ofCue);
    for (int row : between(paragraph, cue, at)) {
      MatrixProducts.add(hidden, parameters.between[row]);
    }
    for (int i = 0; i < PAIR; i++) {
      hidden[i] = Math.max(0, hidden[i]);
    }
    return hidden;
  }

  /** The rows of what lies between a token and a cue. */
  static int[] between(Paragraph paragraph, Cue cue, int at) {
    int quote = paragraph.quotes[at];
    int state = quote < 0 ? 0 : quote == paragraph.quotes[cue.start()] ? 1 : 2;
    int sentence = paragraph.sentences[at] - paragraph.sentences[cue.start()];
    return new int[] {
      DISTANCES / 2 + RoleFeatures.distance(cue, at),
      DISTANCES + state,
      DISTANCES + QUOTED + SENTENCES / 2 + Math.max(-3, Math.min(3, sentence))
    };
  }

  static void softmax(float[] sums, int from, int count) {
    float top = sums[from];
    for (int at = from + 1; at < from + count; at++) {
      top = Math.max(top, sums[at]);
    }
    float total = 0;
    for (int at = from; at < from + count; at++) {
      sums[at] = (float) Math.exp(sums[at] - top);
      total += sums[at];
    }
    for (int at = from; at < from + count; at++) {
      sums[at] /= total;
    }
  }
}
