package synoptic.annotate.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.People;
import synoptic.corpus.Speaker.Sort;

/** What people.yaml says of who is one and who is not comes before all that articles tell. */
final class VoicesByHandTest {

  @TempDir private Path temp;

  private People people(String... lines) throws Exception {
    Files.writeString(temp.resolve("people.yaml"), String.join("\n", lines));
    return LibraryFolder.at(temp).reference().people();
  }

  private static Heard heard(String article, String name) {
    return heard(article, name, Sort.PERSON);
  }

  private static Heard heard(String article, String name, Sort sort) {
    return new Heard(article, Optional.empty(), name, sort, Optional.empty(), Optional.empty());
  }

  private static List<String> names(People people, List<Heard> heard) {
    Voices voices = Voices.of(heard, people);
    return heard.stream().map(voices::name).toList();
  }

  /** Whatever rule makes them one; the second is the one that leaves. */
  @ParameterizedTest
  @CsvSource({
    "Sergey Shoygu, Sergei Shoigu, PERSON",
    "William Smith, Bill Smith, PERSON",
    "Masoud Barzani, Barzani, PERSON",
    "Masoud Barzani, Mr. Barzani, PERSON",
    "John Fitzgerald Kennedy, J. F. Kennedy, PERSON",
    "the Pentagon, Pentagon, BODY",
    "Moscow, the Kremlin, BODY",
    "Bay Council, Council of the Bay, BODY",
  })
  void whatIsApartStaysApart(String one, String other, Sort sort) throws Exception {
    List<Heard> heard =
        List.of(heard("a", one, sort), heard("a", one, sort), heard("b", other, sort));
    for (String list :
        List.of("", "people:\n- name: %s\n  variants: [%s]\n".formatted(one, other))) {
      People apart = people(list + "apart:\n- [%s, %s]".formatted(one, other));
      List<String> names = names(apart, heard);
      assertFalse(names.get(0).equals(names.get(2)), names + "");
      assertEquals(names.get(0), names.get(1));
    }
  }

  @Test
  void whoIsPartedTakesNobodyAlong() throws Exception {
    List<Heard> heard =
        List.of(
            heard("a", "Sergey Ivanov"),
            heard("b", "Sergei Ivanov"),
            heard("c", "Sergej Ivanov"),
            heard("d", "Sergej Ivanov"));
    assertEquals(Collections.nCopies(4, "Sergej Ivanov"), names(People.NONE, heard));
    assertEquals(
        List.of("Sergej Ivanov", "Sergei Ivanov", "Sergej Ivanov", "Sergej Ivanov"),
        names(people("apart: [[Sergey Ivanov, Sergei Ivanov]]"), heard));
    assertEquals(
        List.of("Sergey Ivanov", "Sergej Ivanov", "Sergej Ivanov", "Sergej Ivanov"),
        names(people("apart: [[Sergei Ivanov, Sergey Ivanov]]"), heard));
  }

  @Test
  void aSurnameThatIsNotOnesIsTheOthersWhereThereIsOne() throws Exception {
    List<Heard> heard =
        List.of(
            heard("a", "Masoud Barzani"),
            heard("b", "Masoud Barzani"),
            heard("c", "Masoud Barzani"),
            heard("d", "Masoud Barzani"),
            heard("e", "Nechirvan Barzani"),
            heard("f", "Barzani"));
    assertEquals("Masoud Barzani", names(People.NONE, heard).getLast());
    People apart = people("apart: [[Masoud Barzani, Barzani]]");
    assertEquals("Nechirvan Barzani", names(apart, heard).getLast());
  }

