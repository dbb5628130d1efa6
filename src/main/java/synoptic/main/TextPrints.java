package synoptic.main;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.text.Shingles;

/**
 * The fingerprints of texts, by which one that comes in again is told without reading the others:
 * of each a number for all its words, and a sample of its runs of words that goes by the runs'
 * numbers, so that texts with the same runs have the same ones sampled (Broder, On the resemblance
 * and containment of documents, 1997). Never changed; in plain arrays, as there are millions of
 * runs.
 *
 * @param ids of the articles
 * @param sizes of their files when they were read, in bytes
 * @param changes when their files had been changed last, as {@link ArticleFile#modified} has it
 * @param words the number for all words of each
 * @param runs the sampled runs of all, ascending
 * @param texts for each run the place of its article in the other arrays
 */
record TextPrints(
    String[] ids, long[] sizes, long[] changes, long[] words, long[] runs, int[] texts) {

  static final TextPrints NONE =
      new TextPrints(new String[0], new long[0], new long[0], new long[0], new long[0], new int[0]);

  /** One of so many runs is sampled. */
  private static final int SAMPLED = 16;

  private static final int LARGEST_SAMPLE = 64;

  /** Of a text in which fewer would be sampled the least runs are taken. */
  private static final int SMALLEST_SAMPLE = 8;

  /** A text that has runs in common with another. */
  record Sharing(String id, int runs) {}

  /** That of one article; of a file without one, that there is nothing to be known. */
  static TextPrints of(ArticleFile file, Optional<Article> article) {
    long[] sample =
        article.map(read -> sample(Shingles.of(read.texts()))).orElseGet(() -> new long[0]);
    return new TextPrints(
        new String[] {file.id()},
        new long[] {file.size()},
        new long[] {file.modified()},
        new long[] {article.map(TextPrints::number).orElse(0L)},
        sample,
        new int[sample.length]);
  }

  private static long[] sample(Shingles text) {
    LongStream some = text.runs().filter(run -> Long.remainderUnsigned(run, SAMPLED) == 0);
    long[] sample = some.limit(LARGEST_SAMPLE).toArray();
    return sample.length >= SMALLEST_SAMPLE ? sample : text.runs().limit(SMALLEST_SAMPLE).toArray();
  }

  /** A number for all words of an article, whatever their case and the signs between them. */
  static long number(Article article) {
    List<String> words = new ArrayList<>();
    article.texts().forEach(text -> words.addAll(Shingles.words(text)));
    return Shingles.number(words.isEmpty() ? article.texts() : words);
  }

  int size() {
    return ids.length;
  }

  /** Whether the article at a place was read from a file as it is now. */
  boolean isOf(int place, ArticleFile file) {
    return sizes[place] == file.size() && changes[place] == file.modified();
  }

  /** Those of both. */
  TextPrints plus(TextPrints more) {
    if (size() == 0 || more.size() == 0) {
      return size() == 0 ? more : this;
    }
    long[] merged = new long[runs.length + more.runs.length];
    int[] owners = new int[merged.length];
    for (int at = 0, here = 0, there = 0; at < merged.length; at++) {
      boolean isOwn =
          there == more.runs.length || here < runs.length && runs[here] <= more.runs[there];
      merged[at] = isOwn ? runs[here] : more.runs[there];
      owners[at] = isOwn ? texts[here++] : size() + more.texts[there++];
    }
    String[] both = Arrays.copyOf(ids, size() + more.size());
    System.arraycopy(more.ids, 0, both, size(), more.size());
    return new TextPrints(
        both,
        joined(sizes, more.sizes),
        joined(changes, more.changes),
        joined(words, more.words),
        merged,
        owners);
  }

  private static long[] joined(long[] some, long[] more) {
    long[] both = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, both, some.length, more.length);
    return both;
  }

  /** Those of the articles at some places. */
  TextPrints only(BitSet places) {
    if (places.cardinality() == size()) {
      return this;
    }
    int[] left = places.stream().toArray();
    int[] renumbered = new int[size()];
    for (int at = 0; at < left.length; at++) {
      renumbered[left[at]] = at;
    }
    int[] owned = IntStream.range(0, runs.length).filter(at -> places.get(texts[at])).toArray();
    return new TextPrints(
        IntStream.of(left).mapToObj(at -> ids[at]).toArray(String[]::new),
        picked(sizes, left),
        picked(changes, left),
        picked(words, left),
        picked(runs, owned),
        IntStream.of(owned).map(at -> renumbered[texts[at]]).toArray());
  }

  private static long[] picked(long[] all, int[] places) {
    return IntStream.of(places).mapToLong(at -> all[at]).toArray();
  }

  /** The articles whose words have that number. */
  Stream<String> withWords(long number) {
    return IntStream.range(0, size()).filter(at -> words[at] == number).mapToObj(at -> ids[at]);
  }

  /** The articles of whose sampled runs a text has the most, and others that have as many. */
  Stream<Sharing> likeliest(Shingles text, int most) {
    int[] shared = new int[size()];
    text.runs()
        .forEach(
            run -> {
              for (int at = first(run); at < runs.length && runs[at] == run; at++) {
                shared[texts[at]]++;
              }
            });
    int[] sorted = shared.clone();
    Arrays.sort(sorted);
    int least = size() <= most ? 1 : Math.max(1, sorted[size() - most]);
    return IntStream.range(0, size())
        .filter(at -> shared[at] >= least)
        .mapToObj(at -> new Sharing(ids[at], shared[at]));
  }

  /** The place of the first run that is not less. */
  private int first(long run) {
    int from = 0;
    int to = runs.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (runs[middle] < run) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
