package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelineTest {

  /** What is left of the text behind the dateline. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO - and Turkey above all - has failed | NATO - and Turkey above all - has failed",
        "2014-06-15 Mole closed for repairs | Mole closed for repairs",
        "15/06/2014 | ''",
        "HOLM, June 15 — The ferry ran aground. | The ferry ran aground.",
        "HOLM (Coast Wire) - The ferry ran aground. | The ferry ran aground.",
        "PORT ELLA, N.Y. ( June 15 , 2014 ) -- The ferry ran aground. | The ferry ran aground.",
        "HOLM, Ellaland (CW) — The ferry sank. | The ferry sank.",
        "Holm (cw) - The ferry sank. | The ferry sank.",
        "Port Ella (Coast Wire) – 12 boats sank. | 12 boats sank.",
        "Berg (Greens) - a lawyer - said so. | Berg (Greens) - a lawyer - said so.",
        "**00:12** – The ferry sank. | The ferry sank.",
        "10.45am: The ferry sank. | The ferry sank.",
        "10.45 boats sank. | 10.45 boats sank.",
        "HOLM – The ferry – a new one – sank. | The ferry – a new one – sank.",
        "On June 15 the ferry – a new one – sank. | On June 15 the ferry – a new one – sank.",
        "15 June – the ferry sinks. | 15 June – the ferry sinks.",
        "NATO said on Monday – for once – that it would. | NATO said on Monday – for once – that it would.",
        "The Holm–Ella line was opened in 2014. | The Holm–Ella line was opened in 2014.",
        "'' | ''"
      })
  void endsBeforeTheFirstSentence(String text, String left) {
    assertEquals(left, text.substring(Dateline.end(text)));
  }
}
