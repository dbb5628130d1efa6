package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Progress;
import synoptic.explore.core.LibraryChange;

/** A library of many articles is answered from as its index was left, and looked at beside that. */
@Timeout(60)
final class LeftIndexTest extends SmallLibrary {

  private LocalWorkspace opened() {
    return new LocalWorkspace(library, folders, 1);
  }

  private List<String> found(String typed) {
    try (var workspace = opened()) {
      return find(workspace.engine(Progress.NONE), typed);
    }
  }

  private Path kept() {
    return folders.index(library).resolve("folder");
  }

  @Test
  void whatWasWrittenInPlaceIsFoundAfterTheAnswer() throws IOException {
    assertEquals(List.of("harbour"), found("closed"));
    article(library, "harbour", "The harbour is open.");
    try (var workspace = opened()) {
      assertEquals(List.of("harbour"), find(workspace.engine(Progress.NONE), "closed"));
      LibraryChange change = workspace.settle();
      assertEquals(Set.of("harbour"), change.changed());
      assertEquals("1 article changed", change.said());
      assertEquals(List.of("harbour"), find(workspace.engine(Progress.NONE), "open"));
      assertEquals(LibraryChange.NONE, workspace.settle());
    }
    assertEquals(List.of("harbour"), found("open"));
  }

  @Test
  void whatCameOrWentIsKnownBeforeTheAnswer() throws IOException {
    found("closed");
    article(library, "ferry", "The ferry waits.");
    assertEquals(List.of("ferry"), found("ferry"));
    Files.delete(library.resolve("articles/harbour.md"));
    assertEquals(List.of(), found("harbour"));
  }

  @Test
  void nothingIsNewsWhereNothingHasChanged() {
    found("closed");
    try (var workspace = opened()) {
      workspace.engine(Progress.NONE);
      assertEquals(LibraryChange.NONE, workspace.settle());
      assertEquals(LibraryChange.NONE, workspace.takeIn());
      assertEquals(LibraryChange.NONE, workspace.takeIn());
      assertEquals(List.of(), workspace.problems());
      assertEquals(List.of(), workspace.differing(Progress.NONE));
    }
  }

  @Test
  void anOpenLibraryTakesInWhatWasWrittenInPlaceBeforeItWasOpened() throws IOException {
    found("closed");
    article(library, "harbour", "The harbour is open.");
    try (var workspace = opened()) {
      workspace.engine(Progress.NONE);
      assertEquals(Set.of("harbour"), workspace.takeIn().changed());
      assertEquals(List.of("harbour"), find(workspace.engine(Progress.NONE), "open"));
    }
  }

  @Test
  void aChangedFileIsReadAgainAndNotTakenForADamagedIndex() throws IOException {
    found("closed");
    article(library, "harbour", "The harbour is open.");
    try (var workspace = opened()) {
      assertEquals(List.of(), workspace.differing(Progress.NONE));
      assertEquals(List.of("harbour"), find(workspace.engine(Progress.NONE), "open"));
    }
  }

  @Test
  void statementsAndMeaningsAreFoundInAnIndexAsItWasLeft() throws IOException {
    found("closed");
    String before = Files.readString(kept());
    try (var workspace = opened()) {
      workspace.findStatements(Progress.NONE, () -> {});
      assertEquals(0, workspace.engine(Progress.NONE).waiting());
      assertEquals(Set.of("harbour"), workspace.withoutMeaning());
    }
    assertTrue(!Files.readString(kept()).equals(before), "it is another state of the index");
    article(library, "harbour", "The harbour is open.");
    assertEquals(List.of("harbour"), found("closed"), "which is as good to begin with");
  }

  @Test
  void anIndexOfAnotherStateIsNotTakenForTheOneThatWasLeft() throws IOException {
    found("closed");
    String kept = Files.readString(kept());
    article(library, "harbour", "The harbour is open.");
    try (var workspace = opened()) {
      workspace.engine(Progress.NONE);
      workspace.settle();
      workspace.engine(Progress.NONE);
    }
    for (String other : List.of(kept, "", "folder 1\nx\ny\nz\n0\n", "folder 0\n")) {
      article(library, "harbour", "The harbour is frozen.");
      Files.writeString(kept(), other);
      assertEquals(List.of("harbour"), found("frozen"));
    }
  }

  @Test
  void whatIsToBeToldEachTimeIsToldEachTime() throws IOException {
    Files.createDirectories(library.resolve("articles/folder.md"));
    for (int start = 0; start < 3; start++) {
      try (var workspace = opened()) {
        workspace.engine(Progress.NONE);
        assertEquals(1, workspace.problems().size());
      }
    }
    Files.delete(library.resolve("articles/folder.md"));
    Files.write(library.resolve("articles/broken.md"), new byte[] {'-', '-', '-', '\n', ':'});
    for (int start = 0; start < 3; start++) {
      try (var workspace = opened()) {
        workspace.engine(Progress.NONE);
        assertTrue(!workspace.problems().isEmpty(), "start " + start);
      }
    }
  }

  @Test
  void whatIsDoneHereIsKnownHere() throws IOException {
    found("closed");
    try (var workspace = opened()) {
      workspace.engine(Progress.NONE);
      workspace.add(text("ferry.md", "The ferry waits."), FrontMatter.UNKNOWN);
      assertEquals(List.of("ferry"), find(workspace.engine(Progress.NONE), "waits"));
      workspace.remove("harbour");
      assertEquals(List.of(), find(workspace.engine(Progress.NONE), "closed"));
      assertEquals(LibraryChange.NONE, workspace.settle());
    }
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    found("closed");
    try (var files = Files.list(folders.index(library))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
        Files.write(file, new byte[10]);
      }
    }
    assertEquals(List.of("harbour"), found("closed"));
  }
}
