package synoptic.search;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Passage;
import synoptic.text.Span;

/**
 * A passage that matches.
 *
 * @param article what is known of its article
 * @param passage the passage, whole
 * @param score how well it matches; comparable only within one answer
 * @param marks where the query's words stand in the passage's text, in order, without overlap
 * @param closest the sentence that comes closest to what a query by meaning asks for; empty where
 *     none is close, and for every other query
 */
public record Hit(
    ArticleEntry article, Passage passage, double score, List<Span> marks, Optional<Span> closest) {

  public Hit {
    marks = List.copyOf(marks);
  }

  /** A hit by words alone. */
  public Hit(ArticleEntry article, Passage passage, double score, List<Span> marks) {
    this(article, passage, score, marks, Optional.empty());
  }

  /** What an excerpt has to show first: the closest sentence, or else the first mark. */
  public Optional<Span> first() {
    return closest.or(() -> marks.stream().findFirst());
  }
}
