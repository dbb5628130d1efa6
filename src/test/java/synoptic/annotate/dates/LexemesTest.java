package synoptic.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.text.Language;

/** The scanner cuts as two regular expressions would, which say shortly what it does at length. */
final class LexemesTest {

  private static final Pattern CHUNK = Pattern.compile("[^\\s\\u00A0]+");
  private static final Pattern LEXEME =
      Pattern.compile(
          "(?<digits>\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[٠-٩]+|[۰-۹]+)"
              + "|(?<word>[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+){0,3})|[^\\s\\u00A0\\u202F]");

  @Example
  void cutsNumbersWordsSignsAndAddresses() {
    assertEquals(
        List.of(
            "DIGITS 1,234.5",
            "WORD don't",
            "SIGN .",
            "DIGITS 3",
            "SIGN -",
            "WORD é",
            "SIGN www.x.org/1",
            "SIGN 🌧"),
        cut("1,234.5 don't. 3-é www.x.org/1 🌧"));
  }

  @Example
  void groupsOfThreeDigitsBelongTogether() {
    assertEquals(
        List.of("DIGITS 12,345,678", "SIGN ,", "DIGITS 90"), cut("12,345,678,90"), "a short group");
    assertEquals(List.of("DIGITS 1234", "SIGN ,", "DIGITS 567"), cut("1234,567"), "no group");
    assertEquals(List.of("DIGITS 1", "SIGN ,", "DIGITS 2345"), cut("1,2345"), "too many digits");
  }

  @Property(tries = 2_000)
  void cutsAsTheExpressionsDo(@ForAll("texts") String text) {
    assertEquals(expected(text), cut(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ", " ", " ", "\n", "\t", "\u000B", "\u0085", "\u2028", "\u00A0", "\u202F", ",", ",",
            ".", "'", "’", "-", "@", "://", "www.", "0", "7", "12", "123", "456", "1234", "٣", "۴",
            "²", "Ⅷ", "a", "B", "don", "t", "é", "e\u0301", "\u20DD", "مايو", "𝒜", "🌧", "\uD83C",
            "\uDC00", "\u0000")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static List<String> cut(String text) {
    Lexemes lexemes = new Lexemes(text, Language.ENGLISH);
    List<String> cut = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); at++) {
      Lexeme lexeme = lexemes.at(at);
      assertEquals(lexeme.text(), lexeme.span().in(text));
      cut.add(lexeme.kind() + " " + lexeme.text());
    }
    return cut;
  }

  private static List<String> expected(String text) {
    List<String> all = new ArrayList<>();
    Matcher chunk = CHUNK.matcher(text);
    while (chunk.find()) {
      String part = chunk.group();
      if (part.contains("://") || part.contains("www.") || part.contains("@")) {
        all.add("SIGN " + part);
        continue;
      }
      Matcher lexeme = LEXEME.matcher(part);
      while (lexeme.find()) {
        String other = lexeme.group("word") == null ? "SIGN " : "WORD ";
        all.add((lexeme.group("digits") == null ? other : "DIGITS ") + lexeme.group());
      }
    }
    return all;
  }
}
