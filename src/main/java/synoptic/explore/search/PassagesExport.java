package synoptic.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.compare.library.FetchedPassages;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Table;
import synoptic.export.Passage.Kind;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.QueryText;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest.Sort;

/** The passages that a query finds, the marks on what it looked for. */
public record PassagesExport(Query query, Sort sort) implements Export {

  @Override
  public String name() {
    return "search " + QueryText.of(query);
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    FetchedPassages fetched = FetchedPassages.of(engine, query, sort, Math.min(MOST, most));
    Draft draft = new Draft();
    for (Hit hit : fetched.hits()) {
      int number = hit.passage().number();
      String text = hit.passage().text();
      draft.add(Draft.quote("", hit.article(), number, text, hit.marks(), Kind.HIT));
      draft.row(Cited.cells(hit.article(), number), List.of(text));
    }
    String count = Draft.counted(fetched.hits().size(), fetched.total(), "passage");
    String about = count + " · by " + sort.name().toLowerCase(Locale.ROOT);
    return draft.done(
        "Search: " + QueryText.of(query), List.of(about), Cited.COLUMNS, List.of("text"));
  }

  public record Articles() implements Export {

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
}
