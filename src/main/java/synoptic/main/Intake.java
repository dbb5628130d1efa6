package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import synoptic.corpus.Article;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.explore.core.Workspace.Added;
import synoptic.explore.core.Workspace.Adding;
import synoptic.explore.core.Workspace.Likeness;
import synoptic.explore.core.Workspace.Likeness.Degree;
import synoptic.ingest.Ingest;
import synoptic.ingest.core.Given;
import synoptic.ingest.core.Ingested;
import synoptic.ingest.core.Recurring;
import synoptic.search.ArticleEntry;

/**
 * Takes what files hold into a library.
 *
 * @param known what its articles say
 * @param changed is told after each article
 */
record Intake(LibraryFolder library, KnownTexts known, Runnable changed) {

  static Intake into(LibraryFolder library, Folders folders, Runnable changed) {
    KeptTexts kept = new KeptTexts(folders.index(library.path()));
    return new Intake(library, new KnownTexts(library, kept, library::read), changed);
  }

  /** Takes in every article of files, and tells of each as it comes in; one call at a time. */
  void takeAll(List<Path> files, Adding how, Progress progress, BiConsumer<Path, Added> each) {
    synchronized (known) {
      known.refresh(progress);
      try {
        takeAll(files, how, each);
      } finally {
        known.keep();
      }
    }
  }

  private void takeAll(List<Path> files, Adding how, BiConsumer<Path, Added> each) {
    Recurring recurring = Ingest.recurring(files, how.encoding());
    Given given = new Given(how.given(), how.encoding(), recurring);
    for (Path file : files) {
      Ingest.read(file, given, ingested -> each.accept(file, added(file, ingested, how)));
    }
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
    return new Added(one.article(), one.isKnown(), one.likeness(), one.file(), one.dropped(), told);
  }

  private Added added(Path file, Ingested ingested, Adding how) {
    List<String> dropped =
        ingested.dropped().stream().map(each -> each.reason() + ": " + each.text()).toList();
    List<Problem> told = new ArrayList<>(ingested.problems());
    if (ingested.article().isEmpty()) {
      return refused(dropped, told);
    }
    Article article = ingested.article().get();
    Optional<Article> same = known.same(article);
    Optional<Likeness> likeness =
        same.map(each -> sameness(article, each)).or(() -> known.nearest(article));
    if (!how.isAgain() && same.isPresent() && isPassedOver(article, likeness.get())) {
      String id = same.get().id();
      ArticleEntry entry = ArticleEntry.of(new Article(id, article.front(), article.passages()));
      Optional<Path> there = Optional.of(library.file(id));
      return new Added(Optional.of(entry), true, likeness, there, dropped, told);
    }
    if (how.isTrial()) {
      known.tried(article);
      Optional<ArticleEntry> entry = Optional.of(ArticleEntry.of(article));
      return new Added(entry, false, likeness, Optional.empty(), dropped, told);
    }
    try {
      Article stored = library.add(article);
      known.added(stored);
      changed.run();
      Optional<ArticleEntry> entry = Optional.of(ArticleEntry.of(stored));
      return new Added(
          entry, false, likeness, Optional.of(library.file(stored.id())), dropped, told);
    } catch (IOException problem) {
      String why = "cannot be added to " + library.path() + ": " + Reasons.hinted(problem);
      told.add(new Problem(file.toString(), why));
      return refused(dropped, told);
    }
  }

  private static Likeness sameness(Article article, Article same) {
    return new Likeness(same.id(), Degree.SAME, KnownTexts.differences(article, same));
  }

  /** Under its own name a text is known whatever is stated about it; another's print is not. */
  private static boolean isPassedOver(Article article, Likeness same) {
    return same.id().equals(article.id()) || same.differences().isEmpty();
  }

  /** Into a library that nothing comes into. */
  static void refuseAll(List<Path> files, BiConsumer<Path, Added> each) {
    String why = Trash.READ_ONLY + "; leave out --library to add to your own";
    for (Path file : files) {
      each.accept(file, refused(List.of(), List.of(new Problem(file.toString(), why))));
    }
  }

  private static Added refused(List<String> dropped, List<Problem> problems) {
    return new Added(Optional.empty(), Optional.empty(), dropped, problems);
  }
}
