package synoptic.shell.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import synoptic.explore.command.Command;
import synoptic.shell.Screen;

final class RequestParserTest {

  private static Request parse(String typed) {
    return RequestParser.parse(Screen.words(typed));
  }

  @Test
  void optionsStandBeforeAndAfterTheArguments() {
    Request request = parse("--library /x search --limit=5 harbour --source 'Morning Post' wall");
    assertEquals(Optional.of("search"), request.command().map(Command::name));
    assertEquals(List.of("harbour", "wall"), request.words());
    assertEquals(
        Map.of("library", "/x", "limit", "5", "source", "Morning Post"), request.options());
  }

  @Test
  void aCommandsOptionMayStandBeforeIt() {
    Request request = parse("--limit 5 --json search harbour");
    assertEquals(List.of("harbour"), request.words());
    assertEquals(Map.of("limit", "5", "json", ""), request.options());
  }

  @Test
  void anOptionThatIsNoneIsNamedAndNotWhatStandsBehindIt() {
    for (String line : List.of("--librery /x articles", "--librery=/x articles")) {
      String said = assertThrows(UsageException.class, () -> parse(line)).getMessage();
      assertEquals("There is no option \"--librery\": did you mean --library?", said);
    }
  }

  @Test
  void twoDashesEndTheOptions() {
    assertEquals(List.of("--json", "-x"), parse("add -- --json -x").words());
    assertEquals(List.of("--json"), parse("search -- --json").words());
    assertEquals(Map.of(), parse("search -- --json").options());
  }

  @Test
  void quotationMarksStay() {
    Request request =
        RequestParser.parse(List.of("search", "\"a phrase\"", "--source=\"x\"", "--author", "'y'"));
    assertEquals(List.of("\"a phrase\""), request.words());
    assertEquals(Map.of("source", "\"x\"", "author", "'y'"), request.options());
  }

  @Test
  void ofAnOptionGivenTwiceTheLastCounts() {
    assertEquals("7", parse("search --limit 5 --limit 7").options().get("limit"));
  }

  @Test
  void aValueMayBeginWithADash() {
    assertEquals("-5", parse("search --limit -5").options().get("limit"));
    assertEquals("-a", parse("add x --title -a").options().get("title"));
  }

  @Test
  void aWordWithADashIsAWordOfAQuery() {
    assertEquals(List.of("-json", "-", "-x y"), parse("search -json - '-x y'").words());
  }

  /** Whatever is typed is a request or one sentence on what is wrong. */
  @Property
  void neverFailsOtherwise(@ForAll("lines") List<String> words) {
    try {
      RequestParser.parse(words);
    } catch (UsageException wrong) {
      assertTrue(wrong.getMessage().endsWith(".") || wrong.getMessage().endsWith("?"));
    }
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> known =
        Arbitraries.of(
            "search",
            "read",
            "add",
            "help",
            "--",
            "-",
            "--json",
            "--limit",
            "--limit=",
            "--=",
            "---x",
            "-x",
            "--help",
            "=",
            "",
            "\0",
            "--library",
            "--json=1",
            "-\0");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, known), net.jqwik.api.Tuple.of(1, Arbitraries.strings()))
        .list()
        .ofMaxSize(8);
  }
}
