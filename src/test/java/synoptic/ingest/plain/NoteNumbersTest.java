package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoteNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It ended.1 Then it began.2 | It ended. Then it began.",
        "“It ended.”1 He left.2Nobody came. | “It ended.” He left. Nobody came.",
        "It ended,1 he said.2 | It ended, he said.",
        "It ended[1] and began.[2] | It ended and began.",
        "It ended.¹ It began.² | It ended. It began.",
        "It rose by 3.1 per cent. It ended.1 | It rose by 3.1 per cent. It ended.",
        "Under section 5.1 it ended.1 | Under section 5.1 it ended.",
        "No.1 of the list came.1 | No.1 of the list came.",
        "In the U.S.1 it ended.2 | In the U.S. it ended.",
        "It began at 10:30. In 2016.1 it ended. | It began at 10:30. In 2016.1 it ended.",
        "It was resolution.2254 of the council. | It was resolution.2254 of the council.",
        "Version.7 came before.9 it. | Version.7 came before.9 it.",
      })
  void onlyNotesNumbersAreTakenOut(String text, String without) {
    assertEquals(without, new NoteNumbers().without(text));
  }
}
