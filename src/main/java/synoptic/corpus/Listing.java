package synoptic.corpus;

import java.util.Comparator;
import java.util.List;

/**
 * What lies in a library's folder, nothing of it read.
 *
 * @param files the article files in the order in which the folder gives them
 * @param problems what was passed over and why
 */
public record Listing(List<ArticleFile> files, List<Problem> problems) {

  public Listing {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** What {@link LibraryFolder#articlesFingerprint} gives of a folder with these files. */
  public long fingerprint() {
    return files.stream().mapToLong(ArticleFile::fingerprint).sum();
  }

  /** The article files in the order of their ids. */
  public List<ArticleFile> byId() {
    return files.stream().sorted(Comparator.comparing(ArticleFile::id)).toList();
  }
}
