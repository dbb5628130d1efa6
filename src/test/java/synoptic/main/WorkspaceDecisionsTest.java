package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Progress;
import synoptic.search.EventDecision;
import synoptic.search.FeatureCounts;
import synoptic.search.NoteDecision;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult.Alternative;
import synoptic.search.StatementRequest;
import synoptic.search.Voice;
import synoptic.search.VoiceDecision;

/** What is written by hand beside the articles of an open library, and what comes of it. */
@Timeout(60)
final class WorkspaceDecisionsTest extends SmallLibrary {

  @Test
  void labelsGoToTheOpenLibraryAndNotToTheBundledOne() throws IOException {
    LabelGroup rain = new LabelGroup("rain", Optional.empty(), List.of("rain", "downpour"));
    try (LocalWorkspace own = new LocalWorkspace(library, folders)) {
      assertEquals(List.of(), own.reference().labels());
      assertTrue(own.addLabels(rain).problem().isEmpty());
      assertEquals(List.of(rain), own.reference().labels());
    }
    try (LocalWorkspace bundled = new LocalWorkspace(folders.bundledLibrary(), folders)) {
      String why = bundled.addLabels(rain).problem().orElseThrow().toString();
      assertTrue(why.contains("read only"), why);
      assertEquals(List.of(), bundled.reference().labels());
    }
  }

  @Test
  void whatIsDecidedOnEventsIsWrittenButNotIntoTheBundledLibrary() throws IOException {
    EventDecision join = new EventDecision.Join(List.of("quay", "rain"));
    try (var own = new LocalWorkspace(library, folders)) {
      assertEquals(
          "Joined two events in " + library.resolve("events.yaml"),
          own.decide(join).done().orElseThrow());
      assertEquals(
          List.of("quay", "rain"), own.reference().events().events().getFirst().articles());
      own.decide(new EventDecision.Part("mole", List.of("rain")));
      assertEquals(List.of(List.of("mole", "rain")), own.reference().events().apart());
      own.decide(new EventDecision.Undo());
      assertEquals(List.of(), own.reference().events().apart());
      own.decide(new EventDecision.Undo());
      String why = own.decide(new EventDecision.Undo()).problem().orElseThrow();
      assertTrue(why.contains("nothing to take back"), why);
    }
    try (var bundled = new LocalWorkspace(folders.bundledLibrary(), folders)) {
      String why = bundled.decide(join).problem().orElseThrow();
      assertTrue(why.contains("read only"), why);
    }
  }

  @Test
  void whatIsDecidedOnVoicesIsWrittenAndHoldsAtOnce() throws IOException {
    article(library, "quay", "“The quay is shut,” said Ann Berg.\n\nBerg said that it was late.");
    article(library, "rain", "“It rains,” said Anna Berg.");
    try (var workspace = new LocalWorkspace(library, folders)) {
      workspace.findStatements(Progress.NONE, () -> {});
      assertEquals(List.of("Ann Berg", "Anna Berg"), voices(workspace));
      var joined = workspace.decide(new VoiceDecision.Join("anna berg", "Ann Berg"));
      assertEquals(
          "Joined Anna Berg with Ann Berg in " + library.resolve("people.yaml"),
          joined.done().orElseThrow());
      assertEquals(List.of("Ann Berg"), voices(workspace));
      assertTrue(
          workspace.decide(new VoiceDecision.Part("Ann Berg", "Anna Berg")).done().isPresent());
      assertEquals(List.of("Ann Berg", "Anna Berg"), voices(workspace));
      assertTrue(workspace.decide(new VoiceDecision.Undo()).done().isPresent());
      assertTrue(workspace.decide(new VoiceDecision.Undo()).done().isPresent());
      assertEquals(List.of("Ann Berg", "Anna Berg"), voices(workspace));
      assertEquals(
          library.resolve("people.yaml") + " cannot be changed: there is nothing to take back.",
          workspace.decide(new VoiceDecision.Undo()).problem().orElseThrow());
      String nobody = workspace.decide(new VoiceDecision.Join("Nemo", "Ann Berg")).problem().get();
      assertEquals("Nobody who speaks is called \"Nemo\": speakers lists them.", nobody);
    }
    try (LocalWorkspace bundled = new LocalWorkspace(folders.bundledLibrary(), folders)) {
      String why = bundled.decide(new VoiceDecision.Undo()).problem().orElseThrow();
      assertTrue(why.contains("read only"), why);
    }
  }

