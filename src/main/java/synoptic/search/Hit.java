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

  /**
   * Where an excerpt begins: with the closest sentence, or else with a word a little before the
   * first mark; with the passage where that is near.
   *
   * @param room how many characters the excerpt has
   * @param lead how far before the first mark it may begin, in characters
   */
  public int excerptStart(int room, int lead) {
    Optional<Span> first = closest.or(() -> marks.stream().findFirst());
    if (first.isEmpty() || first.get().end() < room * 3 / 4) {
      return 0;
    }
    int start = first.get().start();
    if (closest.isPresent()) {
      return start;
    }
    int blank = passage.text().indexOf(' ', Math.max(0, start - Math.min(lead, room / 3)));
    return blank >= 0 && blank < start ? blank + 1 : start;
  }
}
