package synoptic.compare.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.WordEncoder;

final class AlignerTest {

  private static final List<String> HARBOUR =
      List.of(
          "The harbour of Ostrava Bay was closed after the storm on Monday.",
          "Minister Vesna Korhal promised the fishermen 40 million crowns.",
          "Opposition leaders called the promise an empty gesture.",
          "Schools will reopen next week.");

  private static final List<String> REPORT =
      List.of(
          "Fishermen are to get 40 million crowns, Korhal promises.",
          "A storm closed the harbour at Ostrava Bay.",
          "Her critics in the opposition speak of empty gestures.",
          "The price of tickets rises in June.");

  @Test
  void theUnitThatTellsOfTheSameComesFirst() {
    List<AlignedRow> rows = Aligner.align(HARBOUR, REPORT, 3, PassageEmbeddings.NONE).toList();
    assertEquals(1, rows.get(0).candidates().getFirst().index());
    assertEquals(0, rows.get(1).candidates().getFirst().index());
    assertEquals(2, rows.get(2).candidates().getFirst().index());
  }

  @Test
  void whatSharesNoWordHasNoReasonAndIsNoCandidateInAComparison() {
    AlignedRow schools = Aligner.align(HARBOUR, REPORT, 3, PassageEmbeddings.NONE).toList().get(3);
    assertEquals(List.of(), schools.candidates().getFirst().why());
    Comparison lined =
        Aligner.compare(
            side("A", HARBOUR),
            side("B", REPORT),
            MatchThreshold.WHOLE_TEXTS,
            AlignmentContext.NONE);
    assertEquals(List.of(), lined.rows().get(3).candidates());
  }

  @Test
  void aCandidateSaysWhichWordsMadeIt() {
    Candidate first =
        Aligner.align(HARBOUR, REPORT, 3, PassageEmbeddings.NONE)
            .toList()
            .get(1)
            .candidates()
            .getFirst();
    assertTrue(first.why().contains("Korhal"), first.why().toString());
    assertTrue(first.why().contains("crowns"), first.why().toString());
  }

  @Test
  void ofTwoThatTellTheSameTheEarlierIsCloser() {
    List<String> report = List.of("Prices rise.", "A ferry sank.", "Schools open.");
    List<String> twice = List.of("A ferry sank.", "The king spoke.", "A ferry sank.");
    List<Candidate> found =
        Aligner.align(report, twice, 2, PassageEmbeddings.NONE).toList().get(1).candidates();
    assertEquals(List.of(0, 2), found.stream().map(Candidate::index).toList());
    assertTrue(found.get(0).score() > found.get(1).score(), found.toString());
  }

  @Test
  void theSameWordsScoreNearlyOne() {
    List<String> text = List.of("Rain fell on Lund.", "Snow fell on Umeå.");
    Candidate first =
        Aligner.align(text, text, 1, PassageEmbeddings.NONE)
            .toList()
            .getFirst()
            .candidates()
            .getFirst();
    assertEquals(0, first.index());
    assertTrue(first.score() > 0.9 && first.score() <= 1, first.toString());
  }

  @Test
  void amongEqualWordsTheNearerPlaceWins() {
    List<String> b = List.of("Ferries stop at Ystad.", "Rain.", "Wind.", "Ferries stop at Ystad.");
    List<String> a = List.of("Snow.", "Fog.", "Hail.", "Ferries stop at Ystad.");
    assertEquals(
        3,
        Aligner.align(a, b, 2, PassageEmbeddings.NONE)
            .toList()
            .getLast()
            .candidates()
            .getFirst()
            .index());
  }

  @Test
  void spellingsThatBeginAlikeMeet() {
    List<AlignedRow> rows =
        Aligner.align(
                List.of("Negotiators left Raqqah."),
                List.of("Snow.", "Raqqa fell."),
                1,
                PassageEmbeddings.NONE)
            .toList();
    assertEquals(1, rows.getFirst().candidates().getFirst().index());
  }

  @Test
  void whatNoPassageOfAComesCloseToIsOnlyInB() {
    Comparison lined =
        Aligner.compare(
            side("A", HARBOUR),
            side("B", REPORT),
            MatchThreshold.WHOLE_TEXTS,
            AlignmentContext.NONE);
    assertEquals(List.of(3), lined.onlyInB());
    assertEquals(List.of(3), lined.onlyInA().stream().map(AlignedRow::index).toList());
    assertEquals(List.of(0, 1, 2), lined.pairs().stream().map(AlignedRow::index).toList());
  }

