package synoptic.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Progress;
import synoptic.search.Query;
import synoptic.testkit.Saying;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** {@code who} shows rows while others are still looked for. */
final class FirstRowsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Query> asked = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();

  private static Saying calm(String article) {
    return Saying.in(article, 1, "Ada Quist").by("Ada Quist", "said").content("it was calm");
  }

  /** Finds what is said article by article. */
  private final class Growing extends Shelf {

    Growing() {
      for (String id : List.of("old", "mid", "new")) {
        String day = Map.of("old", "2016-05-01", "mid", "2016-05-02", "new", "2016-05-03").get(id);
        with(id, TestArticles.front("Title", "Post", day), "Ada Quist said it was calm.");
      }
    }

    @Override
    public void findFirst(Query query) {
      asked.add(query);
    }

    @Override
    public void findStatements(Progress progress, Runnable news) {
      for (String id : List.of("new", "old", "mid")) {
        saying(calm(id));
        if (!id.equals("mid")) {
          news.run();
          seen.add(out.toString(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private int run(String... arguments) {
    Growing library = new Growing();
    CliContext around =
        new CliContext(
            out,
            err,
            OptionalInt.empty(),
            folder -> library,
            Optional.empty(),
            "1.2.3",
            Map.of(),
            sentences -> List.of());
    return new CommandLine(around, new FakeAlignment()).run(List.of(arguments));
  }

  private static List<String> articles(String shown) {
    return shown
        .lines()
        .filter(line -> line.contains(" ¶ "))
        .map(line -> line.split(" · ")[2].split(" ")[0])
        .toList();
  }

  @Test
  void rowsAreShownAsTheyAreFoundEachOnce() {
    assertEquals(0, run("who", "calm"));
    assertEquals(List.of(List.of("new"), List.of("new", "old")), shownBefore());
    assertEquals(List.of("new", "old", "mid"), articles(out.toString(StandardCharsets.UTF_8)));
    assertEquals("3 statements\n", err.toString(StandardCharsets.UTF_8));
    assertEquals(List.of(new Query.Word("calm")), asked);
  }

  private List<List<String>> shownBefore() {
    return seen.stream().map(FirstRowsTest::articles).toList();
  }

  @Test
  void thereAreNoMoreRowsThanAskedFor() {
    run("who", "--limit", "1");
    assertEquals(List.of("new"), articles(out.toString(StandardCharsets.UTF_8)));
    assertTrue(
        err.toString(StandardCharsets.UTF_8).endsWith("1 of 3 statements; --limit 0 for all\n"));
  }

  @Test
  void machinesGetTheWholeInItsOrder() {
    run("who", "--json");
    assertEquals(List.of("", ""), seen);
    assertEquals(3, out.toString(StandardCharsets.UTF_8).lines().count());
  }
}
