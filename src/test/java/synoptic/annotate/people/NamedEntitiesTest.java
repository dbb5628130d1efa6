package synoptic.annotate.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.corpus.People;
import synoptic.corpus.People.Named;

final class NamedEntitiesTest {

  private static final People PEOPLE =
      new People(
          List.of(
              new Named(
                  "Sergey Shoygu",
                  Optional.of("Defense Minister"),
                  Optional.of("Russia"),
                  List.of("Shoigu", "Sergei Shoigu"))),
          List.of(
              new Named("Russia", Optional.empty(), Optional.of("Russia"), List.of("Moscow")),
              new Named(
                  "Defense Ministry of Iran",
                  Optional.empty(),
                  Optional.of("Iran"),
                  List.of("Iran's Defense Ministry")),
              new Named(
                  "United States", Optional.empty(), Optional.of("United States"), List.of("US"))));

  /** The names of the last of some paragraphs of one article. */
  private static List<String> names(People people, String... texts) {
    return NamedEntities.of(List.of(List.of(texts)), people).in(0, texts[texts.length - 1]).stream()
        .map(name -> name.sort() + " " + name.name() + " [" + name.part().text() + "]")
        .toList();
  }

  @Test
  void theListGivesTheNameHoweverItIsWritten() {
    assertEquals(
        List.of(
            "BODY Defense Ministry of Iran [Iran's Defense Ministry]",
            "PERSON Sergey Shoygu [Sergei Shoigu]"),
        names(
            PEOPLE, "Yesterday Iran's Defense Ministry received Defense Minister Sergei Shoigu."));
  }

  @Test
  void capitalsOfTheListMeetOnlyCapitals() {
    assertEquals(List.of("BODY United States [US]"), names(PEOPLE, "The US told us nothing."));
  }

  @Test
  void aStateIsAPlaceWhereSomethingHappensInIt() {
    assertEquals(
        List.of("PLACE Moscow [Moscow]", "BODY Russia [Moscow]"),
        names(PEOPLE, "They met in Moscow. What Moscow wants is known."));
  }

  @Test
  void aPlaceIsKnownFromAnotherPassage() {
    assertEquals(
        List.of("PLACE Raqqah [Raqqah]"),
        names(People.NONE, "They met near Raqqa.", "The race for Raqqah is on."));
  }

  @Test
  void spellingsOfAPlaceAreOne() {
    List<NamedEntity> names =
        NamedEntities.of(List.of(List.of("They met in Raqqa and in Raqqah.")), People.NONE)
            .in(0, "They met in Raqqa and in Raqqah.");
    assertTrue(names.getFirst().isSame(names.getLast()));
  }

  @Test
  void aPersonIsTheSameWithoutAForename() {
    String text = "Ali Akbar Velayati met Ali Larijani. President Akbar Velayati spoke.";
    List<NamedEntity> names = NamedEntities.of(List.of(List.of(text)), People.NONE).in(0, text);
    assertTrue(names.getFirst().isSame(names.getLast()), names.toString());
    assertFalse(names.getFirst().isSame(names.get(1)), names.toString());
  }

  @Test
  void groupsAreNoPersonsAndLanguagesNoPlaces() {
    assertEquals(
        List.of("BODY Jaysh al-Islam [Jaysh al-Islam]"),
        names(People.NONE, "A letter in Arabic named Jaysh al-Islam and nobody in May."));
  }

  @Test
  void bodiesAreNoPlaces() {
    assertEquals(
        List.of("BODY UN Security Council [Security Council]"),
        names(People.NONE, "A vote in the Security Council failed."));
  }

  @Test
  void aSurnameIsThatOfWhomAnotherArticleNamesInFull() {
    List<List<String>> articles =
        List.of(List.of("Minister Vesna Korhal spoke."), List.of("Korhal promises."));
    assertEquals(
        "Vesna Korhal",
        NamedEntities.of(articles, People.NONE).in(1, "Korhal promises.").getFirst().name());
  }

  @Test
  void onePersonHasOneNameInAllArticles() {
    List<String> articles =
        List.of(
            "Councillor Christopher Kenyon Vale spoke.",
            "CHristopher Vale spoke twice. Then Vale left.",
            "Chris Vale spoke, and Otto Vale did. Vale promises.");
    NamedEntities names = NamedEntities.of(articles.stream().map(List::of).toList(), People.NONE);
    List<List<String>> found =
        IntStream.range(0, articles.size())
            .mapToObj(at -> names.in(at, articles.get(at)))
            .map(in -> in.stream().map(NamedEntity::name).toList())
            .toList();
    String vale = found.getFirst().getFirst();
    assertEquals(
        List.of(List.of(vale), List.of(vale, vale), List.of(vale, "Otto Vale", "Vale")), found);
  }

  @Test
  void whoSaysIIsNobodysName() {
    assertEquals(
        List.of("PERSON Anna Berg [Anna Berg]"),
        names(People.NONE, "Would I go, and should I stay in Anna Berg's house? I'd not."));
  }

  @Test
  void whatASentenceAsksForIsNobodysName() {
    assertEquals(
        List.of("BODY Mexico [Mexico]", "PERSON Anna Berg [Anna Berg]"),
        names(People.NONE, "Say Mexico went on. Imagine Anna Berg there."));
  }

  @Test
  void blanksOfOtherWidthsHideNoName() {
    assertEquals(
        List.of("PERSON Sergey Shoygu [Sergei Shoigu]"),
        names(PEOPLE, "Later we\u00a0heard Mr.\u202fSergei\u00a0Shoigu speak."));
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertEquals(List.of(), names(PEOPLE, ""));
    assertEquals(List.of(), names(PEOPLE, "nothing is said here 12 – ."));
  }

  @Test
  void capitalsThatShortenNoBodyAreNone() {
    assertEquals(
        List.of("PLACE Conway [Conway]", "BODY HPA [HPA]", "BODY H.P.A [H.P.A]"),
        names(
            People.NONE,
            "He had a D.U.I. and an MBA, lives in Conway, N.H., and runs a PAC for the HPA and the"
                + " H.P.A. now."));
  }

  @Test
  void whatHasShareholdersIsABodyAndWhatIsAStraitIsNone() {
    assertEquals(
        List.of("BODY Vale [Vale]", "BODY Reuters [Reuters]"),
        names(
            People.NONE,
            "Vale's shareholders met by the Sund, which is a strait.",
            "Vale left, and then Sund froze over, Reuters said."));
  }

  @Test
  void aCompanyIsKnownFromAnotherArticle() {
    NamedEntities entities =
        NamedEntities.of(
            List.of(List.of("Vale's shareholders met."), List.of("He knows Vale.")), People.NONE);
    assertEquals(
        List.of(NamedEntity.Sort.BODY),
        entities.in(1, "He knows Vale.").stream().map(NamedEntity::sort).toList());
  }
}
