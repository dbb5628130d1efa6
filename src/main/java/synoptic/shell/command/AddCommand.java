package synoptic.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Problem;
import synoptic.explore.core.Workspace;
import synoptic.explore.core.Workspace.Added;
import synoptic.search.ArticleEntry;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.SafeOutput;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;
import synoptic.text.Wrap;

/** Takes files into the library, and says what of each was left out. */
public final class AddCommand {

  private static final int BRIEF = 100;
  private static final int MOST_OF_A_REASON = 20;

  private final CommandRun run;
  private boolean failed;

  private AddCommand(CommandRun run) {
    this.run = run;
  }

  public static ExitStatus run(CommandRun run) {
    return new AddCommand(run).all();
  }

  private ExitStatus all() {
    Request request = run.request();
    FrontMatter given = given(request);
    Optional<Charset> encoding = encoding(request);
    List<Path> files = new ArrayList<>();
    request.words().forEach(word -> files.addAll(files(Request.path(word))));
    if (files.size() > 1
        && (request.value("title").isPresent() || request.value("url").isPresent())) {
      throw new UsageException(
          "--title and --url fit one file only: add the others by themselves.");
    }
    Workspace workspace = files.isEmpty() ? null : run.library().workspaceOrNew();
    for (Path file : files) {
      CommandRun.checkInterrupted();
      workspace.addAll(
          file,
          given,
          encoding,
          added -> {
            added(file, added);
            CommandRun.checkInterrupted();
          });
    }
    return failed ? ExitStatus.WRONG : ExitStatus.FOUND;
  }

  private static FrontMatter given(Request request) {
    return new FrontMatter(
        request.value("title"),
        request.value("source"),
        request.value("author"),
        request.date("published"),
        language(request),
        request.value("url"),
        Optional.empty());
  }

  private static Optional<Charset> encoding(Request request) {
    Optional<String> name = request.value("encoding");
    try {
      return name.map(Charset::forName);
    } catch (IllegalArgumentException unknown) {
      throw new UsageException(
          "--encoding takes the name of an encoding such as windows-1251 or GB18030, not %s."
              .formatted(Request.quoted(name.get())));
    }
  }

  private static Optional<String> language(Request request) {
    Optional<String> code = request.value("language");
    if (code.filter(typed -> !typed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")).isPresent()) {
      throw new UsageException(
          "--language takes a code of two or three letters such as en or fas, not %s."
              .formatted(Request.quoted(code.get())));
    }
    return code;
  }

  /** The file itself, or the text and Markdown files in the folder and below it. */
  private List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      if (Files.exists(path)) {
        return List.of(path);
      }
      fail(path, "There is no file " + Request.quoted(path.toString()) + " to add.");
      return List.of();
    }
    try (var below = Files.walk(path)) {
      List<Path> texts = below.filter(AddCommand::isText).sorted().toList();
      if (texts.isEmpty()) {
        fail(path, "The folder " + Request.quoted(path.toString()) + " holds no .txt or .md file.");
      }
      return texts;
    } catch (IOException | UncheckedIOException unreadable) {
      fail(path, "The folder " + Request.quoted(path.toString()) + " cannot be read to its end.");
      return List.of();
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".txt") || name.endsWith(".md")) && Files.isRegularFile(file);
  }

  private void added(Path file, Added added) {
    if (run.request().json()) {
      run.out().json(json(file, added));
    } else {
      added.article().ifPresent(article -> run.out().line(line(article, added.dropped().size())));
      dropped(added.dropped());
    }
    run.messages().problems(added.problems());
    if (added.article().isEmpty()) {
      failed = true;
      if (added.problems().isEmpty()) {
        run.messages().wrong("No article could be made of " + file + ".");
      }
    }
  }

  private static String line(ArticleEntry article, int dropped) {
    String about =
        article.source()
            + ", "
            + article.front().published().map(PartialDate::spoken).orElse("undated");
    String lost = dropped == 0 ? "" : "; dropped " + CommandRun.counted(dropped, "line", "lines");
    return "added %s: \"%s\" (%s), %s%s"
        .formatted(
            article.id(),
            article.title(),
            about,
            CommandRun.counted(article.passages(), "passage", "passages"),
            lost);
  }

  /** What was kept out, below its reason where each line begins with one. */
  private void dropped(List<String> dropped) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (String line : dropped) {
      int colon = line.indexOf(": ");
      String reason = colon > 0 && colon <= 40 ? line.substring(0, colon) : "";
      String text = reason.isEmpty() ? line : line.substring(colon + 2);
      byReason.computeIfAbsent(reason, unused -> new ArrayList<>()).add(text);
    }
    byReason.forEach(
        (reason, texts) -> {
          run.messages().say("  " + (reason.isEmpty() ? "dropped" : reason));
          texts.stream()
              .limit(MOST_OF_A_REASON)
              .forEach(
                  text -> run.messages().say("    " + Wrap.clip(SafeOutput.line(text), BRIEF)));
          if (texts.size() > MOST_OF_A_REASON) {
            run.messages().say("    and " + (texts.size() - MOST_OF_A_REASON) + " more");
          }
        });
  }

  private static Json json(Path file, Added added) {
    List<String> problems = added.problems().stream().map(Problem::toString).toList();
    return json(file, added.article(), added.dropped(), added.file(), problems);
  }

  private static Json json(
      Path path,
      Optional<ArticleEntry> article,
      List<String> dropped,
      Optional<Path> file,
      List<String> problems) {
    Optional<FrontMatter> front = article.map(ArticleEntry::front);
    Json object =
        Json.object()
            .text("path", path.toString())
            .text("id", article.map(ArticleEntry::id))
            .text("title", front.flatMap(FrontMatter::title))
            .text("source", front.flatMap(FrontMatter::source))
            .text("author", front.flatMap(FrontMatter::author))
            .text("published", front.flatMap(FrontMatter::published))
            .text("language", front.flatMap(FrontMatter::language));
    return object
        .number("passages", article.map(ArticleEntry::passages).orElse(0))
        .text("file", file)
        .texts("dropped", dropped)
        .texts("problems", problems);
  }

  private void fail(Path path, String sentence) {
    failed = true;
    if (run.request().json()) {
      run.out().json(json(path, Optional.empty(), List.of(), Optional.empty(), List.of(sentence)));
    }
    run.messages().wrong(sentence);
  }
}
