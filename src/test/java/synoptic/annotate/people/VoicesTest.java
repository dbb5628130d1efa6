package synoptic.annotate.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.corpus.Speaker.Sort;

final class VoicesTest {

  private static final People CORPUS = LibraryFolder.at(Path.of("corpus")).reference().people();

  private static final List<Heard> LIBRARY =
      List.of(
          heard("a", "2016-06", "Hossein Dehqan", Sort.PERSON, "Defense Minister", "Iran"),
          heard("a", "2016-06", "Hossein Dehqan", Sort.PERSON, "Defense Minister", "Iran"),
          heard("a", "2016-06", "Dehqan", Sort.PERSON),
          heard("a", "2016-06", "Dehghan", Sort.PERSON),
          heard("b", "2016-07-02", "Hossein Dehghan", Sort.PERSON, "Defence Minister", "Iran"),
          heard("b", "2016-07-02", "Brigadier General Dehqan", Sort.PERSON),
          heard("a", "2016-06", "Sergey Shoygu", Sort.PERSON, "minister of defense", "Russia"),
          heard("a", "2016-06", "Sergey Shoygu", Sort.PERSON),
          heard("c", "2016-06-20", "Sergei Shoigu", Sort.PERSON),
          heard("d", "2018", "Shoigu", Sort.PERSON),
          heard("e", "2016-06-09", "the Russian defense minister", Sort.OFFICE),
          heard("f", "2004-06-09", "Russia's defense minister", Sort.OFFICE),
          heard("a", "2016-06", "Moscow", Sort.BODY),
          heard("b", "2016-07-02", "Russia", Sort.BODY),
          heard("b", "2016-07-02", "the Russian government", Sort.BODY),
          heard("a", "2016-06", "unknown", Sort.PRONOUN),
          heard("b", "2016-07-02", "Unknown", Sort.PERSON),
          heard("b", "2016-07-02", "he", Sort.PRONOUN));

  @ParameterizedTest
  @CsvSource({
    "Hossein Dehghan, b, PERSON, Hossein Dehqan",
    "Dehqan, a, PERSON, Hossein Dehqan",
    "Dehghan, a, PERSON, Hossein Dehqan",
    "Brigadier General Dehqan, b, PERSON, Hossein Dehqan",
    "Dehqan, elsewhere, PERSON, Hossein Dehqan",
    "Sergei Shoigu, c, PERSON, Sergey Shoygu",
    "Shoigu, d, PERSON, Sergey Shoygu",
    "the Russian defense minister, e, OFFICE, Sergey Shoygu",
    "Moscow, a, BODY, Russia",
    "Russia, a, BODY, Russia",
    "the Russian government, b, BODY, Russia",
    "unknown, a, PRONOUN, unknown",
    "Unknown, b, PERSON, Unknown",
    "he, b, PRONOUN, he",
  })
  void spellingsOfOneAreOneWithAndWithoutAListOfPeople(
      String words, String article, Sort sort, String name) {
    Heard heard = heard(article, "2016-06", words, sort);
    assertEquals(name, Voices.of(LIBRARY, People.NONE).name(heard));
    assertEquals(name, Voices.of(LIBRARY, CORPUS).name(heard));
  }

  @Test
  void besideItsArticleAVoiceNeedNotNameIt() {
    assertEquals("police", Voices.beside("north-1", Voices.in("north-1", "police")));
    assertEquals("police (south)", Voices.beside("north-1", "police (south)"));
  }

  @Test
  void anOfficeIsThePersonsWhoHeldItAtThatTimeAndNobodyElses() {
    Voices voices = Voices.of(LIBRARY, People.NONE);
    assertEquals(
        "Russia's defense minister",
        voices.name(heard("f", "2004-06-09", "Russia's defense minister", Sort.OFFICE)));
    assertNotEquals(
        "Sergey Shoygu",
        voices.name(heard("g", null, "the Russian defense minister", Sort.OFFICE)));
    assertNotEquals(
        "Sergey Shoygu",
        voices.name(heard("e", "2016-06-09", "the Russian foreign minister", Sort.OFFICE)));
  }