  private static List<String> voices(LocalWorkspace workspace) {
    StatementRequest all = StatementRequest.of(QueryParser.parse(""), 0);
    return workspace.engine(Progress.NONE).statements(all).voices().stream()
        .map(Voice::name)
        .sorted()
        .toList();
  }

  /** An event is asked for as it is known by now, with what was written by hand since. */
  @Test
  void anEventInAQueryHasWhatWasJoinedByHand() throws IOException {
    article(library, "quay", "Divers searched the quay.");
    article(library, "rain", "Rain fell on the bay.");
    try (var workspace = new LocalWorkspace(library, folders)) {
      SearchEngine engine = workspace.engine(Progress.NONE);
      assertEquals(List.of("quay"), find(engine, "event:quay"), "nothing is grouped yet");
      workspace.keepEvents(
          Map.of("quay", "quay", "harbour", "quay", "rain", "rain"), FeatureCounts.NONE);
      assertEquals(Set.of("harbour", "quay"), Set.copyOf(find(engine, "event:harbour")));
      workspace.decide(new EventDecision.Join(List.of("harbour", "rain")));
      assertEquals(Set.of("harbour", "quay", "rain"), Set.copyOf(find(engine, "event:rain")));
    }
  }

  /** A tag finds at once what has it, and no index is made for that. */
  @Test
  void aTagIsWrittenAndFound() throws IOException {
    article(library, "quay", "“The quay is shut,” said Ann Berg.\n\nBerg said that it was late.");
    NotePlace said = NotePlace.of("quay#2").saying(Optional.of("that it was late"));
    try (var own = new LocalWorkspace(library, folders)) {
      own.findStatements(Progress.NONE, () -> {});
      SearchEngine engine = own.engine(Progress.NONE);
      assertEquals(List.of(), find(engine, "tag:port"));
      assertEquals(
          "Tagged +port on quay in " + library.resolve("notes.yaml"),
          own.decide(new NoteDecision.Tag(NotePlace.of("quay"), List.of("port"), List.of()))
              .done()
              .orElseThrow());
      own.decide(new NoteDecision.Tag(said, List.of("Doubtful"), List.of()));
      assertEquals(List.of("quay", "quay"), find(engine, "tag:PORT"));
      assertEquals(List.of("quay"), find(engine, "tag:doubtful"));
      assertEquals(List.of("quay"), find(engine, "article:quay#2"));
      assertEquals(List.of("quay"), find(engine, "tag:port tag:doubtful"));
      assertEquals(List.of("harbour"), find(engine, "-tag:port"));
      assertEquals(2, said(engine, "tag:port"));
      assertEquals(1, said(engine, "tag:doubtful"));
      assertEquals(1, said(engine, "article:quay#1"));
      assertEquals(1, said(engine, "tag:port -tag:doubtful"));
      assertEquals(
          List.of("tag:port"),
          engine
              .search(SearchRequest.of(QueryParser.parse("tag:port boat"), 9))
              .advice()
              .parts()
              .stream()
              .map(Alternative::typed)
              .toList());
      own.decide(new NoteDecision.Undo());
      assertEquals(List.of(), find(engine, "tag:doubtful"));
      Files.writeString(library.resolve("notes.yaml"), "notes: [{at: quay#1, tags: [sea]}]");
      assertEquals(List.of("notes.yaml"), own.takeIn().files());
      assertEquals(List.of("quay"), find(engine, "tag:sea"));
    }
    try (var bundled = new LocalWorkspace(folders.bundledLibrary(), folders)) {
      String why = bundled.decide(new NoteDecision.Undo()).problem().orElseThrow();
      assertTrue(why.contains("read only"), why);
    }
  }

  private static long said(SearchEngine engine, String typed) {
    return engine.statements(StatementRequest.of(QueryParser.parse(typed), 9)).total().count();
  }
}
