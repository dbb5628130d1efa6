package synoptic.annotate.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.corpus.Speaker.Sort;

/** Which voices there are does not depend on the order in which speakers are given. */
final class VoicesOrderTest {

  @Property(tries = 500)
  void anyOrderGivesTheSameVoices(@ForAll("library") List<Heard> heard, @ForAll long seed) {
    List<Heard> other = new ArrayList<>(heard);
    Collections.shuffle(other, new Random(seed));
    Voices voices = Voices.of(heard, People.NONE);
    Voices again = Voices.of(other, People.NONE);
    for (Heard one : heard) {
      String name = voices.name(one);
      assertEquals(name, again.name(one));
      assertEquals(voices.spellings(name), again.spellings(name));
      assertEquals(voices.office(name), again.office(name));
    }
  }

  @Provide
  Arbitrary<List<Heard>> library() {
    Arbitrary<String> forename =
        Arbitraries.of(
            "", "Sergey ", "Sergei ", "S. ", "Anna ", "Anna Ruth ", "A. ", "Ruth ", "Mr ");
    Arbitrary<String> surname = Arbitraries.of("Shoygu", "Shoigu", "Berg", "al-Berg", "Vale Jr.");
    Arbitrary<String> other =
        Arbitraries.of(
            "Moscow", "Russia", "Activists", "activists", "Russia's minister", "unknown");
    Arbitrary<String> name = Combinators.combine(forename, surname).as(String::concat);
    Arbitrary<Optional<String>> office =
        Arbitraries.of("Defense Minister", "President").optional(0.5);
    Arbitrary<Optional<String>> country = Arbitraries.of("Russia", "Norway").optional(0.5);
    Arbitrary<Optional<PartialDate>> date =
        Arbitraries.of(2010, 2016, 2017).map(year -> new PartialDate(year, 0, 0)).optional(0.7);
    return Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            date,
            Arbitraries.oneOf(name, name, other),
            Arbitraries.of(Sort.class),
            office,
            country)
        .as(Heard::new)
        .list()
        .ofMaxSize(30);
  }
}
