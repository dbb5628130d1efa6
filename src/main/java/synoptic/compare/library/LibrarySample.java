package synoptic.compare.library;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.Article;
import synoptic.search.ArticleEntry;
import synoptic.search.OpenLibrary;

/** Passages that stand for many articles: those of some, taken evenly from all by their ids. */
final class LibrarySample {

  private LibrarySample() {}

  /**
   * @param mostArticles how many articles are read at most
   * @param mostPassages how many passages of them
   */
  static List<LocatedPassage> of(
      OpenLibrary library, List<ArticleEntry> articles, int mostArticles, int mostPassages) {
    List<LocatedPassage> passages = new ArrayList<>();
    int taken = Math.min(mostArticles, articles.size());
    for (int at = 0; at < taken && passages.size() < mostPassages; at++) {
      ArticleEntry entry = articles.get((int) ((long) at * articles.size() / taken));
      library.article(entry.id()).map(Article::passages).orElse(List.of()).stream()
          .limit(mostPassages - passages.size())
          .map(passage -> new LocatedPassage(entry, passage))
          .forEach(passages::add);
    }
    return passages;
  }
}
