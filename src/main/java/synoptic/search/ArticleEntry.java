package synoptic.search;

import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;

/**
 * An article as a list shows it, without its text.
 *
 * @param id the article's id
 * @param front what is known about it
 * @param passages how many passages it has
 */
public record ArticleEntry(String id, FrontMatter front, int passages) {

  /** The title, or the id where the title is not known. */
  public String title() {
    return front.title().orElse(id);
  }

  /** The source's name, or "unknown source". */
  public String source() {
    return front.source().orElse(Article.UNKNOWN_SOURCE);
  }

  public static ArticleEntry of(Article article) {
    return new ArticleEntry(article.id(), article.front(), article.passages().size());
  }
}
