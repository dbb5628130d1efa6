package synoptic.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.testkit.TestArticles;

final class LuceneIndexTest {

  @TempDir private Path folder;
  private IndexedShelf shelf;

  @BeforeEach
  void aShelf() {
    shelf = new IndexedShelf(folder);
  }

  @Test
  void aHitHasWhatIsKnownOfItsArticleAndThePassageWhole() {
    FrontMatter front =
        new FrontMatter(
            Optional.of("On the truce"),
            Optional.of("Harbour Institute"),
            Optional.of("Ana Lee"),
            synoptic.corpus.PartialDate.parse("2016-06"),
            Optional.of("en"),
            Optional.of("https://example.org/truce"),
            Optional.of("a digest"));
    SearchResult result = shelf.with("x1", front, "First.", "The truce held.").search("truce");
    assertEquals(new ArticleEntry("x1", front, 2), result.hits().getFirst().article());
    assertEquals(new Passage(2, "", "The truce held."), result.hits().getFirst().passage());
  }

  @Test
  void everyArticleIsListedByIdAlsoOneWithoutPassages() {
    shelf.with("b", "Two.").with("a", "One.", "More.").with("c");
    try (LuceneIndex index = shelf.open()) {
      assertEquals(
          List.of("a 2", "b 1", "c 0"),
          index.articles().stream().map(entry -> entry.id() + " " + entry.passages()).toList());
    }
  }

  @Test
  void anEmptyLibraryHasAnEmptyAnswer() {
    assertEquals(SearchResult.EMPTY, shelf.search("truce"));
    assertEquals(SearchResult.EMPTY, shelf.search(""));
  }

  @Test
  void nothingLookedForIsEverything() {
    shelf.with("a", "One.", "Two.").with("b", "Three.");
    assertEquals(List.of("a/1", "a/2", "b/1"), shelf.find(""));
    assertEquals(List.of("a/2", "b/1"), shelf.find("-one"));
    assertEquals(List.of("a/1", "b/1"), shelf.find("one OR -two"));
  }

  @Test
  void whatFoldingLeavesNothingOfMeansNothing() {
    shelf.with("a", "One.");
    try (LuceneIndex index = shelf.open()) {
      for (Query query :
          List.of(
              new Query.Word("\u0301"),
              new Query.Phrase("— —", 0),
              new Query.Prefix("'"),
              new Query.Fuzzy(""),
              new Query.Not(new Query.Word("…")),
              new Query.And(List.of()),
              new Query.Or(List.of(new Query.All())))) {
        assertEquals(1, index.search(SearchRequest.of(query, 5)).hits().size(), query.toString());
      }
    }
  }

  @Test
  void theFormTypedComesBeforeOtherFormsOfTheWord() {
    shelf.with("a", "They negotiate here.").with("b", "They negotiated here.");
    assertEquals(List.of("b/1", "a/1"), shelf.find("negotiated"));
    assertEquals(List.of("a/1", "b/1"), shelf.find("negotiate"));
  }

  @Test
  void aTitleLiftsPassagesThatMatchAndNoOthers() {
    shelf
        .with("a", TestArticles.front("Another matter", "", ""), "The truce held.", "Nothing here.")
        .with(
            "b", TestArticles.front("The long truce", "", ""), "The truce held.", "Nothing here.");
    assertEquals(List.of("b/1", "a/1"), shelf.find("truce"));
  }

  @Test
  void fieldsNarrowTheSearch() {
    FrontMatter german =
        new FrontMatter(
            Optional.of("Der Waffenstillstand"),
            Optional.of("Harbour Institute"),
            Optional.of("Ana Müller"),
            Optional.empty(),
            Optional.of("de"),
            Optional.empty(),
            Optional.empty());
    shelf
        .with("a", german, "Ein Bericht.")
        .with("b", TestArticles.front("Truces at sea", "Sea Watch", ""), "A report.");
    assertEquals(List.of("a/1"), shelf.find("source:harbour"));
    assertEquals(List.of("a/1"), shelf.find("source:\"harbour institute\""));
    assertEquals(List.of("b/1"), shelf.find("source:(watch sea)"));
    assertEquals(List.of("b/1"), shelf.find("-source:harb*"));
    assertEquals(List.of("a/1"), shelf.find("author:muller"));
    assertEquals(List.of("a/1"), shelf.find("language:DE"));
    assertEquals(List.of("b/1"), shelf.find("title:truce report"));
    assertEquals(List.of("b/1"), shelf.find("title:\"truces at sea\""));
    assertEquals(List.of(), shelf.find("title:report"));
    assertEquals(List.of(), shelf.find("speaker:lee"));
    assertEquals(List.of(), shelf.find("said:(report \"a b\" c* d~)"));
    assertEquals(List.of("a/1", "b/1"), shelf.find("speaker:"));
    assertEquals(List.of("b/1"), shelf.find("-language:de"));
  }

  @Test
  void anUnknownSourceCanBeAskedFor() {
    shelf.with("a", "A report.").with("b", TestArticles.front("", "Sea Watch", ""), "A report.");
    assertEquals(List.of("a/1"), shelf.find("source:unknown"));
  }

