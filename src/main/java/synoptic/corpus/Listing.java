package synoptic.corpus;

import java.util.List;

/**
 * What lies in a library's folder, nothing of it read.
 *
 * @param files the article files by id
 * @param problems what was passed over and why
 */
public record Listing(List<ArticleFile> files, List<Problem> problems) {

  public Listing {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
