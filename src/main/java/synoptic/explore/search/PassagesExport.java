package synoptic.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.compare.library.FetchedPassages;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Documents;
import synoptic.explore.core.Export;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage.Kind;
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
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Hit hit : fetched.hits()) {
      int number = hit.passage().number();
      blocks.add(
          new Quote(
              "",
              Documents.passage(
                  hit.passage().text(), Cited.language(hit.article()), hit.marks(), Kind.HIT),
              Cited.of(hit.article(), number)));
      rows.add(Cited.joined(Cited.cells(hit.article(), number), List.of(hit.passage().text())));
    }
    String sorted = sort.name().toLowerCase(Locale.ROOT);
    return new Document(
        "Search: " + QueryText.of(query),
        List.of(
            Documents.counted(fetched.hits().size(), fetched.total(), "passage")
                + " · by "
                + sorted),
        blocks,
        new Table(Cited.joined(Cited.COLUMNS, List.of("text")), rows));
  }
}
