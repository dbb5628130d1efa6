package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ShinglesTest {

  @Test
  void aTextHasARunForEachOfItsWordsButTheLastFour() {
    assertEquals(3, Shingles.of("The ducks know the way to it.").size());
    assertEquals(0, Shingles.of("The ducks know it.").size());
    assertEquals(1, Shingles.of("a a a a a a a a").size());
  }

  @Test
  void signsCaseAndAccentsDoNotCount() {
    Shingles one = Shingles.of("“The ducks know the way,” said Änne.");
    Shingles other = Shingles.of("the DUCKS know: the way said anne");
    assertEquals(one.size(), one.shared(other));
  }

  @Test
  void aWordThatDiffersCostsTheRunsThatHaveIt() {
    Shingles one = Shingles.of("one two three four five six seven eight nine ten");
    Shingles other = Shingles.of("one two three four five six seven eight nine eleven");
    assertEquals(5, one.shared(other));
    assertEquals(5, other.shared(one));
    assertEquals(0, one.shared(Shingles.of("ten nine eight seven six five four three two one")));
  }

  @Test
  void noRunGoesFromAPassageToTheNext() {
    assertEquals(
        2, Shingles.of(List.of("one two three four five", "six seven eight nine ten")).size());
  }

  @Test
  void theRunsOfTheSameWordsAreTheSameNumbersAscending() {
    long[] runs = Shingles.of("one two three four five six seven eight").runs().toArray();
    assertEquals(4, runs.length);
    assertArrayEquals(LongStream.of(runs).sorted().toArray(), runs);
    assertArrayEquals(
        runs, Shingles.of("One, two: three four five six seven eight.").runs().toArray());
  }

  @Test
  void theNumberOfWordsTellsTheirOrder() {
    assertEquals(Shingles.number(List.of("a", "b")), Shingles.number(List.of("a", "b")));
    assertNotEquals(Shingles.number(List.of("a", "b")), Shingles.number(List.of("b", "a")));
  }
}
