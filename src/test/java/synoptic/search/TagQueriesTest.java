package synoptic.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;

/** A tag in a query stands for the places that have it. */
final class TagQueriesTest {

  private static final NotePlace SAID =
      NotePlace.of("rain#2").saying(Optional.of("one two three four five six seven eight nine"));

  private static final Notebook NOTES =
      new Notebook(
          List.of(
              tagged(NotePlace.of("quay"), "Port"),
              tagged(NotePlace.of("quay#3"), "doubtful", "Café"),
              tagged(SAID, "doubtful", "to-read")));

  private static Note tagged(NotePlace place, String... tags) {
    return new Note(place, List.of(tags), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tag:port | article:quay",
        "tag:PORT | article:quay",
        "tag:cafe | article:quay#3",
        "tag:doubtful | article:quay#3 OR article:rain#2",
        "tag:\"to read\" | article:rain#2",
        "tag:to-read | article:rain#2",
        "tag:dou* | article:quay#3 OR article:rain#2",
        "tag:port~ | article:quay",
        "ferry tag:port | ferry article:quay",
        "ferry -tag:port | ferry -article:quay",
        "tag:(port cafe) | article:quay article:quay#3",
        "tag:(port OR cafe) | article:quay OR article:quay#3",
        "tag:port OR ferry | article:quay OR ferry",
        "tag:sea | tag:sea",
        "tag: | ``",
        "tag:\"\" | ``",
        "harbour tag: | harbour"
      })
  void aTagIsThePassagesThatHaveIt(String typed, String found) {
    assertEquals(
        QueryParser.parse(found), flat(TagQueries.inPassages(QueryParser.parse(typed), NOTES)));
  }

  /** One place needs no grouping. */
  private static Query flat(Query query) {
    return QueryParser.parse(QueryText.of(query));
  }

  @Test
  void aTagIsTheStatementThatHasItByItsFirstWords() {
    assertEquals(
        QueryParser.parse("article:rain#2 said:\"one two three four five six seven eight\""),
        flat(TagQueries.inStatements(QueryParser.parse("tag:\"to read\""), NOTES)));
  }

  @Test
  void otherQueriesStayAsTheyAre() {
    Query query = QueryParser.parse("river -(source:Post OR mud)");
    assertSame(query, TagQueries.inPassages(query, NOTES));
  }

  @Test
  void whatNobodyHasGivenIsTold() {
    assertEquals(
        List.of("sea", "old boats"),
        TagQueries.unknown(
            QueryParser.parse("tag:port tag:sea -tag:\"old boats\" tag:do*"), NOTES));
  }
}
