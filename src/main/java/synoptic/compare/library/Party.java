package synoptic.compare.library;

import synoptic.search.ArticleEntry;

/**
 * What can be compared: a source with all its articles, one article, or all articles but those of
 * the party that stands on the other side.
 */
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

  /**
   * Every article of the library but those of another party.
   *
   * @param than a source or an article
   */
  record Others(Party than) implements Party {

    /** What names it on the command line, and in its completion. */
    public static final String TYPED = "others";

    public Others {
      if (than instanceof Others) {
        throw new IllegalArgumentException("others than the others");
      }
    }

    @Override
    public String name() {
      return "all the others";
    }

    @Override
    public String typed() {
      return TYPED;
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
      case Others(Party than) -> !than.has(entry);
    };
  }
}
