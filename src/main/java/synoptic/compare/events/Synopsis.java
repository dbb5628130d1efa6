package synoptic.compare.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.Aligner;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.events.AverageLinkage.Edge;
import synoptic.corpus.Passage;
import synoptic.model.embedding.Embedding;
import synoptic.search.ArticleEntry;

/**
 * An event's facts, source by source, as a synopsis of the Gospels prints their parallels.
 *
 * @param base the source whose order the facts keep
 * @param facts those of the base in its order, the others where they stand in their own articles
 * @param taken for each sentence that another source wrote first, that source's
 */
public record Synopsis(Event event, String base, List<Fact> facts, Map<Telling, Telling> taken) {

  /** The mean likelihood that the sentences of a fact tell of the same, at least. */
  private static final double LEAST = 0.30;

  /** What two sentences of one article count for, which seldom says a thing twice. */
  private static final double WITHIN_ARTICLE = -0.2;

  public Synopsis {
    facts = List.copyOf(facts);
    taken = Map.copyOf(taken);
  }

  /**
   * A sentence, and what it means.
   *
   * @param meaning empty where that is not known
   */
  public record Sentence(Telling telling, List<Embedding> meaning) {
    public Sentence {
      meaning = List.copyOf(meaning);
    }
  }

  /** The sources that do not tell a fact. */
  public List<String> missing(Fact fact) {
    List<String> told = fact.sources();
    return event.sources().stream().filter(source -> !told.contains(source)).toList();
  }

  /** The source that a sentence is taken from, where it is. */
  public Optional<String> taken(Telling telling) {
    return Optional.ofNullable(taken.get(telling)).map(earlier -> earlier.article().source());
  }

  /**
   * In whose words a sentence is: {@code own}, {@code quoted: NAME}, {@code in the words of
   * SOURCE}.
   */
  public String words(Telling telling) {
    return taken(telling)
        .map(source -> "in the words of " + source)
        .orElseGet(() -> telling.manner() + telling.speaker().map(name -> ": " + name).orElse(""));
  }

  /** The sources that tell a fact otherwise than in words taken from another one. */
  public List<String> independent(Fact fact) {
    return fact.told().stream()
        .filter(telling -> !taken.containsKey(telling))
        .map(telling -> telling.article().source())
        .distinct()
        .toList();
  }

  /** The facts that more than one source tells. */
  public List<Fact> shared() {
    return facts.stream().filter(fact -> fact.sources().size() > 1).toList();
  }

  /** What one source alone tells. */
  public List<Fact> only(String source) {
    return facts.stream().filter(fact -> fact.sources().equals(List.of(source))).toList();
  }

  /**
   * Lines up the sentences of all articles of an event with each other, and makes facts of those
   * that tell of the same: average linkage over the calibrated likelihood of each pair.
   *
   * @param sentences of the event's articles, article by article, each in reading order
   * @param clues what is known beside; its meanings are not asked
   * @param copies which of the articles are copies
   */
  public static Synopsis of(
      Event event, String base, List<Sentence> sentences, AlignmentContext clues, Copies copies) {
    List<List<Integer>> articles = byArticle(event, sentences);
    List<List<Integer>> clusters =
        new AverageLinkage(sentences.size(), LEAST)
            .with(edges(sentences, articles, clues))
            .with(withinArticles(articles, sentences))
            .clusters();
    Map<Integer, Double> places = places(articles);
    List<Fact> facts =
        clusters.stream()
            .sorted(
                Comparator.comparingDouble(
                        (List<Integer> cluster) -> place(cluster, sentences, places, base))
                    .thenComparing(List::getFirst))
            .map(cluster -> fact(cluster, sentences, base))
            .toList();
    return new Synopsis(event, base, facts, taken(facts, copies));
  }

  private static Map<Telling, Telling> taken(List<Fact> facts, Copies copies) {
    Map<Telling, Telling> taken = new HashMap<>();
    for (Fact fact : facts) {
      for (Telling telling : fact.told()) {
        copies.taken(fact, telling).ifPresent(earlier -> taken.put(telling, earlier));
      }
    }
    return taken;
  }

