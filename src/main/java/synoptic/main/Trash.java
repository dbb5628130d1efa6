package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Problem;
import synoptic.corpus.RemovedArticle;
import synoptic.explore.core.Workspace.Removed;
import synoptic.explore.core.Workspace.Restored;

/**
 * Takes articles out of a library into its trash, and brings them back.
 *
 * @param isReadOnly whether the library is the one that comes with the program
 */
record Trash(LibraryFolder library, boolean isReadOnly) {

  static final String READ_ONLY = "the library that comes with the program is read only";

  /**
   * @param isThere whether the library has an article of that id
   */
  Removed remove(String id, boolean isThere) {
    if (isReadOnly) {
      return refused(id, READ_ONLY + "; add your own files first");
    }
    if (!isThere) {
      return refused(id, "there is no such article; `synoptic articles` lists them");
    }
    try {
      return new Removed(Optional.of(library.remove(id)), Optional.empty());
    } catch (IOException problem) {
      return refused(
          library.file(id).toString(), "cannot be moved to the trash: " + Reasons.hinted(problem));
    }
  }

  private static Removed refused(String where, String why) {
    return new Removed(Optional.empty(), Optional.of(new Problem(where, why)));
  }

  Restored restore(String id) {
    if (isReadOnly) {
      return lost(id, READ_ONLY + ", so nothing was ever removed from it");
    }
    List<RemovedArticle> all = library.removed();
    Optional<RemovedArticle> removed =
        all.stream().filter(each -> each.id().equals(id)).findFirst();
    if (removed.isEmpty()) {
      return lost(
          id,
          all.isEmpty()
              ? "the trash of this library is empty"
              : "is not in the trash; `synoptic restore` lists what is");
    }
    try {
      return new Restored(Optional.of(library.restore(removed.get())), Optional.empty());
    } catch (IOException problem) {
      Path file = removed.get().path();
      return lost(file.toString(), "cannot be brought back: " + Reasons.hinted(problem));
    }
  }

  private static Restored lost(String where, String why) {
    return new Restored(Optional.empty(), Optional.of(new Problem(where, why)));
  }
}
