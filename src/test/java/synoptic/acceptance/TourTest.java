package synoptic.acceptance;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's tour, as it is written there: each of its sentences is done in a real terminal, and
 * what it says is seen on the screen.
 */
final class TourTest {

  @TempDir static Path home;

  @TempDir Path temporary;

  /**
   * A part of the tour.
   *
   * @param readme the README's words
   * @param walked does what they say, and fails where they are not true
   */
  private record Part(String readme, Consumer<Tmux> walked) {}

  private static final Pattern PLACE = Pattern.compile("¶ (\\d+) of \\d+ ");
  private static final Pattern PAIR = Pattern.compile("(\\d+) of (\\d+) · (\\d+) pairs");
  private static final Pattern CANDIDATE = Pattern.compile("│ ([123]) of 3 +│");
  private static final Pattern COUNT = Pattern.compile("(?m)^▌ .*? A (\\D+) (\\d+)");
  private static final Pattern TAKEN = Pattern.compile("(?m)^ ([AB]) is (.+?) ·");

  private static final List<List<Part>> TOUR =
      List.of(
          List.of(
              new Part(
                  "`./synoptic` opens the library that comes along: five digests, from five"
                      + " sources, of articles on the meetings of the Iranian, Russian and Syrian"
                      + " defense ministers.",
                  TourTest::opens),
              new Part(
                  "The cursor is in the search box.", tmux -> assertEquals("3 1 1", cursor(tmux)))),
          List.of(
              new Part("Type `ceasefire`.", tmux -> {}),
              new Part("The list follows each keystroke.", TourTest::follows),
              new Part(
                  "`Enter` goes to the list, `Enter` again opens the passage in the reader;",
                  TourTest::reads),
              new Part(
                  "`n` and `N` go to the next and the previous hit of the article.",
                  TourTest::hits)),
          List.of(
              new Part(
                  "`a` takes this article as A.",
                  tmux -> assertEquals("Insight Turkey", taken(tmux, "a", "A"))),
              new Part(
                  "`Esc` goes back to the list, `j` goes down; on a row of another source `b`"
                      + " takes that article as B.",
                  TourTest::takesB)),
          List.of(
              new Part(
                  "`c` lines the two up: each row is a passage of A with the closest one of B, how"
                      + " close it is and the words that tie them.",
                  TourTest::linesUp),
              new Part(
                  "`n` and `p` go from pair to pair, `Space` shows the next candidate, `o` what"
                      + " only one of them has, `t` narrows to a topic.",
                  TourTest::pairs),
              new Part(
                  "Shared words are dim, differing figures are underlined, and what only one side"
                      + " has stands out, unless the two have *little in common*.",
                  TourTest::words)),
          List.of(
              new Part(
                  "`4` shows how the two frame the same: what each calls the same actors, the words"
                      + " that lean to one side, whom each lets speak, where their facts differ and"
                      + " what each leaves out;",
                  TourTest::frames),
              new Part("`Enter` on a number shows what it counts.", TourTest::counts),
              new Part(
                  "`5` puts the dates in the passages found into one column of time.",
                  TourTest::dates)),
          List.of(
              new Part(
                  "`6` shows what happened and who wrote about it: `●` tells of it, `◆` was first, `○`"
                      + " does not.",
                  TourTest::happened),
              new Part(
                  "`5` on an event puts what was published below what happened.", TourTest::lags),
              new Part(
                  "`Enter` shows an event's facts, a column for each source.", TourTest::facts)),
          List.of(
              new Part(
                  "`y` copies the passage with its citation, `m` bookmarks it, `H` goes back.",
                  TourTest::keeps),
              new Part(
                  "`?` helps wherever you are; `q` leads back the way you came, and at its beginning"
                      + " out.",
                  TourTest::ends)));

  /** What is done once, before the first start, has its time; a frame on the screen has less. */
  @BeforeAll
  static void isPreparedForFastStarts() throws Exception {
    assertEquals(0, Program.inside(home).run("articles").status());
  }

  @BeforeEach
  void needsATerminal() {
    Tmux.assumeAvailable();
  }

