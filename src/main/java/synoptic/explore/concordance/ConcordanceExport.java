package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Documents;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage.Kind;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;
import synoptic.text.Span;

/** The places where words stand. */
public record ConcordanceExport(String typed, Concordance concordance) implements Export {

  @Override
  public String name() {
    return "kwic " + typed;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (InArticle article : concordance.articles()) {
      blocks.add(new Heading(article.article().source() + " · " + article.article().title()));
      for (Concordance.Occurrence found : article.occurrences()) {
        blocks.add(block(article.article(), found));
        rows.add(row(article.article(), found));
      }
    }
    List<String> about = new ArrayList<>();
    about.add(
        LibrarySummary.counted(rows.size(), "place")
            + " in "
            + LibrarySummary.counted(concordance.articles().size(), "article"));
    Documents.leftOut(about, concordance.leftOut());
    return new Document(
        "Concordance: " + typed,
        about,
        blocks,
        new Table(Cited.joined(List.of("left", "keyword", "right"), Cited.COLUMNS), rows));
  }

  private static Block block(ArticleEntry entry, Concordance.Occurrence found) {
    Span sentence = found.sentence();
    return new Quote(
        "",
        Documents.passage(
            sentence.in(found.passage().text()),
            Cited.language(entry),
            List.of(found.keyword().shifted(-sentence.start())),
            Kind.HIT),
        Cited.of(entry, found.passage().number()));
  }

  private static List<String> row(ArticleEntry entry, Concordance.Occurrence found) {
    String text = found.passage().text();
    return Cited.joined(
        List.of(
            text.substring(found.sentence().start(), found.keyword().start()),
            found.keyword().in(text),
            text.substring(found.keyword().end(), found.sentence().end())),
        Cited.cells(entry, found.passage().number()));
  }
}
