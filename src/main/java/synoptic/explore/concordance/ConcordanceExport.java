package synoptic.explore.concordance;

import java.util.List;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.Place;
import synoptic.compare.concordance.Order;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Heading;
import synoptic.export.Passage.Kind;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;
import synoptic.text.Span;

/** The places where words stand, in an order. */
public record ConcordanceExport(String typed, Concordance concordance, Order order)
    implements Export {

  @Override
  public String name() {
    return "kwic " + typed;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    Draft draft = new Draft();
    String above = "";
    for (Place place : concordance.places(order)) {
      ArticleEntry article = place.article();
      if (order.keepsArticles() && !article.id().equals(above)) {
        draft.add(new Heading(article.source() + " · " + article.title()));
        above = article.id();
      }
      add(draft, article, place.occurrence());
    }
    String about =
        LibrarySummary.counted(draft.rows(), "place")
            + " in "
            + LibrarySummary.counted(concordance.articles().size(), "article")
            + ", "
            + order.spoken();
    return draft.done(
        "Concordance: " + typed,
        Draft.about(about, concordance.leftOut()),
        List.of("left", "keyword", "right"),
        Cited.COLUMNS);
  }

  private static void add(Draft draft, ArticleEntry article, Concordance.Occurrence found) {
    String text = found.passage().text();
    int number = found.passage().number();
    Span sentence = found.sentence();
    Span keyword = found.keyword();
    List<Span> marks = List.of(keyword.shifted(-sentence.start()));
    draft.add(Draft.quote("", article, number, sentence.in(text), marks, Kind.HIT));
    draft.row(
        List.of(
            text.substring(sentence.start(), keyword.start()),
            keyword.in(text),
            text.substring(keyword.end(), sentence.end())),
        Cited.cells(article, number));
  }
}
