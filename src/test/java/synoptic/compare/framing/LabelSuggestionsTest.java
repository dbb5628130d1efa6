package synoptic.compare.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.Aligner;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.align.MatchThreshold;
import synoptic.compare.framing.LabelSuggestion.Reason;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Passage;

final class LabelSuggestionsTest {

  private static Side side(String source, String... texts) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (String text : texts) {
      passages.add(
          new LocatedPassage(
              source + " article", source, new Passage(passages.size() + 1, "", text)));
    }
    return new Side(source, passages);
  }

  private static List<LabelSuggestion> in(String text, LabelGroup... groups) {
    return LabelSuggestions.of(side("Post", text).passages(), List.of(), List.of(groups));
  }

  private static List<List<String>> labels(List<LabelSuggestion> suggestions) {
    return suggestions.stream().map(each -> each.labels().stream().sorted().toList()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Free Harbour (formerly known as the Dock League) struck. | Dock League | Free Harbour",
        "The Dock League, also known as Free Harbour, struck. | Dock League | Free Harbour",
        "It was Ada Quist, better known as Red Ada, who spoke. | Ada Quist | Red Ada",
        "Jund al-Bahr (now al-Bahr Front) grew. | Jund al-Bahr | al-Bahr Front",
        "The Dock League (a.k.a. Free Harbour) struck. | Dock League | Free Harbour",
        "They fear the Dock League, the so-called Free Harbour, most. | Dock League | Free Harbour",
        "He left Ruk & Hartley (now Hull Lomond) early. | Hull Lomond | Ruk & Hartley",
        "The Union of Dock Workers (UDW) struck. | UDW | Union of Dock Workers",
        "UDW, the Union of Dock Workers, struck. | UDW | Union of Dock Workers",
        "The UDW (Union of Dock Workers) struck. | UDW | Union of Dock Workers",
        "Hay'at Ahrar al-Bahr (HAB) grew. | HAB | Hay'at Ahrar al-Bahr",
        "It fights the Shippers' Workers Party (PKX) there. | PKX | Shippers' Workers Party",
        "They blame Jund al-Bahr, an Order affiliate, for it. | Jund al-Bahr | Order affiliate"
      })
  void twoNamesThatATextSaysAreOne(String text, String one, String other) {
    assertEquals(List.of(List.of(one, other)), labels(in(text)), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Dock League and the so-called Free Harbour struck.",
        "Quist once called Korhal a brother.",
        "Quist, Korhal, the port workers and others came.",
        "Quist, a former minister, came; Korhal, the mayor, did not.",
        "The minister (Ostrava Bay) came.",
        "Maria Korhal (BBC) said so.",
        "He was known as a quiet man, formerly of the League.",
        "The League (founded in 1990) and the Union (UNO) struck.",
        "Prices rose (see Table II) in May (IV).",
        "He wrote to Korhal, now the Harbour board leader, who paid.",
        "Towns along the Silver Rim, known as the Trans- Harbour League, pay.",
        "Either Sochi, or Yalta, will do.",
        "A strike also called off the Dock talks (also).",
        "(formerly known as",
        "Dock League (formerly known as dock League) struck."
      })
  void whatIsNotSaidIsNotProposed(String text) {
    assertEquals(List.of(), labels(in(text)), text);
  }

  @Test
  void namesThatAreSaidToBeOneJoinButDescriptionsDoNot() {
    List<LabelSuggestion> found =
        in(
            "The Union of Dock Workers (UDW), formerly known as Free Harbour, struck. Free Harbour"
                + " (FH) paid. Jund al-Bahr, an Order affiliate, came. Ahrar al-Bahr, an Order"
                + " affiliate, came.");
    assertEquals(
        List.of(
            List.of("FH", "Free Harbour", "UDW", "Union of Dock Workers"),
            List.of("Ahrar al-Bahr", "Order affiliate"),
            List.of("Jund al-Bahr", "Order affiliate")),
        labels(found));
    assertEquals("Free Harbour", found.getFirst().name());
    assertEquals(3, found.getFirst().evidence().size());
  }

  @Test
  void whatStandsInAGroupTogetherIsNotProposedAndWhatStandsInOneIsAdded() {
    String text = "The Union of Dock Workers (UDW) struck.";
    LabelGroup one = new LabelGroup("union", Optional.empty(), List.of("udw", "strikers"));
    LabelGroup both =
        new LabelGroup("union", Optional.empty(), List.of("UDW", "Union of dock workers"));
    LabelGroup other = new LabelGroup("staff", Optional.empty(), List.of("Union of Dock Workers"));
    assertEquals(List.of(), in(text, both));
    assertEquals(List.of(), in(text, one, other), "somebody keeps them apart");
    LabelSuggestion joining = in(text, one).getFirst();
    assertEquals(Optional.of(one), joining.joins());
    assertEquals(List.of("Union of Dock Workers"), joining.fresh());
    assertEquals("union", joining.name());
  }

  private static List<LabelSuggestion> slots(String a, String b) {
    Side left = side("Post", a, "Bread became dearer in the spring.");
    Side right = side("Radio", b, "Nobody knows when the ferry will sail.");
    return LabelSuggestions.of(
        List.of(),
        List.of(Aligner.compare(left, right, MatchThreshold.WHOLE_TEXTS, AlignmentContext.NONE)),
        List.of());
  }

  @Test
  void differentWordsInTheSameSlotAreProposed() {
    List<LabelSuggestion> found =
        slots(
            "On Monday police drove the strikers from the northern quay.",
            "On Monday police drove the hooligans from the northern quay.");
    assertEquals(List.of(List.of("hooligans", "strikers")), labels(found));
    assertEquals(Reason.SAME_SLOT, found.getFirst().evidence().getFirst().reason());
    assertEquals(
        List.of("Post article", "Radio article"),
        found.getFirst().evidence().getFirst().places().stream()
            .map(place -> place.passage().article())
            .toList());
  }

  /** A slot has the words beside the difference that both have, and need not be many. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court in Ostrava upheld the ban on toll roads in three old towns. | The court in"
            + " Ostrava upheld the ban on pay-as-you-go roads in three old towns. | pay-as-you-go"
            + " roads | toll roads",
        "Sailors accused the Ostrava regime of selling the ferry. | Sailors accused the Ostrava"
            + " government of selling the ferry. | Ostrava government | Ostrava regime"
      })
  void aSlotHasTheSharedWordsBesideTheDifference(String a, String b, String one, String other) {
    assertEquals(List.of(List.of(one, other)), labels(slots(a, b)));
  }

  @Test
  void whatStandsInASlotComesFirstAndAbbreviationsLast() {
    Side left =
        side(
            "Post",
            "On Monday police drove the strikers from the northern quay.",
            "The Union of Dock Workers (UDW) came. Jund al-Bahr, an Order affiliate, came.");
    Side right =
        side("Radio", "On Monday police drove the hooligans from the northern quay.", "Bread.");
    var lined = Aligner.compare(left, right, MatchThreshold.WHOLE_TEXTS, AlignmentContext.NONE);
    assertEquals(
        List.of(Reason.SAME_SLOT, Reason.DESCRIBED, Reason.ABBREVIATED),
        LabelSuggestions.of(left.passages(), List.of(lined), List.of()).stream()
            .map(each -> each.evidence().getFirst().reason())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police drove 40 strikers from the northern quay. | Police drove 30 men from the quay.",
        "Police came on Monday from the northern quay. | Police came on Tuesday from the quay.",
        "Talks between Quist and Korhal failed again. | Talks between Korhal and Quist failed.",
        "They drove the strikers from the port. | The strikers drove them from the port.",
        "Police drove the striker from the northern quay. | Police drove the strikers from the"
            + " northern quay."
      })
  void aSlotNeedsItsFrame(String a, String b) {
    assertEquals(List.of(), labels(slots(a, b)));
  }

  @Test
  void whatIsWrittenToWasteTimeDoesNot() {
    String text =
        "(formerly known as ".repeat(20_000)
            + "X, a ".repeat(20_000)
            + "Dock ".repeat(20_000)
            + "(DDDDDDD) ".repeat(5_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in(text));
  }
}
