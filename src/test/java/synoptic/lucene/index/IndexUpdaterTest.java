package synoptic.lucene.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Problem;
import synoptic.corpus.Statement;
import synoptic.lucene.IndexedShelf;
import synoptic.lucene.LuceneIndex;
import synoptic.search.SearchException;
import synoptic.testkit.PlainStatements;

/** The index follows the files, and mends itself. */
final class IndexUpdaterTest {

  @TempDir private Path temporary;
  private Path folder;
  private IndexedShelf shelf;

  @BeforeEach
  void aShelf() {
    folder = temporary.resolve("deep/cache");
    shelf = new IndexedShelf(folder).with("a", "A truce.").with("b", "A war.");
  }

  @Test
  void onlyNewAndChangedFilesAreRead() {
    assertEquals(List.of("a/1"), shelf.find("truce"));
    assertEquals(List.of("a", "b"), shelf.read);
    shelf.read.clear();
    assertEquals(List.of("a/1"), shelf.find("truce"));
    assertEquals(List.of(), shelf.read);
    shelf.with("b", "Another truce.").with("c", "No truce.");
    assertEquals(3, shelf.find("truce").size());
    assertEquals(List.of(), shelf.find("war"));
    assertEquals(List.of("b", "c"), shelf.read);
  }

  /** Else a segment takes time by the square of its documents. */
  @Test
  void everyDocumentHasTheLengthOfEveryProse() throws IOException {
    shelf.annotatedBy(PlainStatements::of).with("c", "Berg said: \"It is so.\"");
    shelf.openAnnotated().close();
    List<String> sparse = new ArrayList<>();
    int fields = 0;
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (FieldInfo field : leaf.reader().getFieldInfos()) {
          fields += field.hasNorms() ? 1 : 0;
          if (field.hasNorms() && lengths(leaf.reader(), field.name) < leaf.reader().maxDoc()) {
            sparse.add(field.name);
          }
        }
      }
    }
    assertTrue(fields > 0);
    assertEquals(List.of(), sparse);
  }

  private static int lengths(LeafReader leaf, String field) throws IOException {
    NumericDocValues norms = leaf.getNormValues(field);
    int documents = 0;
    while (norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      documents++;
    }
    return documents;
  }

  @Test
  void statementsAreLookedForInNewAndChangedArticlesOnly() {
    List<String> looked = Collections.synchronizedList(new ArrayList<>());
    shelf.annotatedBy(
        passages -> {
          looked.addAll(passages);
          return PlainStatements.of(passages);
        });
    shelf.openAnnotated().close();
    assertEquals(List.of("A truce.", "A war."), looked.stream().sorted().toList());
    looked.clear();
    shelf.openAnnotated().close();
    shelf.without("a").with("b", "Another truce.").with("c", "No truce.");
    shelf.openAnnotated().close();
    assertEquals(List.of("Another truce.", "No truce."), looked.stream().sorted().toList());
  }

  @Test
  void aFileThatWasOnlyTouchedKeepsWhatIsKnownOfItsText() {
    shelf.problems.put("a", List.of(new Problem("a.md", "is odd")));
    shelf.openAnnotated().close();
    shelf.with("a", "A truce.").read.clear();
    for (List<String> expected : List.of(List.of("a"), List.<String>of())) {
      try (LuceneIndex index = shelf.open()) {
        assertEquals(0, index.waiting());
        assertEquals(List.of("a/1"), IndexedShelf.find(index, "truce"));
        assertEquals(1, index.problems().size());
      }
      assertEquals(expected, shelf.read);
      shelf.read.clear();
    }
    shelf.problems.clear();
    shelf.with("a", "A truce.").open().close();
    try (LuceneIndex index = shelf.open()) {
      assertEquals(List.of(), index.problems());
    }
  }

  @Test
  void whatWasMadeOfAFileIsToldOnceAndWhatIsWrongWithItAtEachStart() {
    Problem wrong = new Problem("a.md", "is odd");
    Problem remark = new Problem("a.md", "was parted", true);
    shelf.problems.put("a", List.of(wrong, remark));
    for (List<Problem> told : List.of(List.of(wrong, remark), List.of(wrong))) {
      try (LuceneIndex index = shelf.open()) {
        assertEquals(told, index.problems());
      }
    }
    shelf.with("a", "A truce.").open().close();
    try (LuceneIndex index = shelf.openAnnotated()) {
      assertEquals(List.of(wrong), index.problems());
    }
  }

  @Test
  void whoBreaksOffWhileStatementsAreLookedForLeavesTheLastIndex() {
    shelf.openAnnotated().close();
    Thread asking = Thread.currentThread();
    AtomicBoolean isBroken = new AtomicBoolean();
    shelf
        .with("c", "No truce.")
        .annotatedBy(
            passages -> {
              if (!isBroken.getAndSet(true)) {
                asking.interrupt();
              }
              return forever();
            });
    assertThrows(SearchException.class, shelf::openAnnotated);
    assertTrue(Thread.interrupted());
    shelf.read.clear();
    try (LuceneIndex index = shelf.open()) {
      assertEquals(2, IndexedShelf.find(index, "truce").size());
      assertEquals(1, index.waiting());
    }
    assertEquals(List.of(), shelf.read);
  }

  private static List<List<Statement>> forever() {
    try {
      new CountDownLatch(1).await();
      throw new AssertionError("it has no end");
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void vanishedFilesAreForgotten() {
    shelf.find("truce");
    assertEquals(List.of(), shelf.without("a").find("truce"));
    try (LuceneIndex index = shelf.open()) {
      assertEquals(1, index.articles().size());
    }
  }

  @Test
  void anOpenIndexStaysAsItWas() {
    try (LuceneIndex before = shelf.open();
        LuceneIndex after = shelf.without("a").open()) {
      assertEquals(List.of("a/1"), IndexedShelf.find(before, "truce"));
      assertEquals(List.of(), IndexedShelf.find(after, "truce"));
    }
  }

  @Test
  void anEarlierCommitHasWhatALaterOneHasLost() throws IOException {
    IntStream.range(0, 20).forEach(more -> shelf.with("c" + more, "A truce."));
    shelf.open().close();
    IndexFolder place = new IndexFolder(folder);
    try (Snapshot earlier = place.snapshot()) {
      IntStream.range(1, 20).forEach(more -> shelf.without("c" + more));
      shelf.open().close();
      for (int again = 0; again < 2; again++) {
        try (Snapshot later = place.snapshot()) {
          assertEquals(List.of("a", "b", "c0"), ids(later));
        }
      }
      assertEquals(22, ids(earlier).size());
    }
  }

  private static List<String> ids(Snapshot snapshot) {
    return snapshot.entries().stream().map(entry -> entry.article().id()).toList();
  }

  @Test
  void problemsAreRememberedWithoutReadingAgain() {
    Problem odd = new Problem("a.md", "its date is not a date");
    shelf.problems.put("a", List.of(odd));
    for (int start = 0; start < 2; start++) {
      try (LuceneIndex index = shelf.open()) {
        assertEquals(List.of(odd), index.problems());
      }
    }
    assertEquals(List.of("a", "b"), shelf.read);
  }

  @Test
  void anUnreadableFileIsReportedAndTriedAgain() {
    shelf.withUnreadable("b");
    for (int start = 0; start < 2; start++) {
      try (LuceneIndex index = shelf.open()) {
        assertEquals(List.of("b.md"), index.problems().stream().map(Problem::where).toList());
        assertEquals(List.of("a/1"), IndexedShelf.find(index, ""));
      }
    }
    assertEquals(List.of("a", "b", "b"), shelf.read);
  }

  @Test
  void aFileThatCanNoLongerBeReadIsTakenOut() {
    shelf.find("");
    assertEquals(List.of("b/1"), shelf.withUnreadable("a").find(""));
  }

  @Test
  void progressIsTold() {
    StringBuilder told = new StringBuilder();
    shelf
        .open((what, done, total) -> told.append(what).append(done).append('/').append(total))
        .close();
    assertEquals("indexing0/2indexing1/2indexing2/2", told.toString());
  }

  @Test
  void aFreshIndexIsOnlyReadFrom() throws IOException {
    shelf.find("");
    Map<String, Long> before = listing();
    assertEquals(List.of("a/1"), shelf.find("truce"));
    assertEquals(before, listing());
  }

  private Map<String, Long> listing() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (var all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files;
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInASentence() throws IOException {
    Files.writeString(temporary.resolve("deep"), "a file in the way");
    var failure = assertThrows(SearchException.class, shelf::open);
    assertTrue(failure.getMessage().contains(folder.toString()), failure.getMessage());
    assertTrue(failure.getMessage().contains("XDG_CACHE_HOME"), failure.getMessage());
    assertEquals("a file in the way", Files.readString(temporary.resolve("deep")));
  }

  @Test
  void aFolderWhoseParentTakesNoFoldersIsSaidAtOnce() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    IndexedShelf nowhere = new IndexedShelf(Path.of("/proc/nope/index")).with("a", "A truce.");
    var failure = assertThrows(SearchException.class, nowhere::open);
    assertTrue(failure.getMessage().contains("XDG_CACHE_HOME"), failure.getMessage());
  }

  @Test
  void whatStopsInTheMiddleLeavesTheLastIndex() {
    shelf.find("");
    shelf.with("c", "No truce.");
    assertThrows(
        ThreadDeath.class,
        () ->
            shelf.open(
                (what, done, total) -> {
                  throw new ThreadDeath();
                }));
    try (LuceneIndex index = shelf.open()) {
      assertEquals(2, IndexedShelf.find(index, "truce").size());
    }
  }

  /** Stands for a process that ends at a bad moment. */
  private static final class ThreadDeath extends Error {
    private static final long serialVersionUID = 1L;
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments", "cfs", "cfe", "si"})
  void aCutFileIsMended(String named) throws IOException {
    shelf.find("");
    for (Path file : named(named)) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }
    assertEquals(List.of("a/1"), shelf.find("truce"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments", "cfs", "cfe", "si"})
  void aLostFileIsMended(String named) throws IOException {
    shelf.find("");
    for (Path file : named(named)) {
      Files.delete(file);
    }
    assertEquals(List.of("a/1"), shelf.find("truce"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments", "cfs", "cfe", "si"})
  void anOverwrittenFileIsMended(String named) throws IOException {
    shelf.find("");
    for (Path file : named(named)) {
      Files.writeString(file, "x".repeat((int) Files.size(file)));
    }
    assertEquals(List.of("a/1"), shelf.find("truce"));
  }

  private List<Path> named(String part) throws IOException {
    try (var all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.getFileName().toString().contains(part)).toList();
      assertTrue(!files.isEmpty(), part);
      return files;
    }
  }

  @Test
  void anotherVersionsIndexIsMadeAnew() throws IOException {
    shelf.find("");
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexFolder(folder).writer(directory, IndexFolder.Merging.MANY)) {
      writer.setLiveCommitData(Map.of("schema", "0").entrySet());
      writer.commit();
    }
    shelf.read.clear();
    assertEquals(List.of("a/1"), shelf.find("truce"));
    assertEquals(List.of("a", "b"), shelf.read);
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws IOException {
    shelf.find("");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.createDirectory(folder.resolve("photos"));
    for (Path file : named("segments_")) {
      Files.writeString(file, "broken");
    }
    assertEquals(List.of("a/1"), shelf.find("truce"));
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
    assertTrue(Files.isDirectory(folder.resolve("photos")));
  }

  @Test
  void aLinkInTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.writeString(temporary.resolve("precious"), "mine");
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("write.lock"), outside);
    Files.createSymbolicLink(folder.resolve("_0.cfs"), outside);
    assertEquals(List.of("a/1"), shelf.find("truce"));
    assertEquals("mine", Files.readString(outside));
  }

  @Test
  void whileAnotherWritesTheLastIndexIsServed() throws IOException {
    shelf.find("");
    shelf.with("c", "No truce.");
    try (Directory directory = FSDirectory.open(folder);
        Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        LuceneIndex index = shelf.open()) {
      held.ensureValid();
      assertEquals(List.of("a/1"), IndexedShelf.find(index, "truce"));
      assertEquals(1, index.problems().size());
    }
    assertEquals(2, shelf.find("truce").size());
  }

  @Test
  void whileAnotherWritesTheFirstIndexThatIsSaid() throws IOException {
    Files.createDirectories(folder);
    try (Directory directory = FSDirectory.open(folder);
        Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      held.ensureValid();
      var failure = assertThrows(SearchException.class, shelf::open);
      assertTrue(failure.getMessage().contains("Another synoptic"), failure.getMessage());
    }
  }

  @Test
  void anIndexThatBreaksWhileOpenIsMended() throws IOException {
    try (LuceneIndex index = shelf.open()) {
      for (Path file : named("cfs")) {
        try (var bytes = new java.io.RandomAccessFile(file.toFile(), "rw")) {
          byte[] junk = new byte[(int) bytes.length()];
          java.util.Arrays.fill(junk, (byte) 0x7F);
          bytes.write(junk);
        }
      }
      shelf.read.clear();
      assertEquals(List.of("a/1"), IndexedShelf.find(index, "truce"));
      assertEquals(List.of("a", "b"), shelf.read);
    } catch (UncheckedIOException odd) {
      throw odd.getCause();
    }
  }

  @Test
  void aThreadThatIsInterruptedBreaksNothing() {
    try (LuceneIndex index = shelf.open()) {
      shelf.read.clear();
      Thread.currentThread().interrupt();
      try {
        IndexedShelf.find(index, "truce");
      } catch (SearchException itWasInterrupted) {
        assertTrue(Thread.currentThread().isInterrupted());
      }
      assertTrue(Thread.interrupted());
      assertEquals(List.of("a/1"), IndexedShelf.find(index, "truce"));
      assertEquals(List.of(), shelf.read);
    }
  }

  @Test
  void ofTwoFilesWithOneNameTheFirstIsTaken() {
    var file = new synoptic.corpus.ArticleFile("a", Path.of("x/a.md"), 1, 1);
    var twin = new synoptic.corpus.ArticleFile("a", Path.of("y/a.md"), 2, 2);
    IndexChanges changes = IndexChanges.between(List.of(), List.of(file, twin));
    assertEquals(List.of(file), changes.toRead());
    assertEquals("y/a.md", changes.problems().getFirst().where());
  }
}
