package synoptic.explore.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.explore.core.FloatingList;
import synoptic.search.Voice;
import synoptic.testkit.Saying;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Voices are joined and parted where they are listed: keys in, voices out. */
final class VoiceDecisionsTest {

  private static final String TEXT =
      "Korhal spoke. Ms. Korhal, Vesna Korhal and V. Korhal spoke. The captain spoke. Hal spoke.";

  private static Saying said(String voice, String words) {
    return Saying.in("harbour", 1, voice).by(words, "spoke").content("spoke");
  }

  private final Session session =
      new Session(
          new Shelf(TestArticles.article("harbour", "Morning Post", "2021-03-02", TEXT))
              .saying(
                  said("Vesna Korhal", "Vesna Korhal"),
                  said("Vesna Korhal", "Korhal"),
                  said("Vesna Korhal", "Ms. Korhal"),
                  said("the captain", "The captain"),
                  said("the captain", "The captain"),
                  said("V. Korhal", "V. Korhal"),
                  said("Hal", "Hal"),
                  said(Voice.UNKNOWN, "Hal")),
          120,
          40);

  private List<String> names() {
    return session.who().voices().voices().stream().map(Voice::name).toList();
  }

  private String chosen() {
    return session.who().voices().chosen().map(Voice::name).orElse("everyone");
  }

  private List<String> listed() {
    return session.state.floating().map(FloatingList::lines).orElse(List.of()).stream()
        .map(line -> line.text().split("  ")[0])
        .toList();
  }

  private String message() {
    return session.state.message().text();
  }

  @Test
  void aVoiceIsJoinedWithAnotherOfAListThatBeginsWithTheClosestName() {
    session.keys("Enter 2 j j j");
    assertEquals("Hal", chosen());
    session.keys("k k k j j j j");
    assertEquals("V. Korhal", chosen());
    session.keys("J");
    assertEquals(List.of("Vesna Korhal", "Hal", "the captain"), listed());
    session.keys("Enter");
    assertEquals(List.of("Vesna Korhal", "the captain", "Hal", Voice.UNKNOWN), names());
    assertEquals("Vesna Korhal", chosen());
    assertEquals("Joined V. Korhal with Vesna Korhal; u takes it back.", message());
  }

  @Test
  void theListIsNarrowedByTyping() {
    session.keys("Enter 2 j j j J").type("capt");
    assertEquals(List.of("the captain"), listed());
    session.keys("Enter");
    assertFalse(names().contains("Hal"));
    assertEquals("the captain", chosen());
  }

  @Test
  void everyVoiceOfTheLibraryCanBeChosenWhateverTheQuery() {
    session.keys("Enter 2 /").type("captain").keys("Enter j J");
    assertEquals(3, listed().size());
    session.keys("Esc Esc");
    assertEquals(List.of(), listed());
  }

  @Test
  void aSpellingIsPartedAndTheCursorStays() {
    session.keys("Enter 2 j P");
    assertEquals(List.of("Korhal", "Ms. Korhal"), listed());
    session.keys("j Enter");
    assertTrue(names().contains("Ms. Korhal"), names() + "");
    assertEquals("Vesna Korhal", chosen());
    assertEquals("Parted Ms. Korhal from Vesna Korhal; u takes it back.", message());
  }

  @Test
  void aVoiceInAStatementIsMeantWhereEveryoneIsShown() {
    session.keys("Enter 2 Enter j j P");
    assertEquals(List.of("Korhal", "Ms. Korhal"), listed());
    session.keys("Enter");
    assertEquals(WhoView.STATEMENTS, session.state.pane());
    assertEquals(2, session.who().statements().cursor().at());
    assertTrue(names().contains("Korhal"), names() + "");
  }

  @Test
  void decisionsAreTakenBackOneByOne() {
    session.keys("Enter 2");
    List<String> before = names();
    session.keys("j j j J Enter");
    session.keys("g j P Enter u");
    assertEquals("Took it back.", message());
    assertEquals(4, names().size());
    session.keys("u");
    assertEquals(before, names());
    session.keys("u");
    assertEquals("There is nothing to take back.", message());
    assertEquals(before, names());
  }

  @Test
  void whoHasNoNameAndWhoHasNoOtherSpellingIsLeftAlone() {
    session.keys("Enter 2 J");
    assertEquals("Choose a voice that has a name first.", message());
    session.keys("G P");
    assertEquals("Choose a voice that has a name first.", message());
    session.keys("g j j j P");
    assertEquals("Hal is written in no other way.", message());
  }

  @Test
  void theCommandDecidesToo() {
    session.keys("Enter 2 :").type("speakers --join hal 'the captain'").keys("Enter");
    assertEquals(List.of("Vesna Korhal", "the captain", "V. Korhal", Voice.UNKNOWN), names());
    session.keys(":").type("speakers --part 'Vesna Korhal' ms. korhal").keys("Enter");
    assertTrue(names().contains("Ms. Korhal"), names() + "");
    session.keys(":").type("speakers --undo").keys("Enter");
    assertFalse(names().contains("Ms. Korhal"), names() + "");
    session.keys(":").type("speakers --join Nemo Hal").keys("Enter");
    assertEquals("Nobody who speaks is called \"Nemo\": speakers lists them.", message());
    session.keys(":").type("speakers --join Hal --undo x").keys("Enter");
    assertEquals("speakers takes one of --join, --part and --undo at a time.", message());
    session.keys(":").type("speakers captain").keys("Enter");
    assertEquals("captain", session.who().box().text());
  }
}
