package synoptic.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of a query that stands for many words finds the passages with each of them. */
final class ManyWordsTest {

  @TempDir private Path folder;

  private void assertAllFound(int all, String typed, String[] passages) {
    assertEquals(all, new IndexedShelf(folder).with("a", passages).search(typed).total().count());
  }

  @Test
  void allBeginningsOfTheLastWordOfACompoundCount() {
    String[] passages =
        IntStream.range(0, 700)
            .mapToObj(i -> "alpha beta" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "x")
            .toArray(String[]::new);
    assertAllFound(700, "alpha-beta*", passages);
    assertAllFound(700, "beta*", passages);
  }

  @Test
  void allWordsThatAreSpeltNearlySoCount() {
    String word = "quartzbox";
    String[] passages =
        IntStream.range(0, 26 * word.length())
            .mapToObj(i -> replaced(word, i / 26, (char) ('a' + i % 26)))
            .toArray(String[]::new);
    assertAllFound(passages.length, "quartzbox~", passages);
  }

  private static String replaced(String word, int at, char letter) {
    return word.substring(0, at) + letter + word.substring(at + 1);
  }

  @Test
  void allWordsOfALongQueryCount() {
    String[] words =
        IntStream.range(0, 256)
            .mapToObj(i -> "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .toArray(String[]::new);
    assertAllFound(256, String.join(" OR ", words), words);
  }
}
