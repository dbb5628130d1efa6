package synoptic.lucene.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.lucene.IndexedShelf;
import synoptic.lucene.LuceneIndex;
import synoptic.search.Parallel;
import synoptic.search.QueryParser;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.testkit.PlainStatements;
import synoptic.testkit.TestArticles;
import synoptic.text.SameWords.Difference;

/** The same words are found in other articles. */
final class ParallelsTest {

  private static final String WHOLE =
      "“The ferries will sail again on Monday, storm or no storm,” Ada Quist said.";
  private static final String CUT =
      "He smiled. “The ferries will sail again on Monday,” Ada Quist said. “No storm,” Ada Quist said.";
  private static final String MIXED =
      "Ada Quist said that “ferries will sail again on Monday, storm or” not.";
  private static final String RETOLD = "Ada Quist said that the ferries will sail again on Monday.";
  private static final String BY_ANOTHER =
      "“The ferries will sail again on Monday,” Nora Vane said.";

  @TempDir private Path folder;
  private IndexedShelf shelf;

  private void shelf(String... passages) {
    shelf = new IndexedShelf(folder).annotatedBy(PlainStatements::of);
    for (int at = 0; at < passages.length; at++) {
      String day = "2016-06-0" + (9 - at);
      shelf.with("a" + at, TestArticles.front("", "Post", day), passages[at]);
    }
  }

  private List<StatementHit> hits(String typed) {
    try (LuceneIndex index = shelf.openAnnotated()) {
      return index.statements(StatementRequest.of(QueryParser.parse(typed), 100)).hits();
    }
  }

  private List<Parallel> first(String typed) {
    return hits(typed).getFirst().parallels();
  }

  private static List<String> articles(List<Parallel> parallels) {
    return parallels.stream().map(each -> each.hit().article().id()).toList();
  }

  @Test
  void theSameWordsOfTheSameVoiceAreFoundTheOldestFirst() {
    shelf(WHOLE, CUT, MIXED, RETOLD, BY_ANOTHER);
    List<Parallel> found = first("article:a0");
    assertEquals(List.of("a2", "a1"), articles(found));
    assertEquals("The ferries will sail again on Monday", found.get(1).words().text());
    assertEquals(12, found.get(1).words().span().start());
    assertEquals(List.of(new Difference("storm or no storm", "")), found.get(1).differences());
    assertEquals(CUT, found.get(1).hit().passage().text());
    assertEquals(List.of(), first("article:a3"));
    assertEquals(List.of(), first("article:a4"));
  }

  @Test
  void whoDoesNotShowThemNeedNotWaitForThem() {
    shelf(WHOLE, CUT);
    try (LuceneIndex index = shelf.openAnnotated()) {
      StatementRequest all = StatementRequest.of(QueryParser.parse(""), 100);
      List<StatementHit> found = index.statements(all.withoutParallels()).hits();
      assertTrue(found.stream().allMatch(hit -> hit.parallels().isEmpty()));
      List<StatementHit> whole = index.statements(all).hits();
      assertTrue(whole.stream().anyMatch(hit -> !hit.parallels().isEmpty()));
      assertEquals(found, whole.stream().map(hit -> hit.with(List.of())).toList());
    }
  }

  @Test
  void equalWordsAreSaidToBeSo() {
    shelf(WHOLE, "So. " + WHOLE.replace("ferries", "Ferries"));
    assertTrue(first("article:a0").getFirst().isSame());
    assertTrue(first("article:a1").getFirst().isSame());
  }

  @Test
  void anArticleIsListedOnceAndNeverForItself() {
    shelf(WHOLE + " " + WHOLE, BY_ANOTHER.replace("Nora Vane", "Ada Quist") + " " + WHOLE);
    List<Parallel> found = first("article:a0");
    assertEquals(List.of("a1"), articles(found));
    assertTrue(found.getFirst().isSame());
  }

  @Test
  void whatIsTakenOutIsNotFoundAnyMore() {
    shelf(WHOLE, CUT, WHOLE);
    assertEquals(List.of("a2", "a1"), articles(first("article:a0")));
    shelf.without("a2");
    assertEquals(List.of("a1"), articles(first("article:a0")));
  }
}
