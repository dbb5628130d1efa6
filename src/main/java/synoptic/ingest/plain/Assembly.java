package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleText;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Given;
import synoptic.ingest.core.Ingested;
import synoptic.ingest.markdown.MarkdownText;

/** Makes the article of what a reader found: the last step, the same for all formats. */
public final class Assembly {

  private Assembly() {}

  /**
   * @param id the article's
   * @param name how problems name it
   * @param known what the user states, which goes before all else, and what other files tell
   */
  public static Ingested of(String id, String name, Draft draft, Given known) {
    FrontMatter given = known.front();
    List<Problem> problems = new ArrayList<>(draft.problems());
    List<Dropped> dropped = new ArrayList<>(draft.dropped());
    ParsedArticle parsed =
        switch (draft.body()) {
          case Draft.Markdown markdown -> {
            MarkdownText text = MarkdownText.of(markdown.text());
            dropped.addAll(text.dropped());
            yield markdown(id, text.text(), draft.known(), dropped);
          }
          case Draft.Page page -> {
            ScrapedText scraped = ScrapedText.of(id, page, draft.known(), known);
            dropped.addAll(scraped.dropped());
            yield ArticleText.parse(id, ArticleText.write(scraped.article()));
          }
        };
    parsed.problems().forEach(problem -> problems.add(new Problem(name, problem.what())));
    Optional<Article> article =
        parsed.article().filter(read -> !read.passages().isEmpty()).map(read -> with(given, read));
    if (article.isEmpty()) {
      if (problems.isEmpty()) {
        problems.add(new Problem(name, "has no text"));
      }
      return new Ingested(Optional.empty(), List.of(), problems);
    }
    return new Ingested(article, dropped, problems);
  }

  /** Byline and date at the top are read where there is no front matter. */
  private static ParsedArticle markdown(
      String id, String text, FrontMatter known, List<Dropped> dropped) {
    ParsedArticle parsed = ArticleText.parse(id, text, StatedDate::of);
    boolean isFenced = TextReader.hasFrontMatter(text);
    return new ParsedArticle(
        parsed
            .article()
            .map(read -> isFenced ? read : MarkdownHead.read(read))
            .map(read -> with(known, read))
            .map(read -> MarkdownFurniture.without(read, text, dropped)),
        parsed.problems());
  }

  private static Article with(FrontMatter stronger, Article article) {
    return new Article(article.id(), stronger.or(article.front()), article.passages());
  }
}
