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
 */
public record StatementHit(
    ArticleEntry article, Passage passage, Statement statement, String voice, List<Span> marks) {

  public StatementHit {
    marks = List.copyOf(marks);
  }
}
