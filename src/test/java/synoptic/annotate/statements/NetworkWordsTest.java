package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the network is given must be, number for number, what it was given when it was trained. */
final class NetworkWordsTest {

  /** Each text, and its pieces, features and first pieces as the training's own code gave them. */
  @Test
  void textsAreCutAsInTraining() throws IOException {
    for (List<String> example : examples()) {
      NetworkWords words = NetworkWords.of(example.get(0).replace("\\n", "\n"));
      assertEquals(example.get(1), joined(words.pieceNumbers(0, words.size())), example.get(0));
      assertEquals(example.get(2), joined(words.pieceFeatures(0, words.size())), example.get(0));
      assertEquals(example.get(3), joined(words.firstPieces(0, words.size())), example.get(0));
    }
  }

  private static List<List<String>> examples() throws IOException {
    try (InputStream file = NetworkWordsTest.class.getResourceAsStream("network-words.txt")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n\n")).map(each -> each.lines().toList()).toList();
    }
  }

  private static String joined(long[] numbers) {
    return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
  }

  @Property
  void everyTextHasWordsInOrderWithPiecesAndFeatures(@ForAll String text) {
    NetworkWords words = NetworkWords.of(text);
    int last = 0;
    for (int word = 0; word < words.size(); word++) {
      assertTrue(words.span(word).start() >= last && words.span(word).length() > 0);
      assertTrue(words.pieces(word, word + 1) > 0);
      last = words.span(word).end();
    }
    for (long feature : words.pieceFeatures(0, words.size())) {
      assertTrue(feature >= 0 && feature < 60);
    }
  }
}
