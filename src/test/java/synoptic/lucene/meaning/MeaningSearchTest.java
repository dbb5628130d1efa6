package synoptic.lucene.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Progress;
import synoptic.lucene.IndexedShelf;
import synoptic.lucene.LuceneIndex;
import synoptic.model.embedding.EmbeddingException;
import synoptic.model.embedding.WordEncoder;
import synoptic.search.QueryParser;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.testkit.TestArticles;

final class MeaningSearchTest {

  private static final WordEncoder ENCODER =
      new WordEncoder(List.of(List.of("talks", "parley"), List.of("stalled", "deadlocked")));

  @TempDir Path folder;

  private IndexedShelf shelf() {
    return new IndexedShelf(folder)
        .encodedBy(ENCODER)
        .with(
            "a",
            TestArticles.front("A", "Post", "2016"),
            "Fog. The parley deadlocked.",
            "Snow fell.")
        .with(
            "b",
            TestArticles.front("B", "Radio", "2017"),
            "Rain came. Talks stalled.",
            "Sun shone.")
        .with("c", TestArticles.front("C", "Radio", "2018"), "Stalled cars blocked roads.");
  }

  private static LuceneIndex understood(IndexedShelf shelf) {
    try (LuceneIndex index = shelf.open()) {
      index.understand(id -> true, Progress.NONE, () -> {});
    }
    return shelf.open();
  }

  private List<String> found(String typed) {
    try (LuceneIndex index = understood(shelf())) {
      return IndexedShelf.find(index, typed);
    }
  }

  @Test
  void aSentenceThatMeansTheSameIsFoundWithoutItsWords() {
    assertEquals(List.of(), found("talks deadlocked"));
    assertEquals(
        List.of("a/1", "b/1"),
        found("~ talks deadlocked").subList(0, 2).stream().sorted().toList());
  }

  @Test
  void aHitSaysWhichOfItsSentencesIsMeant() {
    assertEquals(
        Set.of("The parley deadlocked.", "Talks stalled."),
        Set.copyOf(closest("~ talks deadlocked").subList(0, 2)));
    assertEquals("The parley deadlocked.", closest("like:b#1").getFirst());
    assertEquals(List.of(""), closest("fog"));
  }

  private List<String> closest(String typed) {
    try (LuceneIndex index = understood(shelf())) {
      SearchResult found = index.search(SearchRequest.of(QueryParser.parse(typed), 10));
      return found.hits().stream()
          .map(hit -> hit.closest().map(span -> span.in(hit.passage().text())).orElse(""))
          .toList();
    }
  }

  @Test
  void fieldsAndDatesAndWhatIsExcludedNarrowIt() {
    assertEquals(List.of("a/1"), found("~ talks stalled source:post"));
    assertEquals(List.of("b/1"), found("~ talks stalled date:2017"));
    assertEquals(List.of("a/1"), found("~ talks stalled -source:radio"));
  }

  @Test
  void aPassageIsFoundThatIsLikeOneOfAnotherSource() {
    assertEquals("a/1", found("like:b#1").getFirst());
    assertFalse(found("like:b#1").stream().anyMatch(place -> place.startsWith("c")));
  }

  @Test
  void whatNamesNoPassageIsLikeNothing() {
    for (String typed : List.of("like:b#9", "like:b#0", "like:nobody#1", "like:b", "like:#1")) {
      assertEquals(List.of(), found(typed), typed);
    }
  }

  @Test
  void untilMeaningsAreThereTheWordsFindWhatTheyCan() {
    try (LuceneIndex index = shelf().open()) {
      assertTrue(IndexedShelf.find(index, "~ talks deadlocked").containsAll(List.of("a/1", "b/1")));
      assertEquals(List.of("c/1"), IndexedShelf.find(index, "~ cars"));
      assertEquals(List.of(), IndexedShelf.find(index, "like:b#1 source:radio"));
    }
  }

  @Test
  void whereThereIsNoModelOneSentenceSaysSo() {
    IndexedShelf shelf = shelf();
    shelf.encodedBy(
        sentences -> {
          throw new EmbeddingException("There is no model.", null);
        });
    try (LuceneIndex index = shelf.open()) {
      SearchException told =
          assertThrows(SearchException.class, () -> IndexedShelf.search(index, "~ talks"));
      assertEquals("There is no model. Without ~ the words are searched.", told.getMessage());
      assertEquals(List.of("b/1"), IndexedShelf.find(index, "talks"));
    }
  }

  @Test
  void theAnswerGoesOnFromPageToPageAndSaysThatThereMayBeMore() {
    IndexedShelf shelf = new IndexedShelf(folder).encodedBy(ENCODER);
    IntStream.range(0, 30).forEach(at -> shelf.with("x" + at, "The parley number " + at + "."));
    List<String> all = new ArrayList<>();
    try (LuceneIndex index = understood(shelf)) {
      Optional<SearchRequest.Cursor> after = Optional.empty();
      do {
        SearchResult page =
            index.search(
                new SearchRequest(
                    QueryParser.parse("~ talks"), SearchRequest.Sort.RELEVANCE, 7, after));
        assertFalse(page.total().exact());
        all.addAll(IndexedShelf.names(page));
        after = page.next();
      } while (after.isPresent());
    }
    assertEquals(30, all.stream().distinct().count());
    assertEquals(30, all.size());
  }
}
