package synoptic.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The runs of {@value #RUN} words of a text, by which copies are told whose words differ in places
 * (Broder, On the resemblance and containment of documents, 1997). Case, accents and signs do not
 * count, and no run goes from one passage to the next. Runs are kept as numbers of 64 bits, which
 * two different ones share by chance only.
 */
public final class Shingles {

  private static final int RUN = 5;

  /** Runs by their numbers, ascending, each once. */
  private final long[] runs;

  private Shingles(LongStream runs) {
    this.runs = runs.sorted().distinct().toArray();
  }

  public static Shingles of(String text) {
    return new Shingles(runs(words(text)));
  }

  /** Those of all passages of a text. */
  public static Shingles of(List<String> passages) {
    return new Shingles(passages.stream().flatMapToLong(passage -> runs(words(passage))));
  }

  /** The words that count, folded. */
  public static List<String> words(String text) {
    return Words.of(text).stream().map(Word::text).map(Folding::fold).toList();
  }

  private static LongStream runs(List<String> words) {
    long[] numbers = words.stream().mapToLong(String::hashCode).toArray();
    return LongStream.rangeClosed(0, numbers.length - RUN)
        .map(at -> number(numbers, (int) at, (int) at + RUN));
  }

  /** A number for words in their order, the same for the same words in any program. */
  public static long number(List<String> words) {
    return number(words.stream().mapToLong(String::hashCode).toArray(), 0, words.size());
  }

  private static long number(long[] words, int from, int to) {
    long number = 1;
    for (int at = from; at < to; at++) {
      number = (number ^ words[at]) * 0x9E3779B97F4A7C15L;
      number ^= number >>> 32;
    }
    return number;
  }

  /** How many different runs there are. */
  public int size() {
    return runs.length;
  }

  /** How many runs both texts have. */
  public int shared(Shingles other) {
    int shared = 0;
    for (int here = 0, there = 0; here < runs.length && there < other.runs.length; ) {
      long step = Long.compare(runs[here], other.runs[there]);
      shared += step == 0 ? 1 : 0;
      here += step <= 0 ? 1 : 0;
      there += step >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The numbers of the different runs, ascending. */
  public LongStream runs() {
    return Arrays.stream(runs);
  }
}
