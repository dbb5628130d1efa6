package synoptic.main;

import java.io.IOException;
import java.util.Optional;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Problem;
import synoptic.explore.core.Workspace.Stated;

/** Writes into article files what is stated about them. */
record ArticleStatements(LibraryFolder library, boolean isReadOnly) {

  Stated of(String id, FrontMatter facts) {
    if (isReadOnly) {
      return refused(id, Trash.READ_ONLY);
    }
    try {
      return new Stated(Optional.of(library.state(id, facts)), Optional.empty());
    } catch (IOException problem) {
      return refused(id, "cannot be changed: " + Reasons.whole(problem));
    }
  }

  private static Stated refused(String where, String why) {
    return new Stated(Optional.empty(), Optional.of(new Problem(where, why)));
  }
}
