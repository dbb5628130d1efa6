package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stated about an article, exchanged in its file without touching anything else. */
final class StatedFactsTest {

  private static FrontMatter source(String name) {
    return new FrontMatter(
        Optional.empty(),
        Optional.of(name),
        Optional.empty(),
        PartialDate.parse("2019-05"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String changed(String text) throws IOException {
    return StatedFacts.changed(text, source("Torv: Herald"));
  }

  @Test
  void onlyTheLinesOfTheFactsAreExchanged() throws IOException {
    assertEquals(
        """
        ---
        title: "Mole"   # as printed
        source: "Torv: Herald"
        # checked by hand
        keywords: [a, b]
        published: 2019-05
        ---
        The mole  fell.
        """,
        changed(
            """
            ---
            title: "Mole"   # as printed
            source: unknown # ?
            # checked by hand
            keywords: [a, b]
            ---
            The mole  fell.
            """));
  }

  /** The address that was the source stays the article's. */
  @Test
  void aSiteGetsAName() throws IOException {
    String address = "https://www.torv.example/2019/mole";
    assertEquals(
        "---\ntitle: Mole\nsource: \"Torv: Herald\"\npublished: 2019-05\nurl: \""
            + address
            + "\"\n---\nThe mole fell.\n",
        changed("---\ntitle: Mole\nsource: " + address + "\n---\nThe mole fell.\n"));
  }

  @Test
  void whatStandsBehindAListStays() throws IOException {
    FrontMatter author =
        new FrontMatter(
            Optional.empty(),
            Optional.empty(),
            Optional.of("Ada Quist"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String list = "---\nauthor:\n  - Ada\n  - Ole\n# by hand\n\ntags: [a]\n---\nThe mole fell.\n";
    assertEquals(
        "---\nauthor: Ada Quist\n# by hand\n\ntags: [a]\n---\nThe mole fell.\n",
        StatedFacts.changed(list, author));
  }

  @Test
  void aFactOverSeveralLinesBecomesOne() throws IOException {
    String before = "---\nsource: >\n  Torv\n  Post\ntitle: Mole\n---\nThe mole fell.\n";
    assertEquals(
        "---\nsource: \"Torv: Herald\"\ntitle: Mole\npublished: 2019-05\n---\nThe mole fell.\n",
        changed(before));
  }

  @Test
  void lineEndsAndATextWithoutFrontMatterAreKept() throws IOException {
    assertEquals(
        "---\r\ntitle: Mole\r\nsource: \"Torv: Herald\"\r\npublished: 2019-05\r\n---\r\nIt fell.\r\n",
        changed("---\r\ntitle: Mole\r\n---\r\nIt fell.\r\n"));
    assertTrue(changed("It fell.\n\nIt rose.\n").endsWith("---\n\nIt fell.\n\nIt rose.\n"));
  }

  @Test
  void whatCannotBeChangedSafelyIsLeft() {
    for (String text :
        new String[] {
          "---\n{title: Mole, source: Post}\n---\nIt fell.\n",
          "---\ntitle: Mole\nIt fell.\n",
          "---\ntitle: [\nsource: Post\n---\nIt fell.\n"
        }) {
      assertThrows(IOException.class, () -> changed(text), text);
    }
  }
}
