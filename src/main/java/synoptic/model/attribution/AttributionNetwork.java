package synoptic.model.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import synoptic.model.bert.OnnxSession;
import synoptic.model.bert.OnnxSession.Whole;

/**
 * A small transformer that reads a stretch of a text and says of each word whether a cue begins
 * there, and for each likely cue which role each word has. May be used from several threads at
 * once.
 */
public final class AttributionNetwork {

  /** The most pieces of words that go through it at once, without those before and behind them. */
  public static final int MOST_PIECES = 250;

  /** The roles of a word at a cue: none, or a part of what is said, of who says it, of the cue. */
  public static final int OUTSIDE = 0;

  public static final int CONTENT = 1;
  public static final int SPEAKER = 2;
  public static final int CUE = 3;
  public static final int ROLES = 4;

  private static final String WEIGHTS = "attribution.onnx";

  private final OnnxSession session;

  private AttributionNetwork(OnnxSession session) {
    this.session = session;
  }

  /**
   * What the network says of a stretch of words.
   *
   * @param likelihoods for each word how likely it begins a cue
   * @param cues the words that are likely enough
   * @param roles for each of these and each word the likelihoods of the {@value #ROLES} roles, one
   *     word behind the other
   */
  public record Answer(float[] likelihoods, int[] cues, float[][] roles) {

    /** How likely a word has that role at one of the cues. */
    public float role(int cue, int word, int role) {
      return roles[cue][word * ROLES + role];
    }
  }

  /**
   * The network, loaded when it is first asked for.
   *
   * @throws IllegalStateException where it cannot be loaded on this machine
   */
  public static AttributionNetwork learned() {
    return Learned.NETWORK;
  }

  private static final class Learned {
    private static final AttributionNetwork NETWORK = read();

    private static AttributionNetwork read() {
      try (InputStream stream = AttributionNetwork.class.getResourceAsStream(WEIGHTS)) {
        return new AttributionNetwork(OnnxSession.open(stream.readAllBytes(), 1));
      } catch (OrtException | IOException failure) {
        throw new IllegalStateException("the network for statements cannot be loaded", failure);
      }
    }
  }

  /**
   * Reads a stretch of words.
   *
   * @param pieces the numbers of the words' pieces, with those before and behind them
   * @param features what the vocabulary does not know of each piece's word, as a number
   * @param firsts where the first piece of each word stands
   * @param least how likely a word must begin a cue for its roles to be worked out
   * @throws IllegalStateException where the network fails
   */
  public Answer read(long[] pieces, long[] features, long[] firsts, float least) {
    Map<String, Whole> inputs =
        Map.of(
            "pieces", new Whole(pieces, pieces.length),
            "features", new Whole(features, features.length),
            "firsts", new Whole(firsts, firsts.length));
    try {
      return session.run(inputs, Map.of("threshold", least), AttributionNetwork::answer);
    } catch (OrtException failure) {
      throw new IllegalStateException("the network for statements failed", failure);
    }
  }

  private static Answer answer(OrtSession.Result result) {
    float[] likelihoods = floats(result, "likelihoods");
    LongBuffer found = ((OnnxTensor) result.get("cues").orElseThrow()).getLongBuffer();
    int[] cues = new int[found.remaining()];
    for (int at = 0; at < cues.length; at++) {
      cues[at] = (int) found.get();
    }
    float[] all = floats(result, "roles");
    int row = likelihoods.length * ROLES;
    float[][] roles = new float[cues.length][row];
    for (int at = 0; at < cues.length; at++) {
      System.arraycopy(all, at * row, roles[at], 0, row);
    }
    return new Answer(likelihoods, cues, roles);
  }

  private static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer values = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] copy = new float[values.remaining()];
    values.get(copy);
    return copy;
  }
}
