package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "12 34 56 78",
      })
  void aLineThatSaysMoreOrLessIsNone(String line) {
    assertEquals("none", DateLine.of(line).map(read -> read.date().toString()).orElse("none"));
  }
}
