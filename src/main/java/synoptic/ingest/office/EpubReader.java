package synoptic.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.markup.Xml;
import synoptic.ingest.page.HtmlPage;
import synoptic.ingest.page.PageReader;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;

/** EPUB 2 and 3: a book is one article, its chapters' headings are its sections. */
public final class EpubReader implements FormatReader {

  private static final int MOST_CHAPTERS = 5_000;

  @Override
  public void read(Source source, Drafts found) throws IOException {
    try (Pack pack = Pack.open(source)) {
      if (pack.text("META-INF/encryption.xml").filter(text -> text.contains("html")).isPresent()) {
        throw new Refusal("is a book whose text is locked and cannot be read");
      }
      String path = packagePath(pack);
      Book book = new Book();
      book.read(Xml.of(new ByteArrayInputStream(bytes(pack, path))));
      List<Block> blocks = new ArrayList<>();
      for (String chapter : book.chapters()) {
        Optional<byte[]> html = pack.bytes(resolved(path, chapter));
        if (html.isPresent()) {
          String text = PageReader.text(html.get(), source.encoding(), Optional.empty());
          HtmlPage.paragraphs(text)
              .forEach(
                  each ->
                      blocks.add(new Block(blocks.size() + 1, 1, each.text(), each.isHeading())));
        }
      }
      Draft.Page body = new Draft.Page(blocks, Draft.Look.MARKED);
      found.take(new Draft(book.facts.front(), body, List.of(), List.of()));
    }
  }

  private static byte[] bytes(Pack pack, String path) throws IOException {
    return pack.bytes(path)
        .orElseThrow(() -> new Refusal("is an EPUB file without a table of its parts"));
  }

  private static String packagePath(Pack pack) throws IOException {
    Xml xml = Xml.of(new ByteArrayInputStream(bytes(pack, "META-INF/container.xml")));
    for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
      if (at == Xml.At.START && xml.name().equals("rootfile")) {
        return xml.attribute("full-path").orElse("");
      }
    }
    throw new Refusal("is an EPUB file without a table of its parts");
  }

  /** The name of a part that is named beside another; it never leaves the file. */
  private static String resolved(String base, String name) {
    String plain = name.replaceFirst("#.*", "");
    String decoded;
    try {
      decoded = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      decoded = plain;
    }
    Deque<String> parts = new ArrayDeque<>();
    String folder = base.substring(0, base.lastIndexOf('/') + 1);
    for (String part : (decoded.startsWith("/") ? decoded : folder + decoded).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** What a package states: the book's facts, its parts, and the order of its chapters. */
  private static final class Book {
    private final Facts facts = new Facts();
    private final Map<String, String> parts = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    void read(Xml xml) throws IOException {
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        if (at == Xml.At.START) {
          start(xml);
        }
      }
    }

    private void start(Xml xml) throws IOException {
      switch (xml.name()) {
        case "title" -> facts.title(StatedName.line(xml.content()));
        case "creator" -> facts.alsoAuthor(StatedName.line(xml.content()));
        case "publisher" -> facts.source(StatedName.line(xml.content()));
        case "language" -> facts.language(Optional.of(xml.content()));
        case "date" -> {
          boolean isOther = xml.attribute("event").filter("publication"::equals).isEmpty();
          boolean isNamed = xml.attribute("event").isPresent();
          String date = xml.content();
          facts.published(isOther && isNamed ? Optional.empty() : StatedDate.of(date));
        }
        case "item" -> {
          boolean isContents = xml.attribute("properties").orElse("").contains("nav");
          boolean isText = xml.attribute("media-type").orElse("").contains("html");
          if (isText && !isContents && parts.size() < MOST_CHAPTERS) {
            parts.put(xml.attribute("id").orElse(""), xml.attribute("href").orElse(""));
          }
        }
        case "itemref" -> {
          if (!xml.attribute("linear").orElse("yes").equals("no")) {
            order.add(xml.attribute("idref").orElse(""));
          }
        }
        default -> {}
      }
    }

    List<String> chapters() {
      return order.stream().distinct().filter(parts::containsKey).map(parts::get).toList();
    }
  }
}
