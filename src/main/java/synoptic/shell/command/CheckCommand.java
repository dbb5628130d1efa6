package synoptic.shell.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Problem;
import synoptic.corpus.Reference;
import synoptic.corpus.Topic;
import synoptic.explore.core.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.search.ParsedQuery;
import synoptic.search.QueryParser;
import synoptic.search.SearchException;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.TextTable;

/** Looks whether the library and its index are sound, and mends the index. */
public final class CheckCommand {

  private CheckCommand() {}

  /**
   * What was found.
   *
   * @param articles those of the index; none where it cannot be opened
   * @param waiting how many articles' statements are still to be looked for
   * @param repaired what was mended, each a sentence without its full stop
   */
  private record Findings(
      List<ArticleEntry> articles,
      int waiting,
      Reference reference,
      List<String> repaired,
      Set<Problem> problems) {

    long passages() {
      return articles.stream().mapToLong(ArticleEntry::passages).sum();
    }

    long sources() {
      return articles.stream().map(ArticleEntry::source).distinct().count();
    }
  }

  public static ExitStatus run(CommandRun run) {
    Findings found = found(run);
    if (run.request().json()) {
      printJson(run, found);
    } else {
      print(run, found);
    }
    return found.problems().isEmpty() ? ExitStatus.FOUND : ExitStatus.WRONG;
  }

  /** Every article's file is read, since a sound index says nothing about the files of today. */
  private static Findings found(CommandRun run) {
    Library library = run.library();
    Workspace workspace = library.workspace();
    Set<Problem> problems = new LinkedHashSet<>();
    List<String> repaired = new ArrayList<>();
    List<ArticleEntry> articles = List.of();
    int waiting = 0;
    try {
      if (run.request().has("repair")) {
        repaired.addAll(workspace.repair(library.progress()));
      }
      articles = library.articles();
      for (ArticleEntry article : articles) {
        CommandRun.checkInterrupted();
        if (workspace.article(article.id()).isEmpty()) {
          problems.add(new Problem("articles/" + article.id() + ".md", "cannot be read any more"));
        }
      }
      problems.addAll(workspace.differing(library.progress()));
      waiting = library.engine().waiting();
    } catch (SearchException noIndex) {
      problems.add(new Problem("index", noIndex.getMessage()));
    }
    Reference reference = library.reference();
    reference.topics().forEach(topic -> problems.addAll(broken(topic)));
    reference
        .notebook()
        .notes()
        .forEach(note -> lost(note.place(), workspace).ifPresent(problems::add));
    problems.addAll(library.problems());
    return new Findings(articles, waiting, reference, repaired, problems);
  }

  /** A note whose place is gone stays in the file, where nothing shows it any more. */
  private static Optional<Problem> lost(NotePlace place, Workspace workspace) {
    return NoteCommand.missing(place, workspace)
        .map(
            what ->
                new Problem(
                    "notes.yaml",
                    "has something at " + place.typed() + ", but " + what + "; change it by hand"));
  }

  private static List<Problem> broken(Topic topic) {
    ParsedQuery read = QueryParser.read(topic.query());
    return Stream.concat(read.unfinished().stream(), read.problems().stream())
        .map(part -> new Problem("topic " + topic.name(), TypedQuery.said(part)))
        .toList();
  }

  private static void print(CommandRun run, Findings found) {
    Workspace workspace = run.library().workspace();
    Reference reference = found.reference();
    found.repaired().forEach(done -> run.out().line("repaired: " + done));
    TextTable table = new TextTable(run.out());
    table.row("library", workspace.name() + " (" + workspace.folder() + ")");
    if (!found.articles().isEmpty()) {
      table.row("articles", found.articles().size());
      table.row("passages", found.passages());
      if (found.waiting() > 0) {
        String waiting = CommandRun.counted(found.waiting(), "article", "articles");
        table.row("statements", "still to be looked for in " + waiting);
      }
      table.row("sources", found.sources());
    }
    table.row("people", reference.people().persons().size());
    table.row("bodies", reference.people().bodies().size());
    table.row("topics", reference.topics().size());
    table.row("labels", CommandRun.counted(reference.labels().size(), "group", "groups"));
    table.row("problems", found.problems().isEmpty() ? "none" : found.problems().size());
    table.print();
    found.problems().forEach(problem -> run.out().line("  " + problem));
  }

  /** A line for each thing that was mended and for each problem, and then what there is. */
  private static void printJson(CommandRun run, Findings found) {
    Reference reference = found.reference();
    for (String done : found.repaired()) {
      run.out().json(Json.object().text("kind", "repaired").text("what", done));
    }
    for (Problem problem : found.problems()) {
      run.out()
          .json(
              Json.object()
                  .text("kind", "problem")
                  .text("where", problem.where())
                  .text("what", problem.what()));
    }
    run.out()
        .json(
            Json.object()
                .text("kind", "summary")
                .text("library", run.library().workspace().folder().toString())
                .number("articles", found.articles().size())
                .number("passages", found.passages())
                .number("waiting", found.waiting())
                .number("sources", found.sources())
                .number("people", reference.people().persons().size())
                .number("bodies", reference.people().bodies().size())
                .number("topics", reference.topics().size())
                .number("labels", reference.labels().size())
                .number("repaired", found.repaired().size())
                .number("problems", found.problems().size()));
  }
}
