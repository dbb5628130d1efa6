package synoptic.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchRequest.Sort;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;
import synoptic.search.SearchResult.Count;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

/** What holds of every query. */
final class AnyQueryTest {

  private static final List<String> WORDS =
      List.of("truce", "war", "al-Nusra", "the", "Lavrov's", "停火", "cease-fire", "é", "😀", "x");

  private static Path folder;
  private static LuceneIndex index;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("any-query");
    IndexedShelf shelf = new IndexedShelf(folder).spelled("Lavrov", "Lawrow", "Sergei Lavrov");
    for (int article = 0; article < 12; article++) {
      List<String> passages = new ArrayList<>();
      for (int passage = 0; passage <= article % 4; passage++) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 6; word++) {
          text.append(WORDS.get((article * 7 + passage * 3 + word * word) % WORDS.size()))
              .append(' ');
        }
        passages.add(text.toString().strip());
      }
      String date =
          article % 3 == 0 ? "" : article % 3 == 1 ? "2016" : "2016-0" + (article % 9 + 1);
      shelf.with(
          "a" + article,
          TestArticles.front("On " + WORDS.get(article % 10), "Source " + article % 2, date),
          passages.toArray(String[]::new));
    }
    index = shelf.open();
  }

  @AfterContainer
  static void close() throws IOException {
    index.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<String> typed() {
    List<String> parts = new ArrayList<>(WORDS);
    parts.addAll(
        List.of(
            " ",
            " ",
            " OR ",
            " -",
            "(",
            ")",
            "\"",
            "\"~3",
            "*",
            "~",
            "al",
            "nus*",
            "lawrow",
            "trce~",
            " source:",
            " title:",
            " said:",
            " together:(",
            " date:2016",
            " date:2016-03..",
            "sergei "));
    return Arbitraries.of(parts).list().ofMaxSize(12).map(all -> String.join("", all));
  }

  @Property(tries = 100)
  void pagesPutTogetherAreTheWhole(
      @ForAll("typed") String typed,
      @ForAll Sort sort,
      @ForAll @IntRange(min = 1, max = 9) int page) {
    Query query = QueryParser.parse(typed);
    SearchResult whole = index.search(new SearchRequest(query, sort, 1_000, Optional.empty()));
    List<Hit> together = new ArrayList<>();
    Optional<Cursor> cursor = Optional.empty();
    do {
      SearchResult part = index.search(new SearchRequest(query, sort, page, cursor));
      assertEquals(whole.total(), part.total());
      together.addAll(part.hits());
      cursor = part.next();
    } while (cursor.isPresent());
    assertEquals(whole.hits(), together);
  }

  @Property(tries = 100)
  void marksLieInOrderInsideThePassage(@ForAll("typed") String typed) {
    for (Hit hit : IndexedShelf.search(index, typed).hits()) {
      int end = -1;
      for (Span mark : hit.marks()) {
        assertTrue(mark.start() > end && mark.length() > 0, typed + " " + hit);
        end = mark.end();
      }
      assertTrue(end <= hit.passage().text().length());
    }
  }

  @Property(tries = 100)
  void countsAddUp(@ForAll("typed") String typed) {
    SearchResult result = IndexedShelf.search(index, typed);
    for (List<Count> counts : List.of(result.sources(), result.years())) {
      assertEquals(result.total().count(), counts.stream().mapToLong(Count::passages).sum(), typed);
    }
    assertEquals(
        result.total().count(),
        result.articles().values().stream().mapToLong(Long::longValue).sum(),
        typed);
    assertEquals(Math.min(100, result.total().count()), result.hits().size());
  }

  @Property(tries = 100)
  void aQueryAndItsOppositeAreEverything(@ForAll("typed") String typed) {
    Query query = QueryParser.parse(typed);
    long all = IndexedShelf.search(index, "").total().count();
    long with = IndexedShelf.search(index, typed).total().count();
    long without = index.search(SearchRequest.of(new Query.Not(query), 1)).total().count();
    assertEquals(all, query instanceof Query.All ? without : with + without, typed);
  }

  @Property(tries = 100)
  void advisedQueriesFindSomething(@ForAll("typed") String typed) {
    Advice advice = IndexedShelf.search(index, typed + " trucx").advice();
    List<Alternative> all = new ArrayList<>(advice.nearest());
    all.addAll(advice.parts());
    advice.together().ifPresent(all::add);
    for (Alternative other : all) {
      SearchResult found = IndexedShelf.search(index, other.typed());
      assertEquals(other.passages(), found.total().count(), other.typed());
      assertEquals(other.articles(), found.articles().size(), other.typed());
      assertTrue(other.passages() > 0, other.typed());
    }
  }
}
