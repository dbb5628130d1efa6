package synoptic.search;

import java.util.List;
import java.util.Optional;

/** What is told of a query for dates where no article has any. */
public final class Undated {

  private static final String ADVICE =
      "No article of this library has a date of publication, so date: finds none of them;"
          + " `synoptic set` gives one.";

  private Undated() {}

  /** A sentence, where the query asks when articles were published and of none that is known. */
  public static Optional<String> advice(Query query, List<ArticleEntry> articles) {
    return query.isDated()
            && !articles.isEmpty()
            && articles.stream().allMatch(article -> article.front().published().isEmpty())
        ? Optional.of(ADVICE)
        : Optional.empty();
  }
}
