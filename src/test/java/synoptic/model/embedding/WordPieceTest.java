package synoptic.model.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.bert.Vocabulary;

/** The pieces that BERT's own tokenizer gives for the same text were written down once. */
final class WordPieceTest {

  private static final List<String> VOCABULARY = vocabulary();
  private static final WordPiece PIECES = new WordPiece(Vocabulary.english());

  private static List<String> vocabulary() {
    try (InputStream lines = WordPieceTest.class.getResourceAsStream("/bert-vocabulary-en.txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry sank.             | the ferry sank .
          Ceasefires                  | ceasefire ##s
          Sergey Shoygu's 2nd visit   | sergey sho ##y ##gu ' s 2nd visit
          Zürich, “Köln”…             | zurich , “ koln ” …
          U.S.-led $5%                | u . s . - led $ 5 %
          日本 語x                     | 日 本 語 x
          a\u00a0b\u200bc\ufffd       | a bc
          x☺y                         | [UNK]
          """)
  void aTextIsCutAsTheModelLearnedIt(String text, String pieces) {
    assertEquals(pieces, written(text));
  }

  @Property(tries = 300)
  void anyTextGivesABoundedRowThatBeginsAndEndsRight(@ForAll String text) {
    int[] pieces = PIECES.of(text.repeat(20));
    assertTrue(pieces.length >= 2 && pieces.length <= WordPiece.MOST);
    assertEquals("[CLS]", VOCABULARY.get(pieces[0]));
    assertEquals("[SEP]", VOCABULARY.get(pieces[pieces.length - 1]));
  }

  private static String written(String text) {
    int[] pieces = PIECES.of(text);
    return String.join(
        " ", Arrays.stream(pieces, 1, pieces.length - 1).mapToObj(VOCABULARY::get).toList());
  }
}
