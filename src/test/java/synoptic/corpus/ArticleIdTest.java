package synoptic.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleIdTest {

  @ParameterizedTest
  @CsvSource({
    "000.txt, 000",
    "a.b.txt, a.b",
    "My article (final).md, My-article-final",
    "dir/name.txt, name",
    "'C:\\dir\\name.txt', name",
    "..., article",
    ".., article",
    ".hidden, hidden",
    "'', article",
    "خبر.txt, خبر",
    "no_ending, no_ending",
    "-x-.txt, x"
  })
  void anIdIsTheFilesNameMadeSafe(String file, String id) {
    assertEquals(id, ArticleId.from(file));
  }

  @Property
  void everyIdIsASafeFileName(@ForAll String fileName) {
    String id = ArticleId.from(fileName);
    assertTrue(!id.isEmpty() && id.length() <= 100, id);
    assertTrue(id.getBytes(StandardCharsets.UTF_8).length <= 200, id);
    assertTrue(!id.startsWith(".") && !id.startsWith("-"), id);
    assertTrue(
        id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0));
    assertEquals(id, ArticleId.from(id + ".md"));
  }
}
