package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "It rained. It pours!/It rained.|It pours!",
        "彼は来た。そして帰った。/彼は来た。|そして帰った。",
        "「行け！」と彼は言った。/「行け！」と彼は言った。",
        "他来了！你呢？/他来了！|你呢？",
        "Rain fell.It was cold./Rain fell.It was cold.",
        "Rain fell.”It/Rain fell.”It",
        "He left.“Why?” she asked./He left.|“Why?” she asked.",
        "... and then she left. So did I./... and then she left.|So did I.",
        "* * *. Then rain./* * *. Then rain.",
        "Ses mots : « Non ! » La salle rit./Ses mots : « Non ! »|La salle rit.",
        "So π; The rest./So π; The rest.",
        "😀 Rain. 😀 Snow./😀 Rain.|😀 Snow."
      })
  void partsSentences(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), sentences(text, Language.ENGLISH));
  }

  @Test
  void otherLanguagesHaveNoEnglishAbbreviations() {
    String text = "Er sah die No. Danach ging er. Z. B. so. Um 5. The war.";
    assertEquals(
        List.of("Er sah die No.", "Danach ging er.", "Z. B. so.", "Um 5.", "The war."),
        sentences(text, Language.of("de-AT")));
  }

  @Test
  void aWrappedLineGoesOn() {
    String text =
        """
        The envoys of the two countries met in the old town hall on
        Monday and talked for three hours. They were joined by Mr.
        Hale. Nothing was signed
        yet.
        """;
    List<String> found = sentences(text, Language.ENGLISH);
    assertEquals(3, found.size());
    assertEquals("Nothing was signed\nyet.", found.getLast());
  }

  @Test
  void aHeadingEndsWithItsLine() {
    String text =
        "A day in the port\nThe ships came in at dawn, and nobody had called them.\nMeat\n";
    assertEquals(3, sentences(text, Language.ENGLISH).size());
  }

  @Test
  void findsTheSentenceOfAPlace() {
    List<Span> sentences = Sentences.of("  It rains. It pours.");
    assertEquals(-1, Sentences.at(sentences, 1));
    assertEquals(0, Sentences.at(sentences, 2));
    assertEquals(0, Sentences.at(sentences, 11));
    assertEquals(1, Sentences.at(sentences, 12));
    assertEquals(1, Sentences.at(sentences, 99));
  }

  @Property
  void sentencesAreInOrderWithBlanksAloneBetween(@ForAll("texts") String text) {
    int last = 0;
    for (Span sentence : Sentences.of(text)) {
      assertTrue(text.substring(last, sentence.start()).chars().allMatch(SentencesTest::isBlank));
      assertTrue(sentence.length() > 0);
      assertTrue(!isBlank(text.charAt(sentence.start())));
      assertTrue(!isBlank(text.charAt(sentence.end() - 1)));
      last = sentence.end();
    }
    assertTrue(text.substring(last).chars().allMatch(SentencesTest::isBlank));
  }

  @Property
  void aParagraphIsCutAlikeInAnyCompany(@ForAll("texts") String one, @ForAll("texts") String two) {
    List<String> apart = new ArrayList<>(sentences(one, Language.ENGLISH));
    apart.addAll(sentences(two, Language.ENGLISH));
    assertEquals(apart, sentences(one + "\n\n" + two, Language.ENGLISH));
  }

  @Property
  void otherLanguagesAreCutToo(@ForAll String text) {
    Sentences.of(text, Language.OTHER).forEach(sentence -> assertTrue(sentence.length() > 0));
    Sentences.of(text, Language.ENGLISH).forEach(sentence -> assertTrue(sentence.length() > 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "?\" A ", "a. A", "( .", " . ", ".\n", "\n", "“A!” A ", "1", ";α", "a"})
  void takesTimeInProportion(String part) {
    String text = part.repeat(200_000 / part.length());
    assertTimeout(Duration.ofSeconds(5), () -> Sentences.of(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Mr",
            "U.S",
            "He",
            "the",
            "said",
            "5",
            "p.m",
            ".",
            ". ",
            "?",
            "! ",
            "…",
            "...",
            "“",
            "”",
            "\"",
            "(",
            ")",
            " ",
            "\n",
            "\n\n",
            "\u00A0",
            "J",
            "No",
            "al-Qaeda",
            "。",
            "؟",
            "α;",
            "😀",
            "\uD83D",
            "[1]",
            "9",
            "»",
            "—",
            "\t");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static List<String> sentences(String text, Language language) {
    return Sentences.of(text, language).stream().map(span -> span.in(text)).toList();
  }
}
