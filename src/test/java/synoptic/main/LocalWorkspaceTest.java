package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.compare.library.ClosestArticles;
import synoptic.compare.library.Party;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Progress;
import synoptic.explore.core.Workspace;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.StatementRequest;
import synoptic.testkit.TestArticles;

@Timeout(60)
final class LocalWorkspaceTest extends SmallLibrary {

  @Test
  void whatIsAddedIsFoundAndWhatIsRemovedLiesInTheTrash() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      SearchEngine engine = workspace.engine(Progress.NONE);
      assertEquals(List.of("harbour"), find(engine, "harbour"));
      var added = workspace.add(text("ferry.md", "The ferry waits."), FrontMatter.UNKNOWN);
      assertEquals(library.resolve("articles/ferry.md"), added.file().orElseThrow());
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "ferry"));
      assertTrue(workspace.article("ferry").isPresent());
      assertTrue(Files.exists(workspace.remove("ferry").article().orElseThrow().path()));
      assertEquals(List.of(), find(workspace.engine(Progress.NONE), "ferry"));
      assertEquals(Optional.empty(), workspace.article("ferry"));
      assertEquals(List.of("harbour"), find(engine, "harbour"));
    }
  }

  @Test
  void whatIsStatedIsChangedAndFoundAndWhatItWasIsKept() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.add(text("ferry.md", "The ferry waits."), FrontMatter.UNKNOWN);
      assertEquals(List.of(), find(workspace.engine(Progress.NONE), "source:herald"));
      FrontMatter herald = TestArticles.front("Ferry", "Herald", "2019-05-06");
      assertEquals(
          library.resolve("articles/ferry.md"),
          workspace.state("ferry", herald).file().orElseThrow());
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "source:herald"));
      assertEquals(
          "cannot be changed: there is no such article",
          workspace.state("none", herald).problem().orElseThrow().what());
      try (var kept = Files.list(library.resolve(".trash"))) {
        assertEquals(1, kept.count());
      }
    }
  }

  @Test
  void aFaultInOneFileLeavesTheRestWorking() throws IOException {
    String many = "people:\n" + "- {name: \"- 😀 ( * ~\", variants: [\"\", '\"', a]}\n".repeat(500);
    String sign = "# " + "x".repeat(1022) + "😀\npeople: [{name: Harbor, variants: [Harbour]}]\n";
    String odd = "people: [{name: \"\\ud83d\", variants: [" + "x".repeat(300_000) + "]}]";
    for (String people : List.of("{", "[".repeat(50_000), "people: 7", "\7: [", many, sign, odd)) {
      Files.writeString(library.resolve("people.yaml"), people);
      Files.writeString(
          library.resolve("articles/broken.md"), "---\n" + people + "\n---\n\nA ferry.");
      try (var workspace = new LocalWorkspace(library, folders)) {
        SearchEngine engine = workspace.engine(Progress.NONE);
        assertEquals(List.of("harbour"), find(engine, "harbour"), people);
        assertEquals(List.of("broken"), find(engine, "ferry"), people);
        var file = text("more.md", "---\n" + people + "\n---\n\nMore.");
        assertTrue(workspace.add(file, FrontMatter.UNKNOWN).article().isPresent(), people);
        workspace.remove("more");
        assertTrue(
            workspace.problems().stream()
                .allMatch(
                    each -> List.of("people.yaml", "articles/broken.md").contains(each.where())),
            workspace.problems().toString());
      }
    }
  }

  @Test
  void whyNoArticleOfALibraryCanBeReadIsSaid() throws IOException {
    Files.delete(library.resolve("articles/harbour.md"));
    Files.createDirectories(library.resolve("articles/folder.md"));
    try (var workspace = new LocalWorkspace(library, folders)) {
      var failure = assertThrows(SearchException.class, () -> workspace.engine(Progress.NONE));
      String why = "has no articles (articles/folder.md: is a folder, not an article): add";
      assertTrue(failure.getMessage().contains(why), failure.getMessage());
    }
  }

  @Test
  void anEmptiedLibraryIsSaidAndCanBeFilledAgain() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.engine(Progress.NONE);
      workspace.remove("harbour");
      var failure = assertThrows(SearchException.class, () -> workspace.engine(Progress.NONE));
      assertTrue(failure.getMessage().contains("has no articles"), failure.getMessage());
      assertTrue(failure.getMessage().contains("has no articles: add"), failure.getMessage());
      workspace.add(text("ferry.md", "The ferry waits."), FrontMatter.UNKNOWN);
      assertEquals(List.of("ferry"), find(workspace.engine(), "ferry"));
    }
  }

  @Test
  void nobodyWaitsForAnIndexThatIsBroughtUpToDate() throws Exception {
    var workspace = new LocalWorkspace(library, folders);
    workspace.engine(Progress.NONE);
    workspace.add(text("ferry.md", "The ferry waits."), FrontMatter.UNKNOWN);
    CountDownLatch isIndexing = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    var opened =
        CompletableFuture.supplyAsync(
            () ->
                workspace.engine(
                    (what, done, total) -> {
                      isIndexing.countDown();
                      await(mayGoOn);
                    }));
    await(isIndexing);
    assertEquals(List.of("harbour"), find(workspace.engine(), "harbour"));
    assertEquals(List.of(), find(workspace.engine(), "ferry"));
    assertTrue(workspace.article("ferry").isPresent());
    assertEquals(List.of(), workspace.problems());
    workspace.add(text("train.md", "The train waits."), FrontMatter.UNKNOWN);
    workspace.close();
    mayGoOn.countDown();
    SearchEngine closed = opened.get(10, TimeUnit.SECONDS);
    assertThrows(SearchException.class, () -> find(closed, "ferry"));
  }

  @Test
  void statementsComeAfterTheSearchAndNobodyWaitsForThem() throws Exception {
    article(library, "mayor", "“The harbour stays closed,” Ada Quist said on Monday.");
    try (var workspace = new LocalWorkspace(library, folders)) {
      SearchEngine engine = workspace.engine(Progress.NONE);
      assertEquals(2, engine.waiting());
      CountDownLatch isFinding = new CountDownLatch(1);
      CountDownLatch mayGoOn = new CountDownLatch(1);
      List<Integer> waiting = new ArrayList<>();
      var found =
          CompletableFuture.runAsync(
              () ->
                  workspace.findStatements(
                      (what, done, total) -> {
                        isFinding.countDown();
                        await(mayGoOn);
                      },
                      () -> waiting.add(engine.waiting())));
      await(isFinding);
      assertEquals(2, find(workspace.engine(), "harbour").size());
      assertEquals(0, statements(engine));
      workspace.add(text("ferry.md", "The ferry waits."), FrontMatter.UNKNOWN);
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "ferry"));
      mayGoOn.countDown();
      found.get(30, TimeUnit.SECONDS);
      assertEquals(List.of(1, 0), waiting);
      assertEquals(1, statements(engine));
      assertEquals(List.of("mayor"), find(engine, "speaker:quist"));
    }
  }

  private static long statements(SearchEngine engine) {
    return engine.statements(StatementRequest.of(QueryParser.parse(""), 10)).total().count();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException ended) {
      throw new AssertionError(ended);
    }
  }

  @Test
  void whatIsAddedToTheBundledLibraryGoesToTheUsersOwn() throws IOException {
    Path file = text("ferry.md", "The ferry waits.");
    try (var workspace = LocalWorkspace.open(Optional.empty(), folders)) {
      assertEquals(folders.bundledLibrary(), workspace.folder());
      assertTrue(workspace.remove("bundled").problem().isPresent());
      Path added = workspace.add(file, FrontMatter.UNKNOWN).file().orElseThrow();
      assertEquals(folders.ownLibrary().resolve("articles/ferry.md"), added);
    }
  }

  @Test
  void theBundledLibraryIsReadOnlyForWhoeverNamesItOrALinkToIt() throws IOException {
    Path file = text("ferry.md", "The ferry waits.");
    Path link = temporary.resolve("link");
    Files.createSymbolicLink(link, folders.bundledLibrary());
    for (Path named : List.of(folders.bundledLibrary(), link)) {
      try (var workspace = LocalWorkspace.open(Optional.of(named), folders)) {
        Workspace.Added added = workspace.add(file, FrontMatter.UNKNOWN);
        assertEquals(Optional.empty(), added.file());
        String why = added.problems().getFirst().toString();
        assertTrue(why.contains("read only; leave out --library"), why);
        assertTrue(workspace.remove("bundled").problem().isPresent());
      }
    }
    Path own = folders.ownLibrary();
    Files.createDirectories(own.getParent());
    Files.createSymbolicLink(own, folders.bundledLibrary());
    try (var workspace = LocalWorkspace.open(Optional.empty(), folders)) {
      assertEquals(Optional.empty(), workspace.add(file, FrontMatter.UNKNOWN).file());
    }
    try (var files = Files.list(folders.bundledLibrary().resolve("articles"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aLeadingTildeIsTheHomeFolder() {
    var workspace = new LocalWorkspace(library, folders);
    assertEquals(temporary.resolve("a/b.txt"), workspace.file("~/a/b.txt"));
    assertEquals(temporary.resolve("etc"), workspace.file("~//etc"));
    assertEquals(Path.of("~a"), workspace.file("~a"));
  }

  @Test
  void aLibraryThatIsNotThereIsSaid() {
    var workspace = new LocalWorkspace(temporary.resolve("nope"), folders);
    assertTrue(workspace.absence().orElseThrow().contains("is not there"));
    assertThrows(SearchException.class, workspace::engine);
    assertEquals(Optional.empty(), new LocalWorkspace(library, folders).absence());
  }

  /** What shares rare words comes before what shares common ones again and again. */
  @Test
  void theClosestArticlesShareTheRareWordsOfTheLead() throws IOException {
    article(library, "quay", "Divers searched the collapsed quay of Ostrava Bay for two workers.");
    article(library, "bay", "Two workers are missing since a quay collapsed in Ostrava Bay.");
    article(
        library,
        "vote",
        ("The vote of the council was for the mayor and two others.\n\n").repeat(9));
    article(library, "rain", "Rain fell on the bay.");
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.engine(Progress.NONE);
      List<String> closest = ClosestArticles.of(workspace, party(workspace, "quay"));
      assertEquals("bay", closest.getFirst());
      assertEquals(Set.of("bay", "harbour", "rain", "vote"), Set.copyOf(closest));
    }
  }

  private static Party party(Workspace workspace, String id) {
    return workspace.engine().articles().stream()
        .filter(article -> article.id().equals(id))
        .map(Party.OfArticle::new)
        .findFirst()
        .orElseThrow();
  }
}
