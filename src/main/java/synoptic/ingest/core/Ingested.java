package synoptic.ingest.core;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.Problem;

/**
 * What came of a file from outside.
 *
 * @param article empty where nothing could be made of the file
 * @param dropped what the file says and the article does not, in the file's order
 * @param problems what was wrong, each one sentence
 */
public record Ingested(Optional<Article> article, List<Dropped> dropped, List<Problem> problems) {

  public Ingested {
    dropped = List.copyOf(dropped);
    problems = List.copyOf(problems);
  }
}
