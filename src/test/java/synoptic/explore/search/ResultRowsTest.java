package synoptic.explore.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.Spread;
import synoptic.explore.search.ResultRows.Kind;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;

final class ResultRowsTest {

  private static final List<ArticleEntry> ARTICLES =
      IntStream.range(0, 9)
          .mapToObj(
              at ->
                  ArticleEntry.of(
                      TestArticles.article(
                          "a" + at,
                          TestArticles.front("Title " + at, "Quayside", "2016"),
                          "Text.")))
          .toList();

  private static final Notebook NOTES =
      new Notebook(
          List.of(
              new Note(NotePlace.of(PassageRef.whole("a1")), List.of("keep"), Optional.empty())));

  @Test
  void eachArticleHasItsRowsAndNoMore() {
    ResultRows rows = ResultRows.of(ResultList.library(ARTICLES, Spread.NONE, NOTES), 40);
    assertEquals(2 * ARTICLES.size() + 1, rows.size());
    List<String> kinds =
        IntStream.range(0, 8)
            .mapToObj(rows::row)
            .map(row -> row.item() + " " + row.kind())
            .toList();
    assertEquals(
        List.of(
            "0 TITLE", "0 ABOUT", "1 TITLE", "1 ABOUT", "1 NOTE", "2 TITLE", "2 ABOUT", "3 TITLE"),
        kinds);
    assertEquals(8, rows.row(rows.size() - 1).item());
    assertTrue(rows.row(4).line().text().contains("keep"));
  }

  @Test
  void theArticleUnderTheCursorComesIntoSightWithAllItsRows() {
    ResultRows rows = ResultRows.of(ResultList.library(ARTICLES, Spread.NONE, NOTES), 40);
    assertEquals(new ListCursor(1, 1), rows.showing(new ListCursor(1, 0), 4));
    assertEquals(new ListCursor(8, 15), rows.showing(new ListCursor(8, 0), 4));
    assertEquals(new ListCursor(0, 0), rows.showing(new ListCursor(0, 9), 4));
    assertEquals(1, rows.itemsPerPage(4));
    assertEquals(new ListCursor(0, 0), ResultRows.NONE.showing(ListCursor.START, 4));
    assertEquals(0, ResultRows.NONE.size());
    assertEquals(Kind.TITLE, rows.row(0).kind());
  }
}
