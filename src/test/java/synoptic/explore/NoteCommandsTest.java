package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.NotedDocument;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Prompt.Completion;
import synoptic.export.Document;
import synoptic.export.Format;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;

/** Tags and notes are written where articles, passages and statements are listed and read. */
final class NoteCommandsTest {

  private final Shelf shelf = Shelves.hearing();
  private final Session session = new Session(shelf, 120, 40);

  private Note at(String place) {
    return shelf.reference().notebook().at(NotePlace.of(place));
  }

  private List<Note> all() {
    return shelf.reference().notebook().notes();
  }

  private String message() {
    return session.state.message().text();
  }

  private List<String> reader() {
    return session.search().reader().orElseThrow().page().lines().stream()
        .map(line -> line.line().text())
        .toList();
  }

  @Test
  void anArticleIsTaggedInTheListAndTheTagsAreEditedAsALine() {
    session.keys("Enter +").type("port, To Read,,port").keys("Enter");
    assertEquals(List.of("port", "To Read"), at("harbour-flood").tags());
    assertEquals("Written; u takes it back.", message());
    session.keys("+ Backspace Backspace Backspace Backspace").type("hear").keys("Enter");
    assertEquals(List.of("port", "To hear"), at("harbour-flood").tags());
    session.keys("u u");
    assertEquals(List.of(), all());
    session.keys("+ Enter");
    assertEquals(List.of(), all(), "nothing was typed");
  }

  @Test
  void aPassageIsNotedInTheReaderBelowWhichItStandsAndTheCursorStays() {
    session.steps("'harbour' Enter Enter n * 'Who counted?' Enter");
    assertEquals(Optional.of("Who counted?"), at("harbour-flood#2").text());
    assertEquals(Pane.READER, session.state.pane());
    assertEquals(2, session.search().reader().orElseThrow().passage());
    int passage = reader().indexOf("Two 🌊 waves broke over the harbour wall.");
    assertEquals("* Who counted?", reader().get(passage + 1));
    session.keys("* C-u Enter");
    assertFalse(reader().contains("* Who counted?"));
    session.keys("u");
    assertTrue(reader().contains("* Who counted?"));
  }

  @Test
  void aStatementIsTaggedInTheReaderAndAmongStatements() {
    session.steps("'council' Enter Enter ] + 'doubtful' Enter");
    assertEquals(
        List.of(NotePlace.of("hearing#1").saying(Optional.of("“We opened the gates too late,”"))),
        all().stream().map(Note::place).toList());
    assertEquals(0, session.search().reader().orElseThrow().statement());
    session.steps("Esc 2 Enter j + 'rusty' Enter");
    assertEquals(List.of("rusty"), all().getLast().tags());
    String rows =
        session.who().statements().rows().stream().map(row -> row.line().text()).toList() + "";
    assertTrue(rows.contains("+doubtful,") && rows.contains("+rusty,"), rows);
    session.keys("u");
    assertEquals(1, all().size());
  }

  @Test
  void whatIsTakenBackIsWhatWasDoneLast() {
    session.steps("Enter + 'port' Enter : 'remove leaflet' Enter");
    session.keys("u");
    assertTrue(session.state.article("leaflet").isPresent());
    assertEquals(1, all().size());
    session.keys("* x Enter u");
    assertEquals(Optional.empty(), at("harbour-flood").text());
  }

  @Test
  void aCommandNamesThePlaceOrMeansTheOneOfTheCursor() {
    session.steps("Enter : 'tag calm-returns#2 \"to read\" sea' Enter");
    assertEquals(List.of("to read", "sea"), at("calm-returns#2").tags());
    session.steps(": 'tag calm-returns#2 sea --remove' Enter : 'tag sea' Enter");
    assertEquals(List.of("to read"), at("calm-returns#2").tags());
    assertEquals(List.of("sea"), at("harbour-flood").tags());
    session.steps(": 'note Who counted?' Enter : 'note calm-returns Nobody.' Enter");
    assertEquals(Optional.of("Who counted?"), at("harbour-flood").text());
    assertEquals(Optional.of("Nobody."), at("calm-returns").text());
    session.steps(": 'note --remove' Enter : 'tags --undo' Enter");
    assertEquals(Optional.of("Who counted?"), at("harbour-flood").text());
  }

  @Test
  void tagsAreListedCompletedAndSearchedFor() {
    session.steps("Enter + 'port, to read' Enter j + 'pile, p'");
    assertEquals(
        List.of(new Completion("pile, port", "1 place")),
        session.state.prompt().orElseThrow().completions());
    session.steps("Tab Enter : 'tags' Enter j Enter");
    assertEquals("tag:port", session.search().box().text());
    assertEquals(4, session.search().found().result().total().count());
    session.steps("/ 'tag:po'");
    assertEquals("There is no tag \"po\" but: port, pile, to read.", message());
  }

  @Test
  void whatOthersWriteIsShownWhereOneReads() {
    session.steps("'harbour' Enter Enter");
    shelf.noting(new Note(NotePlace.of("harbour-flood"), List.of("theirs"), Optional.empty()));
    shelf.changed(new LibraryChange(Set.of(), Set.of(), Set.of(), List.of("notes.yaml")));
    session.keys("F5");
    assertEquals("notes.yaml changed.", message());
    assertTrue(reader().contains("+theirs"));
  }

  @Test
  void anExportHasThemBelowQuotationsAndInColumns() {
    Shelf noted = Shelves.noted();
    Session there = new Session(noted, 120, 40).type("waves").keys("Enter");
    Document document =
        new NotedDocument(noted.reference().notebook())
            .of(there.search().export().orElseThrow().document(noted.engine(), 10));
    String markdown = Format.MARKDOWN.write(document);
    assertTrue(markdown.contains("+port \\* Compare with the minutes of the council."), markdown);
    assertTrue(markdown.contains("\n+doubtful\n"), markdown);
    String page = Format.HTML.write(document);
    assertTrue(page.contains("<p class=\"noted\">+doubtful</p>"), page);
    String csv = Format.CSV.write(document);
    assertTrue(csv.contains("passage,text,tags,note,article_tags,article_note"), csv);
    assertTrue(csv.contains(",doubtful,,port,Compare with the minutes"), csv);
  }
}
