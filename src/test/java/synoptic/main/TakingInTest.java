package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static synoptic.corpus.FrontMatter.UNKNOWN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Progress;
import synoptic.explore.core.Workspace;
import synoptic.explore.core.Workspace.Likeness;
import synoptic.explore.core.Workspace.Likeness.Degree;
import synoptic.testkit.TestArticles;

/** What comes of a text that a library has already, or nearly. */
final class TakingInTest {

  @TempDir Path temporary;
  private Folders folders;
  private Path library;

  @BeforeEach
  void anEmptyLibrary() {
    folders = new Folders(Map.of("HOME", temporary.toString()), temporary.resolve("program"));
    library = temporary.resolve("library");
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }

  @Test
  void aTextThatIsThereAlreadyIsNotAddedAgain() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      Path file = text("ferry.md", "The ferry waits.");
      assertFalse(workspace.add(file, FrontMatter.UNKNOWN).isKnown());
      var again = workspace.add(file, FrontMatter.UNKNOWN);
      assertTrue(again.isKnown());
      assertEquals("ferry", again.article().orElseThrow().id());
      assertEquals(library.resolve("articles/ferry.md"), again.file().orElseThrow());
      assertFalse(Files.exists(library.resolve("articles/ferry-2.md")));
      Files.writeString(file, "The ferry sails.");
      assertEquals(
          "ferry-2", workspace.add(file, FrontMatter.UNKNOWN).article().orElseThrow().id());
    }
  }

  @Test
  void aTextIsKnownUnderAnotherNameUnlessItIsAnotherPrint() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      String text = "The ferry waits. It will not sail.";
      workspace.add(text("ferry.md", text), TestArticles.front("Ferry", "Herald", "2019-05-06"));
      var again = workspace.add(text("boat.md", "The ferry waits: it will not sail"), UNKNOWN);
      assertTrue(again.isKnown());
      assertEquals("ferry", again.article().orElseThrow().id());
      assertEquals(library.resolve("articles/ferry.md"), again.file().orElseThrow());
      var print =
          workspace.add(
              temporary.resolve("boat.md"), TestArticles.front("Ferry", "Courier", "2019-05-06"));
      assertFalse(print.isKnown());
      assertEquals("boat", print.article().orElseThrow().id());
      assertEquals(
          "the same text as ferry, of another source", print.likeness().orElseThrow().words());
      var titled =
          workspace.add(
              temporary.resolve("boat.md"), TestArticles.front("Boat", "Post", "2019-05-06"));
      assertEquals(
          "the same text as boat, under another title and of another source",
          titled.likeness().orElseThrow().words());
      assertEquals("same", titled.likeness().orElseThrow().degree().code());
      var reprint =
          workspace.add(
              text("sloop.md", text), TestArticles.front("Ferry", "Courier", "2019-05-06"));
      assertTrue(reprint.isKnown());
      assertEquals("boat", reprint.article().orElseThrow().id());
      List<Workspace.Added> told = new ArrayList<>();
      workspace.addAll(
          List.of(text("ship.md", text)),
          new Workspace.Adding(UNKNOWN, Optional.empty(), false, true),
          Progress.NONE,
          (file, added) -> told.add(added));
      assertTrue(Files.exists(library.resolve("articles/ship.md")));
      assertFalse(told.getFirst().isKnown());
      workspace.remove("ferry");
      workspace.remove("boat");
      workspace.remove("ship");
      assertFalse(workspace.add(temporary.resolve("ship.md"), UNKNOWN).isKnown());
    }
  }

  @Test
  void aLaterVersionComesInAndIsToldApart() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      String first = "The council will drain the pond in April so that its old wall can be mended.";
      String second = "The keeper says that the ducks know their way to the river very well.";
      String third = "The work will be paid for by the parish and by the owner of the mill.";
      workspace.add(text("pond.md", first + "\n\n" + second), UNKNOWN);
      var corrected =
          workspace.add(
              text("pond-2019.md", first + "\n\n" + second.replace("very", "quite")), UNKNOWN);
      assertEquals(
          new Likeness("pond", Degree.NEARLY, List.of()), corrected.likeness().orElseThrow());
      assertFalse(corrected.isKnown());
      String longer = first + "\n\n" + second + "\n\n" + third + "\n\n" + third.repeat(2);
      var enlarged = workspace.add(text("mill.md", longer), UNKNOWN);
      assertEquals(
          new Likeness("pond", Degree.MOSTLY, List.of()), enlarged.likeness().orElseThrow());
      var other = workspace.add(text("other.md", third + "\n\n" + "Nobody swam there."), UNKNOWN);
      assertEquals(Optional.empty(), other.likeness());
    }
  }

  @Test
  void aTrialTellsWhatWouldComeInAndWritesNothing() throws IOException {
    try (var workspace = new LocalWorkspace(library, folders)) {
      List<Workspace.Added> told = new ArrayList<>();
      workspace.addAll(
          List.of(text("ferry.md", "The ferry waits."), text("boat.md", "“The ferry waits.”")),
          new Workspace.Adding(FrontMatter.UNKNOWN, Optional.empty(), true, false),
          Progress.NONE,
          (file, added) -> told.add(added));
      assertTrue(told.get(1).isKnown());
      assertFalse(
          workspace.add(temporary.resolve("boat.md"), FrontMatter.UNKNOWN).isKnown(),
          "what was tried is not there");
      assertEquals("ferry", told.getFirst().article().orElseThrow().id());
      assertEquals(Optional.empty(), told.getFirst().file());
      assertFalse(Files.exists(library.resolve("articles/ferry.md")));
    }
  }
}
