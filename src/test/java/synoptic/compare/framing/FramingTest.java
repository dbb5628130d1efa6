package synoptic.compare.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.align.Aligner;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.MatchThreshold;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.framing.TellingWord.Lean;
import synoptic.corpus.EventNotes;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Notebook;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.corpus.Reference;
import synoptic.corpus.Statement;
import synoptic.corpus.Statement.Kind;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.StatementHit;
import synoptic.text.Span;

final class FramingTest {

  private static final List<String> POST =
      List.of(
          "The rebels held the bridge on 3 March 2021, the rebel groups of the north said.",
          "In Ostrava three ministers met the rebels; US aid helped us.",
          "The rebels' leader Anna Berg spoke of a great victory.");

  private static final List<String> RADIO =
      List.of(
          "Terrorists held the bridge on 4 March 2021.",
          "In Lund four ministers met; the terrorists stayed away.",
          "Officials of the terrorists were not heard.");

  private static Side side(String article, List<String> texts) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (String text : texts) {
      passages.add(new LocatedPassage(article, new Passage(passages.size() + 1, "", text)));
    }
    return new Side(article, passages);
  }

  private static Framing framing(List<LabelGroup> groups, List<StatementHit> statements) {
    return framing(POST, RADIO, groups, statements, List.of());
  }

  private static Framing framing(
      List<String> a,
      List<String> b,
      List<LabelGroup> groups,
      List<StatementHit> statements,
      List<TopicHits> topics) {
    Comparison lined =
        Aligner.compare(
            side("post", a), side("radio", b), MatchThreshold.WHOLE_TEXTS, AlignmentContext.NONE);
    Reference reference =
        new Reference(People.NONE, List.of(), groups, EventNotes.NONE, Notebook.NONE, List.of());
    Map<String, PartialDate> published =
        Map.of("post", new PartialDate(2021, 3, 5), "radio", new PartialDate(2021, 3, 6));
    return Framing.of(
        lined,
        new FramingContext(
            reference,
            Map.of("post", "Post", "radio", "Radio"),
            published,
            statements,
            0,
            topics,
            WordCounts.of(List.of(new LocatedPassage("", new Passage(1, "", "The bridge."))))));
  }

  private static LabelGroup group(String name, String... labels) {
    return new LabelGroup(name, Optional.empty(), List.of(labels));
  }

  private static List<String> counted(List<Used> used) {
    return used.stream().map(each -> each.label() + " " + each.places().size()).toList();
  }

  private static List<String> words(Framing framing, Stream<Occurrence> places, Side side) {
    return places
        .flatMap(
            place ->
                place.spans().stream()
                    .map(span -> span.in(side.passages().get(place.passage()).text())))
        .toList();
  }

  @Test
  void theLongestLabelIsCountedAndNoShorterOneInsideIt() {
    Framing framing =
        framing(
            List.of(group("armed", "rebel", "rebel groups", "rebels", "terrorists")), List.of());
    ActorLabels armed = framing.labels().getFirst();
    assertEquals(List.of("rebels 3", "rebel groups 1"), counted(armed.a()));
    assertEquals(List.of("terrorists 3"), counted(armed.b()));
    assertTrue(armed.differs());
    assertEquals(
        List.of("rebels", "rebels", "rebels"),
        words(framing, armed.a().getFirst().places().stream(), framing.a()));
  }

  @Test
  void capitalsMeetOnlyCapitals() {
    Framing framing = framing(List.of(group("the state", "US")), List.of());
    assertEquals(List.of("US 1"), counted(framing.labels().getFirst().a()));
  }

  @Test
  void groupsWithDifferentWordsComeFirst() {
    Framing framing =
        framing(
            List.of(
                group("one side", "victory"),
                group("bridge", "bridge"),
                group("armed", "rebels", "terrorists"),
                group("nowhere", "pirates")),
            List.of());
    assertEquals(
        List.of("armed", "bridge", "one side"),
        framing.labels().stream().map(labelling -> labelling.group().name()).toList());
  }

  @Test
  void wordsLeadFromThoseOfAToThoseOfB() {
    String talks = " Talks, talks, talks.";
    List<TellingWord> words =
        framing(
                List.of("Rebels, rebels. Rebels and a rebel; the rebels' hill, two hills." + talks),
                List.of("Terrorists, terrorists. A terrorist; terrorists on two hills." + talks),
                List.of(),
                List.of(),
                List.of())
            .words();
    assertEquals("rebels", words.getFirst().word());
    assertEquals(Lean.A, words.getFirst().lean());
    assertEquals("terrorists", words.getLast().word());
    assertEquals(Lean.B, words.getLast().lean());
    assertTrue(words.getFirst().z() > 0 && words.getLast().z() < 0);
    assertEquals(5, words.getFirst().places().a().size());
    assertEquals(4, words.getLast().places().b().size());
    assertTrue(
        words.stream()
            .filter(word -> word.word().equalsIgnoreCase("hills"))
            .allMatch(word -> word.lean() == Lean.BOTH));
  }

  /** Stops, titles, endings and one letter of a name are a newspaper's habit. */
  @Test
  void houseStyleTellsNothing() {
    List<String> a =
        List.of(
            "The F.B.I., F.B.I., F.B.I. in Raqqah. Rep. Vale, Rep. Orr, Rep. Holm. Raqqah, Raqqah.");
    List<String> b =
        List.of(
            "The FBI, FBI, FBI in Raqqa. Representative Vale, Representative Orr, Representative"
                + " Holm. Raqqa, Raqqa.");
    assertEquals(
        List.of(),
        framing(a, b, List.of(), List.of(), List.of()).words().stream()
            .filter(word -> word.lean() != Lean.BOTH)
            .map(TellingWord::word)
            .toList());
  }

  @Test
  void theLogOddsAreThoseOfTheFormula() {
    Framing framing =
        framing(
            List.of("Oak, oak, oak, oak, oak, oak, oak, oak."),
            List.of("Elm, elm, elm, elm, elm, elm, elm, elm, oak."),
            List.of(),
            List.of(),
            List.of());
    TellingWord oak = framing.words().getFirst();
    double alpha = 3_000.0 * 9 / 18;
    double left = (8 + alpha) / (8 + 3_000 - 8 - alpha);
    double right = (1 + alpha) / (9 + 3_000 - 1 - alpha);
    double z = (Math.log(left) - Math.log(right)) / Math.sqrt(1 / (8 + alpha) + 1 / (1 + alpha));
    assertEquals("oak", oak.word());
    assertEquals(z, oak.z(), 1e-9);
  }

  @Test
  void aTermOfTwoWordsStandsForTheWordsThatStandOnlyInIt() {
    List<String> a =
        List.of("The peace talks failed. Peace talks again? No peace talks, no aid. Peace talks!");
    Framing framing =
        framing(
            a,
            List.of(
                "Aid came to the old mill, a quiet place by a stream full of trout, pike and eels."),
            List.of(),
            List.of(),
            List.of());
    assertEquals(List.of("peace talks"), framing.words().stream().map(TellingWord::word).toList());
  }

  private static StatementHit saying(int passage, String voice, Kind kind, String content) {
    Passage located = new Passage(passage, "", POST.get(passage - 1));
    int start = located.text().indexOf(content);
    Part part = Part.of(located.text(), new Span(start, start + content.length()));
    Statement statement =
        new Statement(kind, Optional.empty(), Optional.empty(), List.of(part), List.of());
    ArticleEntry entry = new ArticleEntry("post", FrontMatter.UNKNOWN, 3);
    return new StatementHit(entry, located, statement, voice, List.of());
  }

  @Test
  void voicesAreCountedByKindWithTheirShareOfTheWords() {
    Framing framing =
        framing(
            List.of(),
            List.of(
                saying(3, "Anna Berg", Kind.INDIRECT, "of a great victory"),
                saying(1, "unknown speaker", Kind.DIRECT, "The rebels held the bridge"),
                saying(1, "Anna Berg", Kind.MIXED, "the bridge")));
    VoiceShare berg = framing.voices().getFirst();
    assertEquals("Anna Berg", berg.name());
    assertEquals(1, berg.a().mixed().size());
    assertEquals(1, berg.a().indirect().size());
    assertEquals(0, berg.b().count());
    assertEquals(6.0 / 37, berg.a().share(), 1e-9);
    assertEquals("unknown speaker", framing.voices().getLast().name());
  }

  @Test
  void aStatementOfATextThatHasChangedIsLeftOut() {
    StatementHit old = saying(1, "Anna Berg", Kind.DIRECT, "The rebels");
    StatementHit changed =
        new StatementHit(
            old.article(), new Passage(1, "", "Another text."), old.statement(), "Berg", List.of());
    assertEquals(List.of(), framing(List.of(), List.of(changed)).voices());
  }

  private static List<String> given(List<Given> given) {
    return given.stream().map(Given::shown).toList();
  }

  private static Difference only(Framing framing, Difference.Kind kind) {
    List<Difference> found =
        framing.differences().stream().filter(each -> each.kind() == kind).toList();
    assertEquals(1, found.size(), framing.differences().toString());
    return found.getFirst();
  }

  @Test
  void datesNumbersAndPlacesDifferInsideOfAPair() {
    Framing framing =
        framing(
            List.of("In Ostrava three ministers met the rebels for talks on 3 March 2021."),
            List.of("In Lund four ministers met the rebels for talks on 4 March 2021."),
            List.of(),
            List.of(),
            List.of());
    Difference date = only(framing, Difference.Kind.DATE);
    assertEquals(List.of("3 Mar 2021"), given(date.inA()));
    assertEquals(List.of("4 Mar 2021"), given(date.inB()));
    Difference number = only(framing, Difference.Kind.NUMBER);
    assertEquals("ministers", number.what());
    assertEquals(List.of("three"), given(number.inA()));
    assertEquals(List.of("four"), given(number.inB()));
    Difference place = only(framing, Difference.Kind.PLACE);
    assertEquals(List.of("Ostrava"), given(place.inA()));
    assertEquals(List.of("Lund"), given(place.inB()));
  }

  @Test
  void aMonthDoesNotDifferFromADayInIt() {
    Framing framing =
        framing(
            List.of("The harbour of Ostrava was closed in March 2021."),
            List.of("The harbour of Ostrava was closed on 3 March 2021."),
            List.of(),
            List.of(),
            List.of());
    assertEquals(List.of(), framing.differences());
    assertEquals(List.of(), framing.onlyInA());
    assertEquals(List.of(), framing.onlyInB());
  }

  @Test
  void labelsOfOneGroupAreNoDifferentParticipants() {
    List<String> a = List.of("Fighters of the Red Front held the bridge against Norway.");
    List<String> b = List.of("Fighters of the Crimson Army held the bridge against Denmark.");
    LabelGroup fighters = group("fighters", "Red Front", "Crimson Army");
    assertEquals(
        List.of("Norway"),
        given(
            only(
                    framing(a, b, List.of(fighters), List.of(), List.of()),
                    Difference.Kind.PARTICIPANT)
                .inA()));
    assertEquals(
        List.of("Red Front", "Norway"),
        given(
            only(framing(a, b, List.of(), List.of(), List.of()), Difference.Kind.PARTICIPANT)
                .inA()));
  }

  @Test
  void whatOneSideHasAloneIsLeftOutByTheOther() {
    Passage second = new Passage(2, "", POST.get(1));
    Hit hit = new Hit(new ArticleEntry("post", FrontMatter.UNKNOWN, 3), second, 1, List.of());
    Framing framing =
        framing(POST, RADIO, List.of(), List.of(), List.of(new TopicHits("Aid", List.of(hit))));
    assertEquals(
        List.of("TOPIC Aid 1", "PERSON Anna Berg 1", "DATE 3 Mar 2021 1"),
        framing.onlyInA().stream()
            .map(each -> each.kind() + " " + each.what() + " " + each.places().size())
            .toList());
    assertEquals(List.of("4 Mar 2021"), framing.onlyInB().stream().map(Omission::what).toList());
  }

  @Test
  void everyNumberIsOfPlacesInsideTheirPassages() {
    Framing framing = framing(List.of(group("armed", "rebels", "terrorists")), List.of());
    assertFalse(framing.isEmpty());
    Stream<Occurrence> ofA =
        Stream.concat(
            framing.words().stream().flatMap(word -> word.places().a().stream()),
            framing.onlyInA().stream().flatMap(each -> each.places().stream()));
    ofA.forEach(
        place -> {
          String text = framing.a().passages().get(place.passage()).text();
          place.spans().forEach(span -> assertTrue(span.end() <= text.length()));
        });
  }

  @Test
  void aNameIsOneWordHoweverShortItIsWrittenLater() {
    String first = "Mayor Anna Berg spoke in the hall.";
    String later = "Berg spoke again, and Berg left.";
    String alone = "Nobody came to the hall, and the hall was cold.";
    Framing framing =
        framing(
            List.of(first, later, later, later, later),
            List.of(alone, alone, alone),
            List.of(),
            List.of(),
            List.of());
    TellingWord berg =
        framing.words().stream()
            .filter(word -> word.word().contains("Berg"))
            .reduce((one, other) -> fail(one + " and " + other))
            .orElseThrow();
    assertEquals("Anna Berg", berg.word());
    assertEquals(9, berg.places().a().size());
    assertEquals(Lean.A, berg.lean());
  }
}
