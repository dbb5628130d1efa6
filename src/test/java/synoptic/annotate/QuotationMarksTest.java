package synoptic.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationMarksTest {

  /** A letter for each token: which quotation it stands in, or a dot. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“No,” he said.|aaaa...",
        "\"No,\" he said. \"Yes.\"|aaaa...bbbb",
        "He said: “It goes on|...aaaa",
        "He wrote “the ‘new’ pier” down|..aaaaaaa.",
        "It’s the council's pier|....",
        "‘No,’ he said.|aaaa...",
        "A 6\" pipe, he said, is \"thin\"|.........aaa",
        "Он сказал: «Нет».|...aaa.",
        "``No,'' he said. ``Yes.''|aaaa...bbbb",
        "”No”, he said. ”Yes.”|aaa....bbbb",
        "»Nein«, sagte er. »Ja.»|aaa....bbbb",
        "„Nie”, powiedział. „Nein“|aaa...bbb",
        "\"No,” he said. The 6” pipe|aaaa.......",
        "The “Old Mill'' he said.|.aaaa...",
        "''No,'' he said of the ``council's pier''.|aaaa....bbbb."
      })
  void tokensKnowTheirQuotation(String text, String expected) {
    Paragraph paragraph = Paragraph.of(text, 100).getFirst();
    StringBuilder seen = new StringBuilder();
    for (int quote : paragraph.quotes) {
      seen.append(quote < 0 ? '.' : (char) ('a' + quote));
    }
    assertEquals(expected, seen.toString());
  }
}
