package synoptic.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.markup.Xml;
import synoptic.ingest.plain.LineShape;

/** OpenDocument texts (ISO 26300): the text as it stands, notes and changes left out. */
public final class OpenDocumentReader implements FormatReader {

  @Override
  public void read(Source source, Drafts found) throws IOException {
    try (Pack pack = Pack.open(source)) {
      Optional<InputStream> text = pack.part("content.xml");
      if (text.isEmpty()) {
        throw new Refusal("is an OpenDocument file without text and cannot be read");
      }
      Paragraphs paragraphs = new Paragraphs();
      try (InputStream in = text.get()) {
        paragraphs.read(Xml.of(in));
      }
      Facts facts = new Facts().title(paragraphs.title);
      WordReader.Properties.read(pack.part("meta.xml"), facts);
      Draft.Page body = new Draft.Page(paragraphs.blocks.all(), Draft.Look.MARKED);
      found.take(new Draft(facts.front(), body, List.of(), List.of()));
    }
  }

  private static final class Paragraphs {
    private final Blocks blocks = new Blocks();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> title = Optional.empty();
    private boolean isHeading;
    private boolean isTitle;

    void read(Xml xml) throws IOException {
      boolean isBody = false;
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        boolean isStart = at == Xml.At.START;
        if (isStart && xml.name().equals("body")) {
          isBody = true;
        } else if (isBody && isStart) {
          blocks.start(xml.name());
          start(xml);
        } else if (isBody && at == Xml.At.TEXT) {
          text.append(xml.text());
        } else if (isBody && (xml.name().equals("p") || xml.name().equals("h"))) {
          flush();
        } else if (isBody) {
          blocks.end(xml.name());
        }
      }
    }

    private void start(Xml xml) throws IOException {
      switch (xml.name()) {
        case "p", "h" -> {
          flush();
          isHeading = xml.name().equals("h");
          isTitle = xml.attribute("style-name").filter("Title"::equals).isPresent();
        }
        case "s", "tab", "line-break" -> text.append(' ');
        case "note", "annotation", "tracked-changes", "table-of-content", "sequence-decls" ->
            xml.skip();
        default -> {}
      }
    }

    private void flush() {
      String line = LineShape.oneLine(text.toString());
      text.setLength(0);
      if (line.isEmpty()) {
        return;
      }
      if (isTitle && title.isEmpty()) {
        title = Optional.of(line);
      } else {
        blocks.add(line, isHeading);
      }
      isHeading = false;
      isTitle = false;
    }
  }
}
