package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.Article;
import synoptic.corpus.Part;
import synoptic.corpus.Passage;
import synoptic.corpus.Recipient;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.testkit.TestArticles;

/** To whom, where and when something is said, and what is left of the content. */
final class SettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Vane] {told} <Radio Nord on Monday that it was dry>.|Radio Nord|Monday|that it was dry",
        "[Vane] {told} Radio Nord on Monday <that it was dry>.|Radio Nord|Monday|that it was dry",
        "[Vane] {told} <reporters in Ulm on Monday that it was dry>.|reporters|Monday"
            + "|that it was dry",
        "[Vane] {told} a crowd of supporters <it was dry>.|a crowd of supporters||it was dry",
        "[Vane] {told} her <that it was dry>.|her||that it was dry",
        "[Vane] {assured} the guild <that it was dry>.|the guild||that it was dry",
        "[Vane] {said} to reporters late on Monday <that it was dry>.|reporters|Monday"
            + "|that it was dry",
        "[Vane] {said} <Sunday the mill was dry>.||Sunday|the mill was dry",
        "[Vane] {said} <on Monday night the mill was dry>.||Monday|the mill was dry",
        "[Vane] {said in a statement} Thursday <that it was dry>.||Thursday|that it was dry",
        "[Vane] on Tuesday {said} <it was dry>.||Tuesday|it was dry",
        "[Vane], speaking on Tuesday in Ulm, {said} <it was dry>.||Tuesday|it was dry",
        "On Tuesday, [Vane] {said} <it was dry>.||Tuesday|it was dry",
        "In an interview with the Lake Post on Friday, [Vane] {said} <it was dry>.|the Lake Post"
            + "|Friday|it was dry",
        "Speaking on \"Night Desk,\" [Rehn] {said} <Saturday the mill was a ruin>.|Night Desk"
            + "|Saturday|the mill was a ruin",
        "Speaking <on \"Night Desk,\"> [Rehn] {said} Saturday the mill was a ruin.|Night Desk"
            + "|Saturday|the mill was a ruin",
        "<\"It is dry,\"> [Vane] {said} on CNN's \"Early Watch\" on Sunday.|Early Watch|Sunday"
            + "|\"It is dry,\"",
        "<\"It is dry,\"> {said} [Vane] in an interview aired Sunday with Radio Ulm.|Radio Ulm"
            + "|Sunday|\"It is dry,\"",
        "[Vane] {wrote on Twitter} <that it was dry>.|Twitter||that it was dry",
        "<\"It is dry,\"> [Vane] {tweeted} on 4 May 2016.|Twitter|4 May 2016|\"It is dry,\"",
        "[Vane] {wrote} in The Ulm Gazette in June 2015 <that it was dry>.|The Ulm Gazette"
            + "|June 2015|that it was dry",
        "[Vane] {urged} <Rehn to resign in an interview with WULM Monday>.|WULM|Monday"
            + "|Rehn to resign",
        "[Vane] {told} USA Today <it was dry>.|USA Today||it was dry",
        "Speaking on Tuesday to reporters, [Vane] {said} <it was dry>.|reporters|Tuesday|it was dry",
        "Asked to respond to the report, [Vane] {said} <it was dry>.|||it was dry",
        "[A clerk], speaking without leave to discuss it, {said} <it was dry>.|||it was dry",
        "[Vane] {said} <the mill will open on Monday>.|||the mill will open on Monday",
        "[Vane] {said} <Monday was the worst day>.|||Monday was the worst day",
        "[Vane] {said} <he had claimed it in an interview with WULM>.|||he had claimed it in an"
            + " interview with WULM",
        "[Vane], who was elected in 2010, {said} <it was dry>.|||it was dry",
        "[Vane] was {told} <the mill was dry>.|||the mill was dry",
        "[Vane] {promised} <to leave on Friday>.|||to leave on Friday",
      })
  void phrasesAroundTheCueAreRead(String text, String to, String day, String content) {
    Statement statement = MarkedText.told(text);
    assertEquals(to == null ? "" : to, MarkedText.to(statement), text);
    assertEquals(Optional.ofNullable(day), MarkedText.day(statement).map(Part::text), text);
    assertEquals(content, MarkedText.content(statement), text);
  }

  @Test
  void theProgramTellsToWhomAndWhen() {
    Statement statement =
        Statements.of("Paul Rehn came in. Nora Vane told Rehn on Monday that the roof was safe.")
            .getFirst();
    assertEquals(Optional.of("Paul Rehn"), statement.to().map(Recipient::name));
    assertEquals(Optional.of("Monday"), statement.when().map(when -> when.words().text()));
    assertEquals("that the roof was safe", MarkedText.content(statement));
  }

  @ParameterizedTest
  @CsvSource({
    "Vane told Radio Nord on Tuesday that it was dry., 2017-03-08, 2017-03-07, 2017-03-07",
    "Vane will say on Thursday that it is dry., 2017-03-08, 2017-03-09, 2017-03-09",
    "Vane said last week that it was dry., 2017-03-08, 2017-02-27, 2017-03-05",
    "Vane said in May that it was dry., 2017-03-08, 2016-05-01, 2016-05-31",
    "Vane said on 4 May 2016 that it was dry., 2017-03-08, 2016-05-04, 2016-05-04"
  })
  void daysAreResolvedByThePublication(String text, String published, String from, String to) {
    List<Statement> dated = statements(text, published);
    UtteranceDay.Time time = dated.getFirst().when().orElseThrow().time().orElseThrow();
    assertEquals(from + " " + to, time.firstDay() + " " + time.lastDay());
  }

  @Test
  void aWeekdayWithoutAPublicationStaysWithoutADate() {
    String text = "Nora Vane told Radio Nord on Tuesday that the roof was safe.";
    List<Statement> dated = statements(text, "");
    assertEquals(Optional.empty(), dated.getFirst().when().orElseThrow().time());
    assertEquals(Statements.of(text), dated);
  }

  private static List<Statement> statements(String text, String published) {
    Article article =
        new Article(
            "a", TestArticles.front("", "Post", published), List.of(new Passage(1, "", text)));
    return Statements.of(article).getFirst();
  }
}
