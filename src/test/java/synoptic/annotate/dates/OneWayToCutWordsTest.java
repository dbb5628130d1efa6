package synoptic.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.annotate.Paragraph;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/** Annotations and dates have the same words in mind, whatever stands in a text. */
class OneWayToCutWordsTest {

  private static final String[] PIECES = {
    "the",
    "U.S.",
    "al-Nusra",
    "don’t",
    "O'Neill's",
    "1,200",
    "4.5",
    "mid-2016",
    "1990s",
    "9/11",
    "“",
    "”",
    "'",
    "’",
    "-",
    "–",
    ".",
    ",",
    "…",
    "(",
    ")",
    "%",
    "$",
    " ",
    " ",
    " ",
    "\n",
    "\u00A0",
    "\u202F",
    "\u2009",
    "é",
    "e\u0301",
    "\u0301",
    "\u20DD",
    "Шойгу",
    "محمد",
    "٣",
    "北京",
    "😀",
    "𝟙",
    "\uD835",
    "www.a.org/x-1",
    "a@b.c",
  };

  private static final Set<String> PAIRS = Set.of("``", "''");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  private static Set<Span> words(String text) {
    return Words.of(text).stream().map(Word::span).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What is letter or digit stands in a word, and a token of a paragraph is a word or a sign, or
   * two single quotation marks that stand for a double one.
   */
  @Property(tries = 500)
  void tokensAreWordsAndSigns(@ForAll("texts") String text) {
    Set<Span> words = words(text);
    for (Paragraph paragraph : Paragraph.of(text, Paragraph.MOST_TOKENS)) {
      for (Span token : paragraph.spans) {
        boolean sign = words.stream().noneMatch(token::overlaps);
        String shown = token.in(text);
        boolean one = shown.codePointCount(0, shown.length()) == 1 || PAIRS.contains(shown);
        assertTrue(words.contains(token) || sign && one, () -> token + " in " + words);
      }
    }
  }

  /** A lexeme is a piece of a word or stands outside of all; the pieces make up their word. */
  @Property(tries = 500)
  void lexemesArePiecesOfWords(@ForAll("texts") String text) {
    Lexemes lexemes = new Lexemes(text, Language.ENGLISH);
    for (Span word : words(text)) {
      List<Span> pieces =
          IntStream.range(0, lexemes.size())
              .mapToObj(at -> lexemes.at(at).span())
              .filter(word::overlaps)
              .toList();
      boolean address = pieces.size() == 1 && pieces.getFirst().length() > word.length();
      if (!address) {
        assertEquals(word.start(), pieces.getFirst().start());
        assertEquals(word.end(), pieces.getLast().end());
        assertEquals(word.length(), pieces.stream().mapToInt(Span::length).sum());
      }
    }
  }
}
