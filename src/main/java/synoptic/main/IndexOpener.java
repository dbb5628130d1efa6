package synoptic.main;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.People;
import synoptic.corpus.Progress;
import synoptic.lucene.LuceneIndex;
import synoptic.main.ListedFiles.Listed;
import synoptic.main.ListedFiles.Look;
import synoptic.model.embedding.Encoder;

/**
 * Opens the index of a library, in one of two ways: brought up to date with each file; or, where
 * there are many and the folder tells that none came or went, as it was left. Then somebody has to
 * find out whether a file was written to in its place.
 *
 * @param path where the index lies
 * @param many so many files are many
 * @param people those whose names are known
 */
record IndexOpener(
    LibraryFolder library,
    Path path,
    int many,
    Supplier<CompletableFuture<People>> people,
    Encoder encoder) {

  /** To look at fewer files takes no time that anybody minds. */
  static final int MANY = 10_000;

  /** The index as it was left. */
  record Left(LuceneIndex index, Look look) {}

  /** The index brought up to date with all files. */
  LuceneIndex upToDate(Listed listed, Progress progress) {
    LuceneIndex index = upToDate(listed.files().values(), progress);
    keep(index, listed);
    return index;
  }

  /** The same with files that need not be as they are. */
  LuceneIndex upToDate(Collection<ArticleFile> files, Progress progress) {
    return LuceneIndex.open(
        path, List.copyOf(files), library::read, people.get(), encoder, progress);
  }

  /**
   * The index with what was found since it was opened, by who knows that the files are the same.
   */
  LuceneIndex again(LuceneIndex before, Listed listed) {
    LuceneIndex index = before.again();
    keep(index, listed);
    return index;
  }

  private void keep(LuceneIndex index, Listed listed) {
    listed
        .look()
        .filter(look -> look.files() >= many && index.isWhole())
        .map(look -> new KeptFolder(index.commit(), look))
        .filter(now -> !KeptFolder.in(path).equals(Optional.of(now)))
        .ifPresent(now -> now.keepIn(path));
  }

  /** The index as it was left; empty where that is not known to be as good. */
  Optional<Left> left() {
    return KeptFolder.in(path)
        .filter(kept -> kept.look().files() >= many)
        .filter(kept -> kept.look().folder() == library.folderFingerprint())
        .flatMap(
            kept ->
                LuceneIndex.left(
                        path,
                        kept.commit(),
                        () -> library.listing().files(),
                        library::read,
                        people.get(),
                        encoder)
                    .map(index -> new Left(index, kept.look())));
  }
}
