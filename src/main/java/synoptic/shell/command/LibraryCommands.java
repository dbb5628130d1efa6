package synoptic.shell.command;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.corpus.Problem;
import synoptic.corpus.Reference;
import synoptic.corpus.Topic;
import synoptic.explore.core.Workspace;
import synoptic.explore.core.Workspace.Removed;
import synoptic.search.ArticleEntry;
import synoptic.search.ParsedQuery;
import synoptic.search.QueryParser;
import synoptic.search.SearchException;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.TextTable;

/** Taking an article out, and looking whether the library is sound. */
public final class LibraryCommands {

  private LibraryCommands() {}

  public static ExitStatus remove(CommandRun run) {
    String id = run.request().words().getFirst();
    Workspace workspace = run.library().workspace();
    Removed removed = workspace.remove(id);
    if (removed.file().isEmpty()) {
      run.messages()
          .wrong(
              removed.problem().map(Problem::toString).orElse("There is no article " + id + "."));
      return ExitStatus.WRONG;
    }
    Path file = removed.file().get();
    Path home = workspace.folder().resolve("articles").resolve(id + ".md");
    run.out().line("removed " + id + ": its file is now " + file);
    run.messages().say("To bring it back: mv -n " + shellWord(file) + " " + shellWord(home));
    return ExitStatus.FOUND;
  }

  /** A file name as a shell takes it for one word. */
  private static String shellWord(Path file) {
    return "'" + file.toString().replace("'", "'\\''") + "'";
  }

  public static ExitStatus check(CommandRun run) {
    Workspace workspace = run.library().workspace();
    Set<Problem> found = new LinkedHashSet<>();
    TextTable table = new TextTable(run.out());
    table.row("library", workspace.name() + " (" + workspace.folder() + ")");
    counted(run, table, found);
    Reference reference = run.library().reference();
    table.row("people", reference.people().persons().size());
    table.row("bodies", reference.people().bodies().size());
    table.row("topics", reference.topics().size());
    table.row("labels", CommandRun.counted(reference.labels().size(), "group", "groups"));
    reference.topics().forEach(topic -> broken(topic).forEach(found::add));
    found.addAll(run.library().problems());
    table.row("problems", found.isEmpty() ? "none" : found.size());
    table.print();
    found.forEach(problem -> run.out().line("  " + problem));
    return found.isEmpty() ? ExitStatus.FOUND : ExitStatus.WRONG;
  }

  private static List<Problem> broken(Topic topic) {
    ParsedQuery read = QueryParser.read(topic.query());
    return Stream.concat(read.unfinished().stream(), read.problems().stream())
        .map(part -> new Problem("topic " + topic.name(), TypedQuery.said(part)))
        .toList();
  }

  /** Every article's file is read, since a sound index says nothing about the files of today. */
  private static void counted(CommandRun run, TextTable table, Set<Problem> found) {
    List<ArticleEntry> articles;
    try {
      articles = run.library().articles();
    } catch (SearchException noIndex) {
      found.add(new Problem("index", noIndex.getMessage()));
      return;
    }
    for (ArticleEntry article : articles) {
      CommandRun.checkInterrupted();
      if (run.library().workspace().article(article.id()).isEmpty()) {
        found.add(new Problem("articles/" + article.id() + ".md", "cannot be read any more"));
      }
    }
    table.row("articles", articles.size());
    table.row("passages", articles.stream().mapToLong(ArticleEntry::passages).sum());
    int waiting = run.library().engine().waiting();
    if (waiting > 0) {
      table.row(
          "statements",
          "still to be looked for in " + CommandRun.counted(waiting, "article", "articles"));
    }
    table.row("sources", articles.stream().map(ArticleEntry::source).distinct().count());
  }
}
