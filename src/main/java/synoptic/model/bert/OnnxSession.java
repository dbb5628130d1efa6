package synoptic.model.bert;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A trained graph, loaded and ready to run. May be used from several threads at once; each run
 * works on its caller's thread.
 */
public final class OnnxSession implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxSession(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** Whole numbers in rows of the same length, and how they are laid out. */
  public record Whole(long[] values, long... shape) {}

  /**
   * Loads a graph.
   *
   * @param threads how many threads of the runtime's own work on each run
   * @throws OrtException where the graph is none
   * @throws LinkageError where the native library cannot be loaded on this machine
   */
  public static OnnxSession open(byte[] graph, int threads) throws OrtException {
    NativeLibraries.takeThoseBesideTheJar();
    OrtEnvironment environment = NativeLibraries.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      return new OnnxSession(environment, environment.createSession(graph, options));
    }
  }

  /**
   * Runs the graph.
   *
   * @param inputs whole numbers, by the names of the inputs that take them
   * @param limits single numbers, by the names of theirs
   * @param reading makes of the outputs what is wanted of them, before they are freed
   * @throws OrtException where the graph fails on them
   */
  public <A> A run(
      Map<String, Whole> inputs, Map<String, Float> limits, Function<OrtSession.Result, A> reading)
      throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, Whole> each : inputs.entrySet()) {
        LongBuffer values = LongBuffer.wrap(each.getValue().values());
        tensors.put(
            each.getKey(), OnnxTensor.createTensor(environment, values, each.getValue().shape()));
      }
      for (Map.Entry<String, Float> each : limits.entrySet()) {
        tensors.put(each.getKey(), OnnxTensor.createTensor(environment, each.getValue()));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        return reading.apply(result);
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException alreadyClosed) {
      // Nothing is left to be freed.
    }
  }
}
