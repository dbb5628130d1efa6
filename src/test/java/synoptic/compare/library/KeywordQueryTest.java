package synoptic.compare.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;

final class KeywordQueryTest {

  /** What is typed, and the query that it stands for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          harbour                  | harbour
          "harbour"                | "harbour"
          safe harbour             | "safe harbour"
          safe harbour source:Post | "safe harbour" source:Post
          harbour source:Post      | harbour source:Post
          harbour OR river         | harbour OR river
          safe harb*               | safe harb*
          """)
  void takesSeveralWordsAsTheyAreWritten(String typed, String query) {
    assertEquals(query, QueryText.of(KeywordQuery.query(QueryParser.parse(typed))));
  }
}
