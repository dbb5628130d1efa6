package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.PartialDate;

final class StatedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2017-02-06, 2017-02-06",
    "2017-02-06T23:30:00-05:00, 2017-02-06",
    "2017-02-06 08:00, 2017-02-06",
    "2017/2/6, 2017-02-06",
    "2017-02, 2017-02",
    "2017, 2017",
    "20170206, 2017-02-06",
    "20170206T101500Z, 2017-02-06",
    "20170206101500, 2017-02-06",
    "'Mon, 06 Feb 2017 23:30:00 EST', 2017-02-06",
    "'Mon, 6 Feb 2017 23:30:00 +0100 (CET)', 2017-02-06",
    "'06 فبراير، 2017', 2017-02-06",
    "۱۳۹۵-۱۲-۱۰, 2017-02-28",
    "'۱۳۹۵/۱۲/۱۰ ۱۴:۳۰', 2017-02-28",
    "1486339200, -",
    "1512041234, -",
    "2017-13-40, -",
    "yesterday, -",
    "'', -"
  })
  void aFieldIsADateOrNot(String stated, String date) {
    assertEquals(date, StatedDate.of(stated).map(PartialDate::toString).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({
    "Posted by pike on Saturday August 02 2014 @06:47PM, 2014-08-02",
    "'Giriş: 14 Haziran 2018 09:12', 2018-06-14",
    "'11. September 2015, 10:05 Uhr', 2015-09-11",
    "'Publié le 8 octobre 2021 à 16h44', 2021-10-08",
    "Lucía Prado | 20.05.2014, 2014-05-20",
    "4 min read, -",
    "Room 12 2014, -"
  })
  void aDateIsFoundAmidWords(String line, String date) {
    assertEquals(date, StatedDate.within(line).map(PartialDate::toString).orElse("-"));
  }
}
