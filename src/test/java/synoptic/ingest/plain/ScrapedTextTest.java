package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

/** Texts as copied from pages, each beside what is to be made of it. */
final class ScrapedTextTest {

  private static final Path TEXTS = Path.of("src/test/resources/ingest/plain");

  static Stream<String> texts() throws IOException {
    try (var files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aPageBecomesItsArticle(String name) throws IOException {
    Ingested ingested = Taking.one(TEXTS.resolve(name + ".txt"), FrontMatter.UNKNOWN);
    assertEquals(List.of(), ingested.problems());
    Taking.assertWritten(TEXTS.resolve(name + ".expected"), ingested);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain-essay",
        "poem",
        "interview",
        "one-line-paragraphs",
        "list-heavy",
        "wrapped",
        "newsletter-told",
        "correction-headline",
        "title-dash-kept",
        "diary",
        "persian"
      })
  void nothingIsDroppedWhereThereIsNoFurniture(String name) {
    assertEquals(
        List.of(), Taking.one(TEXTS.resolve(name + ".txt"), FrontMatter.UNKNOWN).dropped());
  }

  @Test
  void everyReasonForDroppingIsShownByAText() throws IOException {
    var shown =
        texts()
            .flatMap(
                name ->
                    Taking.one(TEXTS.resolve(name + ".txt"), FrontMatter.UNKNOWN)
                        .dropped()
                        .stream())
            .map(Dropped::reason)
            .distinct()
            .toList();
    var missing =
        Stream.of(Dropped.Reason.values()).filter(reason -> !shown.contains(reason)).toList();
    // Those of other formats stand together at the end.
    List<Dropped.Reason> all = List.of(Dropped.Reason.values());
    assertEquals(all.subList(all.indexOf(Dropped.Reason.COMMENTS), all.size()), missing);
  }

  @Test
  void whatIsGivenGoesBeforeWhatIsStated() {
    FrontMatter given =
        new FrontMatter(
            Optional.of("Given"),
            Optional.empty(),
            Optional.of("Someone Else"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://example.org/ferry"),
            Optional.empty());
    Ingested ingested = Taking.one(TEXTS.resolve("german.txt"), given);
    Article article = ingested.article().orElseThrow();
    assertEquals("Given", article.title());
    assertEquals("2017-02-06", article.front().published().orElseThrow().toString());
    assertEquals(
        List.of("Der Rat stellt die Inselfähre ein", "Ines Okafor"),
        ingested.dropped().stream()
            .filter(dropped -> dropped.reason() == Dropped.Reason.REPLACED)
            .map(Dropped::text)
            .toList());
    assertTrue(article.front().url().isPresent());
  }
}
