package synoptic.lucene.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.lucene.IndexedShelf;
import synoptic.lucene.LuceneIndex;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.testkit.PlainStatements;
import synoptic.testkit.TestArticles;

/** Statements are looked for after everything can be searched. */
final class StatementPassTest {

  private static final String SAID = "Ada Quist said that the border villages were calm.";
  private static final String LATER = "Ada Quist said that the bridge was closed.";
  private static final String PLAIN = "The bridge is grey.";

  @TempDir private Path folder;
  private final List<String> looked = Collections.synchronizedList(new ArrayList<>());
  private IndexedShelf shelf;

  @BeforeEach
  void aShelf() {
    shelf =
        new IndexedShelf(folder)
            .with("a", TestArticles.front("Calm", "Post", "2016"), PLAIN, SAID)
            .with("b", SAID, PLAIN)
            .with("c", SAID)
            .annotatedBy(
                passages -> {
                  looked.addAll(passages);
                  return PlainStatements.of(passages);
                });
  }

  @Test
  void aCommitForEachArticleDoesNotLeaveASegmentForEach() throws IOException {
    for (int at = 0; at < 60; at++) {
      shelf.with("many" + at, SAID);
    }
    shelf.openAnnotated().close();
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertTrue(reader.leaves().size() < 30, reader.leaves().size() + " segments");
    }
  }

  private static StatementResult statements(LuceneIndex index, String typed) {
    return index.statements(StatementRequest.of(QueryParser.parse(typed), 100));
  }

  private static List<String> names(StatementResult result) {
    return result.hits().stream()
        .map(hit -> hit.article().id() + "/" + hit.passage().number())
        .sorted()
        .toList();
  }

  private List<String> found() {
    try (LuceneIndex index = shelf.open()) {
      return names(statements(index, ""));
    }
  }

  private int waiting() {
    try (LuceneIndex index = shelf.open()) {
      return index.waiting();
    }
  }

  @Test
  void afterTheFirstPassASearchFindsAndAllStatementsWait() {
    try (LuceneIndex index = shelf.open()) {
      assertEquals(
          List.of("a/2", "b/1", "c/1"),
          IndexedShelf.find(index, "villages").stream().sorted().toList());
      assertEquals(3, index.waiting());
      assertEquals(0, statements(index, "").total().count());
      assertEquals(List.of(), statements(index, "").voices());
      assertEquals(List.of(), IndexedShelf.find(index, "speaker:quist"));
    }
    assertEquals(List.of(), looked);
  }

  @Test
  void afterTheSecondPassNothingWaitsAndNoFileWasReadAgain() {
    try (LuceneIndex before = shelf.open()) {
      shelf.read.clear();
      before.annotate(Query.All::new, Progress.NONE, () -> {});
      assertEquals(3, before.waiting());
      assertEquals(List.of(), names(statements(before, "")));
      try (LuceneIndex after = shelf.open()) {
        assertEquals(0, after.waiting());
        assertEquals(List.of("a/2", "b/1", "c/1"), names(statements(after, "speaker:quist")));
        assertEquals(List.of("a/2"), IndexedShelf.find(after, "speaker:quist source:post"));
        assertEquals(before.articles(), after.articles());
      }
    }
    assertEquals(List.of(), shelf.read);
  }

  @Test
  void whatBreaksOffGoesOnWhereItStopped() {
    try (LuceneIndex index = shelf.open()) {
      assertThrows(
          Stopped.class,
          () ->
              index.annotate(
                  Query.All::new,
                  Progress.NONE,
                  () -> {
                    throw new Stopped();
                  }));
    }
    assertEquals(2, waiting());
    assertEquals(List.of("b/1"), found());
    looked.clear();
    shelf.openAnnotated().close();
    assertEquals(0, waiting());
    assertEquals(
        List.of(PLAIN, SAID, SAID).stream().sorted().toList(), looked.stream().sorted().toList());
    assertEquals(List.of("a/2", "b/1", "c/1"), found());
  }

  /** Whoever reads the rows of a pipe may go away, which is no damage of the index. */
  @Test
  void whatIsThrownByWhoIsToldIsHisOwn() {
    IllegalStateException own = new IllegalStateException("nobody reads");
    try (LuceneIndex index = shelf.open()) {
      assertSame(
          own,
          assertThrows(
              IllegalStateException.class,
              () ->
                  index.annotate(
                      Query.All::new,
                      Progress.NONE,
                      () -> {
                        throw own;
                      })));
    }
    assertEquals(2, waiting());
    assertEquals(List.of("b/1"), found());
  }

  /** Stands for a process that ends at a bad moment. */
  private static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void aChangedArticleLosesItsStatementsAndIsLookedThroughAnew() {
    shelf.openAnnotated().close();
    shelf.with("b", PLAIN, LATER);
    assertEquals(List.of("a/2", "c/1"), found());
    assertEquals(1, waiting());
    looked.clear();
    shelf.openAnnotated().close();
    assertEquals(List.of(PLAIN, LATER), looked);
    assertEquals(List.of("a/2", "b/2", "c/1"), found());
  }

  @Test
  void whatChangesWhileItIsLookedThroughWaitsAgain() {
    boolean[] changed = {false};
    try (LuceneIndex index = shelf.open()) {
      shelf.annotatedBy(PlainStatements::of).with("a", LATER).without("c");
      index.annotate(
          Query.All::new,
          (what, done, total) -> {
            if (!changed[0]) {
              changed[0] = true;
              shelf.open().close();
            }
          },
          () -> {});
    }
    try (LuceneIndex index = shelf.open()) {
      assertEquals(0, index.waiting());
      List<StatementHit> hits = statements(index, "").hits();
      assertEquals(
          List.of(SAID, LATER), hits.stream().map(hit -> hit.passage().text()).sorted().toList());
    }
  }

  /** And that the segments of the last commit were merged. */
  @Test
  void everyCommitIsToldAndHowFarItIs() {
    List<String> told = new ArrayList<>();
    try (LuceneIndex index = shelf.open()) {
      index.annotate(
          Query.All::new,
          (what, done, total) -> told.add(what + " " + done + "/" + total),
          () -> told.add(waiting() + " wait"));
    }
    assertEquals(
        "finding who says what 0/3, 2 wait, finding who says what 1/3, 1 wait,"
            + " finding who says what 2/3, 0 wait, 0 wait, finding who says what 3/3",
        told.stream().collect(Collectors.joining(", ")));
  }

  @Test
  void problemsStayAndThoseOfStatementsAreAdded() {
    Problem odd = new Problem("a.md", "its date is not a date");
    shelf.problems.put("a", List.of(odd));
    shelf.annotatedBy(
        passages -> {
          throw new IllegalStateException("no idea");
        });
    try (LuceneIndex index = shelf.openAnnotated()) {
      assertEquals(0, index.waiting());
      assertEquals(
          List.of("a.md", "a.md", "b.md", "c.md"),
          index.problems().stream().map(Problem::where).toList());
      assertEquals(odd, index.problems().getFirst());
      assertEquals(3, IndexedShelf.find(index, "villages").size());
    }
  }

  @Test
  void whileAnotherWritesItIsLeftForLater() throws IOException {
    try (LuceneIndex index = shelf.open();
        Directory directory = FSDirectory.open(folder);
        Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      held.ensureValid();
      index.annotate(Query.All::new, Progress.NONE, () -> {});
    }
    assertEquals(3, waiting());
    shelf.openAnnotated().close();
    assertEquals(0, waiting());
  }

  @Test
  void aDamagedIndexIsMendedAndLookedThrough() throws IOException {
    try (LuceneIndex index = shelf.open()) {
      damage();
      index.annotate(Query.All::new, Progress.NONE, () -> {});
    }
    assertEquals(List.of("a/2", "b/1", "c/1"), found());
  }

  private void damage() throws IOException {
    try (var all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".cfs")).toList();
      assertTrue(!files.isEmpty());
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
  }
}
