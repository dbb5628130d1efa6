package synoptic.search;

import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;

/**
 * An article as a list shows it, without its text.
 *
 * @param id the article's id
 * @param front what is known about it
 * @param passages how many passages it has
 * @param opening its first words in brackets, where it has no title; empty where it has neither
 */
public record ArticleEntry(String id, FrontMatter front, int passages, String opening) {

  /** An article of whose text nothing is known. */
  public ArticleEntry(String id, FrontMatter front, int passages) {
    this(id, front, passages, "");
  }

  /**
   * What to call the article: its title; where that is not known its first words in brackets, or
   * its id where these are not known either.
   */
  public String title() {
    return front.title().orElse(opening.isEmpty() ? id : opening);
  }

  /** Whether {@link #title} is the article's own. */
  public boolean isTitled() {
    return front.title().isPresent();
  }

  /** The source's name, or "unknown source". */
  public String source() {
    return front.source().orElse(Article.UNKNOWN_SOURCE);
  }

  public static ArticleEntry of(Article article) {
    return new ArticleEntry(
        article.id(), article.front(), article.passages().size(), article.opening());
  }
}
