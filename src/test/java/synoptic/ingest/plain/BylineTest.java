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
        "BY INES OKAFOR | Ines Okafor | - | -",
        "BY TOM DE LA REYES AND ANN O'HARA | Tom de la Reyes and Ann O'Hara | - | -",
        "By INES OKAFOR, Staff Writer | Ines Okafor | - | -",
        "By Ines Okafor and Tom Berg, CNN | Ines Okafor and Tom Berg | CNN | -",
        "By Ines Okafor in Norrvik | Ines Okafor | - | -",
        "By Ines Okafor @inesokafor | Ines Okafor | - | -",
        "By Ines Okafor (Norrvik) | Ines Okafor | - | -",
        "By Maria da Silva | Maria da Silva | - | -",
        "By AFP | - | AFP | -",
        "By Harbour Gazette reporter | - | Harbour Gazette | -",
        "Words: Ines Okafor | Ines Okafor | - | -",
        "Reporting by Ines Okafor | Ines Okafor | - | -",
        "di Giulia Moretti | Giulia Moretti | - | -",
        "Door Jan de Vries | Jan de Vries | - | -",
        "Av Kari Nordby | Kari Nordby | - | -",
        "Tekst: Łukasz Żuk | Łukasz Żuk | - | -",
        "Par Claire Dubois (Norrvik, envoyée spéciale) | Claire Dubois | - | -",
        "Ines Okafor, Harbour Gazette | Ines Okafor | Harbour Gazette | -",
        "Story by Ines Okafor • 2h | Ines Okafor | - | -",
        "Posted on February 6, 2017 by Ines Okafor | Ines Okafor | - | 2017-02-06",
        "Posted on February 6, 2017 by Ines Okafor 14 Comments | Ines Okafor | - | 2017-02-06",
        "Posted on February 6, 2017 by admin | - | - | 2017-02-06",
        "Submitted by webmaster on 6 February 2017 - 1:44pm | - | - | 2017-02-06",
        "By Ines Okafor, Harbour Gazette | Ines Okafor | Harbour Gazette | -",
        "By Ines Okafor and Tom de la Reyes | Ines Okafor and Tom de la Reyes | - | -",
        "Ines Okafor, 6 February 2017 | Ines Okafor | - | 2017-02-06",
        "Ines Okafor • 6 February 2017 | Ines Okafor | - | 2017-02-06",
        "February 6, 2017 · by Ines Okafor · 3 Comments | Ines Okafor | - | 2017-02-06",
        "Ines Okafor · 6 février 2017 · Temps de lecture : 4 min | Ines Okafor | - | 2017-02-06",
        "Von Jörg Müller-Blatt | Jörg Müller-Blatt | - | -",
        "بقلم: سلمى الحداد | سلمى الحداد | - | -",
        "By İBRAHİM YILDIZ | İbrahim Yıldız | - | -",
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
        "By our correspondent in Norrvik",
        "By @inesokafor",
        "By , , ,",
        "By (Norrvik)",
        "Di ferro e di fuoco",
        "Posted by admin",
        "Door County Wisconsin",
        "Von den Inseln, 2017",
      })
  void otherLinesAreNone(String line) {
    assertEquals("none", Byline.of(line).map(Object::toString).orElse("none"));
  }
}
