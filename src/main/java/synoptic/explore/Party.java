package synoptic.explore;

import synoptic.search.ArticleEntry;

/** What can be taken as A or as B: a source with all its articles, or one article. */
public sealed interface Party {

  /** Every article of a source. */
  record OfSource(String source) implements Party {
    @Override
    public String name() {
      return source;
    }

    @Override
    public String typed() {
      return source;
    }
  }

  /** One article. */
  record OfArticle(ArticleEntry article) implements Party {
    @Override
    public String name() {
      return article.front().source().map(source -> source + " · ").orElse("") + article.title();
    }

    @Override
    public String typed() {
      return article.id();
    }
  }

  /** As a person would name it. */
  String name();

  /** What names it on the command line. */
  String typed();

  default boolean has(ArticleEntry entry) {
    return switch (this) {
      case OfSource(String source) -> entry.source().equals(source);
      case OfArticle(ArticleEntry article) -> entry.id().equals(article.id());
    };
  }
}
