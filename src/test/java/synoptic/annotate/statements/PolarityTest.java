package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.Statement;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Statement.Mark;

/** Whether something was plainly said, by the words around the cue. */
final class PolarityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Vane] did not {acknowledge} <that the roof leaked>.|negated|did not acknowledge",
        "[Vane] hasn't yet {said} <whether she will stand>.|negated|hasn't yet said",
        "[The guild] has never publicly {claimed} <that it owned the mill>.|negated"
            + "|has never publicly claimed",
        "[Vane] did not, however, {say} <that the roof leaked>.|negated|did not, however, say",
        "Vane gave no reason, nor did [she] {admit} <that it was late>.|negated|nor did she admit",
        "At no time did [the clerk] {say} <that the book was lost>.|negated"
            + "|At no time did the clerk say",
        "Neither Vane nor [Rehn] {said} <that the roof was safe>.|negated|said",
        "[Neither the clerk nor the mayor] {said} <that it was safe>.|negated|said",
        "[No clerk] {said} <that the book was lost>.|negated|said",
        "None of [the clerks] {said} <that the book was lost>.|negated|said",
        "[Rehn] left without {saying} <whether he would sign>.|negated|without saying",
        "[Rehn] stopped short of {accusing} <Vane of lying>.|negated|stopped short of accusing",
        "[Rehn] {stopped} <short of accusing Vane of lying>.|negated|stopped short of accusing",
        "[Rehn] rather than {saying} <that it was lost> kept silent.|negated|rather than saying",
        "[Rehn] {refrained from saying} <that it was lost>.|negated|refrained from saying",
        "[Rehn] failed to {mention} <that it was lost>.|negated|failed to mention",
        "[Rehn] has yet to {say} <whether it was lost>.|negated|has yet to say",
        "[Rehn] {said} <nothing about the crew>.|negated|said nothing",
        "[Rehn] {made no mention of} <the crew>.|negated|made no mention of",
        "[Rehn] no longer {says} <that it was lost>.|negated|no longer says",
        "[Rehn] could not {say} <who had paid>.|negated|could not say",
        "[Rehn] {did} not confirm <that it was lost>.|negated|did not confirm",
        "[Rehn] neither confirmed nor {denied} <that it was lost>.|negated|nor denied",
        "[Rehn] did not {deny} <that it was lost>.|negated|did not deny",
        "[Rehn] did not confirm or {deny} <that it was lost>.|negated" + "|did not confirm or deny",
        "[Vane] {denied} <that she had seen the book>.|denied|denied",
        "[Vane] denied {having} <seen the book>.|denied|denied having",
        "[Vane] {rejected the claim} <that she had seen the book>.|denied|rejected the claim",
        "[Vane] {declined} <to comment on the book>.|refused|declined",
        "[Vane] declined, through a friend, to {comment} <on the book>.|refused"
            + "|declined, through a friend, to comment",
        "[A clerk] refused to {say} <whether the book was lost>.|refused|refused to say",
        "[A clerk] {refused} <to say whether the book was lost>.|refused|refused to say",
        "[The guild] {did not immediately respond to} <a request for comment>.|refused"
            + "|did not immediately respond to",
        "[The guild] did not {return} <a call>.|refused|did not return",
        "[The owner] would not {say} <who had paid>.|refused|would not say",
        "[The owner] won't {discuss} <the book>.|refused|won't discuss",
        "[The owner] {had no comment} <on the book>.|refused|had no comment",
        "[Vane] will {say} <that the mill must close>.|expected|will say",
        "[Vane] is widely expected to {say} <that the mill must close>.|expected"
            + "|is widely expected to say",
        "[The guild] plans to {announce} <that it will close>.|expected|plans to announce",
        "[The guild] is to {announce} <that it will close>.|expected|is to announce",
        "[The guild] is not expected to {announce} <that it will close>.|negated expected"
            + "|is not expected to announce",
        "If [she] {says} <that it is safe>, they will come.|hypothetical|If she says",
        "Had [Rehn] {said} <that it was damp>, they would have left.|hypothetical|Had Rehn said",
        "[Had Rehn] {said} <that it was damp>, they would have left.|hypothetical|Had Rehn said",
        "Should [Rehn] {say} <that it is damp>, they will leave.|hypothetical|Should Rehn say",
        "[Vane] would {say} <that it is safe>.|hypothetical|would say",
        "[Rehn] refuses to {disavow} <the book>.|refused|refuses to disavow",
        "[Vane] might {argue} <that it is safe>.|hypothetical|might argue",
      })
  void whatIsNotPlainlySaidIsMarked(String text, String marks, String cue) {
    Statement statement = MarkedText.told(text);
    assertEquals(
        marks, String.join(" ", statement.marks().stream().map(Mark::toString).toList()), text);
    assertEquals(cue, MarkedText.cue(statement), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Vane] {said} <that the roof did not leak>.",
        "[Vane] not only {said} <that it was old> but sold it.",
        "[Vane] would later {say} <that it was old>.",
        "[Will Rehn] {said} <that it was old>.",
        "\"<It is old>, [I] would {say},\" he went on.",
        "[The clerk], who never saw the book, {said} <that it was old>.",
        "[Vane], asked if it leaked, {said} <it was dry>.",
        "[Vane] was {denied} <a seat>.",
        "It held, even if [Vane] {said} <that it was old>.",
        "[Vane] {said} <nothing had changed>.",
        "In May [Vane] {said} <that it was old>.",
        "[Vane] {replied} <that it was old>.",
        "{According to} [Vane], <it was never old>."
      })
  void whatIsPlainlySaidIsNot(String text) {
    Statement statement = MarkedText.told(text);
    assertEquals(List.of(), statement.marks(), text);
    assertTrue(text.contains("{" + MarkedText.cue(statement) + "}"), text);
  }

  @Test
  void whoIsExpectedToSpeakIsTheSpeaker() {
    Statement statement =
        MarkedText.told("<Vane> {is expected} <to say on Monday that the mill is safe>.");
    assertEquals("is expected to say", MarkedText.cue(statement));
    assertEquals("that the mill is safe", MarkedText.content(statement));
    assertEquals("Vane", statement.speaker().orElseThrow().name());
    assertEquals("Monday", MarkedText.day(statement).orElseThrow().text());
    assertEquals(Kind.INDIRECT, statement.kind());
  }

  @Test
  void theProgramMarksWhatItFinds() {
    String text =
        "Nora Vane did not acknowledge that the roof leaked. Paul Rehn denied that he had known of"
            + " the leak. A spokesman for the guild refused to say who had paid for the repairs.";
    assertEquals(
        List.of(Mark.NEGATED, Mark.DENIED, Mark.REFUSED),
        Statements.of(text).stream().flatMap(each -> each.marks().stream()).toList());
  }
}
