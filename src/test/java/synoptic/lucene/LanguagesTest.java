package synoptic.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.corpus.Passage;
import synoptic.search.Hit;
import synoptic.testkit.TestArticles;

/**
 * Which forms of a word find each other, in a library that has an article of each language: its
 * passages are the words of the table.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LanguagesTest {

  private LuceneIndex index;

  /** A line of the table. */
  record Row(String language, String text, String query, boolean isFound) {}

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    IndexedShelf shelf = new IndexedShelf(folder);
    passages()
        .forEach(
            (tag, words) -> shelf.with(tag, TestArticles.in(tag), words.toArray(String[]::new)));
    index = shelf.open();
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsAWordInItsForms(Row row) throws IOException {
    int number = 1 + passages().get(row.language()).indexOf(row.text());
    Optional<Hit> hit =
        IndexedShelf.search(index, "language:" + row.language() + " " + row.query()).hits().stream()
            .filter(each -> each.passage().number() == number)
            .findFirst();
    assertEquals(row.isFound(), hit.isPresent());
    hit.ifPresent(found -> assertEquals(wanted(found.passage()), marked(found)));
  }

  /** What stands behind the apostrophe, where it is an article's. */
  private static String wanted(Passage passage) {
    return passage.text().replaceFirst("^[ld][’']", "");
  }

  private static String marked(Hit hit) {
    return hit.marks().isEmpty() ? "" : hit.marks().getFirst().in(hit.passage().text());
  }

  private static Map<String, List<String>> passages() throws IOException {
    return rows().stream()
        .collect(groupingBy(Row::language, TreeMap::new, mapping(Row::text, toList())));
  }

  static List<Row> rows() throws IOException {
    try (var file = LanguagesTest.class.getResourceAsStream("analysis/languages.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3].equals("found")))
          .toList();
    }
  }
}