  @Test
  void anOfficeOfTwoWithinTheYearIsNeithers() {
    List<Heard> both =
        List.of(
            heard("a", "2016-10", "Anna Berg", Sort.PERSON, "President", "Norway"),
            heard("b", "2017-02", "Ruth Vale", Sort.PERSON, "President", "Norway"));
    Voices voices = Voices.of(both, People.NONE);
    Heard president = heard("c", "2016-12", "the Norwegian president", Sort.OFFICE);
    assertEquals("Norwegian president", voices.name(president));
    assertEquals(
        "Anna Berg", voices.name(heard("a", "2016-10", "Norway's president", Sort.OFFICE)));
  }

  @Test
  void anOfficeThatTheArticleGivesNobodyIsTheOnlySpeakersWhoHasItElsewhere() {
    List<Heard> heard =
        List.of(
            heard("a", "2016-10", "Tomas Lind", Sort.PERSON, "Harbour Union Chairman", null),
            heard("b", "2016-11", "Tomas Lind", Sort.PERSON),
            heard("b", "2016-11", "Anna Berg", Sort.PERSON, "Deputy Union Chairman", null),
            heard("d", "2004-11", "Tomas Lind", Sort.PERSON));
    Voices voices = Voices.of(heard, People.NONE);
    for (String words : List.of("the union chairman", "the harbour union chairman")) {
      assertEquals("Tomas Lind", voices.name(heard("b", "2016-11", words, Sort.OFFICE)), words);
    }
    for (String words : List.of("the chairman", "the former union chairman", "the union head")) {
      assertNotEquals("Tomas Lind", voices.name(heard("b", "2016-11", words, Sort.OFFICE)), words);
    }
    Heard unmentioned = heard("c", "2016-11", "the union chairman", Sort.OFFICE);
    assertNotEquals("Tomas Lind", voices.name(unmentioned));
    Heard longBefore = heard("d", "2004-11", "the union chairman", Sort.OFFICE);
    assertNotEquals("Tomas Lind", voices.name(longBefore));
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Berg, Tomas Berg",
    "John Kerry, James Kerry",
    "Dan Ray, Dan Roy",
    "Ellen Vale, Alan Vale",
    "Donald Trump, Donald Trump Jr.",
    "Sergey Shoygu, Anna Shoigu",
  })
  void twoPeopleOfOneSurnameStayTwo(String one, String other) {
    String surname = one.substring(one.indexOf(' ') + 1);
    Heard first = heard("a", "2016", one, Sort.PERSON);
    Heard second = heard("a", "2016", other, Sort.PERSON);
    Heard bare = heard("b", "2016", surname, Sort.PERSON);
    Voices voices = Voices.of(List.of(first, second, bare), People.NONE);
    assertEquals(one, voices.name(first));
    assertEquals(other, voices.name(second));
  }

  @Test
  void aWordThatMoreArticlesHaveForABodyIsNobodysSurname() {
    List<Heard> heard =
        List.of(
            heard("a", "2016", "Anna Sand", Sort.PERSON),
            heard("b", "2016", "SAND", Sort.BODY),
            heard("c", "2016", "SAND", Sort.BODY),
            heard("d", "2016", "Lund", Sort.BODY),
            heard("a", "2016", "Ida Lund", Sort.PERSON));
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals("SAND", voices.name(heard("e", "2016", "Sand", Sort.PERSON)));
    assertEquals("Anna Sand", voices.name(heard("e", "2016", "Ms. Sand", Sort.PERSON)));
    assertEquals("Anna Sand", voices.name(heard("a", "2016", "Sand", Sort.PERSON)));
    assertEquals("Ida Lund", voices.name(heard("e", "2016", "Lund", Sort.PERSON)));
  }

  @Test
  void aBareSurnameOfTwoStaysItself() {
    List<Heard> heard =
        List.of(
            heard("a", "2016", "Anna Berg", Sort.PERSON),
            heard("b", "2016", "Tomas Berg", Sort.PERSON));
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals("Berg", voices.name(heard("c", "2016", "Berg", Sort.PERSON)));
    assertEquals("Tomas Berg", voices.name(heard("b", "2016", "Berg", Sort.PERSON)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mohammed Alloush=Mohamad Alloush",
        "Bashar al-Assad=Bashar Assad",
        "Bashar al-Assad=Bashar Al Assad",
        "Qasem Soleimani=Qassem Suleimani",
        "Hassan Rouhani=Hasan Rohani",
        "Sergei Ivanov=Sergey Ivanoff",
        "Ali Akbar Velayati=Ali Akbar Velayaty",
        "Fahd Jassem al-Freij=Fahd al-Freij",
        "Mohammad Javad Zarif=Javad Zarif",
        "Walid Muallem=Walid al-Moallem",
        "William Vale=W. Vale",
        "Volodymyr Zelensky=Volodymyr Zelenskyy",
        "Kari Sand=Kari “The Gull” Sand",
        "Kit Sand=Kari Anna “Kit” Sand",
        "Karolos Papoul=Carolos Papoul",
        "J.D. Vanz=J. D. Vanz",
        "H. Dale Sand=Dale Sand",
        "Herman Van Rompel=Van Rompel",
        "Ursula von der Leyden=Von der Leyden",
      })
  void aNameIsKnownInOtherSpellings(String spellings) {
    List<Heard> heard =
        Stream.of(spellings.split("=")).map(name -> heard(name, null, name, Sort.PERSON)).toList();
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(1, heard.stream().map(voices::name).collect(Collectors.toSet()).size());
  }

  @Test
  void aShortNameThatFitsTwoLongOnesIsNeither() {
    List<Heard> heard =
        Stream.of("George W. Vale", "George H. W. Vale", "George Vale", "J. Berg", "John Berg")
            .map(name -> heard("a", null, name, Sort.PERSON))
            .toList();
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(
        Set.of("George W. Vale", "George H. W. Vale", "George Vale", "John Berg"),
        heard.stream().map(voices::name).collect(Collectors.toSet()));
  }

  @Test
  void anotherCountryTellsPeopleApart() {
    Heard one = heard("a", null, "Sergey Vale", Sort.PERSON, "Minister", "Russia");
    Heard other = heard("b", null, "Sergei Vale", Sort.PERSON, "Minister", "Ukraine");
    Voices voices = Voices.of(List.of(one, other), People.NONE);
    assertEquals("Sergey Vale", voices.name(one));
    assertEquals("Sergei Vale", voices.name(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Iran's Defense Ministry, the Iranian Defense Ministry, BODY",
    "Defense Ministry of Iran, Iran’s Defence Ministry, BODY",
    "Tasnim, Iran's Tasnim News Agency, BODY",
    "U.S. officials, American officials, GROUP",
    "Some activists, activists, GROUP",
    "Washington, the United States, BODY",
    "Kyiv, the Ukrainian authorities, BODY",
    "the UN, United Nations, BODY",
  })
  void bodiesAndGroupsAreKnownInOtherWords(String one, String other, Sort sort) {
    String elsewhere = sort == Sort.GROUP ? "a" : "b";
    List<Heard> heard = List.of(heard("a", null, one, sort), heard(elsewhere, null, other, sort));
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(voices.name(heard.getFirst()), voices.name(heard.getLast()));
  }

  @ParameterizedTest
  @CsvSource({
    "American Red Cross, Canadian Red Cross",
    "Iran's Defense Ministry, Russia's Defense Ministry",
    "Syrian opposition, Syria",
    "the mayor, the council",
  })
  void otherBodiesStayApart(String one, String other) {
    List<Heard> heard =
        List.of(heard("a", null, one, Sort.BODY), heard("b", null, other, Sort.BODY));
    Voices voices = Voices.of(heard, People.NONE);
    assertNotEquals(voices.name(heard.getFirst()), voices.name(heard.getLast()));
  }

  @Test
  void aSpellingIsToldOnceWhateverItsCaseSignsAndArticle() {
    List<Heard> heard = new ArrayList<>(LIBRARY);
    heard.add(heard("e", "2016-06-09", "The Russian Defense Minister, who left", Sort.OFFICE));
    heard.add(heard("a", "2016-06", "the Harbor Times", Sort.BODY));
    heard.add(heard("b", "2016-06", "The Harbor Times", Sort.BODY));
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(
        List.of("Sergei Shoigu", "Shoigu", "the Russian defense minister"),
        voices.spellings("Sergey Shoygu"));
    assertEquals(List.of(), voices.spellings(voices.name(heard.getLast())));
  }

  @Test
  void aVoiceHasItsSpellingsAndItsOffice() {
    Voices voices = Voices.of(LIBRARY, People.NONE);
    assertEquals(
        List.of("Brigadier General Dehqan", "Dehghan", "Dehqan", "Hossein Dehghan"),
        voices.spellings("Hossein Dehqan"));
    assertEquals(Optional.of("Defense Minister, Iran"), voices.office("Hossein Dehqan"));
    assertEquals(
        List.of("Sergei Shoigu", "Shoigu", "the Russian defense minister"),
        voices.spellings("Sergey Shoygu"));
    assertEquals(Optional.empty(), voices.office("Russia"));
    assertEquals(List.of(), voices.spellings("nobody"));
  }

  @Test
  void theListOfPeopleHasTheLastWord() {
    People people =
        new People(
            List.of(
                new People.Named(
                    "Old Berg",
                    Optional.of("Mayor"),
                    Optional.empty(),
                    List.of("Tomas Berg", "Berg"))),
            List.of(
                new People.Named(
                    "The Capital", Optional.empty(), Optional.empty(), List.of("Oslo"))));
    List<Heard> heard =
        List.of(
            heard("a", null, "Tomas Berg", Sort.PERSON),
            heard("a", null, "Anna Berg", Sort.PERSON),
            heard("b", null, "Mayor Berg", Sort.PERSON),
            heard("b", null, "Oslo", Sort.BODY));
    Voices voices = Voices.of(heard, people);
    assertEquals(
        List.of("Old Berg", "Anna Berg", "Old Berg", "The Capital"),
        heard.stream().map(voices::name).toList());
    assertEquals(Optional.of("Mayor"), voices.office("Old Berg"));
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void anyWordsOfAnySortAreNamed(Sort sort) {
    for (String name :
        List.of("", " ", ".", "'s", "the", "of of of", "x".repeat(10_000), "Гость")) {
      Heard heard = heard("a", "2016", name, sort);
      assertNotEquals(null, Voices.of(List.of(heard, heard), CORPUS).name(heard));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "William Pell=Bill Pell",
        "Robert Marr=Bob Marr=Bobby J. Marr",
        "Elizabeth Quill=Liz Quill",
        "Leonard E. Tull=Len Tull=L. Tull",
        "Thomas Ray Lowe=Tommy Lowe",
        "Katherine Ashe=Kathryn Ashe=Kate Ashe"
      })
  void aShortFormIsTheSameName(String spellings) {
    List<Heard> heard =
        Stream.of(spellings.split("=")).map(name -> heard(name, null, name, Sort.PERSON)).toList();
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(1, heard.stream().map(voices::name).collect(Collectors.toSet()).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Bill Pell, Bob Pell",
    "William Pell, Robert Pell",
    "Bill Pell, Will Pell",
    "John Pell, John Pell Jr.",
    "John Pell III, John Pell Jr."
  })
  void otherShortFormsAreOthers(String one, String other) {
    List<Heard> heard =
        List.of(heard("a", null, one, Sort.PERSON), heard("b", null, other, Sort.PERSON));
    Voices voices = Voices.of(heard, People.NONE);
    assertNotEquals(voices.name(heard.getFirst()), voices.name(heard.getLast()));
  }

  @Test
  void aShortFormOfTwoNamesIsNeithers() {
    List<Heard> heard =
        Stream.of("Albert Pell", "Alan Pell", "Al Pell")
            .map(name -> heard(name, null, name, Sort.PERSON))
            .toList();
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals("Al Pell", voices.name(heard.getLast()));
  }

  /** Ida and Otto Marr, and surnames alone in other articles. */
  private static final List<Heard> FAMILY =
      List.of(
          heard("a", "2018-04-06", "Ida Marr", Sort.PERSON, "Mayor", null),
          heard("b", "2018-04-07", "Otto Marr", Sort.PERSON),
          heard("c", "2018-04-07", "Marr", Sort.PERSON, "Mayor", null),
          heard("d", "2018-04-06", "Mr. Marr", Sort.PERSON),
          heard("e", "2018-04-06", "Marr", Sort.PERSON),
          heard("f", "2018-04-06", "Marr", Sort.PERSON),
          heard("g", "2018-04-06", "Marr", Sort.PERSON, "President", null));

  @Test
  void aBareSurnameIsWhoseOfficeSexOrEventTells() {
    Voices voices =
        Voices.of(FAMILY, People.NONE, (one, other) -> one.equals("e") && other.equals("a"));
    assertEquals("Ida Marr", voices.name(FAMILY.get(2)));
    assertEquals("Otto Marr", voices.name(FAMILY.get(3)));
    assertEquals("Ida Marr", voices.name(FAMILY.get(4)));
  }

  @Test
  void aBareSurnameOfWhichNothingTellsStaysApartInEachArticle() {
    Voices voices = Voices.of(FAMILY, People.NONE);
    assertEquals("Marr (e)", voices.name(FAMILY.get(4)));
    assertEquals("Marr (f)", voices.name(FAMILY.get(5)));
    assertNotEquals("Ida Marr", voices.name(FAMILY.get(6)));
    assertEquals(List.of("Marr"), voices.spellings("Marr (e)"));
  }

  @Test
  void aBareSurnameIsThatOfTheOneWhomTheLibraryNamesFarMoreOften() {
    List<Heard> heard =
        new ArrayList<>(
            Stream.of("a", "b", "c", "d")
                .map(article -> heard(article, null, "Ida Marr", Sort.PERSON))
                .toList());
    heard.add(heard("e", null, "Otto Marr", Sort.PERSON));
    heard.add(heard("f", null, "Marr", Sort.PERSON));
    heard.add(heard("g", null, "Mr. Marr", Sort.PERSON));
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals("Ida Marr", voices.name(heard.get(5)));
    assertEquals("Otto Marr", voices.name(heard.get(6)));
  }

  @ParameterizedTest
  @CsvSource({
    "police, GROUP",
    "Some lawmakers, GROUP",
    "the union, BODY",
    "a Harbor Times poll, BODY",
    "the mayor, OFFICE",
    "a resident, DESCRIPTION"
  })
  void whoeverIsOnlyARoleIsAnotherInEachArticle(String words, Sort sort) {
    Heard one = heard("a", null, words, sort);
    Heard other = heard("b", null, words, sort);
    Voices voices = Voices.of(List.of(one, other), People.NONE);
    assertNotEquals(voices.name(one), voices.name(other));
    assertTrue(voices.name(one).endsWith(" (a)"), voices.name(one));
    Voices alone = Voices.of(List.of(one), People.NONE);
    assertFalse(alone.name(one).contains("("));
  }

  @ParameterizedTest
  @CsvSource({
    "National Rowing Association, the NRA",
    "National Rowing Association, the N.R.A.",
    "the Associated Press, AP",
    "the Marr campaign, Marr’s campaign",
    "The Harbor Times, Harbor Times"
  })
  void aBodyIsOneUnderItsShortName(String one, String other) {
    List<Heard> heard =
        List.of(heard("a", null, one, Sort.BODY), heard("b", null, other, Sort.BODY));
    Voices voices = Voices.of(heard, People.NONE);
    assertEquals(voices.name(heard.getFirst()), voices.name(heard.getLast()));
  }

  @ParameterizedTest
  @CsvSource({
    "a longtime adviser to Ida Marr, DESCRIPTION, a longtime adviser",
    "Marr's lawyer, DESCRIPTION, lawyer",
    "Marr aides, GROUP, aides",
    "the Marr campaign, BODY, the campaign",
    "Norway's prime minister, OFFICE, Norway's prime minister",
    "the Marr Foundation, BODY, the Marr Foundation"
  })
  void aVoiceHasTheWordsOfWhoSpeaksAndNotOfWhoIsMentioned(String words, Sort sort, String own) {
    Heard mentioned = heard("a", null, "Ida Marr", Sort.PERSON, "Adviser to Otto Pell", null);
    Heard heard = heard("b", null, words, sort);
    Voices voices = Voices.of(List.of(mentioned, heard), People.NONE);
    assertEquals(List.of(own), List.copyOf(voices.words(voices.name(heard))));
    assertEquals(List.of("Adviser", "Ida Marr"), List.copyOf(voices.words("Ida Marr")));
  }

  static Heard heard(String article, String date, String name, Sort sort) {
    return heard(article, date, name, sort, null, null);
  }

  static Heard heard(
      String article, String date, String name, Sort sort, String office, String country) {
    return new Heard(
        article,
        Optional.ofNullable(date).flatMap(PartialDate::parse),
        name,
        sort,
        Optional.ofNullable(office),
        Optional.ofNullable(country));
  }

  @Test
  void anotherSpellingIsOneOfTheSameName() {
    assertTrue(Voices.mayBeSpelt("shoigu", "Sergey Shoygu"));
    assertTrue(Voices.mayBeSpelt("Sergei Shoigu", "Sergey Shoygu"));
    assertFalse(Voices.mayBeSpelt("Lavrov", "Sergey Shoygu"));
    assertFalse(Voices.mayBeSpelt("", "Sergey Shoygu"));
  }
}
