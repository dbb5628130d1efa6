package synoptic.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Titles with and without what sites add, each with the headline and the outlet in it. */
final class TitlePartsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/ingest/titles.csv", numLinesToSkip = 1, delimiter = ';')
  void aTitleIsParted(String title, String site, String headline, String outlet, String sections) {
    TitleParts parts = TitleParts.of(title, Optional.ofNullable(site));
    assertEquals(headline, parts.headline());
    assertEquals(Optional.ofNullable(outlet), parts.outlet());
    assertEquals(sections == null ? "" : sections, String.join(", ", parts.sections()));
  }
}
