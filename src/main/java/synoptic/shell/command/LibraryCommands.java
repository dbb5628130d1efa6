package synoptic.shell.command;

import java.nio.file.Path;
import java.util.List;
import synoptic.corpus.Problem;
import synoptic.corpus.RemovedArticle;
import synoptic.explore.core.Workspace;
import synoptic.explore.core.Workspace.Removed;
import synoptic.explore.core.Workspace.Restored;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;

/** Taking an article out, and bringing it back. */
public final class LibraryCommands {

  private LibraryCommands() {}

  public static ExitStatus remove(CommandRun run) {
    String id = run.request().words().getFirst();
    Workspace workspace = run.library().workspace();
    Removed removed = workspace.remove(id);
    if (removed.article().isEmpty()) {
      run.messages()
          .wrong(
              removed.problem().map(Problem::toString).orElse("There is no article " + id + "."));
      return ExitStatus.WRONG;
    }
    RemovedArticle out = removed.article().get();
    run.out().line("removed " + id + ": its file is now " + out.path());
    run.messages().say("To bring it back: synoptic restore " + shellWord(out.inTrash()));
    return ExitStatus.FOUND;
  }

  /** A word as a shell takes it for one. */
  private static String shellWord(String word) {
    return word.matches("[\\p{L}\\p{N}._-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Brings an article back from the trash, or lists what lies there, the latest first. */
  public static ExitStatus restore(CommandRun run) {
    Workspace workspace = run.library().workspace();
    List<String> named = run.request().words();
    if (named.isEmpty()) {
      return trash(run, workspace.removed());
    }
    Restored restored = workspace.restore(named.getFirst());
    if (restored.id().isEmpty()) {
      run.messages().wrong(restored.problem().orElseThrow().toString());
      return ExitStatus.WRONG;
    }
    String id = restored.id().get();
    Path file = workspace.articleFile(id);
    if (run.request().json()) {
      run.out().json(Json.object().text("id", id).text("file", file.toString()));
    } else {
      run.out().line("restored " + id + ": its file is " + file);
    }
    return ExitStatus.FOUND;
  }

  private static ExitStatus trash(CommandRun run, List<RemovedArticle> removed) {
    for (RemovedArticle article : removed) {
      if (run.request().json()) {
        run.out()
            .json(
                Json.object()
                    .text("id", article.inTrash())
                    .text("file", article.path().toString()));
      } else {
        run.out().line(article.inTrash());
      }
    }
    if (removed.isEmpty()) {
      run.messages().say("The trash of this library is empty.");
    }
    return ExitStatus.of(removed.size());
  }
}
