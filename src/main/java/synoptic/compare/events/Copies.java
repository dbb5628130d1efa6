package synoptic.compare.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.events.Telling.Manner;
import synoptic.corpus.Article;
import synoptic.corpus.PartialDate;
import synoptic.search.ArticleEntry;
import synoptic.text.Shingles;

/**
 * Who copies whom: which articles have most of their text in common with an earlier one, word for
 * word, as wire copy and press releases are printed. Measured by the containment of {@link
 * Shingles}: the share of a text's runs of words that the earlier one has as well.
 *
 * @param originals by a copy's id that of the earliest article that it is a copy of
 */
public record Copies(Map<String, String> originals) {

  public static final Copies NONE = new Copies(Map.of());

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
   * @param articles in the order in which they appeared; of one day those are taken to be first
   *     that credit their own source, as agencies do
   */
  public static Copies of(List<Article> articles) {
    List<Optional<PartialDate>> days =
        articles.stream().map(article -> article.front().published()).toList();
    List<Article> inOrder =
        articles.stream()
            .sorted(
                Comparator.comparingInt((Article one) -> days.indexOf(one.front().published()))
                    .thenComparing(one -> !creditsItself(one)))
            .toList();
    return inThatOrder(inOrder);
  }

  /** {@code VELDEN, March 11 (Coast Wire) -} in an article of that agency. */
  private static boolean creditsItself(Article article) {
    return article
        .front()
        .source()
        .filter(
            source -> article.texts().stream().anyMatch(text -> text.contains("(" + source + ")")))
        .isPresent();
  }

  private static Copies inThatOrder(List<Article> articles) {
    Map<String, String> originals = new HashMap<>();
    List<Shingles> runs = new ArrayList<>();
    for (Article article : articles) {
      Shingles own = Shingles.of(article.texts());
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
    List<String> words = Shingles.words(telling.text());
    boolean isCopied = original(telling.article().id()).isPresent();
    return fact.told().stream()
        .takeWhile(earlier -> isCopied || earlier != telling)
        .filter(earlier -> !earlier.article().source().equals(telling.article().source()))
        .filter(earlier -> isTaken(telling, words, earlier))
        .findFirst();
  }

  private boolean isTaken(Telling telling, List<String> words, Telling earlier) {
    List<String> others = Shingles.words(earlier.text());
    Optional<String> original = original(telling.article().id());
    if (original.isPresent()) {
      return original.get().equals(earlier.article().id())
          && (words.equals(others)
              || isCopy(Shingles.of(telling.text()), Shingles.of(earlier.text())));
    }
    return telling.manner() != Manner.QUOTED
        && words.size() >= FEWEST_WORDS
        && words.equals(others);
  }

  private static boolean isCopy(Shingles own, Shingles earlier) {
    int shared = own.shared(earlier);
    return shared > 0 && shared >= LEAST * Math.min(own.size(), earlier.size());
  }
}