  /** An article says a thing twice where it prints a sentence twice; else seldom. */
  private static List<Edge> withinArticles(List<List<Integer>> articles, List<Sentence> sentences) {
    List<Edge> edges = new ArrayList<>();
    for (List<Integer> article : articles) {
      for (int one : article) {
        String text = sentences.get(one).telling().text();
        for (int other : article) {
          if (other > one) {
            boolean isRepeated = sentences.get(other).telling().text().equals(text);
            edges.add(new Edge(one, other, isRepeated ? 1 : WITHIN_ARTICLE));
          }
        }
      }
    }
    return edges;
  }

  private static List<List<Integer>> byArticle(Event event, List<Sentence> sentences) {
    Map<String, List<Integer>> numbers = new HashMap<>();
    for (int number = 0; number < sentences.size(); number++) {
      numbers
          .computeIfAbsent(
              sentences.get(number).telling().article().id(), unseen -> new ArrayList<>())
          .add(number);
    }
    return event.articles().stream()
        .map(ArticleEntry::id)
        .filter(numbers::containsKey)
        .map(numbers::get)
        .toList();
  }

  /** For each article its sentences as a side whose units they are. */
  private static List<Side> sides(List<Sentence> all, List<List<Integer>> articles) {
    return articles.stream()
        .map(
            numbers ->
                numbers.stream().map(number -> unit(number, all.get(number).telling())).toList())
        .map(units -> new Side("", units))
        .toList();
  }

  private static LocatedPassage unit(int number, Telling telling) {
    return new LocatedPassage(telling.article(), new Passage(number + 1, "", telling.text()));
  }

  private static AlignmentContext meant(List<Sentence> all, AlignmentContext clues) {
    return new AlignmentContext(
        unit ->
            Optional.of(all.get(unit.passage().number() - 1).meaning())
                .filter(meaning -> !meaning.isEmpty()),
        clues.published(),
        clues.labels());
  }

  private static List<Edge> edges(
      List<Sentence> sentences, List<List<Integer>> articles, AlignmentContext clues) {
    Aligner.OfMany aligner = new Aligner.OfMany(meant(sentences, clues));
    List<Side> sides = sides(sentences, articles);
    return IntStream.range(0, sides.size())
        .boxed()
        .flatMap(two -> IntStream.range(0, two).mapToObj(one -> new int[] {one, two}))
        .parallel()
        .flatMap(
            pair -> {
              List<Integer> mine = articles.get(pair[0]);
              List<Integer> theirs = articles.get(pair[1]);
              return aligner.matches(sides.get(pair[0]), sides.get(pair[1])).stream()
                  .map(
                      match ->
                          new Edge(mine.get(match.a()), theirs.get(match.b()), match.likelihood()));
            })
        .toList();
  }

  /** Where each sentence stands in its article, from 0 to 1. */
  private static Map<Integer, Double> places(List<List<Integer>> articles) {
    Map<Integer, Double> places = new HashMap<>();
    for (List<Integer> article : articles) {
      for (int at = 0; at < article.size(); at++) {
        places.put(article.get(at), (double) at / article.size());
      }
    }
    return places;
  }

  /** Where the base tells it; else where the others do, in the mean. */
  private static double place(
      List<Integer> cluster, List<Sentence> sentences, Map<Integer, Double> places, String base) {
    return cluster.stream()
        .filter(number -> isOf(sentences.get(number), base))
        .mapToDouble(places::get)
        .min()
        .orElseGet(() -> cluster.stream().mapToDouble(places::get).average().orElseThrow());
  }

  private static boolean isOf(Sentence sentence, String source) {
    return sentence.telling().article().source().equals(source);
  }

  private static Fact fact(List<Integer> cluster, List<Sentence> sentences, String base) {
    List<Telling> told = cluster.stream().map(sentences::get).map(Sentence::telling).toList();
    String text =
        told.stream()
            .filter(telling -> telling.article().source().equals(base))
            .findFirst()
            .orElse(told.getFirst())
            .text();
    return new Fact(text, told);
  }
}
