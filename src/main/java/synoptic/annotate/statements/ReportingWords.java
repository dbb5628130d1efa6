package synoptic.annotate.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.text.Words;

/** Words that say that something was said, written, asked, reported or thought aloud. */
final class ReportingWords {

  private static final String LIST = "en/reporting.txt";

  /** All of them. */
  private static final Set<String> ALL = new HashSet<>();

  /** Those that leave no doubt that something was told. */
  private static final Set<String> REPORTING = new HashSet<>();

  static {
    boolean isReporting = false;
    for (String line : lines()) {
      if (line.startsWith("[")) {
        isReporting = line.equals("[reporting]");
      } else if (!line.startsWith("#")) {
        List<String> forms = List.of(line.split(" "));
        ALL.addAll(forms);
        REPORTING.addAll(isReporting ? forms : List.of());
      }
    }
  }

  private ReportingWords() {}

  private static List<String> lines() {
    try (var in = ReportingWords.class.getResourceAsStream(LIST);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Whether any of the words, in any form, is one of these. */
  static boolean isSpeech(String words) {
    return folded(words).anyMatch(ALL::contains);
  }

  /** Whether any of the words is a verb of saying or writing. */
  static boolean isReport(String words) {
    return folded(words).anyMatch(REPORTING::contains);
  }

  private static Stream<String> folded(String words) {
    return Words.of(words.toLowerCase(Locale.ROOT)).stream().map(word -> word.text());
  }
}
