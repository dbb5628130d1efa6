package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wednesday, June 15, 2016 | 2016-06-15",
        "6 February 2017 | 2017-02-06",
        "2017-02-06 | 2017-02-06",
        "2017-02-06T10:32:00Z | 2017-02-06",
        "Feb. 6, 2017 | 2017-02-06",
        "Posted on Feb. 6th, 2017 at 10:32 PM | 2017-02-06",
        "June 2016 | 2016-06",
        "06 فبراير، 2017 | 2017-02-06",
        "الاثنين ٦ كانون الثاني ٢٠١٧ | 2017-01-06",
        "۶ فوریه ۲۰۱۷ | 2017-02-06",
        "سه‌شنبه ۱۰ اسفند ۱۳۹۵ | 2017-02-28",
        "تاریخ انتشار: ۱۰ اسفند ماه ۱۳۹۵ | 2017-02-28",
        "۱۳۹۵/۱۲/۱۰ | 2017-02-28",
        "الجمعة 12 رمضان 1437 هـ | 2016-06-17",
        "3 كانون الثاني/يناير 2016 | 2016-01-03",
        "9 Σεπτεμβρίου 2016 | 2016-09-09",
        "6 февраля 2017 г. | 2017-02-06",
        "jeudi 9 février 2017 | 2017-02-09",
        "6. Februar 2017 | 2017-02-06",
        "6 de febrero de 2017 | 2017-02-06",
        "6 Şubat 2017 Pazartesi | 2017-02-06",
        "06.02.2017 | 2017-02-06",
        "25/02/2017 | 2017-02-25",
        "02/25/2017 | 2017-02-25",
        "02/03/2017 | 2017",
        "Mon 6 Feb 2017 17.42 GMT | 2017-02-06",
        "First published on Mon 6 Feb 2017 17.42 GMT | 2017-02-06",
        "February 6, 2017 at 5:40 a.m. EDT | 2017-02-06",
        "Feb. 6, 2017, 5 p.m. ET | 2017-02-06",
        "Issued on: 25/02/2017 - 18:22 | 2017-02-25",
        "Publish Date: Feb 6, 2017 | 2017-02-06",
        "February 6, 2017 3:05 PM GMT+1 · Updated 2 hours ago | 2017-02-06",
        "Poniedziałek, 6 lutego 2017 | 2017-02-06",
        "6 FEB 2017 - 20:15 CET | 2017-02-06",
        "6. februar 2017 kl. 12.30 | 2017-02-06",
        "måndag 6 februari 2017 | 2017-02-06",
        "6 gennaio 2017 alle 18:04 | 2017-01-06",
        "Publicado em 6 de fevereiro de 2017 às 12h30 | 2017-02-06",
        "lundi 6 févr. 2017 à 5 h 30 | 2017-02-06",
        "6. helmikuuta 2017 klo 12.30 | 2017-02-06",
        "понеділок, 6 лютого 2017, 12:30 | 2017-02-06",
        "2017年2月6日 | 2017-02-06",
        "2017년 2월 6일 | 2017-02-06",
      })
  void aLineThatIsADateIsRead(String line, String date) {
    assertEquals(date, DateLine.of(line).map(read -> read.date().toString()).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote was on 6 February 2017",
        "2016",
        "February",
        "31 February 2017",
        "۳۰ اسفند ۱۳۹۶",
        "اسفند",
        "اسفند ۱۳۹۵",
        "6 February",
        "Resolution 2254",
        "Chapter 6, 2017",
        "6 February 2017?",
        "The First of May 1968",
        "12 34 56 78",
        "06.02 2017 or later",
        "Updated 2 hours ago",
        "3 days ago",
        "Room 6.12, 2 March",
        "So, 6 May 1945",
      })
  void aLineThatSaysMoreOrLessIsNone(String line) {
    assertEquals("none", DateLine.of(line).map(read -> read.date().toString()).orElse("none"));
  }

  @Test
  void ofSeveralDatesTheOneThatIsNoUpdateCounts() {
    for (String line :
        List.of(
            "PUBLISHED: February 6, 2017 at 5:40 a.m. | UPDATED: February 7, 2017 at 11:02 a.m.",
            "Updated: February 7, 2017 | Published: February 6, 2017",
            "Publié le 6 février 2017 à 05h30, modifié le 7 février 2017 à 14h12",
            "14:32 06.02.2017 (обновлено: 15:10 07.02.2017)",
            "6 febbraio 2017 ( modifica il 7 febbraio 2017 | 09:10)",
            "Yayınlanma: 6 Şubat 2017 - 09:10 Güncelleme: 7 Şubat 2017 - 11:02")) {
      DateLine read = DateLine.of(line).orElseThrow();
      assertEquals("2017-02-06 false", read.date() + " " + read.isUpdate(), line);
      assertTrue(read.isAnnounced(), line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last modified on Tue 7 Feb 2017 08.10 GMT",
        "Updated 9:14 PM EST, February 7, 2017",
        "Last Updated : Tue, Feb 7, 2017, 17:42 IST",
        "Zuletzt aktualisiert am 7. Februar 2017 um 18.04 Uhr",
        "mis à jour le 7 février 2017"
      })
  void anUpdateIsToldFromTheDayOfPublication(String line) {
    DateLine read = DateLine.of(line).orElseThrow();
    assertEquals("2017-02-07 true", read.date() + " " + read.isUpdate());
  }
}
