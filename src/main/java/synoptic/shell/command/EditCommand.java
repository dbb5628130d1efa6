package synoptic.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.corpus.Article;
import synoptic.corpus.Problem;
import synoptic.explore.core.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** Opens an article's file in the user's editor, and says whether it can still be read. */
public final class EditCommand {

  private static final String FALLBACK = "vi";

  private EditCommand() {}

  public static ExitStatus run(CommandRun run) {
    String id = run.request().words().getFirst();
    Workspace workspace = run.library().workspace();
    Path file = workspace.articleFile(id);
    if (run.library().articles().stream().noneMatch(article -> article.id().equals(id))) {
      throw new UsageException(
          "There is no article " + Request.quoted(id) + ": `synoptic articles` lists them.");
    }
    if (!Files.isWritable(file)) {
      throw new UsageException(file + " cannot be written; add your own files first.");
    }
    int status = edited(file);
    if (status != 0) {
      run.messages().wrong("The editor ended with status " + status + ".");
      return ExitStatus.WRONG;
    }
    Optional<Article> read = workspace.article(id);
    List<Problem> problems =
        workspace.problems().stream().filter(each -> each.where().contains(id + ".md")).toList();
    run.messages().problems(problems);
    if (read.isEmpty()) {
      run.messages().wrong(id + " cannot be read as an article any more.");
    }
    read.map(ArticleEntry::of)
        .ifPresent(
            article ->
                run.out()
                    .line(
                        "%s: \"%s\" (%s), %s"
                            .formatted(
                                id,
                                article.title(),
                                article.source(),
                                CommandRun.counted(article.passages(), "passage", "passages"))));
    return read.isPresent() && problems.isEmpty() ? ExitStatus.FOUND : ExitStatus.WRONG;
  }

  /** The editor may be a command with options: it is the shell that takes it apart. */
  private static int edited(Path file) {
    String editor =
        Stream.of("VISUAL", "EDITOR")
            .map(System::getenv)
            .filter(named -> named != null && !named.isBlank())
            .findFirst()
            .orElse(FALLBACK);
    try {
      return new ProcessBuilder("sh", "-c", editor + " \"$1\"", "sh", file.toString())
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException absent) {
      throw new UsageException("The editor cannot be run: " + absent.getMessage() + ".");
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return 130;
    }
  }
}
