package synoptic.search;

import java.util.List;
import synoptic.corpus.Passage;
import synoptic.text.Span;

/**
 * A passage that matches.
 *
 * @param article what is known of its article
 * @param passage the passage, whole
 * @param score how well it matches; comparable only within one answer
 * @param marks where the query's words stand in the passage's text, in order, without overlap
 */
public record Hit(ArticleEntry article, Passage passage, double score, List<Span> marks) {

  public Hit {
    marks = List.copyOf(marks);
  }
}
