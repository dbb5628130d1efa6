package synoptic.explore.search;

import java.util.ArrayList;
import java.util.List;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
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
    Draft draft = new Draft();
    List<List<String>> shown = new ArrayList<>();
    for (ArticleEntry article : engine.articles()) {
      String passages = Integer.toString(article.passages());
      draft.row(Cited.cells(article, 0), List.of(Cited.language(article), passages));
      shown.add(
          List.of(
              article.id(),
              article.source(),
              article.title(),
              article.front().author().orElse(""),
              Cited.day(article),
              passages));
    }
    draft.add(
        new Table(List.of("Id", "Source", "Title", "Author", "Published", "Passages"), shown));
    String count = LibrarySummary.counted(shown.size(), "article");
    return draft.done("Articles", List.of(count), Cited.COLUMNS, List.of("language", "passages"));
  }
}
