package synoptic.main;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.lucene.LuceneIndex;

/**
 * Compares a library's files with what its index holds.
 *
 * @param files the article files, as they are listed
 */
record Inspection(LibraryFolder library, Collection<ArticleFile> files, LuceneIndex index) {

  Inspection {
    files = files.stream().sorted(Comparator.comparing(ArticleFile::id)).toList();
  }

  /** A time that no file has: whoever opens the index with it reads the file again. */
  private static final long NEVER = -1;

  private static final String STALE =
      "says something else than the index, though its length and time do not tell;"
          + " `synoptic check --repair` reads it again";

  /** A problem for each file that says something else than the index. */
  List<Problem> problems(Progress progress) {
    return differing(progress).stream()
        .map(file -> new Problem("articles/" + file.id() + ".md", STALE))
        .toList();
  }

  /** Files that cannot be read are told by whoever reads them. */
  private List<ArticleFile> differing(Progress progress) {
    index.checkIntegrity();
    List<ArticleFile> differing = new ArrayList<>();
    int done = 0;
    for (ArticleFile file : files) {
      progress.at("comparing", done++, files.size());
      Optional<Article> read = library.read(file).article();
      if (read.isPresent() && !index.holds(read.get())) {
        differing.add(file);
      }
    }
    return differing;
  }

  /**
   * Mends what can be mended.
   *
   * @param isReadOnly whether nothing in the library's folder may be touched
   * @param reading brings the index up to date with files as they are listed
   * @return what was done, each a sentence without its full stop
   */
  List<String> repaired(
      boolean isReadOnly, Consumer<Collection<ArticleFile>> reading, Progress progress) {
    List<String> done = new ArrayList<>();
    int left = isReadOnly ? 0 : library.sweep();
    if (left > 0) {
      done.add("took away unfinished files that a broken-off writing had left: " + left);
    }
    List<ArticleFile> differing = differing(progress);
    if (!differing.isEmpty()) {
      reading.accept(
          files.stream().map(file -> differing.contains(file) ? unread(file) : file).toList());
      done.add("read articles again of which the index said something else: " + differing.size());
    }
    return done;
  }

  private static ArticleFile unread(ArticleFile file) {
    return new ArticleFile(file.id(), file.path(), file.size(), NEVER);
  }
}
