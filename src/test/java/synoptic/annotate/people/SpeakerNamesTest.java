package synoptic.annotate.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Articles with their speakers in square brackets, a bracket for each statement, whose cue is the
 * next word; below a line of dashes {@code name | sort | office | country} for each of them in
 * order.
 */
final class SpeakerNamesTest {

  private static final Path FOLDER = Path.of("src/test/resources/annotate-speakers");

  private static final Path SHORT_ARTICLES = Path.of("src/test/resources/annotate-names.txt");

  static Stream<Path> articles() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void speakersAreNamedAsFarAsTheArticleTells(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n---\n");
    assertEquals(parts[1].strip(), String.join("\n", named(parts[0])));
  }

  /** Short articles, each on a line with what is expected below it. */
  static Stream<List<String>> shortArticles() throws IOException {
    return Stream.of(Files.readString(SHORT_ARTICLES).strip().split("\n\n"))
        .map(each -> List.of(each.split("\n")));
  }

  @ParameterizedTest
  @MethodSource("shortArticles")
  void speakersAreNamedInAnArticleOfTheirOwn(List<String> article) {
    List<String> named = named(article.getFirst().replace(" ¶ ", "\n\n"));
    assertEquals(String.join("\n", article.subList(1, article.size())), String.join("\n", named));
  }

  private static List<String> named(String marked) {
    String text = marked.replaceAll("[\\[\\]]", "");
    List<Paragraph> paragraphs =
        Paragraph.of(text, Paragraph.MOST_TOKENS).stream()
            .filter(paragraph -> paragraph.size() > 0)
            .toList();
    SpeakerNames names = new SpeakerNames(paragraphs);
    List<Span> places = places(marked);
    return paragraphs.stream()
        .peek(names::read)
        .flatMap(
            paragraph ->
                places.stream()
                    .filter(place -> isIn(place, paragraph))
                    .map(place -> names.named(statement(text, place))))
        .map(statement -> shown(statement.speaker().orElseThrow()))
        .toList();
  }

  private static List<Span> places(String marked) {
    List<Span> places = new java.util.ArrayList<>();
    int removed = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
      int close = marked.indexOf(']', open);
      places.add(new Span(open - removed, close - removed - 1));
      removed += 2;
    }
    return places;
  }

  private static boolean isIn(Span place, Paragraph paragraph) {
    Span last = paragraph.spans[paragraph.size() - 1];
    return place.start() >= paragraph.spans[0].start() && place.start() < last.end();
  }

  private static Statement statement(String text, Span place) {
    Part part = Part.of(text, place);
    Optional<Speaker> speaker =
        Optional.of(new Speaker(part, part.text(), Speaker.Sort.DESCRIPTION));
    Optional<Part> cue =
        Words.of(text.substring(place.end())).stream()
            .findFirst()
            .map(word -> Part.of(text, word.span().shifted(place.end())));
    return new Statement(Statement.Kind.INDIRECT, cue, speaker, List.of(part), List.of());
  }

  private static String shown(Speaker speaker) {
    return String.join(
        " | ",
        speaker.name(),
        speaker.sort().name(),
        speaker.office().orElse("-"),
        speaker.country().orElse("-"));
  }
}
