package synoptic.annotate.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.People;
import synoptic.corpus.Speaker.Sort;

/** Which names of bodies are one voice's. */
final class BodyVoicesTest {

  @ParameterizedTest
  @CsvSource({
    "Vale Inc., Vale",
    "'Vale, Inc.', Vale",
    "Great Wagons Corporation, Great Wagons",
    "Great Wagons Corp., the Great Wagons",
    "Norway Telecom SA, Norway Telecom",
    "U. S. Harbour Survey, U.S. Harbour Survey",
    "the Department of the Interior, the Interior Department",
    "the Norwegian Ministry of Fish, Norway's Fish Ministry",
  })
  void aBodyIsOneWithItsLegalFormAndWithout(String one, String other) {
    List<String> names = names(one, other);
    assertEquals(names.get(0), names.get(1));
  }

  @ParameterizedTest
  @CsvSource({"News Corp., News", "Vale Holdings, Vale", "the Company, Vale Company"})
  void whatElseStandsInABodysNameTellsItApart(String one, String other) {
    List<String> names = names(one, other);
    assertNotEquals(names.get(0), names.get(1));
  }

  /** The voices of two bodies that speak in two articles. */
  private static List<String> names(String one, String other) {
    List<Heard> both = List.of(heard("a", one), heard("b", other));
    Voices voices = Voices.of(both, People.NONE);
    return both.stream().map(voices::name).toList();
  }

  private static Heard heard(String article, String name) {
    return new Heard(
        article, Optional.empty(), name, Sort.BODY, Optional.empty(), Optional.empty());
  }
}
