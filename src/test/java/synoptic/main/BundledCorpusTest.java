package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.annotate.StatementSentences;
import synoptic.corpus.Article;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Part;
import synoptic.corpus.Passage;
import synoptic.corpus.People.Named;
import synoptic.corpus.Progress;
import synoptic.corpus.Topic;
import synoptic.search.QueryParser;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.text.Language;
import synoptic.text.Span;

/** The library that comes with the program is consistent in itself. */
final class BundledCorpusTest {

  private static final LibraryFolder CORPUS = LibraryFolder.at(Path.of("corpus"));
  private static final Path SPEAKERS = Path.of("src/test/resources/corpus/speakers.tsv");
  private static final String UNKNOWN = "unknown";

  @TempDir Path temporary;

  static List<Article> articles() {
    return CORPUS.listing().byId().stream()
        .map(CORPUS::read)
        .map(ParsedArticle::article)
        .flatMap(Optional::stream)
        .toList();
  }

  static List<String[]> quotedSpeakers() {
    try {
      return Files.readAllLines(SPEAKERS).stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static List<Topic> topics() {
    return CORPUS.reference().topics();
  }

  @Test
  void nothingIsWrongWithItsFiles() {
    assertEquals(List.of(), CORPUS.listing().problems());
    assertEquals(List.of(), CORPUS.reference().problems());
    CORPUS.listing().byId().forEach(f -> assertEquals(List.of(), CORPUS.read(f).problems()));
    assertEquals(5, articles().size());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aDigestSaysThatItIsOneAndIsShort(Article digest) {
    assertTrue(digest.front().source().isPresent());
    assertTrue(digest.front().note().orElse("").contains("digest"));
    long words =
        digest.passages().stream().mapToLong(passage -> passage.text().split("\\s+").length).sum();
    assertTrue(words >= 350 && words <= 1_200, digest.id() + ": " + words);
  }

  @Test
  void everyQuotedSpeakerStandsInThePassageAndIsKnown() {
    Map<String, Article> byId =
        articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    Set<String> known = names();
    for (String[] row : quotedSpeakers()) {
      Passage passage = byId.get(row[0]).passage(Integer.parseInt(row[1])).orElseThrow();
      assertTrue(passage.text().contains(row[2]), String.join(" | ", row));
      assertTrue(known.contains(row[3]) || row[3].equals(UNKNOWN), String.join(" | ", row));
    }
    assertTrue(quotedSpeakers().size() > 50);
  }

  private static Set<String> names() {
    var people = CORPUS.reference().people();
    Set<String> names = new HashSet<>();
    people.persons().forEach(person -> names.add(person.name()));
    people.bodies().forEach(body -> names.add(body.name()));
    return names;
  }

  @Test
  void noSpellingBelongsToTwo() {
    var people = CORPUS.reference().people();
    Set<String> seen = new HashSet<>();
    for (List<String> spellings : people.spellings()) {
      spellings.forEach(spelling -> assertTrue(seen.add(spelling), spelling));
    }
  }

  @Test
  void everyPersonIsNamedInADigest() {
    String text = text();
    for (Named person : CORPUS.reference().people().persons()) {
      assertTrue(person.spellings().stream().anyMatch(text::contains), person.name());
    }
  }

  @Test
  void everyLabelOccursAndSourcesDiffer() {
    List<LabelGroup> groups = CORPUS.reference().labels();
    assertTrue(groups.size() >= 5);
    String text = text();
    int differ = 0;
    for (LabelGroup group : groups) {
      Set<Set<String>> used = new HashSet<>();
      for (String label : group.labels()) {
        assertTrue(occurs(text, label), group.name() + ": " + label);
      }
      for (Article article : articles()) {
        String own = text(article);
        used.add(
            group.labels().stream()
                .filter(label -> occurs(own, label))
                .collect(Collectors.toCollection(TreeSet::new)));
      }
      differ += used.size() > 1 ? 1 : 0;
    }
    assertTrue(differ >= 4);
  }

  private static boolean occurs(String text, String label) {
    String pattern = "(?iu)\\b" + Pattern.quote(label);
    return Pattern.compile(pattern).matcher(text).find();
  }

  private static String text() {
    return articles().stream().map(BundledCorpusTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Article article) {
    return article.passages().stream().map(Passage::text).collect(Collectors.joining("\n"))
        + article.front().author().orElse("")
        + article.front().note().orElse("");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicCutsAcrossSources(Topic topic) {
    assertTrue(topics().size() >= 8);
    try (var workspace = workspace()) {
      SearchResult found =
          workspace
              .engine(Progress.NONE)
              .search(SearchRequest.of(QueryParser.parse(topic.query()), 100));
      assertTrue(found.sources().size() >= 2, topic.name() + ": " + found.sources());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"speaker:shoigu", "speaker:velayati", "speaker:lavrov said:russia"})
  void whoSaysWhatCanBeLookedUp(String typed) {
    try (var workspace = workspace()) {
      workspace.findStatements(Progress.NONE, () -> {});
      StatementResult found =
          workspace
              .engine(Progress.NONE)
              .statements(StatementRequest.of(QueryParser.parse(typed), 100));
      assertTrue(found.total().count() > 0, typed);
      for (StatementHit hit : found.hits()) {
        String text = hit.passage().text();
        Span around =
            StatementSentences.around(text, Language.ENGLISH, List.of(hit.statement())).getFirst();
        for (Part piece : hit.statement().content()) {
          assertEquals(piece.text(), piece.span().in(text));
          assertTrue(around.overlaps(piece.span()));
        }
      }
    }
  }

  private LocalWorkspace workspace() {
    Map<String, String> variables = Map.of("XDG_CACHE_HOME", temporary.toString());
    return new LocalWorkspace(CORPUS.path(), new Folders(variables, Path.of("")));
  }
}
