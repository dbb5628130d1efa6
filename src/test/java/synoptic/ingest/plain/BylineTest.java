package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ines Okafor | Ines Okafor | - | -",
        "BY INES OKAFOR | INES OKAFOR | - | -",
        "By Ines Okafor, Harbour Gazette | Ines Okafor | Harbour Gazette | -",
        "By Ines Okafor and Tom de la Reyes | Ines Okafor and Tom de la Reyes | - | -",
        "Ines Okafor, 6 February 2017 | Ines Okafor | - | 2017-02-06",
        "Ines Okafor • 6 February 2017 | Ines Okafor | - | 2017-02-06",
        "Von Jörg Müller-Blatt | Jörg Müller-Blatt | - | -",
        "بقلم: سلمى الحداد | سلمى الحداد | - | -",
        "Source: Harbour Gazette | - | Harbour Gazette | -",
      })
  void aBylineSaysWhoWrote(String line, String author, String source, String date) {
    Byline byline = Byline.of(line).orElseThrow();
    assertEquals(author, byline.author().orElse("-"));
    assertEquals(source, byline.source().orElse("-"));
    assertEquals(date, byline.date().map(Object::toString).orElse("-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ines Okafor",
        "By the end of the year",
        "By Tuesday",
        "Ines Okafor, harbour master",
        "6 February 2017",
        "By Ines Okafor the ferry was lost.",
      })
  void otherLinesAreNone(String line) {
    assertEquals("none", Byline.of(line).map(Object::toString).orElse("none"));
  }
}
