package synoptic.compare.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import synoptic.compare.events.AverageLinkage.Edge;
import synoptic.corpus.PartialDate;
import synoptic.model.embedding.Embedding;
import synoptic.search.FeatureCounts;

/**
 * How close articles are in what they tell: the cosine of their words and that of their names and
 * figures (TF-IDF), and how close each opening sentence comes to one of the other article. Articles
 * that appeared long after each other are less close. See the package for weights and figures.
 */
final class Closeness {

  private static final double WORDS = 0.2;
  private static final double NAMES = 0.5;
  private static final double MEANINGS = 0.3;

  /** Articles that share less in words and names are not looked at any more. */
  private static final double LEAST_SHARED = 0.06;

  /** What openings that nothing is known of are taken to be close, beside what words share. */
  private static final double UNKNOWN_MEANINGS = 0.8;

  /** A follow-up comes within so many days; what comes later is less likely one. */
  private static final int DAYS_OF_EVENT = 10;

  /** The share of closeness that is left to articles that lie this many days apart, or more. */
  private static final double LONG_AFTER = 0.6;

  private static final int DAYS_LONG_AFTER = 60;

  /** So many of an article's nearest ones tell what is close for it. */
  private static final int NEAREST = 2;

  /** What its nearest ones come to in the mean, for an article that is like most. */
  private static final double USUAL = 0.4;

  /** Copies come no closer than this. */
  private static final double MOST = 0.75;

  /** What is less close is not taken to be closer, however alone the articles are. */
  private static final double LEAST_RAISED = 0.15;

  private static final double LEAST_SCALE = 0.5;
  private static final double MOST_SCALE = 2;

  private final List<ArticleProfile> articles;
  private final Vectors words;
  private final Vectors names;
  private final float[][][] openings;

  /**
   * @param counts how rare what they have is, in all articles of the library
   */
  Closeness(List<ArticleProfile> articles, FeatureCounts counts) {
    this.articles = articles;
    words = new Vectors(articles, ArticleProfile::words, counts.articles(), counts.words());
    names = new Vectors(articles, ArticleProfile::names, counts.articles(), counts.names());
    openings =
        articles.stream()
            .map(
                article ->
                    article.opening().stream()
                        .map(sentence -> Embedding.mean(List.of(sentence)))
                        .toArray(float[][]::new))
            .toArray(float[][][]::new);
  }

  /**
   * The pairs of articles that share something, worked out on all cores.
   *
   * @param isSettled articles of which pairs with each other are not asked for
   */
  List<Edge> edges(Predicate<ArticleProfile> isSettled) {
    boolean[] settled = new boolean[articles.size()];
    for (int at = 0; at < settled.length; at++) {
      settled[at] = isSettled.test(articles.get(at));
    }
    List<Edge> edges =
        IntStream.range(0, articles.size())
            .filter(at -> !settled[at])
            .parallel()
            .mapToObj(at -> edgesOf(at, other -> other < at || settled[other]))
            .flatMap(List::stream)
            .toList();
    double[] reach = reach(edges, settled);
    return edges.stream()
        .map(edge -> scaled(edge, reach[edge.one()] * reach[edge.other()]))
        .toList();
  }

  private List<Edge> edgesOf(int one, IntPredicate isAsked) {
    float[] shared = new float[articles.size()];
    words.addTo(shared, one, WORDS);
    names.addTo(shared, one, NAMES);
    List<Edge> edges = new ArrayList<>();
    for (int other = 0; other < shared.length; other++) {
      if (shared[other] >= LEAST_SHARED && other != one && isAsked.test(other)) {
        double all = shared[other] + meant(one, other, shared[other]);
        edges.add(new Edge(other, one, inTime(one, other) * all));
      }
    }
    return edges;
  }

  /**
   * How close the nearest ones of each article come in the mean; what is not there as 0. Of settled
   * ones it is worked out where it counts.
   */
  private double[] reach(List<Edge> edges, boolean[] settled) {
    double[][] nearest = new double[articles.size()][NEAREST];
    for (Edge edge : edges) {
      insert(nearest[edge.one()], edge.closeness());
      insert(nearest[edge.other()], edge.closeness());
    }
    edges.stream()
        .filter(edge -> edge.closeness() >= LEAST_RAISED)
        .flatMapToInt(edge -> IntStream.of(edge.one(), edge.other()))
        .filter(at -> settled[at])
        .distinct()
        .parallel()
        .forEach(
            at ->
                edgesOf(at, other -> settled[other])
                    .forEach(edge -> insert(nearest[at], edge.closeness())));
    return Arrays.stream(nearest)
        .mapToDouble(all -> Arrays.stream(all).map(each -> Math.min(MOST, each)).sum() / NEAREST)
        .toArray();
  }

  /** Puts a value among the highest ones, which are in descending order. */
  private static void insert(double[] highest, double value) {
    double left = value;
    for (int at = 0; at < highest.length; at++) {
      if (left > highest[at]) {
        double next = highest[at];
        highest[at] = left;
        left = next;
      }
    }
  }

