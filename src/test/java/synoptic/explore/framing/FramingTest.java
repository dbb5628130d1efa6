package synoptic.explore.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import synoptic.compare.Occurrence;
import synoptic.compare.framing.Framing;
import synoptic.compare.library.FramingSurvey;
import synoptic.compare.library.Party.OfSource;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Progress;
import synoptic.corpus.Topic;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.Action;
import synoptic.explore.core.Line;
import synoptic.explore.core.News;
import synoptic.explore.core.Size;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingView.FramingQuestion;
import synoptic.explore.search.SearchView;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/** The fourth view, and the passages that its numbers count. */
final class FramingTest {

  private static Shelf shelf() {
    return new Shelf(
            TestArticles.article(
                "harbour",
                "Morning Post",
                "2021-03-02",
                "The harbour of Ostrava was closed on 1 March after the storm; the harbour burns,"
                    + " the quay burns, the mole burns, the pier burns, the yard burns, the mill burns, the inn burns, the mast burns, the barn burns.",
                "Minister Korhal promised the fishermen 40 million crowns.",
                "Opposition leaders called the promise empty."),
            TestArticles.article(
                "storm",
                "Coast Radio",
                "2021-03-03",
                "A storm closed the port of Ostrava on 2 March.",
                "Fishermen are to get 30 million crowns, Korhal promises."),
            TestArticles.article(
                "ferry", "Island Courier", "2019", "The ferry waits in the harbour."))
        .labels(
            new LabelGroup("the harbour", Optional.empty(), List.of("harbour", "port")),
            new LabelGroup("ships", Optional.empty(), List.of("ferry")))
        .topics(
            new Topic("Fire", Optional.empty(), "burns"),
            new Topic("Storm", Optional.empty(), "storm"))
        .saying(
            Saying.in("harbour", 2, "Vesna Korhal")
                .by("Minister Korhal", "promised")
                .content("the fishermen 40 million crowns"),
            Saying.in("storm", 2, "Vesna Korhal")
                .by("Korhal", "promises")
                .content("Fishermen are to get 30 million crowns"));
  }

  private static Session session() {
    return new Session(shelf(), 110, 40).keys("Esc").type(":framing harbour storm").keys("Enter");
  }

  private static Framing framing() {
    return FramingSurvey.framing(
        shelf(), new OfSource("Morning Post"), new OfSource("Coast Radio"), "", Progress.NONE);
  }

  /** Without a labels.yaml the view proposes labels, marked by a sign; a key takes them in. */
  @Test
  void proposedLabelsAreAcceptedAndTakenBack() {
    Session session =
        new Session(Shelves.strike().labels(), 110, 40).steps("'police' Enter a j b 4 j");
    assertTrue(session.framing().framing().orElseThrow().labels().isEmpty());
    assertEquals(
        List.of("hooligans", "strikers"),
        session.framing().item().orElseThrow().proposed().orElseThrow().labels());
    assertTrue(text(session).contains("? hooligans"), text(session));
    session.keys("+");
    assertEquals("Added hooligans, strikers; u takes it back.", session.state.message().text());
    assertEquals(
        List.of("hooligans", "strikers"),
        session.framing().framing().orElseThrow().labels().getFirst().group().labels());
    assertTrue(session.framing().item().orElseThrow().proposed().isEmpty());
    assertEquals(
        "Only proposed labels (?) can be accepted.", session.keys("+").state.message().text());
    session.keys("u");
    assertTrue(session.framing().item().orElseThrow().proposed().isPresent());
  }

