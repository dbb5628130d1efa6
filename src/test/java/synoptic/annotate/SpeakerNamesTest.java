package synoptic.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

final class SpeakerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tomas Berg came.|Berg|Tomas Berg",
        "Tomas Berg came.|Tomas Berg, a spokesman|Tomas Berg",
        "Tomas Berg met Anna Berg.|Berg|Berg",
        "Nobody came.|the mayor|the mayor",
        "Nobody came.|he|he",
        "Tomas Berg came.|the union’s Berg|the union’s Berg"
      })
  void aMentionIsNamedAsFarAsTheTextTells(String text, String mention, String name) {
    SpeakerNames names = new SpeakerNames();
    Paragraph.of(text, 100).forEach(names::read);
    assertEquals(name, named(names, mention));
  }

  @org.junit.jupiter.api.Test
  void aPronounStandsForThePersonWhoSpokeLastAndNearBy() {
    SpeakerNames names = new SpeakerNames();
    Paragraph.of("Tomas Berg came.", 100).forEach(names::read);
    assertEquals("Tomas Berg", named(names, "Tomas Berg"));
    assertEquals("Tomas Berg", named(names, "he"));
    assertEquals("the mayor", named(names, "the mayor"));
    assertEquals("she", named(names, "she"));
  }

  private static String named(SpeakerNames names, String mention) {
    Part part = new Part(mention, new Span(0, mention.length()));
    Optional<Speaker> speaker = Optional.of(new Speaker(part, mention, Speaker.Sort.DESCRIPTION));
    Statement statement =
        new Statement(Statement.Kind.INDIRECT, Optional.empty(), speaker, List.of(part), List.of());
    return names.named(statement).speaker().orElseThrow().name();
  }
}
