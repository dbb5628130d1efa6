package synoptic.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an article file: imperfect text gives a result plus problems.
 *
 * @param article empty where nothing could be made of the file
 * @param problems what was wrong, each one sentence
 */
public record ParsedArticle(Optional<Article> article, List<Problem> problems) {

  public ParsedArticle {
    problems = List.copyOf(problems);
  }
}
