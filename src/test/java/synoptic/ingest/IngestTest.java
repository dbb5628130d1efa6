package synoptic.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Given;
import synoptic.ingest.core.Ingested;
import synoptic.ingest.core.Recurring;
import synoptic.testkit.Taking;

final class IngestTest {

  @TempDir private Path temp;

  private Ingested read(String name, byte[] bytes) throws IOException {
    return Taking.one(Files.write(temp.resolve(name), bytes), FrontMatter.UNKNOWN);
  }

  private Ingested read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String onlyProblem(Ingested ingested) {
    assertEquals(1, ingested.problems().size(), ingested.problems()::toString);
    return ingested.problems().getFirst().toString();
  }

  @Test
  void markdownWithFrontMatterIsTakenAsItIs() throws Exception {
    String text = "---\ntitle: T\nsource: S\n---\n\nShare\n\n## Tags\n\nSubscribe to this.\n";
    for (String name : List.of("My note.md", "My note.txt")) {
      Ingested ingested = read(name, text);
      assertEquals(List.of(), ingested.dropped());
      Article article = ingested.article().orElseThrow();
      assertEquals("My-note", article.id());
      assertEquals("T", article.title());
      assertEquals(
          List.of(new Passage(1, "", "Share"), new Passage(2, "Tags", "Subscribe to this.")),
          article.passages());
    }
  }