  @Test
  void anOfficeThatIsNotThePersonsIsItsOwn() throws Exception {
    List<Heard> heard =
        List.of(
            new Heard(
                "a",
                Optional.empty(),
                "Sergey Shoygu",
                Sort.PERSON,
                Optional.of("Defense Minister"),
                Optional.of("Russia")),
            heard("a", "the Russian defense minister", Sort.OFFICE));
    assertEquals("Sergey Shoygu", names(People.NONE, heard).getLast());
    People apart = people("apart: [[Sergey Shoygu, the Russian defense minister]]");
    Voices voices = Voices.of(heard, apart);
    assertFalse(voices.name(heard.getLast()).equals("Sergey Shoygu"));
    assertEquals(List.of(), voices.spellings("Sergey Shoygu"));
    assertFalse(voices.words(voices.name(heard.getLast())).contains("Sergey Shoygu"));
  }

  @Test
  void aVoiceIsJoinedAsItIsCalledAndKeepsItsWords() throws Exception {
    List<Heard> heard =
        List.of(
            heard("a", "police", Sort.GROUP),
            heard("b", "police", Sort.GROUP),
            heard("c", "Bay Police", Sort.BODY));
    assertEquals(List.of("police (a)", "police (b)", "Bay Police"), names(People.NONE, heard));
    People joined = people("bodies: [{name: Bay Police, variants: [police (a)]}]");
    Voices voices = Voices.of(heard, joined);
    assertEquals(
        List.of("Bay Police", "police (b)", "Bay Police"),
        heard.stream().map(voices::name).toList());
    assertEquals(List.of("police"), voices.spellings("Bay Police"));
    assertTrue(voices.words("Bay Police").contains("Bay Police"));
  }

  @Test
  void anEntryThatIsAVariantOfAnotherIsAPartOfIt() throws Exception {
    People people =
        people(
            "people:",
            "- {name: Ann Berg, country: Norway, variants: [Mayor of Oslo]}",
            "- {name: A. Berg, office: Mayor, variants: [Berg]}",
            "- {name: Loop, variants: [Pool]}",
            "- {name: Pool, variants: [Loop]}",
            "bodies:",
            "- {name: Mayor of Oslo, variants: [the town hall, A. Berg]}");
    List<Heard> heard =
        List.of(
            heard("a", "Berg"),
            heard("a", "A. Berg"),
            heard("b", "the town hall", Sort.BODY),
            heard("b", "Ann Berg"));
    assertEquals(Collections.nCopies(4, "Ann Berg"), names(people, heard));
    assertEquals(Optional.of("Mayor, Norway"), Voices.of(heard, people).office("Ann Berg"));
    assertEquals(2, people.all().size());
  }

  /** What stands on more than one line in an article is one line in the list. */
  @Test
  void aNameWithALineBreakIsKnown() throws Exception {
    List<Heard> heard = List.of(heard("a", "Ali Khan"), heard("b", "Ali\nKhan"));
    assertEquals(
        "Bo Dahl",
        names(people("people: [{name: Bo Dahl, variants: [Ali Khan]}]"), heard).getLast());
    People apart =
        people("apart: [[Bo Dahl, Ali Khan]]", "people: [{name: Bo Dahl, variants: [Ali Khan]}]");
    assertEquals(List.of("Ali Khan", "Ali Khan"), names(apart, heard));
  }

  @Test
  void theOrderOfArticlesChangesNothing() throws Exception {
    People apart =
        people(
            "people: [{name: Sergey Shoygu, variants: [Shoygu, Shoigu]}]",
            "apart: [[Sergey Shoygu, Shoigu, S. Shoygu], [Shoigu, Sergei Shoigu]]");
    List<Heard> heard = new ArrayList<>();
    for (String name : List.of("Shoigu", "Sergei Shoigu", "S. Shoygu", "Shoygu", "Sergey Shoygu")) {
      heard.add(heard("a", name));
      heard.add(heard("b" + name, name));
    }
    List<String> names = names(apart, heard);
    for (int seed = 0; seed < 20; seed++) {
      List<Heard> mixed = new ArrayList<>(heard);
      Collections.shuffle(mixed, new Random(seed));
      Voices voices = Voices.of(mixed, apart);
      assertEquals(names, heard.stream().map(voices::name).toList());
    }
    assertEquals(4, names.stream().distinct().count(), names + "");
  }
}
