package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.SpeakerNames;
import synoptic.annotate.people.Voices;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.Article;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Part;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * How many of the bundled corpus's speakers get the right name. Some of the rows are out of reach:
 * a speaker in one statement has one name, and nineteen rows name one of several at once.
 */
final class SpeakerGoldTest {

  private static final Path GOLD = Path.of("src/test/resources/corpus/speakers.tsv");
  private static final LibraryFolder CORPUS = LibraryFolder.at(Path.of("corpus"));

  private record Row(String article, int passage, String words, String name) {}

  @ParameterizedTest
  @CsvSource({"true, 70", "false, 54"})
  void mostSpeakersOfTheBundledCorpusAreNamed(boolean listed, int least) throws IOException {
    List<Row> rows = rows();
    List<Heard> heard = new ArrayList<>();
    for (Article article : articles()) {
      heard.addAll(heard(article, rows));
    }
    People people = listed ? CORPUS.reference().people() : People.NONE;
    Voices voices = Voices.of(heard, people);
    int right = 0;
    for (int at = 0; at < rows.size(); at++) {
      right += voices.name(heard.get(at)).equals(rows.get(at).name) ? 1 : 0;
    }
    assertTrue(right >= least, right + " of " + rows.size());
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(GOLD).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t"))
        .map(cells -> new Row(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]))
        .toList();
  }

  private static List<Article> articles() {
    return CORPUS.listing().byId().stream()
        .map(CORPUS::read)
        .map(ParsedArticle::article)
        .flatMap(Optional::stream)
        .sorted(java.util.Comparator.comparing(article -> article.id().toString()))
        .toList();
  }

  private static List<Heard> heard(Article article, List<Row> rows) {
    Map<Integer, List<Row>> byPassage =
        rows.stream()
            .filter(row -> row.article.equals(article.id().toString()))
            .collect(Collectors.groupingBy(Row::passage));
    SpeakerNames names =
        new SpeakerNames(
            article.passages().stream()
                .flatMap(each -> Paragraph.of(each.text(), Paragraph.MOST_TOKENS).stream())
                .filter(paragraph -> paragraph.size() > 0)
                .toList());
    List<Heard> heard = new ArrayList<>();
    for (Passage passage : article.passages()) {
      Paragraph.of(passage.text(), Paragraph.MOST_TOKENS).forEach(names::read);
      int from = 0;
      Row before = null;
      Speaker speaker = null;
      for (Row row : byPassage.getOrDefault(passage.number(), List.of())) {
        if (before == null || !before.words.equals(row.words)) {
          Span place = place(passage.text(), row.words, from);
          from = place.end();
          speaker = named(names, Part.of(passage.text(), place));
        }
        before = row;
        heard.add(heard(article, speaker));
      }
    }
    return heard;
  }

  private static Heard heard(Article article, Speaker speaker) {
    return new Heard(
        article.id().toString(),
        article.front().published(),
        speaker.name(),
        speaker.sort(),
        speaker.office(),
        speaker.country());
  }

  private static Span place(String text, String words, int from) {
    int at = text.indexOf(words, from);
    int start = at < 0 ? text.indexOf(words) : at;
    return new Span(start, start + words.length());
  }

  private static Speaker named(SpeakerNames names, Part mention) {
    Optional<Speaker> speaker =
        Optional.of(new Speaker(mention, mention.text(), Speaker.Sort.DESCRIPTION));
    Statement statement =
        new Statement(
            Statement.Kind.INDIRECT, Optional.empty(), speaker, List.of(mention), List.of());
    return names.named(statement).speaker().orElseThrow();
  }
}
