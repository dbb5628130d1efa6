package synoptic.compare.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.text.Folding;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Who copies whom: which articles have most of their text in common with an earlier one, word for
 * word, as wire copy and press releases are printed. Measured by the containment of shingles
 * (Broder, On the resemblance and containment of documents, 1997): the share of an article's runs
 * of {@value #RUN} words that the earlier one has as well.
 */
public final class Copies {

  private static final int RUN = 5;

  /** An article with this share of another's runs is a copy; quotations alone make far less. */
  private static final double LEAST = 0.5;

  /** Fewer runs are no text. */
  private static final int FEWEST = 20;

  private Copies() {}

  /**
   * By a copy's id that of the earliest article that it is a copy of.
   *
   * @param articles in the order in which they appeared
   */
  public static Map<String, String> of(List<Article> articles) {
    Map<String, String> copies = new HashMap<>();
    List<Set<List<String>>> runs = new ArrayList<>();
    for (Article article : articles) {
      Set<List<String>> own = runs(article);
      for (int at = 0; at < runs.size(); at++) {
        if (isCopy(own, runs.get(at))) {
          String earlier = articles.get(at).id();
          copies.put(article.id(), copies.getOrDefault(earlier, earlier));
          break;
        }
      }
      runs.add(own);
    }
    return Map.copyOf(copies);
  }

  private static boolean isCopy(Set<List<String>> own, Set<List<String>> earlier) {
    if (Math.min(own.size(), earlier.size()) < FEWEST) {
      return false;
    }
    long shared = own.stream().filter(earlier::contains).count();
    return shared >= LEAST * Math.min(own.size(), earlier.size());
  }

  private static Set<List<String>> runs(Article article) {
    Set<List<String>> runs = new HashSet<>();
    for (Passage passage : article.passages()) {
      List<String> words =
          Words.of(passage.text()).stream().map(Word::text).map(Folding::fold).toList();
      for (int at = 0; at + RUN <= words.size(); at++) {
        runs.add(List.copyOf(words.subList(at, at + RUN)));
      }
    }
    return runs;
  }
}
