package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sentences that were parted by hand, one a line, before they were parted by the program. A wrong
 * cut is an end that was missed or found where none is; the ends of paragraphs are not counted.
 */
final class SentenceGoldTest {

  @Test
  void partsSentencesAsPeopleDo() throws IOException {
    List<String> wrong = new ArrayList<>();
    int ends = 0;
    for (String name : List.of("names", "quotes", "signs", "prose", "scripts")) {
      ends += compare(name, wrong);
    }
    assertTrue(ends >= 300, () -> "too few to tell");
    assertTrue(wrong.size() <= 3, () -> wrong.size() + " wrong:\n" + String.join("\n", wrong));
  }

  @Test
  void partsSentencesThatItWasNotMadeOn() throws IOException {
    List<String> wrong = new ArrayList<>();
    assertTrue(compare("held-out", wrong) >= 100);
    assertTrue(wrong.size() <= 3, () -> wrong.size() + " wrong:\n" + String.join("\n", wrong));
  }

  private static int compare(String name, List<String> wrong) throws IOException {
    int ends = 0;
    for (String paragraph : gold(name).strip().split("\n\n+")) {
      List<String> expected = List.of(paragraph.split("\n"));
      String text = String.join(" ", expected);
      List<String> found = Sentences.of(text).stream().map(span -> span.in(text)).toList();
      Set<Integer> right = ends(expected);
      Set<Integer> ours = ends(found);
      Stream.concat(right.stream(), ours.stream())
          .distinct()
          .filter(end -> !right.contains(end) || !ours.contains(end))
          .map(end -> (right.contains(end) ? "missed: " : "false: ") + around(text, end))
          .forEach(wrong::add);
      ends += expected.size() - 1;
    }
    return ends;
  }

  private static Set<Integer> ends(List<String> sentences) {
    Set<Integer> ends = new java.util.TreeSet<>();
    int at = 0;
    for (String sentence : sentences) {
      at += sentence.length() + 1;
      ends.add(at - 1);
    }
    return ends;
  }

  private static String around(String text, int end) {
    int from = Math.max(0, end - 30);
    return text.substring(from, end)
        + " | "
        + text.substring(end, Math.min(text.length(), end + 30));
  }

  private static String gold(String name) throws IOException {
    String path = "/text/sentences-" + name + ".txt";
    try (var in = Objects.requireNonNull(SentenceGoldTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
