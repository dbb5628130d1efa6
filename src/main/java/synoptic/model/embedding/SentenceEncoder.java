package synoptic.model.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.model.bert.OnnxSession;
import synoptic.model.bert.OnnxSession.Whole;
import synoptic.model.bert.Vocabulary;

/**
 * Turns sentences into vectors with a small transformer: all-MiniLM-L6-v2, which brings sentences
 * of the same meaning close to each other (Reimers and Gurevych, Sentence-BERT, 2019; Wang et al.,
 * MiniLM, 2020), trained on so that sentences of two articles that tell of the same happening come
 * closest. Its weights, in one byte each, lie in the program; the card beside them says what they
 * were learned from. It is for English; other languages come out as little more than their names
 * and numbers.
 *
 * <p>May be used from several threads. Open, it takes some 150 MB outside the heap.
 */
public final class SentenceEncoder implements Encoder, AutoCloseable {

  /** To be counted up when the same sentence gets another vector than before. */
  public static final String VERSION = "2";

  private static final String MODEL = "meaning.onnx";

  /**
   * The most pieces, with those that only fill up, that go through the model at once. More take
   * longer each, since their states leave the processor's cache.
   */
  private static final int BATCH = 256;

  private final WordPiece pieces;
  private final OnnxSession session;

  private SentenceEncoder(WordPiece pieces, OnnxSession session) {
    this.pieces = pieces;
    this.session = session;
  }

  /**
   * Loads the model, which takes about half a second.
   *
   * @param threads how many threads of its own work on each batch
   * @throws EmbeddingException where the model or the native library that runs it cannot be loaded
   */
  public static SentenceEncoder open(int threads) {
    try {
      OnnxSession session = OnnxSession.open(resource(MODEL), threads);
      return new SentenceEncoder(new WordPiece(Vocabulary.english()), session);
    } catch (OrtException | IOException | RuntimeException | LinkageError failure) {
      throw new EmbeddingException(
          "The model for meanings cannot be loaded on this machine ("
              + reason(failure)
              + "): texts are compared by their words.",
          failure);
    }
  }

  /** What is said deepest down, as a class that cannot be loaded says nothing itself. */
  private static String reason(Throwable failure) {
    String reason = failure.getClass().getSimpleName();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      reason = cause.getMessage() == null ? reason : cause.getMessage();
    }
    return reason;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = SentenceEncoder.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("there is no " + name);
      }
      return stream.readAllBytes();
    }
  }

  /**
   * A vector for each sentence, in order; of a sentence longer than 126 pieces of words, its
   * beginning counts. A sentence gets the same vector in whatever company, but for rounding.
   *
   * @throws EmbeddingException where the model fails
   */
  @Override
  public List<Embedding> encode(List<String> sentences) {
    List<int[]> cut = sentences.stream().map(pieces::of).toList();
    List<Integer> byLength =
        IntStream.range(0, cut.size())
            .boxed()
            .sorted(Comparator.comparingInt(at -> cut.get(at).length))
            .toList();
    Embedding[] embeddings = new Embedding[cut.size()];
    for (int from = 0; from < byLength.size(); ) {
      int to = from + 1;
      while (to < byLength.size() && (to - from + 1) * cut.get(byLength.get(to)).length <= BATCH) {
        to++;
      }
      List<Integer> batch = byLength.subList(from, to);
      List<float[]> directions = run(batch.stream().map(cut::get).toList());
      for (int at = 0; at < batch.size(); at++) {
        embeddings[batch.get(at)] = Embedding.of(directions.get(at));
      }
      from = to;
    }
    return List.of(embeddings);
  }

  private List<float[]> run(List<int[]> batch) {
    int width = batch.getLast().length;
    long[] numbers = new long[batch.size() * width];
    long[] mask = new long[numbers.length];
    for (int row = 0; row < batch.size(); row++) {
      int[] sentence = batch.get(row);
      for (int at = 0; at < sentence.length; at++) {
        numbers[row * width + at] = sentence[at];
        mask[row * width + at] = 1;
      }
    }
    long[] shape = {batch.size(), width};
    Map<String, Whole> inputs =
        Map.of("pieces", new Whole(numbers, shape), "mask", new Whole(mask, shape));
    try {
      return session.run(
          inputs, Map.of(), result -> rows(((OnnxTensor) result.get(0)).getFloatBuffer()));
    } catch (OrtException failure) {
      throw new EmbeddingException(
          "The model for meanings failed ("
              + failure.getMessage()
              + "): texts that it has not seen are compared by their words.",
          failure);
    }
  }

  private static List<float[]> rows(FloatBuffer numbers) {
    List<float[]> rows = new ArrayList<>();
    while (numbers.hasRemaining()) {
      float[] row = new float[Embedding.DIMENSIONS];
      numbers.get(row);
      rows.add(row);
    }
    return rows;
  }

  @Override
  public void close() {
    session.close();
  }
}
