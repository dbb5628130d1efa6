package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.text.CleanText;

final class ArticleTextTest {

  private static Article read(String text) {
    ParsedArticle parsed = ArticleText.parse("x", text);
    assertEquals(List.of(), parsed.problems());
    return parsed.article().orElseThrow();
  }

  private static List<String> passages(String text) {
    return read(text).passages().stream().map(Passage::text).toList();
  }

  private static String onlyProblem(String text) {
    List<Problem> problems = ArticleText.parse("x", text).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.getFirst().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "Null", "NULL", "~", ""})
  void aValueOfNothingIsNotKnown(String nothing) {
    String front =
        "title: %1$s\nsource: %1$s\nauthor: %1$s\npublished: %1$s\nlanguage: %1$s\nurl: %1$s\nnote: %1$s\n"
            .formatted(nothing);
    ParsedArticle read = ArticleText.parse("ferry", "---\n" + front + "---\n\nA ferry waits.");
    assertEquals(FrontMatter.UNKNOWN, read.article().orElseThrow().front());
    assertEquals(List.of(), read.problems());
    String quoted = "---\ntitle: '" + nothing + "'\n---\n\nA ferry waits.";
    Optional<String> title = Optional.of(nothing).filter(words -> !words.isEmpty());
    assertEquals(title, ArticleText.parse("ferry", quoted).article().orElseThrow().front().title());
  }

  /** As clippers, site generators and converters write it; what is not kept is no problem. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Quay\nsource: The Star\nauthor: Ada Quist, Ole Berg\npublished: 2026-03-04\nurl: https://star.example/quay\nlanguage: en",
        "title: Quay\nurl:\nsite_name: The Star\nauthor:\n  - '[[Ada Quist]]'\n  - '[[people/berg|Ole Berg]]'\npublished: 2026-03-04\n"
            + "created: 2026-03-09\ntags: [clippings]\nlink: https://star.example/quay\nlang: en",
        "Headline: Quay\ndate: 2026-03-04T10:00:00+01:00\ndraft: false\nauthors: [Ada Quist, Ole Berg]\npublisher: The Star\n"
            + "canonical-url: https://star.example/quay\nLanguage: en",
        "date: 1999-01-01\npublished: 2026-03-04\ndatePublished: 1999-01-01\ntitle: Quay\nsource: The Star\n"
            + "byline: Ada Quist, Ole Berg\nurl: https://star.example/quay\nlanguage: en"
      })
  void frontMatterOfOtherProgramsIsRead(String yaml) {
    FrontMatter front = read("---\n" + yaml + "\n---\n\nA ferry waits.").front();
    assertEquals(Optional.of("Quay"), front.title());
    assertEquals(Optional.of("The Star"), front.source());
    assertEquals(Optional.of("Ada Quist, Ole Berg"), front.author());
    assertEquals(PartialDate.parse("2026-03-04"), front.published());
    assertEquals(Optional.of("https://star.example/quay"), front.url());
    assertEquals(Optional.of("en"), front.language());
  }

  @Test
  void anAddressForASourceTellsTheSite() {
    String address = "https://www.star.example/2026/quay";
    FrontMatter front = read("---\nsource: " + address + "\n---\n\nA ferry waits.").front();
    assertEquals(Optional.of("star.example"), front.source());
    assertEquals(Optional.of(address), front.url());
  }

  @Test
  void aHomePageIsNoArticlesAddress() {
    FrontMatter front =
        read("---\nsource: https://me:pass@star.example/\npermalink: /2026/quay/\n---\n\nA ferry.")
            .front();
    assertEquals(Optional.of("star.example"), front.source());
    assertEquals(Optional.empty(), front.url());
  }

  @Test
  void whatCannotBeReadLeavesItToTheNextKey() {
    ParsedArticle parsed =
        ArticleText.parse("x", "---\ndate: tbd\npubdate: 2020-01-01\n---\n\nA ferry.");
    assertEquals(1, parsed.problems().size());
    assertEquals(
        PartialDate.parse("2020-01-01"), parsed.article().orElseThrow().front().published());
  }

  @Test
  void aDateThatCannotBeReadIsToldByItsOwnKey() {
    assertEquals(
        "x: line 2 has `date`, which should be a date such as 2016, 2016-06 or 2016-06-15",
        onlyProblem("---\ndate: last spring\n---\n\nA ferry waits."));
  }

  @Test
  void aKeyThatStandsTwiceIsToldWithItsLine() {
    String text = "---\ntitle: One\nsource: Port News\ntitle: Two\n---\n\nA ferry waits.";
    List<Problem> problems = ArticleText.parse("ferry", text).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().what().startsWith("line 4 has the key `title` a second time"));
  }

  @Test
  void frontMatterAndPassagesAreRead() {
    Article article =
        read(
            """
            ---
            title: "The bridge: a history"
            source: Harbour Gazette
            author: Ines Okafor
            published: 2019-03
            language: en
            url: https://example.org/bridge
            note: >-
              Taken from
              two scans.
            ---

            The first paragraph
            runs over two lines.

            ## Steel

            The second.
            """);
    assertEquals(
        new FrontMatter(
            Optional.of("The bridge: a history"),
            Optional.of("Harbour Gazette"),
            Optional.of("Ines Okafor"),
            Optional.of(new PartialDate(2019, 3, 0)),
            Optional.of("en"),
            Optional.of("https://example.org/bridge"),
            Optional.of("Taken from two scans.")),
        article.front());
    assertEquals(
        List.of(
            new Passage(1, "", "The first paragraph runs over two lines."),
            new Passage(2, "Steel", "The second.")),
        article.passages());
  }

  @Test
  void aFirstHeadingIsTheTitleWhereNoneIsStated() {
    assertEquals("Bridges", read("# Bridges\n\nThey span.").title());
    Article stated = read("---\ntitle: Stated\n---\n# Bridges\n\nThey span.");
    assertEquals("Stated", stated.title());
    assertEquals("Bridges", stated.passages().getFirst().section());
  }

  @Test
  void listsAndHashtagsStayText() {
    assertEquals(
        List.of("- one - two", "1. first", "#hashtag stays"),
        passages("- one\n- two\n\n1. first\n\n#hashtag stays"));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkAreUnderstood() {
    Article article = read("\uFEFF---\r\ntitle: T\r\n---\r\n\r\nOne\r\ntwo\r\n\r\nthree\r\n");
    assertEquals("T", article.title());
    assertEquals(2, article.passages().size());
    assertEquals("One two", article.passages().getFirst().text());
  }

  @Test
  void whatNoFileShouldHoldBecomesTheReplacementCharacter() {
    assertEquals(List.of("a\uFFFDb\uFFFDc 😀"), passages("a\0b\ud800c 😀"));
  }

  @Test
  void aTextOfTwoRulesKeepsItsWords() {
    assertEquals(List.of("above", "below"), passages("above\n\n* * *\n\nbelow\n"));
  }

  @Test
  void brokenFrontMatterIsToldAndTheBodyStillRead() {
    String text = "---\ntitle: [open\nsource: S\n---\n\nThe body.\n";
    assertTrue(onlyProblem(text).startsWith("x: line "), onlyProblem(text));
    Article article = ArticleText.parse("x", text).article().orElseThrow();
    assertEquals("The body.", article.passages().getFirst().text());
  }

  @Test
  void aWrongTypeIsToldWithItsLineAndTheRestKept() {
    String text = "---\nsource: S\ntitle: [a, b]\n---\n\nThe body.\n";
    assertEquals("x: line 3 has `title`, which should be plain text", onlyProblem(text));
    assertEquals("S", ArticleText.parse("x", text).article().orElseThrow().source());
  }

  @ParameterizedTest
  @CsvSource({
    "fa, ۱۳۹۵-۱۲-۱۰, 2017-02-28",
    "fa, 1395-12-10, 2017-02-28",
    "fa, 2017-02-28, 2017-02-28",
    "fa, 1395-12, -",
    "fa, 1395-12-31, -",
    "ar, ٢٠١٧-٠٢-٢٨, 2017-02-28",
    "en, 1395-12-10, 1395-12-10",
  })
  void aPersianArticleMayStateADayOfItsOwnCalendar(String language, String stated, String date) {
    String text = "---\npublished: %s\nlanguage: %s\n---\n\nText.\n".formatted(stated, language);
    ParsedArticle read = ArticleText.parse("x", text);
    assertEquals(
        date,
        read.article().orElseThrow().front().published().map(PartialDate::toString).orElse("-"));
    assertEquals(date.equals("-") ? 1 : 0, read.problems().size());
  }

  @Test
  void anImpossibleDateIsToldAndUnknown() {
    String text = "---\npublished: 2016-13-40\n---\n\nThe body.\n";
    assertTrue(onlyProblem(text).startsWith("x: line 2 has `published`"), onlyProblem(text));
    assertEquals(
        Optional.empty(), ArticleText.parse("x", text).article().orElseThrow().front().published());
  }

  @Test
  void frontMatterThatIsNeverClosedIsText() {
    String text = "---\ntitle: T\n\nThe body.\n";
    assertTrue(onlyProblem(text).contains("never closed"));
    assertEquals(2, ArticleText.parse("x", text).article().orElseThrow().passages().size());
  }

  @Test
  void hostileYamlIsRefusedNotFollowed() {
    assertTrue(onlyProblem("---\n" + "[".repeat(30_000) + "\n---\n\nB").contains("nested"));
    assertTrue(onlyProblem("---\n" + "- ".repeat(20_000) + "\n---\n\nB").contains("nested"));
    assertTrue(onlyProblem("---\nnote: " + "x".repeat(70_000) + "\n---\n\nB").contains("longer"));
    assertTrue(onlyProblem("---\n!!java.net.URL [x]\n---\n\nB").contains("key: value"));
    String aliases = "a: &a [x]\nb: [" + "*a, ".repeat(200) + "*a]\n";
    assertTrue(onlyProblem("---\n" + aliases + "---\n\nB").contains("YAML"));
  }

  @Test
  void aParagraphOfFiftyMegabytesIsPartedAtSentences() {
    String sentence = "The tide came in over the flats and went out again. ";
    ParsedArticle parsed = ArticleText.parse("x", sentence.repeat(1_000_000));
    assertEquals(1, parsed.problems().size());
    List<Passage> passages = parsed.article().orElseThrow().passages();
    assertTrue(passages.stream().allMatch(passage -> passage.text().endsWith("again.")));
    assertTrue(passages.stream().allMatch(passage -> passage.text().length() <= 20_000));
    long letters = passages.stream().mapToLong(passage -> passage.text().length() + 1).sum();
    assertEquals(sentence.length() * 1_000_000L, letters);
  }

  @Test
  void aParagraphWithoutASpaceIsPartedBetweenCharacters() {
    ParsedArticle parsed = ArticleText.parse("x", "a" + "😀".repeat(30_000));
    Article article = parsed.article().orElseThrow();
    assertEquals(4, article.passages().size());
    assertTrue(article.passages().stream().noneMatch(p -> p.text().contains("\uFFFD")));
    assertEquals(
        "a" + "😀".repeat(30_000),
        String.join("", article.passages().stream().map(Passage::text).toList()));
  }

  @Test
  void aFileOfCountlessPassagesIsReadUpToALimit() {
    ParsedArticle parsed = ArticleText.parse("x", "a\n\n".repeat(ArticleBody.MOST_PASSAGES + 5));
    assertEquals(ArticleBody.MOST_PASSAGES, parsed.article().orElseThrow().passages().size());
    assertEquals(1, parsed.problems().size());
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("articles") Article article) {
    Article storable = storable(article);
    assertEquals(storable, read(ArticleText.write(storable)));
  }

  @Property
  void anyArticleSettlesAfterOneRound(@ForAll("articles") Article article) {
    Article once = ArticleText.parse("any", ArticleText.write(article)).article().orElseThrow();
    Article twice = ArticleText.parse("any", ArticleText.write(once)).article().orElseThrow();
    assertEquals(once, twice);
  }

  @Property
  void readingNeverThrows(@ForAll String text) {
    ArticleText.parse("x", text).article().orElseThrow();
    ArticleText.parse("x", "---\n" + text + "\n---\n" + text).article().orElseThrow();
  }

  /** The article as a file can hold it: what is blank left out, line breaks as spaces. */
  private static Article storable(Article article) {
    List<Passage> kept =
        article.passages().stream()
            .filter(passage -> !CleanText.line(passage.text()).isEmpty())
            .toList();
    List<Passage> passages =
        java.util.stream.IntStream.range(0, kept.size())
            .mapToObj(
                at ->
                    new Passage(
                        at + 1,
                        CleanText.line(kept.get(at).section()),
                        CleanText.line(kept.get(at).text())))
            .toList();
    FrontMatter front = article.front();
    FrontMatter clean =
        new FrontMatter(
            fact(front.title()),
            fact(front.source()),
            fact(front.author()),
            front.published(),
            fact(front.language()),
            fact(front.url()),
            fact(front.note()));
    return new Article("x", clean, passages);
  }

  private static Optional<String> fact(Optional<String> fact) {
    return fact.map(CleanText::line).filter(words -> !words.isEmpty());
  }

  @Provide
  Arbitrary<Article> articles() {
    return Articles.any();
  }
}
