package synoptic.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.corpus.PartialDate;
import synoptic.text.Language;

/**
 * Passages with their mentions below, each behind two blanks: its words, its date or value, and how
 * the date is known or what the number counts. {@code published} and {@code language} hold until
 * the next one.
 */
final class MentionsTest {

  private static final Path FOLDER = Path.of("src/test/resources/annotate/mentions");

  static Stream<Path> tables() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void findsDatesAndNumbers(Path table) throws IOException {
    List<String> found = new ArrayList<>();
    List<String> expected = Files.readAllLines(table);
    Optional<PartialDate> published = Optional.empty();
    Language language = Language.ENGLISH;
    for (String line : expected) {
      if (line.startsWith("  ")) {
        continue;
      }
      found.add(line);
      if (line.startsWith("published ")) {
        published = PartialDate.parse(line.substring("published ".length()));
      } else if (line.startsWith("language ")) {
        language = Language.of(line.substring("language ".length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        found.addAll(shown(Mentions.of(line, published, language)));
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static List<String> shown(List<Mention> mentions) {
    return mentions.isEmpty()
        ? List.of("  nothing")
        : mentions.stream().map(MentionsTest::shown).toList();
  }

  private static String shown(Mention mention) {
    return "  " + mention.part().text() + " | " + told(mention);
  }

  private static String told(Mention mention) {
    return switch (mention) {
      case Mention.Dated date ->
          shown(date.when()) + " | " + date.basis().name().toLowerCase(Locale.ROOT);
      case Mention.Doubtful date ->
          "doubtful: "
              + date.readings().stream()
                  .map(MentionsTest::shown)
                  .collect(Collectors.joining(" or "));
      case Mention.Numbered number ->
          number.value().toPlainString() + " | " + shown(number.counted());
    };
  }

  private static String shown(When when) {
    return switch (when) {
      case When.On on -> on.date().toString();
      case When.Between between -> between.first() + ".." + between.last();
    };
  }

  private static String shown(Counted counted) {
    return switch (counted) {
      case Counted.Percent percent -> "percent";
      case Counted.Money money -> money.currency();
      case Counted.Things things -> things.word();
      case Counted.Unsaid unsaid -> "-";
    };
  }
}
