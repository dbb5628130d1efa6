package synoptic.search;

import java.util.List;
import synoptic.corpus.Passage;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * A statement that matches, with the passage that it stands in.
 *
 * @param statement what was said; its places are places in the passage's text
 * @param voice the name under which the library knows the speaker, or {@link Voice#UNKNOWN}
 * @param marks where the query's words stand in the passage's text, in order, without overlap
 * @param parallels where else its quoted words stand, one for each article, the oldest first
 */
public record StatementHit(
    ArticleEntry article,
    Passage passage,
    Statement statement,
    String voice,
    List<Span> marks,
    List<Parallel> parallels) {

  public StatementHit {
    marks = List.copyOf(marks);
    parallels = List.copyOf(parallels);
  }

  /** A statement of which it is not known whether others have the same words. */
  public StatementHit(
      ArticleEntry article, Passage passage, Statement statement, String voice, List<Span> marks) {
    this(article, passage, statement, voice, marks, List.of());
  }

  public StatementHit with(List<Parallel> found) {
    return new StatementHit(article, passage, statement, voice, marks, found);
  }

  /** The same in a passage that reads as its own does. */
  public StatementHit in(Passage equal) {
    return new StatementHit(article, equal, statement, voice, marks, parallels);
  }
}