  @Test
  void aPartialDateMatchesWhereItMayLie() {
    shelf
        .with("day", TestArticles.front("", "", "2016-06-09"), "x")
        .with("month", TestArticles.front("", "", "2016-06"), "x")
        .with("never", "x")
        .with("year", TestArticles.front("", "", "2016"), "x");
    assertEquals(List.of("day/1", "month/1", "year/1"), shelf.find("date:2016-06"));
    assertEquals(List.of("month/1", "year/1"), shelf.find("date:2016-06-15..2016-07"));
    assertEquals(List.of("year/1"), shelf.find("date:2016-07.."));
    assertEquals(List.of("day/1", "month/1", "year/1"), shelf.find("date:..2016-06-09"));
    assertEquals(List.of("month/1", "year/1"), shelf.find("date:..2016-06-08"));
    assertEquals(List.of(), shelf.find("date:2017"));
    assertEquals(List.of("never/1"), shelf.find("-date:0001..9999"));
  }

  @Test
  void newestComesFirstAndUnknownLast() {
    shelf
        .with("a", "x")
        .with("b", TestArticles.front("", "", "2016"), "x")
        .with("c", TestArticles.front("", "", "2016-01-01"), "x", "x")
        .with("d", TestArticles.front("", "", "2017-03"), "x");
    try (LuceneIndex index = shelf.open()) {
      SearchResult result =
          index.search(new SearchRequest(QueryParser.parse("x"), Sort.DATE, 9, Optional.empty()));
      assertEquals(List.of("d/1", "c/1", "c/2", "b/1", "a/1"), IndexedShelf.names(result));
      assertTrue(result.hits().stream().allMatch(hit -> hit.score() > 0));
    }
  }

  @Test
  void passagesAreCountedBySourceYearAndArticle() {
    shelf
        .with("a", TestArticles.front("", "Sea Watch", "2016-06"), "truce", "truce", "war")
        .with("b", TestArticles.front("", "Harbour", "2015"), "truce")
        .with("c", "truce");
    SearchResult result = shelf.search("truce");
    assertEquals(new Total(4, true), result.total());
    assertEquals(
        List.of(new Count("Sea Watch", 2), new Count("Harbour", 1), new Count("unknown source", 1)),
        result.sources());
    assertEquals(
        List.of(new Count("2015", 1), new Count("2016", 2), new Count("unknown", 1)),
        result.years());
    assertEquals(Map.of("a", 2L, "b", 1L, "c", 1L), result.articles());
  }

  @Test
  void aPageSaysWhetherThereIsAnother() {
    shelf.with("a", "x", "x", "x");
    try (LuceneIndex index = shelf.open()) {
      Query query = QueryParser.parse("x");
      assertTrue(index.search(SearchRequest.of(query, 2)).next().isPresent());
      assertFalse(index.search(SearchRequest.of(query, 3)).next().isPresent());
      assertEquals(3, index.search(SearchRequest.of(query, Integer.MAX_VALUE)).hits().size());
    }
  }

  @Test
  void aCursorOfAnotherOrderOrOfNobodyIsRefusedInASentence() {
    shelf.with("a", "x", "x");
    try (LuceneIndex index = shelf.open()) {
      Query query = QueryParser.parse("x");
      Optional<Cursor> next = index.search(SearchRequest.of(query, 1)).next();
      for (String token :
          List.of(next.orElseThrow().token(), "", "date", "date x 1 a", "date 1 1")) {
        var request = new SearchRequest(query, Sort.DATE, 1, Optional.of(new Cursor(token)));
        assertThrows(SearchException.class, () -> index.search(request), token);
      }
    }
  }

  @Test
  void aCursorOutlivesAChangeOfTheIndex() {
    shelf.with("a", "x").with("b", "x").with("c", "x");
    Query query = QueryParser.parse("");
    Optional<Cursor> next;
    try (LuceneIndex index = shelf.open()) {
      next = index.search(SearchRequest.of(query, 2)).next();
    }
    shelf.without("a").with("b", "x changed");
    try (LuceneIndex index = shelf.open()) {
      SearchResult rest = index.search(new SearchRequest(query, Sort.RELEVANCE, 2, next));
      assertEquals(List.of("c/1"), IndexedShelf.names(rest));
    }
  }

  @Test
  void aClosedIndexSaysSo() {
    LuceneIndex index = shelf.with("a", "x").open();
    index.close();
    var closed = assertThrows(SearchException.class, () -> IndexedShelf.search(index, "x"));
    assertTrue(closed.getMessage().contains("closed"), closed.getMessage());
  }

  @Test
  void anArticleWithoutATitleIsKnownByItsFirstWords() {
    try (LuceneIndex index =
        new IndexedShelf(folder)
            .with("001", "Word " + "word ".repeat(50))
            .with("002", TestArticles.front("Named", "", ""), "Words.")
            .open()) {
      ArticleEntry untitled = index.articles().getFirst();
      assertTrue(untitled.title().startsWith("[Word word word "), untitled.title());
      assertFalse(untitled.isTitled());
      assertTrue(index.articles().getLast().isTitled());
      assertEquals("Named", index.articles().getLast().title());
    }
  }
}
