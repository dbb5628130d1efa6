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
import synoptic.explore.core.Workspace.Adding;
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
  void takeAll(Path file, Adding how, Consumer<Added> each) {
    Given given = new Given(how.given(), how.encoding());
    Ingest.read(file, given, ingested -> each.accept(added(file, ingested, how.isTrial())));
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
    return new Added(one.article(), one.isKnown(), one.file(), one.dropped(), told);
  }

  private Added added(Path file, Ingested ingested, boolean isTrial) {
    List<String> dropped =
        ingested.dropped().stream().map(each -> each.reason() + ": " + each.text()).toList();
    List<Problem> told = new ArrayList<>(ingested.problems());
    if (ingested.article().isEmpty()) {
      return refused(dropped, told);
    }
    Article article = ingested.article().get();
    if (library.hasTextOf(article)) {
      return new Added(
          Optional.of(ArticleEntry.of(article)),
          true,
          Optional.of(library.file(article.id())),
          dropped,
          told);
    }
    if (isTrial) {
      return new Added(Optional.of(ArticleEntry.of(article)), Optional.empty(), dropped, told);
    }
    try {
      Article stored = library.add(article);
      changed.run();
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
}
