package synoptic.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a query that cannot be read, and what is not, because it is not finished. */
final class QueryProblemsTest {

  private static List<String> told(String typed) {
    return QueryParser.read(typed).problems().stream().map(QueryProblem::sentence).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date:2016-13 | date:2016-13: there is no month 13; try date:2016-12",
        "date:2015-02-29 | date:2015-02-29: there is no day 29 in 2015-02; try date:2015-02-28",
        "date:>2016-13 | date:>2016-13: there is no month 13; try date:>2016-12",
        "date:2016-4 | date:2016-4: a date is written with hyphens, a month and a day with two"
            + " digits; try date:2016-04",
        "date:2016/04 | date:2016/04: a date is written with hyphens, a month and a day with two"
            + " digits; try date:2016-04",
        "date:2016-2018 | date:2016-2018 is no date that can be read; try date:2016..2018",
        "date:noon | date:noon is no date that can be read;"
            + " try date:2016, date:2016-06 or date:2016-06..2017",
        "date:2016..noon | date:2016..noon is no date that can be read;"
            + " try date:2016, date:2016-06 or date:2016-06..2017",
        "date:20 truce | date:20 is no date that can be read;"
            + " try date:2016, date:2016-06 or date:2016-06..2017",
        "date: truce | date: has no date behind it and was left out;"
            + " try date:2016, date:2016-06 or date:2016-06..2017",
        "sorce:fox | sorce: is no field; did you mean source:fox?",
        "auhtor:lee | auhtor: is no field; did you mean author:lee?",
        "lang:en | lang: is no field; did you mean language:en?",
        "dates:2016 | dates: is no field; did you mean date:2016?",
        "when:2016-13 | when:2016-13: there is no month 13; try when:2016-12",
        "publisher:fox | publisher: is no field and was searched as a word; fields are"
            + " source, author, title, speaker, said, language, mark, when, article, tag, event,"
            + " like, together, date",
        "source: fox | source: has nothing to look for behind it and was left out;"
            + " try source:word without a space",
      })
  void whatCannotBeReadIsSaidWithWhatWouldWork(String typed, String sentence) {
    assertEquals(List.of(sentence), told(typed));
    assertEquals(List.of(sentence), told("~ " + typed), "by meaning");
  }

  @Test
  void whatWouldWorkCanTakeThePlaceOfWhatDoesNot() {
    for (String typed :
        List.of(
            "date:2016-13",
            "date:<2015-02-30",
            "date:2016-2018",
            "date:2016-1-1..2017",
            "sorce:a")) {
      QueryProblem problem = QueryParser.read("truce " + typed + " war").problems().getFirst();
      assertEquals(typed, problem.part());
      String better = "truce " + problem.instead().orElseThrow() + " war";
      assertEquals(List.of(), QueryParser.read(better).problems(), better);
    }
    assertEquals(Optional.empty(), QueryParser.read("date:noon").problems().getFirst().instead());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flood -rain (harbour OR \"the quay\"~3) | boat !ship",
        "source:post date:2016-06..2017-12-31 date:..2016 title:(a b) said:\"x y\"",
        "date:>=2016-10-09 !(date:<2017 | date:>2018-03)",
        "http://example.org/a 12:30 boat* qay~ Exclusive: Mayor says – 'no deal' | The Post",
        "~ what the mayor meant date:2016",
        "Sources: mayor resigns; By: nobody"
      })
  void aQueryIsNoProblemWhileItIsTyped(String typed) {
    for (int end = 0; end <= typed.length(); end++) {
      String begun = typed.substring(0, end);
      assertEquals(List.of(), told(begun), begun);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "source:, source:",
    "truce (speaker:, speaker:",
    "'source:\"\" ', 'source:\"\"'",
    "date:, date:",
    "date:20, date:20",
    "date:>, date:>",
    "date:>=2016-1, date:>=2016-1",
    "date:2016-06.., ",
    "date:2016..2, date:2016..2",
    "date:2016., date:2016.",
    "'rain \"open sea', '\"open sea'"
  })
  void whoWillTypeNoMoreIsToldWhatBreaksOff(String typed, String part) {
    ParsedQuery read = QueryParser.read(typed);
    assertEquals(List.of(), read.problems());
    assertEquals(
        part == null ? List.of() : List.of(part),
        read.unfinished().stream().map(QueryProblem::part).toList());
  }

  @Test
  void anUnfinishedDateDoesNotEmptyTheList() {
    for (String typed :
        List.of("truce date:20", "truce date:>", "truce date:2016-13", "truce !", "truce |")) {
      assertEquals(new Query.Word("truce"), QueryParser.read(typed).query(), typed);
    }
  }

  @Test
  void whatIsTooMuchToBeSearchedIsCounted() {
    assertEquals(List.of(), told("word ".repeat(256)));
    String sentence =
        "only the first 256 parts of the query are searched, 744 more were left out; try fewer";
    assertEquals(List.of(sentence), told("word ".repeat(1_000)));
    assertEquals(List.of(sentence), told("word-".repeat(3) + " a".repeat(999)));
    assertEquals(List.of(sentence), told("a:".repeat(1_000)));
    assertEquals(
        List.of("word17~ and what follows is searched as it is written; up to 16 words take a ~"),
        told(
            "word1~ word2~ word3~ word4~ word5~ word6~ word7~ word8~ word9~ word10~ word11~ word12~"
                + " word13~ word14~ word15~ word16~ word17~ word18~"));
  }

  @Test
  void theTypedTextTravelsWithItsQuery() {
    ParsedQuery read = QueryParser.read(" Truce  date:20");
    assertEquals(" Truce  date:20", read.typed());
    assertFalse(read.isNothingLeft());
    assertTrue(QueryParser.read("source:").isNothingLeft());
    assertTrue(QueryParser.read("date:2016-13").isNothingLeft());
    assertFalse(QueryParser.read("").isNothingLeft());
  }

  @Property
  void anyTextIsRead(@ForAll String typed) {
    ParsedQuery read = QueryParser.read(typed);
    assertTrue(read.problems().stream().allMatch(each -> typed.contains(each.part())));
    assertTrue(read.problems().stream().allMatch(each -> each.sentence().length() < 400));
  }
}
