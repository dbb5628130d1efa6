package synoptic.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mentions;
import synoptic.annotate.statements.Statements;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.Statement;
import synoptic.text.Language;

/** What the rules for English leave alone. */
class OtherLanguagesTest {

  private static final Optional<PartialDate> PUBLISHED = PartialDate.parse("2016-06-15");

  private static final String ENGLISH_WORDS =
      "Last week five ministers said on Monday, after 9/11, that two million people fled today.";

  private static List<String> mentions(String tag, String text) {
    return Mentions.of(text, PUBLISHED, Language.of(tag)).stream()
        .map(Mention::part)
        .map(part -> part.text())
        .toList();
  }

  @Test
  void noEnglishDateIsFoundInAnotherLanguage() {
    assertEquals(
        List.of("Last week", "five", "Monday", "9/11", "two million", "today"),
        mentions("en", ENGLISH_WORDS));
    assertEquals(List.of(), mentions("de", ENGLISH_WORDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Встреча 15 июня 2016 года | 15 июня 2016",
        "fr | Le 3 août 2016 à Genève | 3 août 2016",
        "ar | في 21 آذار 2017 | 21 آذار 2017",
        "xx | 2016-06-15 | 2016-06-15",
        "de | im Jahr 2015 | 2015",
        "de | 40 % | 40 %",
      })
  void whatAnyLanguageWritesAlike(String tag, String text, String found) {
    assertEquals(List.of(found), mentions(tag, text));
  }

  private static List<Statement> statements(Optional<String> language, String text) {
    FrontMatter front =
        new FrontMatter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language,
            Optional.empty(),
            Optional.empty());
    return Statements.of(new Article("a", front, List.of(new Passage(1, "", text)))).getFirst();
  }

  @Test
  void onlyWhatStandsInQuotationMarksWasSaid() {
    String text =
        "Министр сообщил, что переговоры начались. «Мы готовы к новой встрече!» — сказал он.";
    List<Statement> found = statements(Optional.empty(), text);
    assertEquals(1, found.size());
    assertEquals(Statement.Kind.DIRECT, found.getFirst().kind());
    assertEquals(Optional.empty(), found.getFirst().speaker());
    assertEquals("«Мы готовы к новой встрече!»", found.getFirst().content().getFirst().text());
  }

  @Test
  void noEnglishCueIsFoundInAnotherLanguage() {
    String text = "The minister said that the talks had begun.";
    assertEquals(1, statements(Optional.empty(), text).size());
    assertEquals(List.of(), statements(Optional.of("de"), text));
  }
}
