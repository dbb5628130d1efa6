package synoptic.compare.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.compare.events.Telling.Manner;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.text.Folding;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Who copies whom: which articles have most of their text in common with an earlier one, word for
 * word, as wire copy and press releases are printed. Measured by the containment of shingles
 * (Broder, On the resemblance and containment of documents, 1997): the share of a text's runs of
 * {@value #RUN} words that the earlier one has as well.
 *
 * @param originals by a copy's id that of the earliest article that it is a copy of
 */
public record Copies(Map<String, String> originals) {

  public static final Copies NONE = new Copies(Map.of());

  private static final int RUN = 5;

  /** A text with this share of another's runs is a copy; quotations alone make far less. */
  private static final double LEAST = 0.5;

  /** An article with fewer runs is no text. */
  private static final int FEWEST = 20;

  /** Two sources may come to the same sentence by themselves if it has fewer words. */
  private static final int FEWEST_WORDS = 8;

  public Copies {
    originals = Map.copyOf(originals);
  }

  /**
   * @param articles in the order in which they appeared
   */
  public static Copies of(List<Article> articles) {
    Map<String, String> originals = new HashMap<>();
    List<Set<List<String>>> runs = new ArrayList<>();
    for (Article article : articles) {
      Set<List<String>> own = runs(article);
      for (int at = 0; at < runs.size(); at++) {
        if (Math.min(own.size(), runs.get(at).size()) >= FEWEST && isCopy(own, runs.get(at))) {
          String earlier = articles.get(at).id();
          originals.put(article.id(), originals.getOrDefault(earlier, earlier));
          break;
        }
      }
      runs.add(own);
    }
    return new Copies(originals);
  }

  /** The article that one is a copy of. */
  public Optional<String> original(String article) {
    return Optional.ofNullable(originals.get(article));
  }

  /** The sources of an event that have an article which is no copy of another source's. */
  public List<String> independent(Event event) {
    return event.articles().stream()
        .filter(article -> isOwn(article, event))
        .map(ArticleEntry::source)
        .distinct()
        .toList();
  }

  private boolean isOwn(ArticleEntry article, Event event) {
    return original(article.id())
        .flatMap(event::article)
        .filter(earlier -> !earlier.source().equals(article.source()))
        .isEmpty();
  }

  /**
   * The sentence of another source that one sentence of a fact is taken from: in a copied article
   * the original's that has most of its words; in others an earlier one with the same words, unless
   * these are a quotation, which belongs to its speaker.
   */
  public Optional<Telling> taken(Fact fact, Telling telling) {
    List<String> words = words(telling.text());
    return fact.told().stream()
        .takeWhile(earlier -> earlier != telling)
        .filter(earlier -> !earlier.article().source().equals(telling.article().source()))
        .filter(earlier -> isTaken(telling, words, earlier))
        .findFirst();
  }

  private boolean isTaken(Telling telling, List<String> words, Telling earlier) {
    List<String> others = words(earlier.text());
    Optional<String> original = original(telling.article().id());
    if (original.isPresent()) {
      return original.get().equals(earlier.article().id())
          && (words.equals(others) || isCopy(runs(words), runs(others)));
    }
    return telling.manner() != Manner.QUOTED
        && words.size() >= FEWEST_WORDS
        && words.equals(others);
  }

  private static boolean isCopy(Set<List<String>> own, Set<List<String>> earlier) {
    long shared = own.stream().filter(earlier::contains).count();
    return shared > 0 && shared >= LEAST * Math.min(own.size(), earlier.size());
  }

  private static Set<List<String>> runs(Article article) {
    Set<List<String>> runs = new HashSet<>();
    for (Passage passage : article.passages()) {
      runs.addAll(runs(words(passage.text())));
    }
    return runs;
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    IntStream.rangeClosed(0, words.size() - RUN)
        .forEach(at -> runs.add(List.copyOf(words.subList(at, at + RUN))));
    return runs;
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Word::text).map(Folding::fold).toList();
  }
}
