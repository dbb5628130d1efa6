package synoptic.shell.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import synoptic.corpus.Notebook;
import synoptic.explore.core.Export;
import synoptic.explore.core.NotedDocument;
import synoptic.export.Document;
import synoptic.export.ExportedFile;
import synoptic.export.ExportedFile.Existing;
import synoptic.export.Format;
import synoptic.search.SearchEngine;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** Results that go to a file instead of standard output. */
final class ExportOption {

  private final CommandRun run;
  private final String typed;
  private final Format format;

  private ExportOption(CommandRun run, String typed) {
    this.run = run;
    this.typed = typed;
    this.format =
        Format.of(typed)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--export takes a file that ends in .md, .csv or .html, not "
                            + Request.quoted(typed)
                            + "."));
  }

  /**
   * What {@code --export} asks for, if it is given; checked before any work is done.
   *
   * @throws UsageException where nothing can be written there
   */
  static Optional<ExportOption> given(CommandRun run) {
    return run.request().has("export") ? Optional.of(of(run)) : Optional.empty();
  }

  private static ExportOption of(CommandRun run) {
    if (run.request().json()) {
      throw new UsageException("--export and --json do not go together: leave one of them out.");
    }
    ExportOption option = new ExportOption(run, run.request().options().get("export"));
    if (option.existing() == Existing.STAYS && ExportedFile.isThere(option.file())) {
      throw isThere(option.typed);
    }
    return option;
  }

  /** Writes the file, and says where it lies. */
  ExitStatus write(SearchEngine engine, Export what, int most) {
    Notebook notes = run.library().reference().notebook();
    Document document = new NotedDocument(notes).of(what.document(engine, most));
    if (document.isEmpty()) {
      return ExitStatus.of(0);
    }
    try {
      for (Path written : ExportedFile.write(file(), format.files(document), existing())) {
        run.out().line("exported to " + written);
      }
      document.about().forEach(run.messages()::say);
      return ExitStatus.FOUND;
    } catch (FileAlreadyExistsException taken) {
      throw isThere(taken.getFile());
    } catch (IOException problem) {
      throw new UsageException("Nothing is exported: " + problem.getMessage() + ".");
    }
  }

  private static UsageException isThere(String file) {
    return new UsageException(
        "Nothing is exported: "
            + Request.quoted(file)
            + " is there already; --replace replaces it.");
  }

  private Existing existing() {
    return run.request().has("replace") ? Existing.IS_REPLACED : Existing.STAYS;
  }

  private Path file() {
    try {
      return run.library().workspaceOrNew().file(typed);
    } catch (InvalidPathException impossible) {
      throw new UsageException(Request.quoted(typed) + " cannot be the name of a file.");
    }
  }
}
