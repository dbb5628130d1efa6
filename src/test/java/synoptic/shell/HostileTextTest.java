package synoptic.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.EventNotes;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.corpus.Problem;
import synoptic.corpus.Reference;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Topic;
import synoptic.shell.request.RequestParser;
import synoptic.testkit.Saying;
import synoptic.testkit.Shelf;

/** A string that would steer a terminal is put into every field; no view lets it through. */
final class HostileTextTest {

  private static final List<List<String>> VIEWS =
      List.of(
          List.of("search"),
          List.of("search", "nobody"),
          List.of("who"),
          List.of("who", "--speaker", "nobody"),
          List.of("speakers"),
          List.of("events", "--all"),
          List.of("synopsis", "bad", "worse"),
          List.of("timeline"),
          List.of("kwic", "strange"),
          List.of("read", "bad"),
          List.of("articles"),
          List.of("sources"),
          List.of("events", "--all"),
          List.of("synopsis", "bad"),
          List.of("topics"),
          List.of("events", "--all"),
          List.of("synopsis", "bad", "worse"),
          List.of("check"),
          List.of("restore"),
          List.of("compare", "bad", "worse"),
          List.of("framing", "bad", "worse"),
          List.of("tags"),
          List.of("tag", "bad#1"),
          List.of("note", "bad#1"),
          List.of("labels"),
          List.of("labels", "--suggest"));

  /** Those that show nothing of a library; what they are given is tested with what is typed. */
  private static final Set<String> WITHOUT_LIBRARY =
      Set.of("add", "align", "completion", "edit", "help", "remove", "set", "statements");

  @Test
  void everyCommandThatShowsALibraryIsAmongThem() {
    Set<String> tried = new TreeSet<>(WITHOUT_LIBRARY);
    VIEWS.forEach(view -> tried.add(view.getFirst()));
    Set<String> all = new TreeSet<>();
    RequestParser.commands().forEach(command -> all.add(command.name()));
    assertEquals(all, tried);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\033]0;title\007",
        "\033[2J\033[31m",
        "\u009b31m",
        "\u009d52;c;QQ==\u009c",
        "a\rb\nc\u0085d\u2028e",
        "\u202eevil\u2066",
        "\u200f\u061c",
        "\ud800 alone",
        "\0\b\177"
      })
  void neverReachesATerminal(String hostile) {
    Shelf library = full(hostile);
    for (List<String> view : VIEWS) {
      for (OptionalInt columns : List.of(OptionalInt.empty(), OptionalInt.of(70))) {
        Screen screen = Screen.of(library, columns, view.toArray(String[]::new));
        assertSafe(view + "", screen.out().replaceAll("\033\\[(1|2|22)m", ""));
        assertSafe(view + "", screen.err());
      }
      Screen.of(full(hostile), OptionalInt.empty(), "remove", hostile);
    }
    Map<String, String> none = Map.of();
    assertSafe("typed", Screen.of(library, OptionalInt.of(70), none, hostile).err());
    assertSafe("typed", Screen.of(library, OptionalInt.of(70), none, "--" + hostile).err());
    assertSafe("typed", Screen.of(library, OptionalInt.of(70), none, "read", hostile).err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033]0;t\007", "\u009b31m", "a\u0085b", "\u202e\ufeff\u061c", "\177\0"})
  void isEscapedInJsonAndComesBackWhole(String hostile) throws Exception {
    for (String command :
        List.of(
            "search", "who", "speakers", "timeline", "articles", "sources", "topics", "events")) {
      Screen screen = Screen.of(full(hostile), OptionalInt.empty(), command, "--json");
      assertSafe(command, screen.out());
      for (String line : screen.out().lines().toList()) {
        JsonObject object = JsonParser.object().from(line);
        if (object.getString("title") != null) {
          assertEquals("T" + hostile, object.getString("title"));
        }
      }
    }
  }

  private static void assertSafe(String what, String text) {
    text.codePoints()
        .filter(point -> point != '\n')
        .forEach(
            point -> {
              int type = Character.getType(point);
              boolean bad =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              assertTrue(!bad, () -> what + " lets U+" + Integer.toHexString(point) + " through");
            });
  }

  private static Shelf full(String hostile) {
    Optional<String> words = Optional.of("T" + hostile);
    Optional<PartialDate> date = PartialDate.parse("2016");
    FrontMatter front = new FrontMatter(words, words, words, date, words, words, words);
    String one = "One" + hostile;
    return new Shelf()
        .with("bad", front, one, "Two strange years, 2014 and 2015 " + hostile)
        .with("worse", FrontMatter.UNKNOWN, "Something strange " + hostile, hostile + "x")
        .saying(
            Saying.in("bad", 1, "T" + hostile).by(one, one).kind(Kind.MIXED).content(one).via(one))
        .reference(
            new Reference(
                People.NONE,
                List.of(new Topic("t" + hostile, words, "q" + hostile)),
                List.of(new LabelGroup("g", words, List.of())),
                EventNotes.NONE,
                notebook(hostile),
                List.of(new Problem("topics.yaml" + hostile, hostile))))
        .problem("x" + hostile, "is odd: " + hostile);
  }

  private static Notebook notebook(String hostile) {
    NotePlace passage = NotePlace.of("bad#1");
    List<String> tags = List.of("tag" + hostile);
    return new Notebook(
        List.of(
            new Note(NotePlace.of("bad"), tags, Optional.of("A note" + hostile)),
            new Note(passage, tags, Optional.of(hostile)),
            new Note(passage.saying(Optional.of("One" + hostile)), tags, Optional.of(hostile))));
  }
}
