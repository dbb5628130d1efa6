package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static synoptic.corpus.FrontMatter.UNKNOWN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.ArticleFile;
import synoptic.testkit.TestArticles;

/** What is kept of the texts of a library. */
final class KeptTextsTest {

  @TempDir private Path cache;

  private static TextPrints prints() {
    return prints("quay", "The quay is shut until the tide has turned, and so is the bridge.")
        .plus(prints("überfahrt", "Boats lie outside."))
        .plus(
            TextPrints.of(new ArticleFile("broken", Path.of("broken.md"), 3, 4), Optional.empty()));
  }

  private static TextPrints prints(String id, String text) {
    ArticleFile file = new ArticleFile(id, Path.of(id + ".md"), text.length(), 1L << 60);
    return TextPrints.of(file, Optional.of(TestArticles.article(id, UNKNOWN, text)));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    KeptTexts kept = new KeptTexts(cache.resolve("index/library"));
    assertSame(TextPrints.NONE, kept.read());
    TextPrints written = prints();
    kept.write(written);
    TextPrints read = kept.read();
    assertArrayEquals(new String[] {"quay", "überfahrt", "broken"}, read.ids());
    assertArrayEquals(written.sizes(), read.sizes());
    assertArrayEquals(written.changes(), read.changes());
    assertArrayEquals(written.words(), read.words());
    assertTrue(read.runs().length > 1);
    assertArrayEquals(written.runs(), read.runs());
    assertArrayEquals(written.texts(), read.texts());
    kept.write(TextPrints.NONE);
    assertEquals(0, kept.read().size());
  }

  @Test
  void whatIsDamagedOrOfAnotherVersionIsNothing() throws IOException {
    KeptTexts kept = new KeptTexts(cache);
    kept.write(prints());
    Path file = cache.resolve("texts");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] altered = whole.clone();
      altered[at] ^= 1;
      Files.write(file, altered);
      assertSame(TextPrints.NONE, kept.read(), "byte " + at);
      Files.write(file, Arrays.copyOf(whole, at));
      assertSame(TextPrints.NONE, kept.read(), "only " + at + " bytes");
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    assertSame(TextPrints.NONE, kept.read());
    Files.write(file, whole);
    assertEquals(3, kept.read().size());
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws IOException {
    Path taken = Files.writeString(cache.resolve("taken"), "");
    KeptTexts kept = new KeptTexts(taken.resolve("library"));
    kept.write(prints());
    assertSame(TextPrints.NONE, kept.read());
    assertFalse(Files.isDirectory(taken));
  }
}
