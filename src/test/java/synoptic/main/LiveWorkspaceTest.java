package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.explore.core.LibraryChange;
import synoptic.lucene.LuceneIndex;
import synoptic.model.embedding.LazyEncoder;
import synoptic.search.SearchException;
import synoptic.testkit.TestArticles;

/** What comes in while a library is open, what is mended, and what is brought back. */
@Timeout(60)
final class LiveWorkspaceTest extends SmallLibrary {

  @Test
  void whatOthersChangeIsTakenInByItsContents() throws IOException {
    article(library, "ferry", "The ferry waits.");
    article(library, "storm", "A storm is near.");
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.engine(Progress.NONE);
      assertEquals(LibraryChange.NONE, workspace.takeIn());
      Path ferry = library.resolve("articles/ferry.md");
      FileTime time = Files.getLastModifiedTime(ferry);
      article(library, "ferry", "The ferry sails.");
      Files.setLastModifiedTime(ferry, time);
      article(library, "storm", "A storm is near.");
      article(library, "boat", "A boat.");
      Files.delete(library.resolve("articles/harbour.md"));
      Files.writeString(library.resolve("people.yaml"), "people: [{name: Ada Bell}]");
      LibraryChange change = workspace.takeIn();
      assertEquals(
          new LibraryChange(
              Set.of("boat"), Set.of("ferry"), Set.of("harbour"), List.of("people.yaml")),
          change);
      assertEquals("1 article came, 1 changed, 1 went, people.yaml changed", change.said());
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "sails"));
      assertEquals(LibraryChange.NONE, workspace.takeIn());
    }
  }

  @Test
  void anIndexThatSaysSomethingElseIsFoundAndMendedWithoutTouchingAText() throws IOException {
    article(library, "ferry", "The ferry sails.");
    Path left = library.resolve("articles/.new-7.tmp");
    Files.setLastModifiedTime(Files.writeString(left, "half"), FileTime.fromMillis(0));
    Path young = Files.writeString(library.resolve("articles/.new-8.tmp"), "half");
    Path file = library.resolve("articles/ferry.md");
    String text = Files.readString(file);
    indexed("ferry", "The ferry waits.");
    try (var workspace = new LocalWorkspace(library, folders)) {
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "waits"));
      List<Problem> differing = workspace.differing(Progress.NONE);
      assertEquals(List.of("articles/ferry.md"), differing.stream().map(Problem::where).toList());
      assertEquals(2, workspace.repair(Progress.NONE).size());
      assertEquals(List.of(), workspace.differing(Progress.NONE));
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "sails"));
      assertEquals(List.of(), workspace.repair(Progress.NONE));
    }
    assertEquals(text, Files.readString(file));
    assertTrue(Files.exists(young) && !Files.exists(left));
  }

  /** The index as it is to be, but for an article with another text than its file has. */
  private void indexed(String id, String text) {
    LibraryFolder folder = LibraryFolder.at(library);
    Article other = TestArticles.article(id, TestArticles.front(id, "", ""), text);
    LuceneIndex.open(
            folders.index(library),
            folder.listing().byId(),
            file ->
                file.id().equals(id)
                    ? new ParsedArticle(Optional.of(other), List.of())
                    : folder.read(file),
            CompletableFuture.completedFuture(Reference.NONE.people()),
            new LazyEncoder(1),
            Progress.NONE)
        .close();
  }

  @Test
  void whatWasDoneHereIsNoNews() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.engine(Progress.NONE);
      workspace.add(text("ferry.md", "The ferry waits."), FrontMatter.UNKNOWN);
      workspace.addLabels(new LabelGroup("Boats", Optional.empty(), List.of("ferry", "boat")));
      workspace.engine(Progress.NONE);
      workspace.reference();
      assertEquals(LibraryChange.NONE, workspace.takeIn());
      workspace.remove("ferry");
      workspace.engine(Progress.NONE);
      assertEquals(LibraryChange.NONE, workspace.takeIn());
    }
  }

  @Test
  void aLibraryThatIsEmptiedAndFilledAgainIsFollowed() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.engine(Progress.NONE);
      Files.delete(library.resolve("articles/harbour.md"));
      assertEquals(Set.of("harbour"), workspace.takeIn().went());
      assertThrows(SearchException.class, () -> workspace.engine(Progress.NONE));
      article(library, "ferry", "The ferry waits.");
      assertEquals(Set.of("ferry"), workspace.takeIn().came());
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "ferry"));
    }
  }

  @Test
  void aProblemThatIsMendedIsForgotten() throws IOException {
    Files.writeString(library.resolve("people.yaml"), "persons: []");
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.engine(Progress.NONE);
      assertEquals(1, workspace.problems().size());
      Files.writeString(library.resolve("people.yaml"), "people: []");
      workspace.takeIn();
      workspace.engine(Progress.NONE);
      assertEquals(List.of(), workspace.problems());
    }
  }

  @Test
  void whatWasRemovedComesBackUnderAFreeName() throws IOException {
    article(library, "ferry", "The ferry waits.");
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.remove("ferry");
      article(library, "ferry", "Another ferry.");
      assertEquals(Optional.of("ferry-2"), workspace.restore("ferry").id());
      assertEquals(List.of("ferry-2"), find(workspace.engine(Progress.NONE), "waits"));
      assertEquals(List.of(), workspace.removed());
      String why = workspace.restore("ferry").problem().orElseThrow().toString();
      assertEquals("ferry: the trash of this library is empty", why);
    }
    try (var bundled = new LocalWorkspace(folders.bundledLibrary(), folders)) {
      String why = bundled.restore("ferry").problem().orElseThrow().toString();
      assertTrue(why.contains("read only"), why);
    }
  }
}
