package synoptic.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.testkit.Taking;

/** Saved pages after the habits of as many kinds of sites, each beside its article. */
final class PageReaderTest {

  private static final Path PAGES = Path.of("src/test/resources/ingest/page");

  static Stream<String> pages() throws IOException {
    try (var files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Article read(String name) {
    return Taking.one(PAGES.resolve(name + ".html"), FrontMatter.UNKNOWN).article().orElseThrow();
  }

  private static List<String> expected(String name) throws IOException {
    return Files.readAllLines(PAGES.resolve(name + ".expected"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageBecomesItsArticle(String name) throws IOException {
    List<String> expected = expected(name);
    int blank = expected.indexOf("");
    Article article = read(name);
    assertEquals(String.join("\n", expected.subList(0, blank)), facts(article.front()));
    double f1 = f1(name, article);
    assertTrue(f1 >= 0.95, name + ": " + f1 + "\n" + body(article));
  }

  @Test
  void pagesAreReadNearlyWhole() throws IOException {
    List<String> names = pages().toList();
    double sum = 0;
    for (String name : names) {
      sum += f1(name, read(name));
    }
    assertTrue(names.size() >= 20);
    assertTrue(sum / names.size() >= 0.99, "average F1 " + sum / names.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"price-table", "live-blog", "italian-amp"})
  void eachLineIsAPassage(String name) throws IOException {
    List<String> lines = expected(name);
    assertEquals(
        lines.subList(lines.indexOf("") + 1, lines.size()).stream()
            .filter(line -> !line.startsWith("## "))
            .toList(),
        read(name).texts());
  }

  private static double f1(String name, Article article) throws IOException {
    List<String> expected = expected(name);
    String text = String.join("\n", expected.subList(expected.indexOf("") + 1, expected.size()));
    return f1(words(text.replace("## ", "")), words(body(article)));
  }

  private static String facts(FrontMatter front) {
    List<String> lines = new ArrayList<>();
    fact("title", front.title(), lines);
    fact("source", front.source(), lines);
    fact("author", front.author(), lines);
    fact("published", front.published(), lines);
    fact("language", front.language(), lines);
    fact("url", front.url(), lines);
    return String.join("\n", lines);
  }

  private static void fact(String name, Optional<?> fact, List<String> lines) {
    fact.ifPresent(value -> lines.add(name + ": " + value));
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    String section = "";
    for (Passage passage : article.passages()) {
      if (!passage.section().equals(section)) {
        section = passage.section();
        body.append(section).append('\n');
      }
      body.append(passage.text()).append('\n');
    }
    return body.toString();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      words.merge(word, 1, Integer::sum);
    }
    words.remove("");
    return words;
  }

  /** The harmonic mean of precision and recall over the words, each as often as it stands. */
  private static double f1(Map<String, Integer> gold, Map<String, Integer> found) {
    int both = 0;
    for (var word : gold.entrySet()) {
      both += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
    }
    int all = gold.values().stream().mapToInt(Integer::intValue).sum();
    int taken = found.values().stream().mapToInt(Integer::intValue).sum();
    return all + taken == 0 ? 0 : 2.0 * both / (all + taken);
  }
}
