package synoptic.shell.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import synoptic.corpus.ArticleId;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Problem;
import synoptic.explore.core.Workspace.Added;
import synoptic.explore.core.Workspace.Adding;
import synoptic.explore.core.Workspace.Likeness;
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
  private static final int MOST_NAMED = 8;

  private final CommandRun run;
  private final List<String> withoutSource = new ArrayList<>();
  private final List<FrontMatter> wouldAdd = new ArrayList<>();
  private boolean failed;

  private AddCommand(CommandRun run) {
    this.run = run;
  }

  public static ExitStatus run(CommandRun run) {
    return new AddCommand(run).all();
  }

  private ExitStatus all() {
    Request request = run.request();
    Adding how =
        new Adding(
            ArticleFacts.given(request),
            encoding(request),
            request.has("dry-run"),
            request.has("again"));
    FilesToAdd named = FilesToAdd.none();
    boolean readsInput = false;
    for (String word : request.words()) {
      if (word.equals(FilesToAdd.STANDARD_INPUT)) {
        readsInput = true;
      } else {
        named.addNamed(word);
      }
    }
    if (named.files().size() + (readsInput ? 1 : 0) > 1
        && (request.value("title").isPresent() || request.value("url").isPresent())) {
      throw new UsageException(
          "--title and --url fit one file only: add the others by themselves.");
    }
    named.failures().forEach(each -> fail(each.named(), each.sentence()));
    add(named.files(), how);
    if (readsInput) {
      addInput(how);
    }
    named.remarks().forEach(run.messages()::say);
    tellWithoutSource();
    tellWouldAdd();
    return failed ? ExitStatus.WRONG : ExitStatus.FOUND;
  }

  private void add(List<Path> files, Adding how) {
    if (files.isEmpty()) {
      return;
    }
    CommandRun.checkInterrupted();
    run.library()
        .workspaceOrNew()
        .addAll(
            files,
            how,
            run.library().progress(),
            (file, added) -> {
              added(file, added, how.isTrial());
              run.out().flush();
              CommandRun.checkInterrupted();
            });
  }

  private void addInput(Adding how) {
    try {
      Path folder = Files.createTempDirectory("synoptic");
      try {
        add(List.of(FilesToAdd.received(System.in, folder)), how);
      } finally {
        Files.deleteIfExists(folder.resolve("stdin"));
        Files.deleteIfExists(folder);
      }
    } catch (IOException problem) {
      fail(FilesToAdd.STANDARD_INPUT, "Standard input " + problem.getMessage() + ".");
    }
  }

  /** Which articles came in without a source, and how to name it for all of them. */
  private void tellWithoutSource() {
    if (withoutSource.isEmpty() || run.request().json() || run.request().has("dry-run")) {
      return;
    }
    String ids =
        withoutSource.size() <= MOST_NAMED
            ? String.join(" ", withoutSource)
            : String.join(" ", withoutSource.subList(0, MOST_NAMED)) + " …";
    run.messages()
        .say(
            CommandRun.counted(withoutSource.size(), "article states", "articles state")
                + " no source; to name it: synoptic set --source NAME "
                + ids);
  }

  /** What is not known of the articles of a trial, in a line, where they are several. */
  private void tellWouldAdd() {
    if (wouldAdd.size() < 2 || run.request().json()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add("would add " + CommandRun.counted(wouldAdd.size(), "article", "articles"));
    without("undated", FrontMatter::published).ifPresent(parts::add);
    without("without a title (their first words stand in brackets)", FrontMatter::title)
        .ifPresent(parts::add);
    without("of unknown source", FrontMatter::source).ifPresent(parts::add);
    run.messages().say(String.join(", ", parts));
  }

  private Optional<String> without(String words, Function<FrontMatter, Optional<?>> fact) {
    long count = wouldAdd.stream().filter(front -> fact.apply(front).isEmpty()).count();
    return count == 0 ? Optional.empty() : Optional.of(count + " " + words);
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

  private void added(Path file, Added added, boolean isTrial) {
    if (run.request().json()) {
      run.out().json(json(file, added));
    } else {
      added.article().ifPresent(article -> run.out().line(line(file, article, added, isTrial)));
      if (!added.isKnown()) {
        dropped(added.dropped());
      }
    }
    added
        .article()
        .filter(article -> !added.isKnown() && article.front().source().isEmpty())
        .ifPresent(article -> withoutSource.add(article.id()));
    if (isTrial && !added.isKnown()) {
      added.article().map(ArticleEntry::front).ifPresent(wouldAdd::add);
    }
    run.messages().problems(added.problems());
    if (added.article().isEmpty()) {
      failed = true;
      if (added.problems().isEmpty()) {
        run.messages().wrong("No article could be made of " + file + ".");
      }
    }
  }

  private static String line(Path file, ArticleEntry article, Added added, boolean isTrial) {
    if (added.isKnown()) {
      return known(file, article.id());
    }
    int dropped = added.dropped().size();
    String about =
        article.source()
            + ", "
            + article.front().published().map(PartialDate::spoken).orElse("undated");
    String lost = dropped == 0 ? "" : "; dropped " + CommandRun.counted(dropped, "line", "lines");
    String language = article.front().language().map(code -> ", " + code).orElse("");
    String like = added.likeness().map(each -> "; " + each.words()).orElse("");
    return "%s %s: \"%s\" (%s), %s%s%s"
        .formatted(
            isTrial ? "would add" : "added",
            article.id(),
            article.title(),
            isTrial
                ? article.front().author().map(name -> name + ", ").orElse("") + about + language
                : about,
            CommandRun.counted(article.passages(), "passage", "passages"),
            lost,
            like);
  }

  /** A text that came in under another name can be wanted under this one as well. */
  private static String known(Path file, String id) {
    return ArticleId.from(file.getFileName().toString()).equals(id)
        ? "%s is there already, with the same text: nothing was added".formatted(id)
        : "%s has the same text as %s: nothing was added; --again takes it in"
            .formatted(file.getFileName(), id);
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
    return json(file.toString(), added.article(), added.dropped(), added.file(), problems)
        .truth("known", added.isKnown())
        .text("like", added.likeness().map(Likeness::id))
        .text("likeness", added.likeness().map(each -> each.degree().code()));
  }

  private static Json json(
      String path,
      Optional<ArticleEntry> article,
      List<String> dropped,
      Optional<Path> file,
      List<String> problems) {
    Optional<FrontMatter> front = article.map(ArticleEntry::front);
    Json object =
        Json.object()
            .text("path", path)
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

  private void fail(String named, String sentence) {
    failed = true;
    if (run.request().json()) {
      run.out().json(json(named, Optional.empty(), List.of(), Optional.empty(), List.of(sentence)));
    }
    run.messages().wrong(sentence);
  }
}