  /** Nothing is raised that hardly shares anything, or is not known to be of one time. */
  private Edge scaled(Edge edge, double reaches) {
    boolean mayBeOne =
        edge.closeness() >= LEAST_RAISED
            && days(edge.one(), edge.other()).filter(days -> days <= DAYS_OF_EVENT).isPresent();
    double scale = Math.clamp(USUAL / Math.sqrt(reaches), LEAST_SCALE, mayBeOne ? MOST_SCALE : 1);
    return new Edge(edge.one(), edge.other(), Math.min(1, scale * edge.closeness()));
  }

  private double meant(int one, int other, double shared) {
    if (openings[one].length == 0 || openings[other].length == 0) {
      return MEANINGS * UNKNOWN_MEANINGS * shared / (WORDS + NAMES);
    }
    return MEANINGS
        * (best(openings[one], openings[other]) + best(openings[other], openings[one]))
        / 2;
  }

  /** The mean over some sentences of how close the closest of others comes. */
  private static double best(float[][] sentences, float[][] others) {
    double sum = 0;
    for (float[] sentence : sentences) {
      double best = 0;
      for (float[] other : others) {
        best = Math.max(best, cosine(sentence, other));
      }
      sum += best;
    }
    return sum / sentences.length;
  }

  private static double cosine(float[] one, float[] other) {
    float sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }

  private double inTime(int one, int other) {
    double days = days(one, other).orElse(0L);
    double late = (days - DAYS_OF_EVENT) / (DAYS_LONG_AFTER - DAYS_OF_EVENT);
    return 1 - Math.clamp(late, 0.0, 1.0) * (1 - LONG_AFTER);
  }

  /** How many days articles appeared apart, where that is known. */
  private Optional<Long> days(int one, int other) {
    Optional<PartialDate> second = articles.get(other).published();
    return articles
        .get(one)
        .published()
        .flatMap(first -> second.map(later -> daysApart(first, later)));
  }

  /** The least number of days that two dates lie apart, as precise as they are. */
  static long daysApart(PartialDate one, PartialDate other) {
    PartialDate first = one.compareTo(other) <= 0 ? one : other;
    PartialDate second = first == one ? other : one;
    return Math.max(0, ChronoUnit.DAYS.between(first.latest(), second.earliest()));
  }

  /** Sparse vectors of length 1, and for each feature the articles that have it. */
  private static final class Vectors {
    private final int[][] features;
    private final float[][] weights;
    private final int[][] having;
    private final float[][] havingWeights;

    /**
     * @param total of how many articles it is known in how many of them a feature occurs
     * @param occurring in how many; a feature that is not there occurs in one
     */
    Vectors(
        List<ArticleProfile> articles,
        Function<ArticleProfile, Map<String, Double>> counts,
        int total,
        Map<String, Integer> occurring) {
      Map<String, Integer> numbers = new HashMap<>();
      features = new int[articles.size()][];
      weights = new float[articles.size()][];
      for (int at = 0; at < features.length; at++) {
        Map<String, Double> own = counts.apply(articles.get(at));
        features[at] = new int[own.size()];
        weights[at] = new float[own.size()];
        int place = 0;
        for (var entry : own.entrySet()) {
          features[at][place] = numbers.computeIfAbsent(entry.getKey(), unseen -> numbers.size());
          weights[at][place++] = (float) (1 + Math.log(entry.getValue()));
        }
      }
      int[] frequency = new int[numbers.size()];
      for (int[] own : features) {
        for (int feature : own) {
          frequency[feature]++;
        }
      }
      float[] rarity = new float[numbers.size()];
      numbers.forEach(
          (feature, number) ->
              rarity[number] =
                  (float) Math.log((1.0 + total) / occurring.getOrDefault(feature, 1)));
      for (int at = 0; at < features.length; at++) {
        weigh(at, rarity);
      }
      having = new int[frequency.length][];
      havingWeights = new float[frequency.length][];
      Arrays.setAll(having, feature -> new int[frequency[feature]]);
      Arrays.setAll(havingWeights, feature -> new float[frequency[feature]]);
      int[] filled = new int[frequency.length];
      for (int at = 0; at < features.length; at++) {
        for (int place = 0; place < features[at].length; place++) {
          int feature = features[at][place];
          having[feature][filled[feature]] = at;
          havingWeights[feature][filled[feature]++] = weights[at][place];
        }
      }
    }

    private void weigh(int article, float[] rarity) {
      double squares = 0;
      for (int place = 0; place < features[article].length; place++) {
        weights[article][place] *= rarity[features[article][place]];
        squares += weights[article][place] * weights[article][place];
      }
      float norm = (float) Math.sqrt(squares);
      for (int place = 0; place < weights[article].length && norm > 0; place++) {
        weights[article][place] /= norm;
      }
    }

    /** Adds the cosines of an article with each, times a factor. */
    void addTo(float[] sums, int article, double factor) {
      for (int place = 0; place < features[article].length; place++) {
        int feature = features[article][place];
        float weight = (float) factor * weights[article][place];
        for (int at = 0; at < having[feature].length; at++) {
          sums[having[feature][at]] += weight * havingWeights[feature][at];
        }
      }
    }
  }
}
