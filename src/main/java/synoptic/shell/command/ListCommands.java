package synoptic.shell.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.PartialDate;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Topic;
import synoptic.explore.core.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.TextTable;

/** What is in the library: articles, sources, topics. */
public final class ListCommands {

  private ListCommands() {}

  public static ExitStatus articles(CommandRun run) {
    List<ArticleEntry> articles = run.library().articles();
    if (run.request().json()) {
      Workspace workspace = run.library().workspace();
      Notebook notes = run.library().reference().notebook();
      articles.forEach(
          article ->
              run.out()
                  .json(
                      NoteCommand.into(
                          json(article, workspace),
                          notes.at(NotePlace.of(PassageRef.whole(article.id()))))));
    } else {
      TextTable table = new TextTable(run.out());
      for (ArticleEntry article : articles) {
        String date = article.front().published().map(Object::toString).orElse("undated");
        table.row(article.id(), date, article.source(), article.passages(), article.title());
      }
      table.print();
    }
    return counted(run, articles.size(), "article", "articles");
  }

  private static Json json(ArticleEntry article, Workspace workspace) {
    return Json.object()
        .text("id", article.id())
        .text("title", article.front().title())
        .text("source", article.front().source())
        .text("author", article.front().author())
        .text("published", article.front().published())
        .text("language", article.front().language())
        .number("passages", article.passages())
        .text("file", workspace.articleFile(article.id()).toString());
  }

  public static ExitStatus sources(CommandRun run) {
    Map<String, List<ArticleEntry>> bySource = new TreeMap<>();
    run.library()
        .articles()
        .forEach(
            article ->
                bySource.computeIfAbsent(article.source(), name -> new ArrayList<>()).add(article));
    if (run.request().json()) {
      bySource.values().forEach(articles -> run.out().json(json(articles)));
    } else {
      TextTable table = new TextTable(run.out());
      bySource.forEach(
          (name, articles) ->
              table.row(
                  name,
                  CommandRun.counted(articles.size(), "article", "articles"),
                  CommandRun.counted(passages(articles), "passage", "passages"),
                  dates(articles)));
      table.print();
    }
    return counted(run, bySource.size(), "source", "sources");
  }

  private static Json json(List<ArticleEntry> articles) {
    return Json.object()
        .text("source", articles.getFirst().front().source())
        .number("articles", articles.size())
        .number("passages", passages(articles))
        .text("first", first(articles))
        .text("last", last(articles));
  }

  private static long passages(List<ArticleEntry> articles) {
    return articles.stream().mapToLong(ArticleEntry::passages).sum();
  }

  private static Optional<PartialDate> first(List<ArticleEntry> articles) {
    return articles.stream()
        .flatMap(article -> article.front().published().stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<PartialDate> last(List<ArticleEntry> articles) {
    return articles.stream()
        .flatMap(article -> article.front().published().stream())
        .max(Comparator.comparing(PartialDate::latest));
  }

  private static String dates(List<ArticleEntry> articles) {
    String first = first(articles).map(PartialDate::toString).orElse("undated");
    String last = last(articles).map(PartialDate::toString).orElse("undated");
    return first.equals(last) ? first : first + " – " + last;
  }

  public static ExitStatus topics(CommandRun run) {
    List<Topic> topics = run.library().reference().topics();
    if (run.request().json()) {
      topics.forEach(
          topic ->
              run.out()
                  .json(
                      Json.object()
                          .text("name", topic.name())
                          .text("about", topic.about())
                          .text("query", topic.query())));
    } else {
      TextTable table = new TextTable(run.out());
      topics.forEach(topic -> table.row(topic.name(), topic.about().orElse("–"), topic.query()));
      table.print();
    }
    return counted(run, topics.size(), "topic", "topics");
  }

  private static ExitStatus counted(CommandRun run, int count, String one, String many) {
    if (count == 0) {
      run.messages().say("The library has no " + many + ".");
    }
    return ExitStatus.of(count);
  }
}
