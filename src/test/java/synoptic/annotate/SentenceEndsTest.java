package synoptic.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceEndsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It rains. It pours.|2",
        "Mr. Berg met Gen. Vale.|1",
        "The U.S. team lost.|1",
        "“It rains.” “It pours.” She left.|3",
        "J. Berg left. why?|1",
        "Who came? Nobody!|2"
      })
  void countsSentences(String text, int expected) {
    int[] sentences = Paragraph.of(text, 100).getFirst().sentences;
    assertEquals(expected, sentences[sentences.length - 1] + 1);
  }
}
