package synoptic.ingest;

import java.util.function.Supplier;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.page.PageReader;
import synoptic.ingest.pdf.PdfReader;
import synoptic.ingest.plain.TextReader;

/** What a file can be. A reader and its libraries are loaded when a file needs them. */
enum Format {
  TEXT(TextReader::new),
  PAGE(PageReader::new),
  PDF(PdfReader::new);

  private final Supplier<FormatReader> reader;

  Format(Supplier<FormatReader> reader) {
    this.reader = reader;
  }

  FormatReader reader() {
    return reader.get();
  }
}