  @Test
  void aNarrowedSideIsWeighedAndPlacedAsPartOfTheWholeText() {
    List<String> a = List.of("Rain.", "The talks in Lund are stuck.", "Snow.", "Fog.", "Hail.");
    List<String> b =
        List.of("The talks in Lund open.", "Sun.", "Wind.", "Ice.", "The talks in Lund shut.");
    Side wholeA = side("A", a);
    Side wholeB = side("B", b);
    Side early = new Side("A", wholeA.passages().subList(1, 2), wholeA.passages());
    Side ends =
        new Side(
            "B",
            List.of(wholeB.passages().getFirst(), wholeB.passages().getLast()),
            wholeB.passages());
    Comparison lined =
        Aligner.compare(early, ends, MatchThreshold.ONE_TOPIC, AlignmentContext.NONE);
    assertEquals(1, lined.pairs().size());
    assertEquals(0, lined.pairs().getFirst().candidates().getFirst().index());
  }

  @Test
  void passagesThatMeanTheSameMeetWithoutAWordInCommon() {
    List<String> a = List.of("Rain fell.", "The parley has stalled.", "Fog rose.");
    List<String> b = List.of("Ice melted.", "Wind came. Negotiations deadlocked.", "Sun shone.");
    WordEncoder encoder =
        new WordEncoder(
            List.of(List.of("parley", "negotiations"), List.of("stalled", "deadlocked")));
    AlignmentContext clues =
        new AlignmentContext(passage -> Optional.of(sentences(encoder, passage)), Map.of());
    Comparison lined =
        Aligner.compare(side("A", a), side("B", b), MatchThreshold.WHOLE_TEXTS, clues);
    assertEquals(Signals.WORDS_AND_MEANING, lined.basis());
    assertEquals(List.of(1), lined.pairs().stream().map(AlignedRow::index).toList());
    Candidate match = lined.pairs().getFirst().candidates().getFirst();
    assertEquals(1, match.index());
    assertTrue(match.reasons().closeness().orElseThrow() > 0.6, match.toString());
    assertTrue(match.why().getLast().startsWith("≈ ."), match.toString());
  }

  @Test
  void whereTheMeaningOfOnePassageIsNotKnownWordsAloneCount() {
    AlignmentContext clues =
        new AlignmentContext(
            passage ->
                passage.passage().number() == 2
                    ? Optional.empty()
                    : Optional.of(sentences(WordEncoder.INSTANCE, passage)),
            Map.of());
    Comparison lined =
        Aligner.compare(side("A", HARBOUR), side("B", REPORT), MatchThreshold.WHOLE_TEXTS, clues);
    assertEquals(Signals.WORDS, lined.basis());
    assertEquals(
        Aligner.compare(
                side("A", HARBOUR),
                side("B", REPORT),
                MatchThreshold.WHOLE_TEXTS,
                AlignmentContext.NONE)
            .rows(),
        lined.rows());
  }

  @Test
  void aSharedDateIsAReasonInWhateverWords() {
    List<String> a = List.of("Fog.", "They met on June 9.", "Hail.");
    List<String> b = List.of("Rain.", "On 9 June 2016 it was held.", "Wind.");
    PartialDate published = new PartialDate(2016, 6, 15);
    AlignmentContext clues =
        new AlignmentContext(PassageEmbeddings.NONE, Map.of("A", published, "B", published));
    Comparison lined = Aligner.compare(side("A", a), side("B", b), MatchThreshold.ONE_TOPIC, clues);
    Candidate first = lined.rows().get(1).candidates().getFirst();
    assertEquals(List.of("June 9"), first.reasons().figures());
  }

  @Test
  void namesOfOneGroupOfLabelsAreAReason() {
    List<String> a = List.of("Fog.", "Daesh holds the bridge at Lund.", "Hail.");
    List<String> b = List.of("Rain.", "ISIS left the bridge at Lund.", "Wind.");
    LabelGroup group =
        new LabelGroup("IS", Optional.empty(), List.of("Daesh", "ISIS", "Islamic State"));
    AlignmentContext clues = new AlignmentContext(PassageEmbeddings.NONE, Map.of(), List.of(group));
    Comparison lined = Aligner.compare(side("A", a), side("B", b), MatchThreshold.ONE_TOPIC, clues);
    MatchReasons reasons = lined.rows().get(1).candidates().getFirst().reasons();
    assertEquals(List.of("Daesh = ISIS"), reasons.names());
    assertEquals("Daesh = ISIS", reasons.all().getFirst());
  }

  @Test
  void aLabelInsideAnotherIsNoOtherName() {
    List<String> a = List.of("Fog.", "The truce at Lund holds.", "Hail.");
    List<String> b = List.of("Rain.", "A lasting truce came to Lund.", "Wind.");
    LabelGroup group = new LabelGroup("truce", Optional.empty(), List.of("truce", "lasting truce"));
    AlignmentContext clues = new AlignmentContext(PassageEmbeddings.NONE, Map.of(), List.of(group));
    Comparison lined = Aligner.compare(side("A", a), side("B", b), MatchThreshold.ONE_TOPIC, clues);
    MatchReasons reasons = lined.rows().get(1).candidates().getFirst().reasons();
    assertEquals(List.of(), reasons.names());
  }

