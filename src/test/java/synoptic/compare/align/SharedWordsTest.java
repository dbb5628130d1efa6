package synoptic.compare.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedWordsTest {

  /** The words that the first unit of A shares with the first of B, beside units of no matter. */
  private static List<String> shared(String a, String b, String... others) {
    List<String> all = new ArrayList<>(List.of(b));
    all.addAll(List.of(others));
    return Aligner.align(List.of(a), all, all.size(), PassageEmbeddings.NONE)
        .toList()
        .getFirst()
        .candidates()
        .stream()
        .filter(candidate -> candidate.index() == 0)
        .findFirst()
        .orElseThrow()
        .reasons()
        .words();
  }

  @Test
  void whatIsRareComesBeforeWhatManyPassagesHave() {
    assertEquals(
        List.of("ferry", "harbour"),
        shared("harbour ferry", "ferry harbour", "harbour ice", "harbour fog", "harbour sun"));
  }

  @Test
  void aNameComesBeforeAnotherWordThatIsAsRare() {
    assertEquals(List.of("Ostrava", "ferry"), shared("one ferry of Ostrava", "ferry to Ostrava"));
  }

  @Test
  void wordsThatSayLittleAreNoReason() {
    assertEquals(List.of("ferry"), shared("ferry between although", "although between ferry"));
  }

  @Test
  void anotherFormIsSharedAndAnotherWordThatBeginsAlikeIsNot() {
    assertEquals(List.of("negotiator"), shared("the negotiator sat", "a negotiation went on"));
    assertEquals(List.of("ferry", "Raqqah"), shared("ferry near Raqqah", "ferry of Raqqa"));
    assertEquals(List.of("ferry"), shared("ferry defense", "ferry defeat"));
    assertEquals(List.of("ferry"), shared("ferry countries", "ferry counterparts"));
  }
}
