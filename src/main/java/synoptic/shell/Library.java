package synoptic.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.explore.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/** The library that a command works on, opened when it is first asked for. */
final class Library implements AutoCloseable {

  /** Building an index of fewer articles is done before one has read that it is being done. */
  private static final int WORTH_TELLING = 100;

  private final Request request;
  private final Function<Optional<Path>, Workspace> opener;
  private final Messages messages;
  private final Set<Problem> referenceProblems = new LinkedHashSet<>();
  private Workspace workspace;

  Library(Request request, Function<Optional<Path>, Workspace> opener, Messages messages) {
    this.request = request;
    this.opener = opener;
    this.messages = messages;
  }

  /** The library, which must be there. */
  Workspace workspace() {
    Optional<Path> folder = request.library();
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new WrongUse(
          "There is no folder %s to open as a library: give --library a folder."
              .formatted(Request.quoted(folder.get().toString())));
    }
    return workspaceOrNew();
  }

  /** The library, which need not be there yet. */
  Workspace workspaceOrNew() {
    if (workspace == null) {
      workspace = opener.apply(request.library());
    }
    return workspace;
  }

  SearchEngine engine() {
    return workspace().engine(progress());
  }

  List<ArticleEntry> articles() {
    return engine().articles();
  }

  Reference reference() {
    Reference reference = workspace().reference();
    referenceProblems.addAll(reference.problems());
    return reference;
  }

  /** What was found wrong so far; nothing where the library was never opened. */
  Set<Problem> problems() {
    Set<Problem> all = new LinkedHashSet<>();
    if (workspace != null) {
      all.addAll(workspace.problems());
    }
    all.addAll(referenceProblems);
    return all;
  }

  /** Tells once that a longer piece of work has begun. */
  Progress progress() {
    boolean[] told = {false};
    return (what, done, total) -> {
      if (!told[0] && total >= WORTH_TELLING && done < total) {
        told[0] = true;
        messages.say(what + ": " + Run.counted(total, "article", "articles") + " …");
      }
    };
  }

  @Override
  public void close() {
    if (workspace != null) {
      workspace.close();
    }
  }
}
