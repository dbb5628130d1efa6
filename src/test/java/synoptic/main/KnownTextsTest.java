package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static synoptic.corpus.FrontMatter.UNKNOWN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Progress;
import synoptic.explore.core.Workspace.Likeness;
import synoptic.explore.core.Workspace.Likeness.Degree;
import synoptic.testkit.TestArticles;

/** What a library says is known, and read as seldom as can be. */
final class KnownTextsTest {

  @TempDir private Path temporary;
  private LibraryFolder library;
  private KnownTexts known;

  /** The ids of the files that were read. */
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void aLibraryOfTwo() throws IOException {
    library = LibraryFolder.at(temporary.resolve("library"));
    library.add(TestArticles.article("ferry", UNKNOWN, "The ferry waits."));
    library.add(TestArticles.article("quay", UNKNOWN, words("q", 60)));
    known = started();
  }

  private KnownTexts started() {
    return new KnownTexts(library, new KeptTexts(temporary.resolve("cache")), this::counted);
  }

  private ParsedArticle counted(ArticleFile file) {
    read.add(file.id());
    return library.read(file);
  }

  private static String words(String of, int count) {
    return IntStream.range(0, count).mapToObj(at -> of + at).collect(Collectors.joining(" "));
  }

  private List<String> readBy(KnownTexts texts) {
    read.clear();
    texts.refresh(Progress.NONE);
    List<String> ids = read.stream().sorted().toList();
    read.clear();
    return ids;
  }

  private static Optional<String> same(KnownTexts texts, String text) {
    return texts.same(TestArticles.article("new", UNKNOWN, text)).map(Article::id);
  }

  @Test
  void aLibraryThatHasNotChangedIsNotReadAgain() throws IOException {
    assertEquals(List.of("ferry", "quay"), readBy(known));
    assertEquals(List.of(), readBy(known));
    KnownTexts next = started();
    assertEquals(List.of(), readBy(next));
    assertEquals(Optional.of("ferry"), same(next, "“The ferry waits!”"));
    assertEquals(List.of("ferry"), read, "an article is read to be compared");
    assertEquals(
        new Likeness("quay", Degree.NEARLY, List.of()),
        next.nearest(TestArticles.article("new", UNKNOWN, words("q", 58))).orElseThrow());
  }

  @Test
  void whatWasTouchedCameOrWentIsReadOrForgotten() throws IOException {
    readBy(known);
    Files.writeString(library.file("ferry"), "---\ntitle: Ferry\n---\n\nThe ferry has sailed.");
    Files.delete(library.file("quay"));
    library.add(TestArticles.article("boat", UNKNOWN, "The boat waits."));
    KnownTexts next = started();
    assertEquals(List.of("boat", "ferry"), readBy(next));
    assertEquals(Optional.empty(), same(next, "The ferry waits."));
    assertEquals(Optional.of("ferry"), same(next, "The ferry has sailed."));
    assertEquals(Optional.of("boat"), same(next, "The boat waits."));
    assertEquals(
        Optional.empty(), next.nearest(TestArticles.article("new", UNKNOWN, words("q", 58))));
    assertEquals(List.of(), readBy(started()));
  }

  @Test
  void aFileThatHoldsNoArticleIsReadOnce() throws IOException {
    Files.writeString(library.file("empty"), "");
    assertEquals(List.of("empty", "ferry", "quay"), readBy(known));
    assertEquals(List.of(), readBy(started()));
  }

  @Test
  void whatIsAddedIsKnownAtOnceAndKept() throws IOException {
    readBy(known);
    for (int at = 0; at < 600; at++) {
      known.added(library.add(TestArticles.article("boat", UNKNOWN, "Boat " + at + " waits.")));
    }
    assertEquals(Optional.of("boat-301"), same(known, "Boat 300 waits."));
    assertEquals(Optional.of("boat-600"), same(known, "Boat 599 waits."));
    known.keep();
    assertEquals(List.of(), readBy(started()));
  }

  @Test
  void whatIsTriedIsKnownUntilTheNextTimeAndNotKept() {
    readBy(known);
    known.tried(TestArticles.article("boat", UNKNOWN, "The boat waits."));
    known.tried(TestArticles.article("ferry", UNKNOWN, "Another ferry."));
    assertEquals(Optional.of("boat"), same(known, "The boat waits."));
    assertEquals(Optional.empty(), same(known, "Another ferry."), "the library's goes before");
    known.keep();
    assertEquals(List.of(), readBy(known));
    assertEquals(Optional.empty(), same(known, "The boat waits."));
    assertEquals(Optional.empty(), same(started(), "The boat waits."));
  }

  @Test
  void aPrintThatIsThereIsKnownThoughAnotherComesBefore() throws IOException {
    String text = "The crossing is shut.";
    for (String outlet : List.of("Herald", "Courier")) {
      library.add(
          TestArticles.article(outlet, TestArticles.front("Shut", outlet, "2019-05-06"), text));
    }
    readBy(known);
    Article again =
        TestArticles.article("new", TestArticles.front("Shut", "Herald", "2019-05-06"), text);
    Article same = known.same(again).orElseThrow();
    assertEquals(List.of(), KnownTexts.differences(again, same), same.id());
  }

  @Test
  void whatCannotBeKeptIsWorkedOutAnew() throws IOException {
    Files.writeString(temporary.resolve("cache"), "");
    assertEquals(List.of("ferry", "quay"), readBy(known));
    assertEquals(List.of(), readBy(known));
    assertEquals(List.of("ferry", "quay"), readBy(started()));
  }

  @Test
  void anInterruptEndsTheReadingAndNothingHalfReadIsKept() {
    Thread.currentThread().interrupt();
    known.refresh(Progress.NONE);
    assertTrue(Thread.interrupted());
    assertFalse(Files.exists(temporary.resolve("cache")));
    assertEquals(List.of("ferry", "quay"), readBy(started()));
  }

  @Test
  void theReadingIsToldOf() {
    List<String> told = new ArrayList<>();
    Progress progress = (what, done, total) -> told.add(what + " " + done + "/" + total);
    known.refresh(progress);
    assertEquals(List.of("reading what is there 0/2", "reading what is there 2/2"), told);
    told.clear();
    known.refresh(progress);
    assertEquals(List.of(), told);
  }
}
