package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import synoptic.corpus.Article;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Problem;
import synoptic.explore.core.Workspace.Added;
import synoptic.ingest.Ingest;
import synoptic.ingest.core.Given;
import synoptic.ingest.core.Ingested;
import synoptic.search.ArticleEntry;

/**
 * Takes what files hold into a library.
 *
 * @param changed is told after each article
 */
record Intake(LibraryFolder library, Runnable changed) {

  /** Takes in every article of a file, and tells of each as it comes in. */
  void takeAll(Path file, Given given, Consumer<Added> each) {
    Ingest.read(file, given, ingested -> each.accept(added(file, ingested)));
  }

  /** Who takes a file in and tells of each of its articles. */
  interface Taking {
    void tell(Consumer<Added> each);
  }

  /** The first article of a file, with a problem that says how many more have come in. */
  static Added joined(Path file, Taking taking) {
    List<Added> first = new ArrayList<>();
    int[] articles = {0};
    taking.tell(
        added -> {
          articles[0] += added.article().isPresent() ? 1 : 0;
          boolean isBetter = added.article().isPresent() && articles[0] == 1;
          if (first.isEmpty() || isBetter) {
            first.clear();
            first.add(added);
          }
        });
    Added one = first.getFirst();
    if (articles[0] <= 1) {
      return one;
    }
    List<Problem> told = new ArrayList<>(one.problems());
    told.add(
        new Problem(file.toString(), "holds " + (articles[0] - 1) + " more, which came in too"));
    return new Added(one.article(), one.file(), one.dropped(), told);
  }

  private Added added(Path file, Ingested ingested) {
    List<String> dropped =
        ingested.dropped().stream().map(each -> each.reason() + ": " + each.text()).toList();
    List<Problem> told = new ArrayList<>(ingested.problems());
    if (ingested.article().isEmpty()) {
      return refused(dropped, told);
    }
    try {
      Article article = ingested.article().get();
      boolean isThere = library.hasTextOf(article);
      Article stored = library.add(article);
      changed.run();
      if (isThere) {
        told.add(repeated(file, stored.id(), article.id()));
      }
      return new Added(
          Optional.of(ArticleEntry.of(stored)),
          Optional.of(library.file(stored.id())),
          dropped,
          told);
    } catch (IOException problem) {
      String why = "cannot be added to " + library.path() + ": " + Reasons.hinted(problem);
      told.add(new Problem(file.toString(), why));
      return refused(dropped, told);
    }
  }

  static Added refused(List<String> dropped, List<Problem> problems) {
    return new Added(Optional.empty(), Optional.empty(), dropped, problems);
  }

  private static Problem repeated(Path file, String id, String other) {
    String what =
        "has the same text as `%s`, which was there already; `synoptic remove %s` takes it out again";
    return new Problem(file.toString(), what.formatted(other, id));
  }
}
