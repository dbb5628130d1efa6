package synoptic.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.People;
import synoptic.search.VoiceDecision.Join;
import synoptic.search.VoiceDecision.Part;
import synoptic.search.VoiceDecision.Undo;

/** Voices are named as people type them. */
final class VoiceNamesTest {

  private static final VoiceNames VOICES =
      new VoiceNames(
          List.of(
              voice("Ada Quist", "Mayor Quist", "Quíst"),
              voice("Bo Dahl", "Dahl"),
              voice("Dahl (rain)", "Dahl"),
              voice("dahl"),
              voice(Voice.UNKNOWN)));

  private static Voice voice(String name, String... spellings) {
    return new Voice(name, List.of(spellings), Optional.empty(), true, 1, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Quist, Bo Dahl, Bo Dahl, Ada Quist",
    "bo dahl, ADA QUIST, Ada Quist, Bo Dahl",
    "quist, Dahl (rain), Dahl (rain), Ada Quist",
    "dahl, mayor quist, Ada Quist, dahl",
  })
  void theSecondKeepsItsName(String one, String other, String kept, String joined) {
    var decided = VOICES.joined(new Join(one, other), People.NONE);
    assertEquals(kept, decided.voice().name());
    assertEquals(joined, decided.other());
  }

  @Test
  void whoAloneIsListedKeepsTheName() {
    People listed =
        new People(
            List.of(new People.Named("Bo Dahl", Optional.empty(), Optional.empty(), List.of())),
            List.of());
    var decided = VOICES.joined(new Join("Bo Dahl", "Ada Quist"), listed);
    assertEquals("Bo Dahl", decided.voice().name());
    assertEquals("Ada Quist", decided.other());
  }

  @Test
  void aSpellingIsTakenAsItIsWritten() {
    assertEquals("Quíst", VOICES.parted(new Part("Ada Quist", "quist")).other());
    assertEquals("Dahl", VOICES.parted(new Part("Dahl (rain)", "Dahl")).other());
  }

  @ParameterizedTest
  @CsvSource({
    "Nemo, Bo Dahl, Nobody who speaks is called \"Nemo\": speakers lists them.",
    "unknown speaker, Bo Dahl, Nobody who speaks is called \"unknown speaker\": speakers lists them.",
    "Ada Quist, quist, Ada Quist is one voice already: give the names of two.",
    "Ada Quist, '', 'A voice is to be named, and another name behind it.'",
  })
  void whatCannotBeJoinedIsSaid(String one, String other, String sentence) {
    Join join = new Join(one, other);
    assertEquals(
        sentence,
        assertThrows(SearchException.class, () -> VOICES.joined(join, People.NONE)).getMessage());
  }

  @Test
  void whatIsNoSpellingIsSaid() {
    assertEquals(
        "Ada Quist has no other spelling \"Nemo\": it has Mayor Quist, Quíst.",
        assertThrows(SearchException.class, () -> VOICES.parted(new Part("Ada Quist", "Nemo")))
            .getMessage());
    assertEquals(
        "dahl is written in no other way.",
        assertThrows(SearchException.class, () -> VOICES.parted(new Part("dahl", "Dahl")))
            .getMessage());
    VoiceNames two = new VoiceNames(List.of(voice("A Berg", "Berg"), voice("B Berg", "Berg")));
    assertEquals(
        "Several voices are called \"berg\": name one of A Berg, B Berg.",
        assertThrows(SearchException.class, () -> two.parted(new Part("berg", "Berg")))
            .getMessage());
  }

  @Test
  void optionsAskForDecisions() {
    assertEquals(List.of(), VoiceDecision.read(Map.of("json", ""), "flood"));
    assertEquals(
        List.of(new Join("A", "B C"), new Undo()),
        VoiceDecision.read(Map.of("join", "A", "undo", ""), "B C"));
    assertEquals(List.of(new Part("A", "B")), VoiceDecision.read(Map.of("part", "A"), "B"));
  }
}
