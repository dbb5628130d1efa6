package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Draft.Look;
import synoptic.ingest.core.Draft.Page;
import synoptic.ingest.core.Given;

/** No text makes reading throw, lose a line, or take long. */
final class RobustnessTest {

  private static final List<String> LINES =
      List.of(
          "",
          "",
          "Harbour Gazette",
          "COAST RADIO",
          "https://coast.example/ferry",
          "Menu Home News Sport",
          "Coast Radio | 6 February 2017 | By INES OKAFOR",
          "Read more: Boats for sale",
          "Home > Region > Transport",
          "Council votes to end the island ferry",
          "By Ines Okafor",
          "Ines Okafor",
          "Researcher at the Coastal Policy Centre (CPC), Norrvik",
          "6 February 2017",
          "The council voted on Monday to end the ferry service to the island after ninety years.",
          "The council voted on Monday to end the ferry service",
          "“We have run out of boats.”1 The vote was 7 to 4.2 Nobody spoke.",
          "What happens next",
          "1. First, the boats are sold.",
          "[2] R. Haug, “Heads,” Ledger (1998), p. 4, https://example.org/",
          "Notes",
          "Read also:",
          "• Bridge opens without lights",
          "Tags: ferry, council",
          "Share this article",
          "We use cookies. Accept all cookies?",
          "__________",
          "Ines Okafor is a researcher and author of two books. Follow her on Twitter: @ines",
          "The Coastal Policy Centre is an independent institute. To donate, click here.",
          "© 2017 Harbour Gazette",
          "Мост открыли без света",
          "اقرأ أيضا",
          "#",
          "---",
          "\\# x");

  @Property
  void anyTextIsReadWithoutLosingALine(@ForAll String text) {
    assertNothingIsLost(text);
  }

  @Property
  void anyPageIsReadWithoutLosingALine(@ForAll("pages") String text) {
    assertNothingIsLost(text);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(LINES).list().ofMaxSize(30).map(lines -> String.join("\n", lines));
  }

  private static void assertNothingIsLost(String text) {
    ScrapedText scraped =
        ScrapedText.of(
            "x",
            new Page(ParagraphLayout.of(text), Look.COPIED),
            FrontMatter.UNKNOWN,
            Given.NOTHING);
    StringBuilder kept = new StringBuilder();
    FrontMatter front = scraped.article().front();
    Stream.of(front.title(), front.source(), front.author(), front.url())
        .forEach(fact -> kept.append(letters(fact.orElse(""))).append('\n'));
    for (Passage passage : scraped.article().passages()) {
      kept.append(letters(passage.section()))
          .append('\n')
          .append(letters(passage.text()))
          .append('\n');
    }
    scraped.dropped().forEach(dropped -> kept.append(letters(dropped.text())).append('\n'));
    List<String> lost = new ArrayList<>();
    for (Block block : ParagraphLayout.of(text)) {
      String letters = letters(block.text());
      boolean stated = Byline.of(block.text()).isPresent() || DateLine.of(block.text()).isPresent();
      if (!stated && kept.indexOf(letters) < 0) {
        lost.add(block.text());
      }
    }
    assertEquals(List.of(), lost);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]+", "");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a",
        "a\n",
        "a\n\n",
        "a a a a a a a a a a a a a a a a a a a\n",
        "the cat sat on the mat and then the cat sat on the mat. ",
        "the cat sat on the mat and then the cat sat on the mat.\n\n",
        "x.1 ",
        "1. note (2001), p. 3\n",
        "Read also:\n",
        "• item\n",
        "> | / » ",
        "6 February 2017\n",
        "Ines Okafor\n",
        "By Ines Okafor, Tom Reyes, Ines Okafor, Tom Reyes\n",
        "© 2017 2017 2017 2017 all rights reserve ",
        "(Photo: a/Reuters. (Photo: a/AFP | ",
        "Key words: a, b; c | ",
        " is an independent, independent, independent, ",
        "https://(1999), p. \n",
        "=====\n",
        "\u00a0",
        "م ",
        "😀");
  }

  /** The time limit only ends a run that would take hours: what grows with a square. */
  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(300)
  void muchOfAnythingIsReadInProportion(String piece) {
    String lines = piece.repeat(1_000_000 / piece.length());
    String longLine = piece.strip().repeat(Math.max(1, 590 / piece.length())) + "\n";
    String longLines = longLine.repeat(1_000_000 / longLine.length());
    ScrapedText.of(
        "x", new Page(ParagraphLayout.of(lines), Look.COPIED), FrontMatter.UNKNOWN, Given.NOTHING);
    ScrapedText.of(
        "x",
        new Page(ParagraphLayout.of(longLines), Look.COPIED),
        FrontMatter.UNKNOWN,
        Given.NOTHING);
    assertNothingIsLost(piece.repeat(20));
  }
}
