package synoptic.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.corpus.ArticleText;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.NotePlace;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Speaker;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;
import synoptic.testkit.Samples;
import synoptic.testkit.Taking;

/**
 * What reads bytes of others, each with what must hold of any bytes. A fuzzer calls {@link
 * #fuzzerTestOneInput} in a process of its own, whose first argument names the target.
 */
public enum FuzzTarget {
  TEXT("a.txt"),
  PAGE("a.html"),
  PDF("a.pdf"),
  WORD("a.docx"),
  OPEN_DOCUMENT("a.odt"),
  EPUB("a.epub"),
  MAIL("a.eml"),
  MAILBOX("a.mbox"),
  FEED("a.rss"),
  WARC("a.warc"),
  JSON("a.json"),
  BIBTEX("a.bib"),
  RIS("a.ris"),
  TABLE("a.csv"),
  EXPORT("export.txt"),
  ZOTERO("a.rdf"),
  PEOPLE("people.yaml"),
  TOPICS("topics.yaml"),
  LABELS("labels.yaml"),
  EVENTS("events.yaml"),
  NOTES("notes.yaml"),
  ARTICLE("article.md"),
  QUERY("query");

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path INGEST = RESOURCES.resolve("ingest");
  private static final Path FOUND = RESOURCES.resolve("fuzz");
  private static final Path QUERIES = RESOURCES.resolve("synoptic/search/queries.txt");
  private static final String SENTENCE =
      "The council of Norrvik has decided to buy a new ferry for the line to the islands.";

  private static FuzzTarget chosen;

  private final String file;

  FuzzTarget(String file) {
    this.file = file;
  }

  /** Called once by the fuzzer. */
  public static void fuzzerInitialize(String[] arguments) {
    chosen = valueOf(arguments[0]);
  }

  /** Called by the fuzzer with whatever it makes up. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    chosen.take(bytes, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** What the fuzzer begins with: sound inputs, and what it has found before. */
  List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>(sound());
    seeds.addAll(read(FOUND, name().toLowerCase(Locale.ROOT) + "-*"));
    return seeds;
  }

  private List<byte[]> sound() throws IOException {
    return switch (this) {
      case TEXT -> read(INGEST.resolve("plain"), "*.txt");
      case PAGE -> read(INGEST.resolve("page"), "*.html");
      case PEOPLE, TOPICS, LABELS, EVENTS, NOTES -> read(Path.of("corpus"), file);
      case ARTICLE -> read(Path.of("corpus", "articles"), "*.md");
      case QUERY -> {
        try (Stream<String> lines = Files.lines(QUERIES)) {
          yield lines.map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
        }
      }
      default -> {
        String ending = file.substring(file.lastIndexOf('.'));
        yield Samples.of(SENTENCE).entrySet().stream()
            .filter(sample -> sample.getKey().endsWith(ending))
            .map(Map.Entry::getValue)
            .toList();
      }
    };
  }

  private static List<byte[]> read(Path folder, String pattern) throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, pattern)) {
      for (Path each : files) {
        all.add(Files.readAllBytes(each));
      }
    }
    return all;
  }

  /**
   * Reads what may be anything.
   *
   * @param folder where a file can be written
   * @throws AssertionError where the promise is broken, as does any other exception
   */
  void take(byte[] bytes, Path folder) throws IOException {
    switch (this) {
      case PEOPLE, TOPICS, LABELS, EVENTS, NOTES -> takeReference(bytes, folder);
      case ARTICLE -> takeArticle(new String(bytes, StandardCharsets.UTF_8));
      case QUERY -> takeQuery(new String(bytes, StandardCharsets.UTF_8));
      default -> Taking.readOrRefused(Files.write(folder.resolve(file), bytes));
    }
  }

  /** A file can be changed, or a sentence says why not and it is as it was. */
  private void takeReference(byte[] bytes, Path folder) throws IOException {
    Files.write(folder.resolve(file), bytes);
    LibraryFolder library = LibraryFolder.at(folder);
    library.reference();
    for (Change change : changes(library)) {
      byte[] before = Files.readAllBytes(folder.resolve(file));
      try {
        change.make();
        library.reference();
      } catch (IOException refused) {
        assertFalse(refused.getMessage().isBlank());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(file)));
      }
    }
  }

  private interface Change {
    void make() throws IOException;
  }

  private List<Change> changes(LibraryFolder library) {
    NotePlace place = NotePlace.of("a#1");
    return switch (this) {
      case PEOPLE ->
          List.of(
              () -> library.join("Ines Okafor", "Okafor", Speaker.Sort.PERSON),
              () -> library.part("Ines Okafor", "A. Okafor"));
      case LABELS ->
          List.of(
              () ->
                  library.addLabels(
                      new LabelGroup("boats", Optional.empty(), List.of("ferry", "ship"))));
      case EVENTS ->
          List.of(
              () -> library.joinEvents(List.of("a", "b")),
              () -> library.partFromEvent("a", List.of("c")));
      case NOTES ->
          List.of(
              () -> library.tag(place, List.of("doubtful"), List.of()),
              () -> library.note(place, "Who counted?"),
              () -> library.tag(place, List.of(), List.of("doubtful")));
      default -> List.of();
    };
  }

  /** What is written of an article that was read is read as the same. */
  private static void takeArticle(String text) {
    ParsedArticle parsed = ArticleText.parse("a", text);
    parsed
        .article()
        .ifPresent(
            article -> {
              var again = ArticleText.parse("a", ArticleText.write(article)).article();
              assertEquals(Optional.of(article.front()), again.map(each -> each.front()));
            });
  }

  /** What is written of a query that was read is read as the same. */
  private static void takeQuery(String typed) {
    QueryParser.read(typed).problems().forEach(Object::toString);
    Query query = QueryParser.parse(typed);
    assertEquals(query, QueryParser.parse(QueryText.of(query)));
  }
}
