package synoptic.annotate.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.corpus.Statement;
import synoptic.text.Word;
import synoptic.text.WordList;
import synoptic.text.Words;

/** Words that say that something was said, written, asked, reported or thought aloud. */
final class ReportingWords {

  private static final Map<String, List<List<String>>> LINES =
      WordList.lines(ReportingWords.class, "en/reporting.txt");

  /** Those that leave no doubt that something was told. */
  private static final Set<String> REPORTING = words(LINES.get("reporting").stream());

  private static final Set<String> NAMING = words(LINES.get("naming").stream());

  private static final Set<String> ALL = words(LINES.values().stream().flatMap(List::stream));

  private ReportingWords() {}

  private static Set<String> words(Stream<List<String>> lines) {
    Set<String> words = new HashSet<>();
    lines.forEach(words::addAll);
    return Set.copyOf(words);
  }

  /** Whether any of the words, in any form, is one of these. */
  static boolean isSpeech(String words) {
    return folded(words).anyMatch(ALL::contains);
  }

  /** Whether a word, in lower case, is a noun that names an utterance: {@code accusations}. */
  static boolean isNaming(String word) {
    return NAMING.contains(word);
  }

  /** Whether any of the words is a verb of saying or writing. */
  static boolean isReport(String words) {
    return folded(words).anyMatch(REPORTING::contains);
  }

  /** Whether its cue has one. */
  static boolean isReport(Statement statement) {
    return statement.cue().filter(cue -> isReport(cue.text())).isPresent();
  }

  private static Stream<String> folded(String words) {
    return Words.of(words.toLowerCase(Locale.ROOT)).stream().map(Word::text);
  }
}
