package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.explore.core.Message;
import synoptic.explore.core.Tone;
import synoptic.search.QueryParser;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** What cannot be read of a query is said where it is typed; what is not finished is not. */
final class QueryProblemsTest {

  private final Session session =
      new Session(
          new Shelf(
              TestArticles.article("a", "Post", "2016", "Talks in Geneva."),
              TestArticles.article("b", "Radio", "2019", "Talks in Aleppo.")),
          120,
          30);

  @ParameterizedTest
  @ValueSource(strings = {"talks date:2016-13", "talks sorce:fox", "date:noon talks"})
  void aFilterThatCannotBeReadIsSaid(String typed) {
    for (String view : new String[] {"", "Enter 2 /", "Enter 5 /", "Enter K /"}) {
      Session here = view.isEmpty() ? session : session.keys(view);
      here.keys("C-u").type(typed);
      assertEquals(Tone.WARNING, session.state.message().tone(), view);
      assertTrue(session.state.message().text().length() > 20, session.state.message().text());
      here.keys("Enter");
      assertEquals(Tone.WARNING, session.state.message().tone(), view);
    }
  }

  @Test
  void whereNoArticleHasADateThatIsSaid() {
    Session undated =
        new Session(new Shelf(TestArticles.article("a", "Post", "", "Rain fell.")), 80, 24);
    undated.type("rain date:>2018");
    assertTrue(undated.state.message().text().startsWith("No article of this library has a date"));
    assertEquals(Message.NONE, undated.keys("C-u").type("rain").state.message());
    assertEquals(Message.NONE, session.type("rain date:>2020").state.message());
    for (String found : List.of("rain -date:2017", "rain OR date:2017")) {
      assertEquals(Message.NONE, undated.keys("C-u").type(found).state.message(), found);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks \"in", "talks date:", "talks source:", "talks date:20", "talks ("})
  void whatIsBeingTypedIsNoFault(String typed) {
    session.type(typed);
    assertEquals(Message.NONE, session.state.message());
    assertEquals(2, session.search().found().items().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks date:>2018", "geneva | aleppo"})
  void whatPeopleTypeIsRead(String typed) {
    session.type(typed);
    assertEquals(Message.NONE, session.state.message());
    assertEquals(QueryParser.parse(typed), session.search().found().query());
  }
}