  @Test
  void aSmallNumberInLettersIsNoReason() {
    List<String> text = List.of("Fog.", "The two ministers met.", "In Lund 40 ministers met.");
    List<AlignedRow> rows = Aligner.align(text, text, 1, PassageEmbeddings.NONE).toList();
    assertEquals(List.of(), rows.get(1).candidates().getFirst().reasons().figures());
    assertEquals(List.of("40"), rows.get(2).candidates().getFirst().reasons().figures());
  }

  private static List<Embedding> sentences(WordEncoder encoder, LocatedPassage passage) {
    return encoder.encode(List.of(passage.text().split("(?<=\\.) ")));
  }

  @Test
  void oneCommonWordMakesNoPairAndOneRareNameDoes() {
    List<String> a =
        List.of(
            "The first snow.", "All of Korhal burned.", "In rain.", "Fog.", "The first sun today.");
    List<String> b =
        List.of("It was the first boat.", "Smoke over Korhal now.", "Ice.", "First wind came.");
    Comparison lined =
        Aligner.compare(
            side("A", a), side("B", b), MatchThreshold.WHOLE_TEXTS, AlignmentContext.NONE);
    assertEquals(List.of(1), lined.pairs().stream().map(AlignedRow::index).toList());
    assertEquals(List.of(0, 2, 3), lined.onlyInB());
  }

  @Test
  void theScopeAndNotTheSizeOfASideDecidesHowCloseAMatchMustBe() {
    Side a = side("A", HARBOUR);
    Side b = side("B", REPORT);
    assertEquals(
        MatchThreshold.ONE_TOPIC.close(Signals.WORDS, 1),
        Aligner.compare(a, b, MatchThreshold.ONE_TOPIC, AlignmentContext.NONE).close());
    assertEquals(
        MatchThreshold.WHOLE_TEXTS.close(Signals.WORDS, 1),
        Aligner.compare(b, a, MatchThreshold.WHOLE_TEXTS, AlignmentContext.NONE).close());
  }

  @Property(tries = 300)
  void whatOnlyAHasIsOnlyInBWithTheSidesSwapped(
      @ForAll("tellings") List<String> a,
      @ForAll("tellings") List<String> b,
      @ForAll MatchThreshold scope) {
    Comparison lined = Aligner.compare(side("A", a), side("B", b), scope, AlignmentContext.NONE);
    Comparison swapped = Aligner.compare(side("B", b), side("A", a), scope, AlignmentContext.NONE);
    List<Integer> onlyInA = lined.onlyInA().stream().map(AlignedRow::index).toList();
    assertTrue(swapped.onlyInB().containsAll(onlyInA), a + " " + b);
  }

  @Test
  void whatIsFarBehindACloserPassageIsNotSaidAgain() {
    List<String> a = List.of("Fog.", "The mayor of Lund opened the new bridge over the river.");
    List<String> b =
        List.of(
            "Ice.",
            "The mayor of Lund opened the new bridge over the river.",
            "The new bridge over the river was opened by the mayor of Lund.",
            "At the bridge the mayor of Lund sold three boats, two nets and some old ropes.");
    Comparison lined =
        Aligner.compare(
            side("A", a), side("B", b), MatchThreshold.ONE_TOPIC, AlignmentContext.NONE);
    assertEquals(List.of(1), lined.alsoInB());
    assertEquals(List.of(0, 3), lined.onlyInB());
    assertTrue(
        lined.rows().get(1).candidates().get(2).score() >= lined.close(), "close all the same");
  }

  @Provide
  Arbitrary<List<String>> tellings() {
    return Arbitraries.of(
            "mayor",
            "Korhal",
            "Ostrava",
            "first",
            "storm",
            "stormy",
            "negotiator",
            "of Raqqa",
            "negotiation",
            "9",
            "May 2016",
            "harbour",
            "crowns",
            "40")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words) + ".")
        .list()
        .ofMaxSize(7);
  }

  @Property(tries = 200)
  void anyTextsGiveARowForEachUnitWithScoresInOrder(
      @ForAll @Size(max = 8) List<String> a,
      @ForAll @Size(max = 8) List<String> b,
      @ForAll @IntRange(min = 1, max = 4) int candidates) {
    List<AlignedRow> rows = Aligner.align(a, b, candidates, PassageEmbeddings.NONE).toList();
    assertEquals(a.size(), rows.size());
    for (AlignedRow row : rows) {
      assertTrue(row.candidates().size() <= candidates);
      double before = 1;
      for (Candidate candidate : row.candidates()) {
        assertTrue(candidate.score() >= 0 && candidate.score() <= before, row.toString());
        assertTrue(candidate.index() < b.size());
        before = candidate.score();
      }
    }
  }

  static Side side(String name, List<String> texts) {
    int[] number = {0};
    return new Side(
        name,
        texts.stream()
            .map(text -> new LocatedPassage(name, new Passage(++number[0], "", text)))
            .toList());
  }
}
