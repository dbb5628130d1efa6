package synoptic.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.PartialDate;
import synoptic.text.Language;

final class UnplacedTest {

  /** The words and their granularity for an article that was published then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          -       | She spoke on Wednesday, five months ago. | Wednesday DAY, five months ago MONTH
          -       | Last year it was shut on June 9.         | Last year YEAR, June 9 DAY
          -       | However, the next day it rained.         | the next day DAY
          -       | In 2014 it rained.                       | ""
          2016-06 | Last Wednesday and last month it rained. | Last Wednesday DAY
          2016-06-17 | On Wednesday and June 9 it rained.    | ""
          2016-06-17 | The next day it rained.               | The next day DAY
          """)
  void keepsTheWordsOfDatesThatCannotBeTold(String published, String passage, String expected) {
    List<String> unplaced =
        Mentions.read(passage, PartialDate.parse(published), Language.ENGLISH).unplaced().stream()
            .map(found -> found.part().text() + " " + found.granularity())
            .toList();
    assertEquals(expected, String.join(", ", unplaced));
  }
}
