package synoptic.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Topic;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.Workspace;
import synoptic.search.SearchException;
import synoptic.shell.CliContext.Explorer;
import synoptic.shell.help.Examples;
import synoptic.shell.request.RequestParser;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

final class CommandLineTest {

  private final Shelf library = Shelves.flood();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(OutputStream out, Function<Optional<Path>, Workspace> opener, String... words) {
    CliContext surroundings =
        new CliContext(
            out,
            err,
            OptionalInt.empty(),
            opener,
            Optional.empty(),
            "1",
            Map.of(),
            sentences -> List.of());
    return new CommandLine(surroundings, new FakeAlignment()).run(List.of(words));
  }

  private int failing(RuntimeException failure, String... words) {
    return run(
        OutputStream.nullOutputStream(),
        folder -> {
          throw failure;
        },
        words);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anUnreadableArticleIsToldAfterTheResultsAndSetsTheStatus() {
    library.problem("broken.md", "is not UTF-8 from byte 7 on");
    Screen screen = Screen.of(library, OptionalInt.empty(), "search", "harbour");
    assertTrue(screen.out().contains("Flood closes the harbour"));
    assertTrue(screen.err().contains("synoptic: broken.md: is not UTF-8 from byte 7 on\n"));
    assertEquals(2, screen.status());
  }

  @Test
  void manyProblemsAreCutShort() {
    IntStream.range(0, 25).forEach(at -> library.problem(at + ".md", "is larger than 64 MB"));
    Screen screen = Screen.of(library, OptionalInt.empty(), "articles");
    assertEquals(21, screen.err().lines().count());
    assertTrue(screen.err().contains("and 5 more: see synoptic check."));
  }

  @Test
  void checkListsEveryProblem() {
    IntStream.range(0, 25).forEach(at -> library.problem(at + ".md", "is larger than 64 MB"));
    Screen screen = Screen.of(library, OptionalInt.empty(), "check");
    assertEquals(25, screen.out().lines().filter(line -> line.contains("64 MB")).count());
    assertEquals("", screen.err());
    assertEquals(2, screen.status());
  }

  @Test
  void checkTellsAProgramEachProblemAndThenWhatThereIs() {
    library.problem("people.yaml", "line 3 has no name").differing("articles/a.md", "is another");
    Screen before = Screen.of(library, OptionalInt.empty(), "check", "--json");
    List<String> lines = before.out().lines().toList();
    assertEquals(3, lines.size(), before.out());
    assertEquals(
        "{\"kind\":\"problem\",\"where\":\"articles/a.md\",\"what\":\"is another\"}",
        lines.getFirst());
    assertTrue(lines.getLast().startsWith("{\"kind\":\"summary\","), lines.getLast());
    assertTrue(lines.getLast().endsWith("\"repaired\":0,\"problems\":2}"), lines.getLast());
    assertEquals(2, before.status());
    Screen after = Screen.of(library, OptionalInt.empty(), "check", "--repair");
    assertTrue(after.out().startsWith("repaired: read articles/a.md again\n"), after.out());
    assertTrue(after.out().contains("people.yaml: line 3 has no name"));
    assertFalse(after.out().contains("is another"));
  }

  @Test
  void aFaultIsOneSentenceAndItsTraceOnlyWhereAskedFor() {
    assertEquals(70, failing(new IllegalStateException("inner secret"), "articles"));
    assertEquals(1, said().lines().count());
    assertFalse(said().contains("secret"));
    err.reset();
    assertEquals(70, failing(new IllegalStateException("inner secret"), "articles", "--debug"));
    assertTrue(said().contains("IllegalStateException: inner secret"));
    assertTrue(said().contains("  at synoptic.shell."));
  }

  @Test
  void anEngineThatCannotAnswerIsBadInput() {
    assertEquals(2, failing(new SearchException("The index cannot be built.", null), "articles"));
    assertEquals("synoptic: The index cannot be built.\n", said());
  }

  @Test
  void aClosedPipeEndsQuietly() {
    OutputStream closed = refusing("Broken pipe");
    assertEquals(0, run(closed, folder -> library, "search", "--limit", "0"));
    assertEquals("", said());
    PrintStream print = new PrintStream(refusing("Broken pipe"), false, StandardCharsets.UTF_8);
    assertEquals(0, run(print, folder -> library, "articles"));
    assertEquals("", said());
    assertEquals(2, library.closed());
  }

  @Test
  void aFullDiskIsTold() {
    OutputStream full = refusing("No space left on device");
    assertEquals(2, run(full, folder -> library, "articles"));
    assertEquals("synoptic: Reading or writing failed: No space left on device.\n", said());
  }

  private static OutputStream refusing(String why) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void anInterruptEndsWith130() {
    Thread.currentThread().interrupt();
    try {
      assertEquals(130, run(new ByteArrayOutputStream(), folder -> library, "search", "harbour"));
    } finally {
      assertTrue(Thread.interrupted());
    }
    assertEquals("", said());
  }

  @Test
  void aLongAnswerComesPageByPage() {
    String[] texts = IntStream.range(0, 1_203).mapToObj(at -> "Boat " + at).toArray(String[]::new);
    library.with("boats", TestArticles.front("Boats", "Quayside", "2016"), texts);
    Screen all =
        Screen.of(library, OptionalInt.empty(), "search", "boat", "--limit", "0", "--json");
    assertEquals(1_203, all.out().lines().count());
    assertEquals("1,203 passages in 1 article\n", all.err());
    Screen some =
        Screen.of(library, OptionalInt.empty(), "search", "boat", "--limit", "777", "--json");
    assertEquals(777, some.out().lines().count());
    assertTrue(some.out().lines().toList().getLast().contains("\"text\":\"Boat 776\""));
  }

  @Test
  void theExplorerStartsOnTheLibraryThatIsNamed() {
    StringBuilder opened = new StringBuilder();
    Explorer explorer =
        folder -> {
          opened.append(folder.orElseThrow());
          return 7;
        };
    CliContext surroundings =
        new CliContext(
            OutputStream.nullOutputStream(),
            err,
            OptionalInt.of(80),
            folder -> library,
            Optional.of(explorer),
            "1",
            Map.of(),
            sentences -> List.of());
    assertEquals(7, new CommandLine(surroundings).run(List.of("--library", "/some/where")));
    assertEquals("/some/where", opened.toString());
  }

  @Test
  void theLibraryThatIsNamedIsOpenedAndClosed() {
    StringBuilder opened = new StringBuilder();
    Function<Optional<Path>, Workspace> opener =
        folder -> {
          opened.append(folder.map(Path::toString).orElse("none"));
          return library;
        };
    run(new ByteArrayOutputStream(), opener, "articles", "--library=src");
    assertEquals("src", opened.toString());
    assertEquals(1, library.closed());
  }

  @Test
  void whatNeedsNoLibraryOpensNone() {
    for (String command : List.of("help", "completion bash", "align pom.xml LICENSE")) {
      int status =
          run(
              new ByteArrayOutputStream(),
              folder -> {
                throw new AssertionError("opened a library for " + command);
              },
              command.split(" "));
      assertTrue(status < 2, command + ": " + said());
    }
  }

  @Test
  void nothingIsBoldWithoutColour() {
    OptionalInt columns = OptionalInt.of(80);
    Screen bold = Screen.of(library, columns, Map.of("NO_COLOR", ""), "search", "harbour");
    assertTrue(bold.out().contains("\033[1mharbour\033[22m"));
    Screen plain = Screen.of(library, columns, Map.of("NO_COLOR", "1"), "search", "harbour");
    assertFalse(plain.out().contains("\033"));
  }

  @Test
  void aWordWithADashIsPartOfAQuery() {
    Screen screen = Screen.of("search", "--limit", "3", "-harbour", "--", "--limit");
    assertTrue(screen.err().contains("Nothing matches \"-harbour --limit\""), screen.err());
  }

  @Test
  void everyCommandOfTheCatalogueCanBeRun() {
    for (var command : RequestParser.commands()) {
      String[] arguments =
          command.arguments().stream().map(argument -> "leaflet").toArray(String[]::new);
      String[] words =
          Stream.concat(Stream.of(command.name()), Stream.of(arguments)).toArray(String[]::new);
      Screen screen = Screen.of(words);
      assertTrue(screen.status() != 70, command.name() + ": " + screen.err());
    }
  }

  @Test
  void anArticleThatTheIndexKnowsButNobodyCanReadIsAProblem() {
    Shelf shrinking =
        new Shelf() {
          @Override
          public Optional<synoptic.corpus.Article> article(String id) {
            return id.equals("gone") ? Optional.empty() : super.article(id);
          }
        };
    shrinking.with("gone", TestArticles.front("Gone", "Quayside", "2016"), "A boat left.");
    Screen screen = Screen.of(shrinking, OptionalInt.empty(), "check");
    assertTrue(screen.out().contains("articles/gone.md: cannot be read any more"));
    assertEquals(2, screen.status());
  }

  @Test
  void whatTurnsOutToHaveChangedAfterTheAnswerIsTold() {
    library.changed(new LibraryChange(Set.of(), Set.of("leaflet"), Set.of("poster"), List.of()));
    Screen late = Screen.of(library, OptionalInt.empty(), "search", "mayor");
    assertTrue(late.out().contains("mayor"), late.out());
    assertTrue(late.err().contains("\n1 article changed, 1 went since"), late.err());
    assertFalse(Screen.of(library, OptionalInt.empty(), "search", "mayor").err().contains("since"));
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    String missing =
        RequestParser.commands().stream()
            .filter(command -> Examples.of(command.name()) == null)
            .map(command -> command.name())
            .collect(Collectors.joining(", "));
    assertEquals("", missing);
  }

  @Test
  void aTerminalThatCannotMoveItsCursorIsNamed() {
    Screen dumb = Screen.of(library, OptionalInt.of(80), Map.of("TERM", "dumb"));
    assertTrue(dumb.err().contains("TERM=dumb"), dumb.err());
    assertFalse(Screen.of(library, OptionalInt.of(80), Map.of()).err().contains("TERM"));
  }

  @Test
  void aTopicWhoseQueryCannotBeReadIsAProblem() {
    library.topics(new Topic("flood", Optional.empty(), "river date:noon"));
    Screen screen = Screen.of(library, OptionalInt.empty(), "check");
    assertTrue(screen.out().contains("topic flood: date:noon is no date that"), screen.out());
    assertEquals(2, screen.status());
  }
}