  private static String text(Session session) {
    return session.framing().rows().columns().getFirst().stream()
        .map(line -> line.line(-1).text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theFourthViewFramesTheComparisonThatIsOpen() {
    Session session = new Session(shelf(), 110, 40).keys("Enter a j b c 4");
    assertEquals("harbour", session.framing().pairing().a().typed());
    assertEquals("storm", session.framing().pairing().b().typed());
    assertTrue(session.framing().framing().isPresent());
    session.keys("3");
    assertEquals("harbour", session.compare().pairing().a().typed());
  }

  @Test
  void withoutAAndBItFramesWhatTheComparisonWould() {
    Session session = new Session(shelf(), 110, 40).keys("Enter 4");
    assertEquals("harbour", session.framing().pairing().a().typed());
  }

  @Test
  void fromElsewhereItFramesTheLastComparison() {
    Session session = new Session(shelf(), 110, 40).keys("Enter j c");
    CompareView compared = session.compare();
    FramingView framed = session.keys("1 g 4").framing();
    assertEquals(compared.pairing().a(), framed.pairing().a());
    assertEquals(compared.pairing().b(), framed.pairing().b());
  }

  @Test
  void withNothingToTakeItSaysWhatToDo() {
    Session session = new Session(new Shelf(), 110, 40).keys("Esc 4");
    assertInstanceOf(SearchView.class, session.state.view());
    assertEquals("Take an article as A first, with a.", session.state.message().text());
  }

  @Test
  void theViewIsThereAgainAsItWasLeft() {
    Session session = session().keys("j j Tab");
    int cursor = session.framing().cursor();
    session.keys("1 4");
    assertEquals(cursor, session.framing().cursor());
    session.keys("H");
    assertInstanceOf(SearchView.class, session.state.view());
    session.keys("L");
    assertEquals(cursor, session.framing().cursor());
  }

  @Test
  void everyNumberLeadsToThePassagesThatItCounts() {
    Session session = session();
    List<Item> items = session.framing().rows().items();
    for (int row = 0; row < items.size(); row++) {
      for (int cell = 0; cell < items.get(row).cells().size(); cell++) {
        Cell counted = session.framing().counted().orElseThrow();
        if (!counted.a().isEmpty() || !counted.b().isEmpty()) {
          session.keys("Enter");
          EvidenceView evidence = session.evidence();
          assertEquals(List.of(counted.a().size(), counted.b().size()), evidence.count());
          int times = evidence.passages().stream().mapToInt(EvidenceView.Counted::times).sum();
          assertEquals(counted.a().size() + counted.b().size(), times, counted.title());
          session.keys("Esc");
        }
        session.keys("l");
      }
      session.keys("j");
    }
    assertEquals(items.size() - 1, session.framing().cursor());
  }

  /** The parts whose numbers are no counts: those of facts and of passages. */
  private static final Set<Part> NAMED = Set.of(Part.FACTS, Part.OPENINGS);

  @Test
  void theOrderOfWhatBothTellLeadsToBothPassages() {
    Session session = session().keys("Tab l Enter");
    assertEquals("what both tell", session.evidence().title());
    assertEquals(
        List.of("A", "B"),
        session.evidence().passages().stream().map(EvidenceView.Counted::sign).toList());
  }

  @Test
  void theTextOfARowShowsTheNumbersOfItsCells() {
    FramingRows rows = session().framing().rows();
    for (var column : rows.columns()) {
      for (var line : column) {
        for (var piece : line.pieces()) {
          String digits = piece.text().replaceAll(".* (\\d+),?$", "$1").strip();
          boolean counts = line.item() >= 0 && piece.cell() > 0 && digits.matches("\\d+");
          boolean named = NAMED.contains(rows.items().get(Math.max(0, line.item())).part());
          if (counts && !named) {
            Cell cell = rows.items().get(line.item()).cells().get(piece.cell());
            assertEquals(Integer.parseInt(digits), cell.a().size() + cell.b().size());
          }
        }
      }
    }
  }

  @Test
  void whatIsCountedIsMarkedAndEnterReadsIt() {
    Session session = session().keys("l Enter");
    EvidenceView evidence = session.evidence();
    assertEquals("harbour", evidence.title());
    String marked =
        evidence.rows().lines().stream()
            .flatMap(line -> line.line().runs().stream())
            .filter(run -> run.tone() == Tone.HIT)
            .map(Line.Run::text)
            .collect(Collectors.joining("|"));
    assertEquals("harbour|harbour", marked);
    session.keys("Enter");
    assertEquals("harbour", session.search().reader().orElseThrow().article().id());
    session.keys("H");
    assertEquals("harbour", session.evidence().title());
  }

  @Test
  void swappingTurnsTheSidesAround() {
    Session session = session().keys("s");
    assertEquals("storm", session.framing().pairing().a().typed());
    assertEquals(
        "storm", session.framing().framing().orElseThrow().a().passages().getFirst().article());
  }

  @Test
  void aTopicNarrowsBothSides() {
    Session session = session().keys("t").type("Storm").keys("Enter");
    assertEquals("Storm", session.framing().pairing().topic());
    Framing framing = session.framing().framing().orElseThrow();
    assertEquals(1, framing.a().passages().size());
    assertEquals(1, framing.b().passages().size());
  }

  @Test
  void tabGoesFromPartToPart() {
    Session session = session();
    List<Part> parts = new ArrayList<>();
    for (int step = 0; step < 7; step++) {
      parts.add(session.framing().item().orElseThrow().part());
      session.keys("Tab");
    }
    assertEquals(
        List.of(
            Part.LABELS,
            Part.OPENINGS,
            Part.VOICES,
            Part.WORDS,
            Part.WORDING,
            Part.FACTS,
            Part.OMISSIONS),
        parts);
    session.keys("S-Tab");
    assertEquals(Part.OMISSIONS, session.framing().item().orElseThrow().part());
  }

  @Test
  void theCursorIsInSightOnSmallScreens() {
    Session session = session();
    for (Size size : List.of(new Size(80, 24), new Size(30, 9), new Size(160, 12))) {
      session.tell(new Action.Resized(size));
      for (String key : List.of("g", "j", "Tab", "PgDn", "G", "PgUp", "k")) {
        session.keys(key);
        FramingView place = session.framing();
        int height = FramingRows.height(session.state.geometry());
        boolean inSight = false;
        for (int column = 0; column < place.rows().columns().size(); column++) {
          var lines = place.rows().columns().get(column);
          int top = place.top().of(column);
          inSight |=
              lines.subList(top, Math.min(lines.size(), top + height)).stream()
                  .anyMatch(line -> line.item() == place.cursor());
        }
        assertTrue(inSight, size + " " + key);
      }
    }
  }

  @Test
  void statementsThatAreStillLookedForAreSaidToBeMissing() {
    Session session =
        new Session(shelf().waiting(3, 3), 110, 40)
            .keys("Esc")
            .type(":framing harbour storm")
            .keys("Enter");
    assertEquals(3, session.framing().framing().orElseThrow().waiting());
    String all =
        session.framing().rows().columns().getFirst().stream()
            .map(line -> line.line(-1).text())
            .collect(Collectors.joining(" "));
    assertTrue(all.contains("still being looked for in 3 articles"), all);
    session.tell(new Action.Learned(News.STATEMENTS));
    assertTrue(session.framing().framing().isPresent());
  }

  @Test
  void topicsAreLookedForInBothParties() {
    Framing framing = framing();
    assertEquals("Fire", framing.onlyInA().getFirst().what());
    assertEquals(
        List.of(0),
        framing.onlyInA().getFirst().places().stream().map(Occurrence::passage).toList());
  }

  @Test
  void anAnswerToAnOlderQuestionIsDropped() {
    Session session = session();
    FramingView before = session.framing();
    session.tell(
        new Action.Answered(
            1,
            new FramingQuestion(before.pairing()),
            new FramingQuestion.Framed(Optional.of(framing())),
            0));
    assertEquals(before, session.framing());
  }
}
