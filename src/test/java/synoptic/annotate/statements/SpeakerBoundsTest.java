package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.Paragraph;
import synoptic.text.Span;

final class SpeakerBoundsTest {

  /** What is left of words that were taken for a speaker; nothing where they can be none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "By | -",
        "In | -",
        "The | -",
        "2017 | -",
        "Monday | -",
        "September 2015 | -",
        "the past months | -",
        "Past months | -",
        "since last week | -",
        "28 March 2017 , | -",
        "and also | -",
        "May | May",
        "The Week | The Week",
        "1,200 people | 1,200 people",
        "By 2017 Moscow | Moscow",
        "by critics | critics",
        "the harbour master , | the harbour master",
        "U.S. authorities , | U.S. authorities",
        "Norway no longer | Norway",
        "the sides simply | the sides",
        "the royal family | the royal family",
        "the weekly | the weekly",
        "The leaders , on | The leaders",
        "The mayor for the | The mayor",
        "officials who | officials",
        "Iran , Russia and Syria | Iran , Russia and Syria",
        "the authors of this theory (such as the adviser, | the authors of this theory",
        "FARS and IRNA) | FARS and IRNA",
        "the party (in power) | the party (in power)",
        "that the Harbour Commission | the Harbour Commission",
        "that 74 percent of voters | 74 percent of voters",
        "that man | that man",
        "which advocates | advocates",
        "which Oslo | Oslo",
        "which together | which",
        "who sent the letter | who",
        "who | who",
        "it further | it",
        "It attacked the mayor | It",
        "he and his supporters | he and his supporters",
        "they all | they all",
        "It Gets Better | It Gets Better",
        "and Russia | Russia",
        "nor her allies | her allies",
        "While Oslo in public | Oslo in public",
        "where the doctor works | -",
        "As The Harbour Post | The Harbour Post",
        "as the mayor of Oslo | the mayor of Oslo",
        "as many as three of them | as many as three of them",
        "Vale is | Vale",
        "Vale , who has | Vale",
        "Vale in his | Vale",
        "The mayor's challenge as he | The mayor's challenge",
        "a sailor who said she would | she",
        "A few minutes later they | they",
        "the mayor or she | the mayor or she",
        "a friend of his | a friend of his",
        "He or she | He or she",
        "sailors because they | sailors",
        "are | -",
        "NTB) The Supreme Court | The Supreme Court",
        "was Vale | Vale",
        "Cross-examined by Vale , defending , Lady Strang | Lady Strang",
      })
  void noSpeakerIsADateOrBeginsOrEndsInSmallWords(String words, String left) {
    assertEquals(left, found(words, 0));
  }

  @ParameterizedTest
  @CsvSource({"dozens of sailors, sailors", "unease among many sailors, many sailors"})
  void inTheMiddleOfASentenceASpeakerBeginsBehindItsPreposition(String words, String left) {
    assertEquals(left, found(words, 1));
  }

  /** The speaker in the words from a token on. */
  private static String found(String words, int first) {
    Paragraph paragraph = Paragraph.of(words, Paragraph.MOST_TOKENS).getFirst();
    return SpeakerBounds.of(paragraph, new Span(first, paragraph.size()))
        .map(span -> text(paragraph, span))
        .orElse(null);
  }

  private static String text(Paragraph paragraph, Span tokens) {
    int start = paragraph.spans[tokens.start()].start();
    int end = paragraph.spans[tokens.end() - 1].end();
    return paragraph.text.substring(start, end);
  }
}