  @Test
  void whatTheUserGivesGoesBeforeFrontMatter() throws Exception {
    Path file = Files.writeString(temp.resolve("a.md"), "---\ntitle: T\nsource: S\n---\n\nText.\n");
    FrontMatter given =
        new FrontMatter(
            Optional.of("G"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article = Taking.one(file, given).article().orElseThrow();
    assertEquals("G", article.title());
    assertEquals("S", article.source());
  }

  @ParameterizedTest
  @CsvSource({"'{\\rtf1 x}', RTF", "'a\u0000b', not text", "'\u0001\u0002\u0003\u0004', not text"})
  void otherFormatsAreOneSentence(String start, String word) throws Exception {
    Ingested ingested = read("a.txt", start);
    assertTrue(onlyProblem(ingested).contains(word), onlyProblem(ingested));
    assertEquals(Optional.empty(), ingested.article());
  }

  @Test
  void picturesAndRestsOfFilesAreOneSentence() throws Exception {
    byte[] picture = "\u0089PNG\r\n\u001a\n0000".getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(onlyProblem(read("a.png", picture)).startsWith("a.png: is a picture"));
    assertEquals(
        "a.docx: is a damaged zip file and cannot be read", onlyProblem(read("a.docx", "PK")));
    assertTrue(read("a.txt", "PK is no sign of a packed file.").article().isPresent());
  }

  @Test
  void aFileWithoutTextIsAProblem() throws Exception {
    assertEquals("a.txt: has no text", onlyProblem(read("a.txt", " \n\u00a0\n")));
    assertEquals("a.md: has no text", onlyProblem(read("a.md", "---\ntitle: T\n---\n")));
    assertEquals(
        "b.txt: there is no such file",
        onlyProblem(Taking.one(temp.resolve("b.txt"), FrontMatter.UNKNOWN)));
    assertEquals(
        "is not a file", Taking.one(temp, FrontMatter.UNKNOWN).problems().getFirst().what());
  }

  @Test
  void aTextThatIsAllFurnitureIsKept() throws Exception {
    Ingested ingested = read("a.txt", "Tags: a, b, c\nShare this article\n");
    assertEquals(2, ingested.article().orElseThrow().passages().size());
    assertEquals(List.of(), ingested.dropped());
  }

  @Test
  void damagedUtf8IsRefused() throws Exception {
    byte[] cut = "Un caf\u00e9 noir, un th\u00e9.".getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 2] = 'e';
    Ingested damaged = read("a.txt", cut);
    assertEquals(Optional.empty(), damaged.article());
    assertTrue(
        onlyProblem(damaged).startsWith("a.txt: is not UTF-8 from byte 20 on"),
        onlyProblem(damaged));
  }

  @Test
  void theEncodingThatWasToldByTheLettersIsSaid() throws Exception {
    String text = "“Un café noir”, dit l’élève – et paya 3 €.";
    Ingested western = read("a.txt", text.getBytes(Charset.forName("windows-1252")));
    assertEquals("a.txt: is not UTF-8; read as Windows-1252", onlyProblem(western));
    assertEquals(text, western.article().orElseThrow().passages().getFirst().text());
    byte[] russian = "Мост открыли без света.".getBytes(Charset.forName("windows-1251"));
    Ingested cyrillic = read("a.md", russian);
    assertEquals("a.md: is not UTF-8; read as Windows-1251", onlyProblem(cyrillic));
    assertEquals(
        "Мост открыли без света.", cyrillic.article().orElseThrow().passages().getFirst().text());
  }

  @Test
  void aNamedEncodingGoesBeforeWhatTheLettersTell() throws Exception {
    Path file = Files.write(temp.resolve("a.txt"), "cafй".getBytes(Charset.forName("KOI8-R")));
    Given given =
        new Given(FrontMatter.UNKNOWN, Optional.of(Charset.forName("KOI8-R")), Recurring.NONE);
    List<Ingested> all = new ArrayList<>();
    Ingest.read(file, given, all::add);
    Article article = all.getFirst().article().orElseThrow();
    assertEquals("cafй", article.passages().getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\u0085", "\u2028", "\n"})
  void anyLineEndPartsLines(String end) throws Exception {
    String text = "The lock is open." + end + end + "The ferry waits." + end;
    for (String name : List.of("a.txt", "a.md")) {
      assertEquals(
          List.of("The lock is open.", "The ferry waits."),
          read(name, text).article().orElseThrow().texts());
    }
  }

  @Test
  void escapeSequencesNeverComeIn() throws Exception {
    String title = "\u001b[31mRed \u001b]0;PWNED\u0007bridge\u001b[0m";
    String text = "---\ntitle: " + title + "\n---\n\nOne \u009b1;32mgreen\u009b0m line.\n";
    for (String name : List.of("a.md", "a.txt")) {
      Ingested ingested = read(name, text);
      assertEquals(List.of(), ingested.problems());
      assertEquals("Red bridge", ingested.article().orElseThrow().title());
      assertEquals(
          "One green line.", ingested.article().orElseThrow().passages().getFirst().text());
    }
  }

  @Test
  void theBylineOfMarkdownWithoutFrontMatterIsRead() throws Exception {
    String byline = "*By Ann Ort, Coast Courier, 3 March 2021*";
    Article article =
        read("a.md", "# New lock opens\n\n" + byline + "\n\nThe lock is open.\n")
            .article()
            .orElseThrow();
    assertEquals("New lock opens", article.title());
    assertEquals(Optional.of("Ann Ort"), article.front().author());
    assertEquals("Coast Courier", article.source());
    assertEquals("2021-03-03", article.front().published().orElseThrow().toString());
    assertEquals(List.of(new Passage(1, "", "The lock is open.")), article.passages());
    String fenced = "---\ntitle: T\n---\n\n" + byline + "\n\nThe lock is open.\n";
    assertEquals(2, read("b.md", fenced).article().orElseThrow().passages().size());
    assertEquals(1, read("c.md", byline).article().orElseThrow().passages().size());
  }

  @ParameterizedTest
  @CsvSource({"quay.md", "quay.txt"})
  void factsAtTheTopWithoutFrontMatterAreRead(String name) throws Exception {
    String lines =
        "Title: Quay: shut\nBy: Ada Quist\nDate: 4 March 2026\nLink:\nTags: port\nPublisher: The Star\n\n";
    Ingested ingested = read(name, lines + "# Noon\n\nThe quay is shut.");
    FrontMatter front = ingested.article().orElseThrow().front();
    assertEquals(Optional.of("Quay: shut"), front.title());
    assertEquals(Optional.of("Ada Quist"), front.author());
    assertEquals(Optional.of("The Star"), front.source());
    assertEquals(PartialDate.parse("2026-03-04"), front.published());
    assertTrue(ingested.dropped().stream().anyMatch(each -> each.text().equals("Tags: port")));
    Passage last = ingested.article().get().passages().getLast();
    assertEquals("The quay is shut.", last.text());
    assertEquals(name.endsWith(".md") ? "Noon" : "", last.section());
  }

  @Test
  void pandocsFactsAreRead() throws Exception {
    String text = "% Quay: shut\n% Ada Quist; Ole Berg\n% 4 March 2026\n\nThe quay is shut.";
    FrontMatter front = read("quay.md", text).article().orElseThrow().front();
    assertEquals(Optional.of("Quay: shut"), front.title());
    assertEquals(Optional.of("Ada Quist, Ole Berg"), front.author());
    assertEquals(PartialDate.parse("2026-03-04"), front.published());
  }

  /** Hugo's TOML, mappings of persons and dates in words, as each program writes them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"Quay: \\\"shut\\\"\"\nauthors = [\n\"Ada Quist\",\n'Ole Berg']\n"
            + "date = 2026-03-04T08:00:00Z # first\ndraft = false\npublisher = {name = \"The Star\"}\n"
            + "summary = \"\"\"\ntitle = none\n\"\"\"\n[params]\ntitle = \"none\"\n+++\n",
        "---\ntitle: 'Quay: \"shut\"'\ndate: March 4, 2026\npublisher: {name: The Star}\nauthors:\n"
            + "  - name: Ada Quist\n    email: a@star.example\n  - given: Ole\n    family: Berg\n---\n",
        "+++\ntitle = 'Quay: \"shut\"'\ndate = \"Wed, 4 Mar 2026 10:00:00 +0000\"\nsource=\"The Star\"\n"
            + "[author]\nname = \"Ada Quist, Ole Berg\"\n+++\n",
        "+++\ntitle = \"\"\"\nQuay:\n\"shut\"\"\"\"\ndate = 2026-03-04\n[params]\nmood = \"wet\"\ntitle = \"none\"\n"
            + "publisher = '''The\nStar'''\n[[authors]]\nname = \"Ada Quist\"\nemail = \"a@star.example\"\n"
            + "[[authors]]\nname = 'Ole Berg'\n[[links]]\nname = \"none\"\n+++\n"
      })
  void frontMatterOfOtherProgramsIsRead(String head) throws Exception {
    Ingested ingested = read("quay.md", head + "\nThe quay is shut.\n");
    FrontMatter front = ingested.article().orElseThrow().front();
    assertEquals(List.of(), ingested.problems());
    assertEquals(Optional.of("Quay: \"shut\""), front.title());
    assertEquals(Optional.of("Ada Quist, Ole Berg"), front.author());
    assertEquals(Optional.of("The Star"), front.source());
    assertEquals(PartialDate.parse("2026-03-04"), front.published());
    assertEquals(List.of("The quay is shut."), ingested.article().get().texts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\nA ferry waits.",
        "+++ a\n\nb\n\n+++",
        "a\n\n+++\n\nb = 1\n\n+++",
        "+++\nb = 1\nA ferry waits.\n+++\nc"
      })
  void plusSignsOfATextAreNoFrontMatter(String text) throws Exception {
    Article article = read("quay.md", text).article().orElseThrow();
    assertEquals(text.replaceAll("\\s+", " "), String.join(" ", article.texts()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-04-quay-shut.md, 2026-03-04",
    "20260304 quay.txt, 2026-03-04",
    "2026.03.04_quay.html, 2026-03-04",
    "2026-13-04-quay.md, -",
    "20260304123.txt, -",
    "1066-10-14.txt, -",
    "quay-2026-03-04.txt, -"
  })
  void theDayOfAFilesNameCountsWhereNothingElseTellsOne(String name, String day) throws Exception {
    Ingested ingested = read(name, "The quay is shut. It was shut by the harbour master.\n");
    Optional<PartialDate> published = ingested.article().orElseThrow().front().published();
    assertEquals(day, published.map(PartialDate::toString).orElse("-"));
    String said = day.equals("-") ? "" : name + ": states no date; " + day + " is from its name";
    assertEquals(
        said, ingested.problems().stream().map(Problem::toString).collect(Collectors.joining()));
    Ingested dated = read(name.replaceFirst("\\.\\w+$", ".md"), "---\ndate: 2020\n---\nThe quay.");
    assertEquals(PartialDate.parse("2020"), dated.article().orElseThrow().front().published());
  }

  /** One fact may be the first line of a text; what cannot be read and what is said is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Link: the quay\n\nThe quay is shut.",
        "Title: One\nThe quay is shut.\n\nIt rains.",
        "Author: I never wanted it.\nModerator: And why?\nPublisher: It sold.\n\nIt rains.",
        "Title: Quay\nDate: 2026-03-04\nText: The quay was shut.\n\nShare this.",
        "Link: the wall\nDate: next week, they hope\n\nThe quay is shut.",
        "% of the vote\nwent to nobody.\n\nThe quay is shut."
      })
  void whatOnlyLooksLikeFactsStaysText(String text) throws Exception {
    Article article = read("quay.md", text).article().orElseThrow();
    assertEquals(text.replaceAll("\\s+", " "), String.join(" ", article.texts()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*The Port Post, 8 March 2026*",
        "**The Port Post** | March 8, 2026 | By Ada Quist",
        "8 March 2026 · The Port Post",
        "*By Ada Quist*\n_The Port Post, 8 March 2026_"
      })
  void outletAndDayInOneLineAreRead(String line) throws Exception {
    String text =
        "Quay closes for a year\n\n" + line + "\n\nThe quay closes, the mayor said.\n\nIt rains.";
    for (Article article :
        List.of(
            read("a.md", "# " + text).article().orElseThrow(),
            read("a.txt", text.replaceAll("[*_]", "")).article().orElseThrow())) {
      assertEquals(Optional.of("The Port Post"), article.front().source());
      assertEquals(PartialDate.parse("2026-03-08"), article.front().published());
      assertEquals("The quay closes, the mayor said.", article.texts().getFirst());
    }
  }

  /** News begins so, and a place is no outlet. */
  @Test
  void aPlaceBeforeADateIsNoOutlet() throws Exception {
    Article article = read("a.md", "# Quay\n\nGeneva, 8 March 2026\n\nIt rains.").article().get();
    assertEquals(Optional.empty(), article.front().source());
    assertEquals(2, article.passages().size());
  }

  @Test
  void aGivenSourceIsKnownAboveTheTitle() throws Exception {
    Path file =
        Files.writeString(
            temp.resolve("a.txt"),
            "COAST RADIO\n\nNew lock opens three months late\n\n"
                + "The harbour office opened its new lock on Tuesday, three months after the date.\n");
    FrontMatter given =
        new FrontMatter(
            Optional.empty(),
            Optional.of("Coast Radio"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article = Taking.one(file, given).article().orElseThrow();
    assertEquals("New lock opens three months late", article.title());
    assertEquals("Coast Radio", article.source());
    assertEquals(1, article.passages().size());
    assertEquals("", article.passages().getFirst().section());
  }

  @Test
  void anyEndingWillDoForText() throws Exception {
    assertEquals("notes", read("notes.log", "A line.").article().orElseThrow().id());
    assertEquals("README", read("README", "A line.").article().orElseThrow().id());
  }
}
