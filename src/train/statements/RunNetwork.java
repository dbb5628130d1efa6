import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs an exported network over windows that {@code quantised.py} wrote, writes what it says of
 * them, and prints how many pieces went through it in a second.
 *
 * <p>usage: java -cp onnxruntime.jar RunNetwork.java MODEL.onnx WINDOWS OUT THREADS ROUNDS
 */
public final class RunNetwork {

  private record Window(long[] pieces, long[] features, long[] firsts) {}

  private record Answer(float[] likelihoods, long[] cues, float[] roles) {}

  private static final float THRESHOLD = 0.2f;

  private RunNetwork() {}

  public static void main(String[] args) throws Exception {
    List<Window> windows = read(Path.of(args[1]));
    int threads = Integer.parseInt(args[3]);
    int rounds = Integer.parseInt(args[4]);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = OrtEnvironment.getEnvironment().createSession(args[0], options);
      List<Answer> answers = List.of();
      for (int round = 0; round < rounds; round++) {
        long start = System.nanoTime();
        long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
        answers = run(session, windows, workers);
        double seconds = (System.nanoTime() - start) / 1e9;
        long pieces = windows.stream().mapToLong(window -> window.pieces.length).sum();
        cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() - cpu;
        System.out.printf(
            "%d pieces, %.2f s, %.0f a second; %.2f s of processors%n",
            pieces, seconds, pieces / seconds, cpu / 1e9);
      }
      write(Path.of(args[2]), answers);
    }
  }

  private static List<Answer> run(OrtSession session, List<Window> windows, ExecutorService workers)
      throws InterruptedException, ExecutionException {
    List<Future<Answer>> waiting = new ArrayList<>();
    for (Window window : windows) {
      waiting.add(workers.submit(() -> run(session, window)));
    }
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> each : waiting) {
      answers.add(each.get());
    }
    return answers;
  }

  private static Answer run(OrtSession session, Window window) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OnnxTensor pieces = whole(environment, window.pieces);
        OnnxTensor features = whole(environment, window.features);
        OnnxTensor firsts = whole(environment, window.firsts);
        OnnxTensor threshold = OnnxTensor.createTensor(environment, THRESHOLD);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "pieces", pieces,
                    "features", features,
                    "firsts", firsts,
                    "threshold", threshold))) {
      return new Answer(reals(result.get(0)), wholes(result.get(1)), reals(result.get(2)));
    }
  }

  private static OnnxTensor whole(OrtEnvironment environment, long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static float[] reals(ai.onnxruntime.OnnxValue value) {
    FloatBuffer buffer = ((OnnxTensor) value).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static long[] wholes(ai.onnxruntime.OnnxValue value) {
    LongBuffer buffer = ((OnnxTensor) value).getLongBuffer();
    long[] values = new long[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static List<Window> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      List<Window> windows = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        windows.add(new Window(numbers(in), numbers(in), numbers(in)));
      }
      return windows;
    }
  }

  private static long[] numbers(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = in.readInt();
    }
    return numbers;
  }

  private static void write(Path file, List<Answer> answers) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Answer answer : answers) {
        write(out, answer.likelihoods);
        out.writeInt(answer.cues.length);
        for (long cue : answer.cues) {
          out.writeFloat(cue);
        }
        write(out, answer.roles);
      }
    }
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }
}
