package synoptic.ingest.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

/** Markdown as other programs write it, beside what is to be made of it. */
final class MarkdownTextTest {

  private static final Path TEXTS = Path.of("src/test/resources/ingest/markdown");

  @ParameterizedTest
  @ValueSource(strings = {"essay", "clipped"})
  void whatIsShownApartIsAPassage(String name) throws IOException {
    Ingested ingested = Taking.one(TEXTS.resolve(name + ".md"), FrontMatter.UNKNOWN);
    Taking.assertWritten(TEXTS.resolve(name + ".expected"), ingested);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of all years\n1990. was the wettest.",
        "```\n- one\n- two\n```",
        "A | B\nwas the sign.",
        "{{ and }} stand in the text, and a[^ too.",
      })
  void whatOnlyLooksLikeSignsStays(String text) {
    assertEquals(text, MarkdownText.of(text).text());
  }
}
