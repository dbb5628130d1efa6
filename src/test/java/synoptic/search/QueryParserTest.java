package synoptic.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.corpus.PartialDate;

final class QueryParserTest {

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("table")
  void readsWhatIsTyped(String typed, String meant) {
    assertEquals(meant, spelledOut(QueryParser.parse(typed)));
  }

  static Stream<Arguments> table() throws IOException {
    try (var file = QueryParserTest.class.getResourceAsStream("queries.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> line.split(" => "))
          .map(pair -> Arguments.of(pair[0].strip(), pair[1].strip()));
    }
  }

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("table")
  void whatIsWrittenMeansTheSame(String typed, String meant) {
    String written = QueryText.of(QueryParser.parse(typed));
    assertEquals(meant, spelledOut(QueryParser.parse(written)), written);
  }

  @Test
  void everyBeginningOfAQueryKeepsWhatWasWholeBefore() {
    String typed = "truce speaker:";
    for (int end = "truce".length(); end < typed.length(); end++) {
      assertTrue(spelledOut(QueryParser.parse(typed.substring(0, end))).contains("truce"));
    }
    assertEquals("truce", spelledOut(QueryParser.parse(typed)));
  }

  @Property(tries = 2000)
  void anyStringIsReadAndWrittenBack(@ForAll("typed") String typed) {
    Query query = QueryParser.parse(typed);
    assertEquals(query, QueryParser.parse(QueryText.of(query)));
  }

  @Property(tries = 500)
  void anyCharactersAreReadAndWrittenBack(@ForAll String typed) {
    Query query = QueryParser.parse(typed);
    assertEquals(query, QueryParser.parse(QueryText.of(query)));
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
            "a", "bc", "OR", "AND", "NOT", "-", "(", ")", "\"", "“", "*", "~", "~3", ":", " ", " ",
            " ", ".", "..", "source:", "title:", "date:", "2016", "2016-06", "é", "停", "\uD800",
            "|", "!", ">", "<=", "😀", "\u0301", "\u00A0", "foo:", "'", "\u0000")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Test
  void deepParenthesesAreFlattened() {
    int depth = 200_000;
    String typed = "(a OR ".repeat(depth) + "b" + ")".repeat(depth) + " c";
    Query query = QueryParser.parse(typed);
    assertTrue(depth(query) <= 4 * QueryParser.DEEPEST, "depth " + depth(query));
    assertEquals(query, QueryParser.parse(QueryText.of(query)));
  }

  @Test
  void deepParenthesesThatHoldNothingAreNothing() {
    assertEquals(new Query.All(), QueryParser.parse("-(".repeat(300_000)));
    assertEquals(new Query.All(), QueryParser.parse("source:(".repeat(100_000)));
  }

  @Test
  void clausesAreBounded() {
    assertEquals(QueryLexer.MOST_CLAUSES, leaves(QueryParser.parse("word ".repeat(100_000))));
    assertEquals(QueryLexer.MOST_CLAUSES, leaves(QueryParser.parse("a:".repeat(100_000))));
    assertEquals(QueryLexer.MOST_CLAUSES, leaves(QueryParser.parse("source:a OR ".repeat(50_000))));
  }

  @Test
  void aLongRunOfSignsIsReadOnce() {
    for (String sign : List.of("-", "*", "~", "\"", "“", ":", "date:", "\"\"~", "((", ")", "- ")) {
      assertEquals(new Query.All(), QueryParser.parse(sign.repeat(200_000)), sign);
    }
  }

  private static int leaves(Query query) {
    return switch (query) {
      case Query.And(List<Query> parts) -> parts.stream().mapToInt(QueryParserTest::leaves).sum();
      case Query.Or(List<Query> parts) -> parts.stream().mapToInt(QueryParserTest::leaves).sum();
      case Query.Not(Query inner) -> leaves(inner);
      case Query.In(FieldName field, Query inner) -> leaves(inner);
      default -> 1;
    };
  }

  private static int depth(Query query) {
    return 1
        + switch (query) {
          case Query.And(List<Query> parts) ->
              parts.stream().mapToInt(QueryParserTest::depth).max().orElse(0);
          case Query.Or(List<Query> parts) ->
              parts.stream().mapToInt(QueryParserTest::depth).max().orElse(0);
          case Query.Not(Query inner) -> depth(inner);
          case Query.In(FieldName field, Query inner) -> depth(inner);
          default -> 0;
        };
  }

  private static String spelledOut(Query query) {
    return switch (query) {
      case Query.All all -> "all";
      case Query.Word(String text) -> text;
      case Query.Phrase(String text, int slop) ->
          "(phrase" + (slop == 0 ? "" : "~" + slop) + " " + text + ")";
      case Query.Prefix(String text) -> "(prefix " + text + ")";
      case Query.Fuzzy(String text) -> "(fuzzy " + text + ")";
      case Query.Meaning(String text) -> "(meaning " + text + ")";
      case Query.In(FieldName field, Query inner) ->
          "(" + field.typed() + " " + spelledOut(inner) + ")";
      case Query.Dates(Optional<PartialDate> from, Optional<PartialDate> to) ->
          "(dates " + spelledOut(from) + " " + spelledOut(to) + ")";
      case Query.And(List<Query> parts) -> "(and " + spelledOut(parts) + ")";
      case Query.Or(List<Query> parts) -> "(or " + spelledOut(parts) + ")";
      case Query.Not(Query inner) -> "(not " + spelledOut(inner) + ")";
    };
  }

  private static String spelledOut(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("*");
  }

  private static String spelledOut(List<Query> parts) {
    return parts.stream().map(QueryParserTest::spelledOut).collect(Collectors.joining(" "));
  }
}
