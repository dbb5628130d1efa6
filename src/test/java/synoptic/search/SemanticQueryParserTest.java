package synoptic.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SemanticQueryParserTest {

  private static final Query TALKS = new Query.Meaning("talks stalled");

  @Test
  void theWordsBehindTheSignAreMeant() {
    assertEquals(TALKS, QueryParser.parse("~ talks stalled"));
    assertEquals(TALKS, QueryParser.parse(" ~talks \"stalled\""));
    assertTrue(TALKS.isMeant());
  }

  @Test
  void fieldsStayConditions() {
    Query post = new Query.In(FieldName.SOURCE, new Query.Word("post"));
    assertEquals(
        new Query.And(List.of(TALKS, post)), QueryParser.parse("~ talks source:post stalled"));
    assertEquals(post, QueryParser.parse("~ source:post"));
  }

  @Test
  void theSignAloneMeansNothingYet() {
    assertEquals(new Query.All(), QueryParser.parse("~"));
    assertEquals(new Query.All(), QueryParser.parse("~ ~~ "));
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadAgain(@ForAll String typed) {
    Query query = QueryParser.parse("~ " + typed);
    assertEquals(query, QueryParser.parse(QueryText.of(query)));
  }
}
