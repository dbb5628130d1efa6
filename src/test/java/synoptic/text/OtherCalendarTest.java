package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OtherCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "PERSIAN, 1357, 11, 22, 1979-02-11",
    "PERSIAN, 1395, 1, 1, 2016-03-20",
    "PERSIAN, 1395, 12, 30, 2017-03-20",
    "PERSIAN, 1399, 12, 30, 2021-03-20",
    "PERSIAN, 1400, 1, 1, 2021-03-21",
    "PERSIAN, 1395, 7, 1, 2016-09-22",
    "HIJRI, 1437, 9, 1, 2016-06-06",
    "HIJRI, 1438, 1, 1, 2016-10-02",
  })
  void aDayIsOneOfOurs(OtherCalendar calendar, int year, int month, int day, LocalDate ours) {
    assertEquals(ours, calendar.day(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSIAN, 1396, 12, 30",
    "PERSIAN, 1395, 7, 31",
    "PERSIAN, 1395, 13, 1",
    "PERSIAN, 1395, 0, 1",
    "PERSIAN, 1395, 1, 0",
    "PERSIAN, 2016, 1, 1",
    "HIJRI, 1437, 9, 31",
  })
  void aDayThatItDoesNotHaveIsNone(OtherCalendar calendar, int year, int month, int day) {
    assertThrows(DateTimeException.class, () -> calendar.day(year, month, day));
  }

  @Test
  void aMonthIsKnownInEachScript() {
    Optional<OtherCalendar.Month> esfand =
        Optional.of(new OtherCalendar.Month(OtherCalendar.PERSIAN, 12));
    assertEquals(esfand, OtherCalendar.month("esfand"));
    assertEquals(esfand, OtherCalendar.month("اسفند"));
    assertEquals(
        Optional.of(new OtherCalendar.Month(OtherCalendar.HIJRI, 12)),
        OtherCalendar.month("ذي_الحجة"));
    assertEquals(Optional.empty(), OtherCalendar.month("march"));
  }
}
