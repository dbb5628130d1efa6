package synoptic.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.search.ArticleEntry;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.Output;
import synoptic.shell.output.SafeOutput;
import synoptic.shell.output.StyledText;
import synoptic.shell.request.NearestName;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** An article, or one passage of it. */
public final class ReadCommand {

  private ReadCommand() {}

  public static ExitStatus run(CommandRun run) {
    int number = run.request().number("passage", 1, 0);
    Article article = article(run, run.request().words().getFirst());
    Notebook notes = run.library().reference().notebook().of(article.id());
    List<Passage> passages = number == 0 ? article.passages() : passage(article, number);
    if (run.request().json()) {
      passages.forEach(passage -> run.out().json(json(article, passage, notes)));
    } else {
      head(run.out(), article);
      noted(run.out(), notes.at(PassageRef.whole(article.id())), "");
      body(run.out(), article, passages, notes);
    }
    return ExitStatus.FOUND;
  }

  /** The article with that id; else the only one that the words may mean. */
  private static Article article(CommandRun run, String typed) {
    return run.library()
        .workspace()
        .article(typed)
        .orElseGet(
            () -> {
              ArticleEntry meant = meant(run.library().articles(), typed);
              return run.library()
                  .workspace()
                  .article(meant.id())
                  .orElseThrow(
                      () -> new UsageException("The article " + meant.id() + " cannot be read."));
            });
  }

  private static ArticleEntry meant(List<ArticleEntry> articles, String typed) {
    Parties.Meaning meaning = Parties.meaning(typed, articles);
    if (meaning instanceof Parties.Meaning.One(OfArticle(ArticleEntry article))) {
      return article;
    }
    if (meaning instanceof Parties.Meaning.One(OfSource(String source))) {
      List<ArticleEntry> all =
          articles.stream().filter(article -> article.source().equals(source)).toList();
      if (all.size() == 1) {
        return all.getFirst();
      }
      String ids = all.stream().limit(5).map(ArticleEntry::id).collect(Collectors.joining(", "));
      throw new UsageException(
          "%s has %d articles: read one of them by its id (%s%s)."
              .formatted(source, all.size(), ids, all.size() > 5 ? ", …" : ""));
    }
    if (meaning instanceof Parties.Meaning.Several) {
      throw new UsageException(Parties.explained(typed, meaning));
    }
    List<String> ids = articles.stream().map(ArticleEntry::id).toList();
    throw new UsageException(
        "There is no article "
            + Request.quoted(typed)
            + NearestName.hint(typed, ids, "`synoptic articles` lists them."));
  }

  private static List<Passage> passage(Article article, int number) {
    return List.of(
        article
            .passage(number)
            .orElseThrow(
                () ->
                    new UsageException(
                        "%s has %s, so there is no passage %d."
                            .formatted(
                                article.id(),
                                CommandRun.counted(
                                    article.passages().size(), "passage", "passages"),
                                number))));
  }

  private static Json json(Article article, Passage passage, Notebook notes) {
    String section = passage.section();
    Json json =
        Json.object()
            .text("article", article.id())
            .number("passage", passage.number())
            .text("section", section.isEmpty() ? null : section)
            .text("text", passage.text());
    return NoteCommand.into(json, notes.at(NotePlace.of(at(article, passage))));
  }

  private static PassageRef at(Article article, Passage passage) {
    return new PassageRef(article.id(), passage.number());
  }

  private static void head(Output out, Article article) {
    FrontMatter front = article.front();
    out.title(article.title());
    List<String> about = new ArrayList<>();
    about.add(article.source());
    front.author().ifPresent(about::add);
    about.add(front.published().map(PartialDate::spoken).orElse("undated"));
    front.url().ifPresent(about::add);
    out.block("", StyledText.plain(String.join(" · ", about)));
    front.note().ifPresent(note -> out.block("", StyledText.plain(note)));
  }

  /** What readers have written, each with its sign; at a statement behind its words. */
  private static void noted(Output out, List<Note> notes, String lead) {
    for (Note note : notes) {
      out.block(lead, StyledText.plain(note.spoken()));
    }
  }

  private static void body(Output out, Article article, List<Passage> passages, Notebook notes) {
    String section = "";
    for (Passage passage : passages) {
      CommandRun.checkInterrupted();
      out.line("");
      if (!passage.section().equals(section)) {
        section = passage.section();
        if (!section.isEmpty()) {
          out.title(section);
          out.line("");
        }
      }
      String lead = String.format(Locale.US, "¶ %-3d ", passage.number());
      out.block(lead, StyledText.of(passage.text(), List.of(), SafeOutput::prose));
      noted(out, notes.at(at(article, passage)), " ".repeat(lead.length()));
    }
  }
}
