package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port was closed on the night of the strike. | en",
        "Порт закрыли в ночь забастовки. | ru",
        "Порт закрили в ніч страйку, кажуть її учасники. | uk",
        "Порт зачинено в ніч на неділю. | -",
        "أغلق الميناء في ليلة الإضراب. | ar",
        "بندر در شب اعتصاب بسته شد و چند کشتی ماند. | fa",
        "Το λιμάνι έκλεισε τη νύχτα της απεργίας. | el",
        "ท่าเรือปิดในคืนที่มีการนัดหยุดงาน | th",
        "வேலைநிறுத்த இரவில் துறைமுகம் மூடப்பட்டது. | ta",
        "12 34 56 | -",
      })
  void aLanguageIsToldByItsLettersAndWordsOrNotAtAll(String text, String tag) {
    assertEquals(tag, LanguageGuess.of(text).orElse("-"));
  }
}