  @Test
  void theTourIsTheReadmes() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String tour = readme.substring(readme.indexOf("## Three minutes")).split("\n\n", 3)[1];
    String walked =
        TOUR.stream()
            .map(step -> step.stream().map(Part::readme).collect(joining(" ")))
            .collect(joining("\n"));
    assertEquals(tour.replaceAll("\n {3}", " ").replaceAll("(?m)^\\d\\. ", ""), walked);
  }

  @Test
  void whatTheTourSaysIsSeen() {
    Map<String, String> none = Map.of();
    try (Tmux tmux = Program.inside(home).explorer(temporary, 160, 50, none)) {
      TOUR.forEach(step -> step.forEach(part -> part.walked.accept(tmux)));
    }
  }

  private static void opens(Tmux tmux) {
    String screen = tmux.await("5 articles, 5 sources");
    assertTrue(screen.contains("Defense Ministers of Iran, Russi"), screen);
  }

  private static String cursor(Tmux tmux) {
    return tmux.value("#{cursor_x} #{cursor_y} #{cursor_flag}");
  }

  /** Some beginnings of the word stand nowhere; that is said of each. */
  private static void follows(Tmux tmux) {
    String typed = "";
    for (String letter : "ceasefire".split("")) {
      typed += letter;
      tmux.type(letter);
      String line = "/ " + typed + " ";
      tmux.await(
          screen ->
              screen
                  .lines()
                  .anyMatch(each -> each.contains(line) && each.contains(" passages in ")),
          line);
    }
    tmux.await("12 passages in 5 articles");
  }

  private static void reads(Tmux tmux) {
    tmux.keys("Enter");
    tmux.await("Enter open");
    tmux.keys("Enter");
    tmux.await("n/N hit");
  }

  private static void hits(Tmux tmux) {
    String first = group(tmux.screen(), PLACE, 1);
    tmux.keys("n");
    tmux.await(screen -> !group(screen, PLACE, 1).equals(first), "another hit");
    tmux.keys("N");
    tmux.await(screen -> group(screen, PLACE, 1).equals(first), "the first hit");
  }

  /** The source of the article that a key takes as a side. */
  private static String taken(Tmux tmux, String key, String side) {
    tmux.keys(key);
    String screen = tmux.await(side + " is ");
    assertEquals(side, group(screen, TAKEN, 1), screen);
    return group(screen, TAKEN, 2);
  }

  private static void takesB(Tmux tmux) {
    tmux.keys("Escape");
    tmux.await("Enter open");
    String list = tmux.screen();
    tmux.keys("j", "j");
    tmux.await(screen -> !screen.equals(list) && screen.contains("▌ "), "a row further down");
    assertNotEquals("Insight Turkey", taken(tmux, "b", "B"));
  }

  private static void linesUp(Tmux tmux) {
    tmux.keys("c");
    String screen =
        tmux.await(shown -> shown.contains("3 Compare") && PAIR.matcher(shown).find(), "pairs");
    assertTrue(screen.lines().findFirst().orElseThrow().contains(" A  Insight Turkey · "), screen);
    assertTrue(Pattern.compile("│ █[▏▎▍▌▋▊▉█]* \\.\\d\\d +│").matcher(screen).find(), screen);
    assertTrue(
        Pattern.compile("│ \\p{L}+ += \\p{L}|│ \\p{L}{4,} +│").matcher(screen).find(), screen);
  }

  private static void pairs(Tmux tmux) {
    tmux.keys("n");
    tmux.await(" 2 of ");
    tmux.keys("p");
    tmux.await(screen -> group(screen, PAIR, 1).equals("1"), "the first pair");
    assertEquals("1", group(tmux.screen(), CANDIDATE, 1));
    tmux.keys("Space");
    tmux.await(screen -> group(screen, CANDIDATE, 1).equals("2"), "the second candidate");
    tmux.keys("o");
    tmux.await("only in A: no close match found");
    tmux.keys("o");
    tmux.await("in B beside none of A");
    tmux.keys("o");
    String all = group(tmux.await(screen -> PAIR.matcher(screen).find(), "pairs"), PAIR, 3);
    tmux.keys("t");
    tmux.await(TourTest::isAskedForATopic, "the topic's line");
    tmux.type("ceasefire");
    tmux.keys("Enter");
    tmux.await(
        screen ->
            screen.contains(" topic: ceasefire ")
                && PAIR.matcher(screen).find()
                && Integer.parseInt(group(screen, PAIR, 3)) < Integer.parseInt(all),
        "fewer pairs");
  }

  /** The last line of the screen is the one that is typed in. */
  private static boolean isAskedForATopic(String screen) {
    return screen.stripTrailing().endsWith("\n topic:");
  }

  /** Figures are looked for in all pairs; two of these articles have little in common anywhere. */
  private static void words(Tmux tmux) {
    tmux.keys("t", "C-u", "Enter");
    String screen =
        tmux.await(
            shown ->
                shown.contains("whole texts")
                    && PAIR.matcher(shown).find()
                    && shown.contains("│ little in "),
            "pairs, some with little in common");
    assertTrue(Pattern.compile("\u001b\\[2m\\p{L}").matcher(tmux.colouredScreen()).find());
    int pairs = Integer.parseInt(group(screen, PAIR, 3));
    boolean isUnderlined = false;
    for (int pair = 2; pair <= pairs && !isUnderlined; pair++) {
      tmux.keys("n");
      tmux.await(" " + pair + " of " + pairs);
      isUnderlined =
          Pattern.compile("\u001b\\[4m[^\u001b]*\\d").matcher(tmux.colouredScreen()).find();
    }
    assertTrue(isUnderlined, tmux.colouredScreen());
  }

  private static void frames(Tmux tmux) {
    tmux.keys("4");
    tmux.await("4 Framing");
    tmux.await("WHAT THEY CALL THEM");
    for (String part :
        List.of("TELLING WORDS", "WHO SPEAKS", "WHERE FACTS DIFFER", "WHAT EACH LEAVES OUT")) {
      tmux.keys("Tab");
      tmux.await(part);
    }
  }

  /** What is called so first, and how often. */
  private static void counts(Tmux tmux) {
    tmux.keys("g");
    String screen =
        tmux.await(
            shown -> shown.contains("WHAT THEY CALL THEM") && COUNT.matcher(shown).find(),
            "a number of the first part");
    String name = group(screen, COUNT, 1);
    String count = group(screen, COUNT, 2);
    tmux.keys("l", "Enter");
    tmux.await(
        shown -> shown.contains("▌ A  ") && shown.contains(" A " + count + " · B "),
        "the passages of " + name + " " + count);
    assertEquals(name, tmux.screen().lines().toList().get(1).strip().split(" {3}")[0]);
  }

  private static void dates(Tmux tmux) {
    tmux.keys("5");
    String screen =
        tmux.await(shown -> shown.contains("5 Timeline") && shown.contains(" dates · "), "dates");
    assertTrue(screen.contains("/ ceasefire "), screen);
    List<Integer> years =
        Pattern.compile("(?m)^[▌ ] (\\d{4}) ")
            .matcher(screen)
            .results()
            .map(year -> Integer.parseInt(year.group(1)))
            .toList();
    assertTrue(years.size() > 1, screen);
    assertEquals(years.stream().sorted().toList(), years);
  }

  private static void happened(Tmux tmux) {
    tmux.keys("6");
    String screen =
        tmux.await(shown -> shown.contains("6 Events") && shown.contains("◆ first"), "events");
    assertTrue(screen.contains("The defense ministers of Iran, Russia and Syria meet"), screen);
    assertTrue(screen.contains("CSR Tehran ◆"), screen);
    assertTrue(screen.contains("SOHR ●"), screen);
  }

  /** The meeting was on the ninth, and was written about on the fifteenth. */
  private static void lags(Tmux tmux) {
    tmux.keys("5");
    String screen = tmux.await(shown -> shown.contains("9 Jun 2016 … 15 Jun 2016"), "strips");
    assertTrue(screen.contains("/ event:000 "), screen);
    Matcher strips =
        Pattern.compile("(?m)^  happened  (\\S+).*\\n  published (\\S+)").matcher(screen);
    assertTrue(strips.find(), screen);
    assertTrue(strips.group(1).startsWith("█") && strips.group(2).endsWith("█"), screen);
    tmux.keys("H");
    tmux.await("6 Events");
  }

  private static void facts(Tmux tmux) {
    tmux.keys("Enter");
    tmux.await(
        shown -> shown.contains("7 Synopsis") && shown.contains("order of the facts"), "facts");
    tmux.keys("H");
    tmux.await("6 Events");
    tmux.keys("H");
    tmux.await("5 Timeline");
  }

  private static void keeps(Tmux tmux) {
    tmux.keys("y");
    tmux.await("Copied with its citation to tmux");
    String copied = tmux.buffer().strip();
    assertTrue(copied.matches("(?s).+\n\\(.+ ¶ \\d+\\)"), copied);
    tmux.keys("m");
    tmux.await("Bookmarked: ");
    tmux.keys("H");
    tmux.await("4 Framing");
  }

  private static void ends(Tmux tmux) {
    tmux.keys("?");
    tmux.await("Keys in the passages that a number counts");
    tmux.keys("q");
    tmux.await(screen -> !screen.contains("Keys in the"), "help closed");
    tmux.keys("q");
    tmux.await("WHAT THEY CALL THEM");
    tmux.keys("q");
    tmux.await("3 Compare");
    tmux.keys("q");
    tmux.await("1 Search");
    assertFalse(tmux.screen().contains("status"));
    tmux.keys("q");
    tmux.await("status 0");
  }

  /** What a pattern's group has where it is first found; empty where it is not. */
  private static String group(String screen, Pattern pattern, int group) {
    Matcher matcher = pattern.matcher(screen);
    return matcher.find() ? matcher.group(group) : "";
  }
}
