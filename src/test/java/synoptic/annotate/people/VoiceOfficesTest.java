package synoptic.annotate.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static synoptic.annotate.people.VoicesTest.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.People;
import synoptic.corpus.Speaker.Sort;

/** What the offices of voices tell: who is one, and what to call it. */
final class VoiceOfficesTest {

  @ParameterizedTest
  @CsvSource({
    "Joseph R. Vale Jr., Joe Vale, Vice President, true",
    "James B. Comer Jr., James Comer, Mayor of Oslo, false",
    "Tomas Berg Jr., Tomas Berg, Businessman, false",
    "Anna Berg Jr., Tomas Berg, Vice President, false",
  })
  void whoIsJuniorInOneArticleAloneIsOneWhereTheOfficeHasOneHolder(
      String one, String other, String office, boolean isOne) {
    Heard first = heard("a", "2016", one, Sort.PERSON, office, null);
    Heard second = heard("b", "2016", other, Sort.PERSON, office, null);
    Voices voices = Voices.of(List.of(first, second), People.NONE);
    assertEquals(isOne, voices.name(first).equals(voices.name(second)));
    Heard beside = heard("a", "2016", other, Sort.PERSON, office, null);
    Voices both = Voices.of(List.of(first, second, beside), People.NONE);
    assertNotEquals(both.name(first), both.name(second));
  }

  @Test
  void aFatherAndASonOfOneOfficeStayTwo() {
    List<Heard> heard = new ArrayList<>();
    for (String name : List.of("Tomas Vale Sr.", "Tomas Vale Jr.", "Tomas Vale")) {
      heard.add(heard("a" + heard.size(), "2016", name, Sort.PERSON, "Vice President", null));
    }
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(3, heard.stream().map(voices::name).distinct().count());
    List<Heard> presidents =
        List.of(
            heard("a", "2016", "Anna Vale Jr.", Sort.PERSON, "President", null),
            heard("b", "2016", "Anna Vale", Sort.PERSON, "President", null));
    Voices others = Voices.of(presidents, People.NONE);
    assertNotEquals(others.name(presidents.getFirst()), others.name(presidents.getLast()));
  }

  @Test
  void theOfficeIsTheOneThatTellsMore() {
    List<Heard> heard = new ArrayList<>();
    for (String office :
        List.of("Senator", "New Jersey Senator", "Senator", "State Senator", "Former Senator")) {
      heard.add(heard("a" + heard.size(), "2016", "Anna Berg", Sort.PERSON, office, null));
    }
    for (String office :
        List.of("President", "President", "Vice President", "Candidate for President")) {
      heard.add(heard("b" + heard.size(), "2016", "Rolf Dahl", Sort.PERSON, office, null));
    }
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(Optional.of("New Jersey Senator"), voices.office("Anna Berg"));
    assertEquals(Optional.of("President"), voices.office("Rolf Dahl"));
  }

  @Test
  void anArticleCountsOnceHoweverOftenItTellsAnOffice() {
    List<Heard> heard = new ArrayList<>();
    for (int times = 0; times < 5; times++) {
      heard.add(heard("a", "2016", "Anna Berg", Sort.PERSON, "Combative Campaign Manager", null));
    }
    heard.add(heard("b", "2016", "Anna Berg", Sort.PERSON, "Campaign Manager", null));
    heard.add(heard("c", "2016", "Anna Berg", Sort.PERSON, "Campaign Manager", null));
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(Optional.of("Campaign Manager"), voices.office("Anna Berg"));
  }

  @Test
  void aForenameAloneIsNobodyOfAnotherArticleWhoIsHardlyKnown() {
    Heard alone = heard("z", "2016", "Mason", Sort.PERSON, null, null);
    List<Heard> heard = new ArrayList<>(List.of(alone));
    for (String article : List.of("a", "b", "c", "d")) {
      assertNotEquals("Robert Mason", Voices.of(heard, People.NONE).name(alone));
      heard.add(heard(article, "2016", "Robert Mason", Sort.PERSON, null, null));
    }
    assertEquals("Robert Mason", Voices.of(heard, People.NONE).name(alone));
  }
}
