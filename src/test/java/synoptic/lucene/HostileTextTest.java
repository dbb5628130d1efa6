package synoptic.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.FrontMatter;
import synoptic.search.SearchResult;

final class HostileTextTest {

  @TempDir private Path folder;

  @Test
  void aPassageWithoutEndIsSearchedAsFarAsIsKeptAndThatIsSaid() {
    String passage = "truce " + "peace ".repeat(200_000) + "zebra";
    try (LuceneIndex index = new IndexedShelf(folder).with("a", passage).open()) {
      assertEquals(List.of("a/1"), IndexedShelf.find(index, "truce peace"));
      assertEquals(List.of(), IndexedShelf.find(index, "zebra"));
      assertEquals(1, index.problems().size());
    }
  }

  @Test
  void aWordWithoutEndIsNoMatter() {
    String word = "x".repeat(300_000);
    try (LuceneIndex index = new IndexedShelf(folder).with("a", word + " truce").open()) {
      SearchResult result = IndexedShelf.search(index, "truce");
      assertEquals("truce", result.hits().getFirst().marks().getFirst().in(word + " truce"));
      assertEquals(List.of("a/1"), IndexedShelf.find(index, word));
      assertEquals(List.of("a/1"), IndexedShelf.find(index, "\"" + word + "\""));
      assertEquals(List.of(), IndexedShelf.find(index, "b" + word + "~"));
    }
  }

  @Test
  void brokenCharactersAreNoMatter() {
    String text = "\uD800 truce \uDC00\u0000\uFFFF \u202E war \uD83D";
    SearchResult result = new IndexedShelf(folder).with("a", text).search("truce war");
    assertEquals(2, result.hits().getFirst().marks().size());
    assertEquals(
        List.of("a/1"), new IndexedShelf(folder).with("a", text).find("tr\uD800uce OR war"));
  }

  @Test
  void frontMatterWithoutEndIsCut() {
    String endless = "ẞ ".repeat(100_000);
    Optional<String> all = Optional.of(endless);
    FrontMatter front = new FrontMatter(all, all, all, Optional.empty(), all, all, all);
    try (LuceneIndex index = new IndexedShelf(folder).with("a", front, "truce").open()) {
      assertTrue(endless.startsWith(index.articles().getFirst().title()));
      assertEquals(List.of("a/1"), IndexedShelf.find(index, "source:ß truce"));
    }
  }

  @Test
  void lettersThatGrowWhenFoldedAreNoMatter() {
    String growing = "ﷺ".repeat(1_000);
    assertEquals(
        List.of("a/1"), new IndexedShelf(folder).with("a", growing + " truce").find("truce"));
  }

  @Test
  void manyClausesAreNoMatter() {
    IndexedShelf shelf = new IndexedShelf(folder);
    String[] ways = new String[60];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ways.length; i++) {
      ways[i] = "name" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      text.append(ways[i]).append(' ');
    }
    shelf.spelled(ways).with("a", text.toString());
    assertEquals(List.of("a/1"), shelf.find((String.join("~ ", ways) + "~ ").repeat(5)));
    assertEquals(List.of("a/1"), shelf.find((String.join("* ", ways) + "* ").repeat(5)));
    assertEquals(List.of("a/1"), shelf.find((String.join(" OR ", ways) + " ").repeat(5)));
    assertEquals(List.of("a/1"), shelf.find("(".repeat(5_000) + "-(-namea*"));
  }
}
