package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.Statement;

/** In a language without a model what stands in quotation marks is read, and nobody is named. */
final class SpeechMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«Порт снова откроют в среду», — сказал министр. | «Порт снова откроют в среду»",
        "Министр сказал: «Порт снова откроют в среду». | «Порт снова откроют в среду»",
        "Вышел фильм «Порт снова откроют в среду». | -",
        "Это «порт снова откроют в среду», и всё. | -",
        "Газета «Новый порт» закрыта. | -",
        "сказал « | -",
        "сказал: «» | -",
        "وقال الوزير: «سيفتح الميناء يوم الأربعاء». | «سيفتح الميناء يوم الأربعاء»",
        "وزیر گفت: «بندر روز چهارشنبه باز می‌شود.» | «بندر روز چهارشنبه باز می‌شود.»",
        "«Το λιμάνι θα ανοίξει την Τετάρτη», είπε ο υπουργός. | «Το λιμάνι θα ανοίξει την Τετάρτη»",
        "\"הנמל ייפתח ביום רביעי\", אמר השר. | \"הנמל ייפתח ביום רביעי\"",
      })
  void speechIsFoundByItsMarks(String text, String said) {
    List<Statement> found = Statements.of(text);
    assertEquals(said, found.isEmpty() ? "-" : found.getFirst().content().getFirst().text(), text);
    found.forEach(each -> assertEquals(true, each.speaker().isEmpty()));
  }
}
