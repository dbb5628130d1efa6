package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.corpus.Part;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/** Whatever the text: statements whose parts stand in it, and never an exception. */
final class AnyTextTest {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "„",
          "said",
          "she",
          "Ruth Vale",
          "told",
          "that",
          "according to",
          ",",
          ".",
          ":",
          "\n",
          "\n\n",
          " ",
          "the pier is shut",
          "\uD83C",
          "🌧",
          "قال",
          "сказал",
          "(",
          ")",
          "—",
          "1,200",
          "U.S.",
          "e\u0301",
          "\u0000",
          "\u00A0");

  @Property(tries = 150)
  void anyMixOfMarksAndWordsIsRead(@ForAll("texts") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
  }

  @Property(tries = 100)
  void anyStringIsRead(@ForAll String text) {
    check(text);
  }

  @Example
  void thousandsOfQuotationsAreRead() {
    check("“Not yet,” she said. ".repeat(2_000));
    check("\"Not yet, ".repeat(2_000));
  }

  @Example
  void aLongTextWithoutAnEndOfSentenceIsRead() {
    check("the pier and the rain ".repeat(8_000));
    check("the pier said that it ".repeat(2_000));
    check("x".repeat(1_000_000));
    check("“".repeat(100_000));
  }

  private static void check(String text) {
    for (Statement statement : Statements.of(text)) {
      statement.cue().ifPresent(part -> stands(part, text));
      statement.speaker().ifPresent(speaker -> stands(speaker.mention(), text));
      Span last = new Span(0, 0);
      for (Part part : statement.content()) {
        stands(part, text);
        assertEquals(false, part.span().start() < last.end());
        last = part.span();
      }
    }
  }

  /** Word for word, with plain blanks. */
  private static void stands(Part part, String text) {
    assertEquals(part.span().in(text).replaceAll("\\p{Zs}", " "), part.text());
  }
}
