package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.Exported.Articles;
import synoptic.explore.Exported.Compared;
import synoptic.explore.Exported.Dates;
import synoptic.explore.Exported.Evidence;
import synoptic.explore.Exported.Framed;
import synoptic.explore.Exported.Keyword;
import synoptic.explore.Exported.Passages;
import synoptic.explore.Exported.Statements;
import synoptic.export.Document;
import synoptic.search.Hit;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;

/** Fetches all that a view holds and makes a document of it. */
public final class Exporting {

  /** More passages or statements than this are left out, and the document says so. */
  public static final int MOST = 20_000;

  private static final int PAGE = 500;

  private Exporting() {}

  /**
   * @param most how many passages or statements at most
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Document document(SearchEngine engine, Exported what, int most) {
    return switch (what) {
      case Articles() -> Documents.articles(engine.articles());
      case Passages passages -> passages(engine, passages, Math.min(MOST, most));
      case Statements statements -> statements(engine, statements, Math.min(MOST, most));
      case Framed framed -> FramedDocument.of(framed, engine.articles());
      case Dates dates -> PlacesDocument.of(dates);
      case Keyword keyword -> PlacesDocument.of(keyword);
      case Evidence evidence -> PlacesDocument.of(evidence, engine.articles());
      case Compared compared -> ComparedDocument.of(compared, engine.articles());
    };
  }

  private static Document passages(SearchEngine engine, Passages asked, int most) {
    List<Hit> hits = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    SearchResult first = null;
    do {
      int size = Math.min(PAGE, most - hits.size());
      SearchResult page =
          engine.search(new SearchRequest(asked.query(), asked.sort(), size, after));
      first = first == null ? page : first;
      hits.addAll(page.hits());
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
    } while (after.isPresent() && hits.size() < most);
    return Documents.passages(asked, hits, first.total());
  }

  private static Document statements(SearchEngine engine, Statements asked, int most) {
    List<StatementHit> hits = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    StatementResult first = null;
    do {
      int size = Math.min(PAGE, most - hits.size());
      StatementResult page =
          engine.statements(
              new StatementRequest(asked.query(), asked.voice(), asked.kinds(), size, after));
      first = first == null ? page : first;
      hits.addAll(page.hits());
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
    } while (after.isPresent() && hits.size() < most);
    return Documents.statements(asked, hits, first);
  }
}
