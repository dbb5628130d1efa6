package synoptic.compare.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.facts.PassageMentions;
import synoptic.corpus.Passage;
import synoptic.corpus.People;

/** How two sides name the same persons. */
final class PersonLabelsTest {

  private static List<String> named(List<String> a, List<String> b) {
    Side left = side("a", a);
    Side right = side("b", b);
    PassageMentions facts = PassageMentions.of(left, right, People.NONE, Map.of());
    return PersonLabels.of(left, right, facts).stream()
        .map(each -> each.group().name() + ": " + counted(each.a()) + " | " + counted(each.b()))
        .toList();
  }

  private static Side side(String article, List<String> texts) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (String text : texts) {
      passages.add(new LocatedPassage(article, new Passage(passages.size() + 1, "", text)));
    }
    return new Side(article, passages);
  }

  private static String counted(List<Used> used) {
    return String.join(
        ", ", used.stream().map(each -> each.label() + " " + each.places().size()).toList());
  }

  @Test
  void titlesAndFormsOfAddressAreShownBesideTheNamesOfTheOther() {
    assertEquals(
        List.of("Anna Berg: Mrs. Berg 2, Minister Anna Berg 1 | Berg 2, Anna Berg 1"),
        named(
            List.of(
                "Minister Anna Berg opened the harbour. “It is late,” Mrs. Berg said.",
                "The harbour had waited for Mrs. Berg’s signature."),
            List.of("Anna Berg opened the harbour.", "Berg was late. Nobody cheered for Berg.")));
  }

  @Test
  void anotherForenameIsShown() {
    assertEquals(
        List.of("Maurice Lind: Maurice Lind 1, Mo Lind 1, Lind 1 | Maurice Lind 1"),
        named(
            List.of("Maurice Lind left early. “Mo Lind is tired,” they said, and Lind was missed."),
            List.of("Maurice Lind left early.")));
  }

  @Test
  void spellingShortenedTitlesAndInitialsAreNoOtherNames() {
    assertEquals(
        List.of("Omar Diaz: Mr. Omar Diaz 1 | Omar Diaz 1"),
        named(
            List.of(
                "Sen. Sergei Orlov spoke first. Later Orlov left.",
                "Rep. Ruth E. Hale met Mr. Omar Diaz."),
            List.of(
                "Senator Sergey Orlov spoke first.",
                "Rep. Ruth Hale and Ruth Hale spoke with Omar Diaz.")));
  }

  @Test
  void whoIsNamedAlikeOrByOneSideAloneIsLeftOut() {
    assertEquals(
        List.of("Ada Quist: Ada Quist 1 | Mrs. Ada Quist 1"),
        named(
            List.of("President Ruth Hale met Omar Diaz and Ada Quist. Hale smiled."),
            List.of(
                "President Ruth Hale met Mrs. Ada Quist. Ruth Hale smiled, and Mr. Tan left.")));
  }

  @Test
  void aFormerMinisterIsCalledSoAndAFormerAideIsNot() {
    assertEquals(
        List.of("Ruth Hale: former Minister Ruth Hale 1 | Ruth Hale, the mayor 1, Hale 1"),
        named(
            List.of("The former Minister Ruth Hale spoke."),
            List.of("Ruth Hale, the mayor, spoke. A former Hale aide listened.")));
  }

  @Test
  void ranksAreTitlesWhetherOrNotAnOfficeStandsBehindTheName() {
    assertEquals(
        List.of(
            "Anna Berg: Gen. Berg 2, Gen. Anna Berg, the defense minister 1"
                + " | Anna Berg 1, Berg 1"),
        named(
            List.of(
                "Gen. Anna Berg, the defense minister, spoke. Gen. Berg left.", "Gen. Berg sat."),
            List.of("Anna Berg spoke. Berg left.")));
  }

  @Test
  void whatStandsInAppositionDescribesAPerson() {
    assertEquals(
        List.of(
            "Anna Berg: Anna Berg, a lawyer from Oslo 1 | disgraced mayor Anna Berg 1",
            "Tomas Vale: the chairman, Tomas Vale 1"
                + " | hardline leader Tomas Vale 1, Tomas Vale 1"),
        named(
            List.of(
                "Anna Berg, a lawyer from Oslo, spoke to the chairman, Tomas Vale, who was late."),
            List.of(
                "They met the disgraced mayor Anna Berg.",
                "They told hardline leader Tomas Vale. Tomas Vale, who is late, left.")));
  }

  @Test
  void anOfficeInAppositionIsNoOtherNameThanATitle() {
    assertEquals(
        List.of(),
        named(
            List.of("Prime Minister Rafiq Osan spoke."),
            List.of("The prime minister, Rafiq Osan, refused.")));
  }

  @Test
  void whatIsNoDescriptionIsNoPartOfTheLabel() {
    assertEquals(
        List.of("Anna Berg: Mrs. Berg 1, Anna Berg 1 | Anna Berg 3"),
        named(
            List.of("Mrs. Berg left. Anna Berg, a bishop said, was late."),
            List.of(
                "They praised Anna Berg, a move that helped.",
                "This hurts the mayor, Anna Berg said.",
                "They saw Anna Berg, the council and the mayor.")));
  }

  @Test
  void aVerbAndItsSubjectAreNoPartOfTheLabel() {
    assertEquals(
        List.of(
            "Nils Holm: banker Nils Holm 1 | newly elected banker Nils Holm 1",
            "Tomas Berg: mayor Tomas Berg 2 | Tomas Berg 1",
            "Pia Lund: coach Pia Lund 1 | Pia Lund 1"),
        named(
            List.of(
                "The court cleared mayor Tomas Berg on Monday. The town backed mayor Tomas Berg.",
                "The board sacked coach Pia Lund. A jury convicted banker Nils Holm."),
            List.of(
                "Tomas Berg left with Pia Lund.", "They met the newly elected banker Nils Holm.")));
  }

  @Test
  void whoseMinisterItIsIsNoPartOfTheLabel() {
    assertEquals(
        List.of("Anna Berg: Minister Anna Berg 1 | Anna Berg 1"),
        named(
            List.of("Hale’s Minister Anna Berg spoke."), List.of("Anna Berg spoke to Ruth Hale.")));
  }

  @Test
  void aTitleBeforeAnotherPartOfTheNameIsTheSame() {
    assertEquals(
        List.of(),
        named(
            List.of("President Hale spoke. Ruth Hale smiled."),
            List.of("President Ruth Hale spoke. Hale smiled.")));
  }

  @Test
  void whomTheSidesNameOtherwiseMostOftenComesFirst() {
    assertEquals(
        List.of(
            "Ruth Hale: Mrs. Hale 2, Ruth Hale 1 | Ruth Hale 1, Hale 1",
            "Omar Diaz: Mr. Omar Diaz 1 | Omar Diaz 1"),
        named(
            List.of("Mr. Omar Diaz met Ruth Hale.", "Mrs. Hale left. Mrs. Hale wept."),
            List.of("Omar Diaz met Ruth Hale. Hale left.")));
  }
}
