package synoptic.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.markup.Xml;
import synoptic.ingest.plain.LineShape;
import synoptic.ingest.plain.StatedName;

/** Word's DOCX (ECMA-376): the text as it stands after all changes are accepted. */
public final class WordReader implements FormatReader {

  @Override
  public void read(Source source, Drafts found) throws IOException {
    try (Pack pack = Pack.open(source)) {
      Optional<InputStream> text = pack.part("word/document.xml");
      if (text.isEmpty()) {
        throw new Refusal("is a DOCX file without text and cannot be read");
      }
      Facts facts = new Facts();
      Paragraphs paragraphs = new Paragraphs(styles(pack));
      try (InputStream in = text.get()) {
        paragraphs.read(Xml.of(in));
      }
      facts.title(paragraphs.title());
      Properties.read(pack.part("docProps/core.xml"), facts);
      found.take(
          new Draft(
              facts.front(),
              new Draft.Page(paragraphs.blocks.all(), Draft.Look.MARKED),
              List.of(),
              List.of()));
    }
  }

  /** What styles are called in English, by the ids that paragraphs name. */
  private static Map<String, String> styles(Pack pack) throws IOException {
    Map<String, String> names = new HashMap<>();
    Optional<InputStream> part = pack.part("word/styles.xml");
    if (part.isPresent()) {
      try (InputStream in = part.get()) {
        Xml xml = Xml.of(in);
        String id = "";
        for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
          if (at == Xml.At.START && xml.name().equals("style")) {
            id = xml.attribute("styleId").orElse("");
          } else if (at == Xml.At.START && xml.name().equals("name")) {
            names.putIfAbsent(id, xml.attribute("val").orElse(""));
          }
        }
      }
    }
    return names;
  }

  /** Gathers paragraphs; one in a text box stands inside another. */
  private static final class Paragraphs {
    private final Map<String, String> styles;
    private final Blocks blocks = new Blocks();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private Optional<String> title = Optional.empty();
    private String style = "";

    Paragraphs(Map<String, String> styles) {
      this.styles = styles;
    }

    Optional<String> title() {
      return title;
    }

    void read(Xml xml) throws IOException {
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        if (at == Xml.At.START) {
          blocks.start(xml.name());
          start(xml);
        } else if (at == Xml.At.END && xml.name().equals("p") && !open.isEmpty()) {
          end(open.pop().toString());
        } else if (at == Xml.At.END) {
          blocks.end(xml.name());
        }
      }
    }

    private void start(Xml xml) throws IOException {
      switch (xml.name()) {
        case "p" -> {
          open.push(new StringBuilder());
          style = "";
        }
        case "pStyle" -> {
          String id = xml.attribute("val").orElse("");
          style = styles.getOrDefault(id, id).toLowerCase(Locale.ROOT);
        }
        case "t" -> append(xml.content());
        case "tab", "br", "cr" -> append(" ");
        case "noBreakHyphen" -> append("-");
        // The same text again for older programs; changes that are no part of the text; notes.
        case "Fallback", "del", "moveFrom", "instrText", "footnote", "endnote", "comment" ->
            xml.skip();
        default -> {}
      }
    }

    private void append(String text) {
      if (!open.isEmpty()) {
        open.peek().append(text);
      }
    }

    private void end(String paragraph) {
      String text = LineShape.oneLine(paragraph);
      if (text.isEmpty()) {
        return;
      }
      if (style.equals("title") && title.isEmpty()) {
        title = Optional.of(text);
      } else {
        blocks.add(text, style.startsWith("heading"));
      }
      style = "";
    }
  }

  /** What files of both kinds state in the terms of the Dublin Core. */
  static final class Properties {

    private Properties() {}

    static void read(Optional<InputStream> part, Facts facts) throws IOException {
      if (part.isEmpty()) {
        return;
      }
      try (InputStream in = part.get()) {
        Xml xml = Xml.of(in);
        for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
          if (at == Xml.At.START) {
            switch (xml.name()) {
              case "title" -> facts.title(StatedName.title(xml.content()));
              case "initial-creator", "creator" -> facts.author(StatedName.author(xml.content()));
              case "language" -> facts.language(Optional.of(xml.content()));
              default -> {}
            }
          }
        }
      }
    }
  }
}
