package synoptic.explore.search;

import java.util.ArrayList;
import java.util.List;
import synoptic.corpus.PartialDate;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Table;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/** The articles of the library. */
public record ArticlesExport() implements Export {

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    List<ArticleEntry> articles = engine.articles();
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> shown = new ArrayList<>();
    for (ArticleEntry article : articles) {
      rows.add(
          Cited.joined(
              Cited.cells(article, 0),
              List.of(Cited.language(article), Integer.toString(article.passages()))));
      shown.add(
          List.of(
              article.id(),
              article.source(),
              article.title(),
              article.front().author().orElse(""),
              article.front().published().map(PartialDate::brief).orElse("undated"),
              Integer.toString(article.passages())));
    }
    Table table =
        new Table(List.of("Id", "Source", "Title", "Author", "Published", "Passages"), shown);
    return new Document(
        "Articles",
        List.of(LibrarySummary.counted(articles.size(), "article")),
        List.of(table),
        new Table(Cited.joined(Cited.COLUMNS, List.of("language", "passages")), rows));
  }
}
