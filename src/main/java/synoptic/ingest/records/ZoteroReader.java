package synoptic.ingest.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Source;
import synoptic.ingest.markup.Xml;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;

/** Zotero's RDF: items, and attachments that say in which file an item's text lies. */
public final class ZoteroReader implements FormatReader {

  private final Beside beside;

  /** Reads the files that attachments name. */
  public ZoteroReader(Beside beside) {
    this.beside = beside;
  }

  /** An item with the names of its attachments. */
  private record Item(Facts facts, List<String> links) {}

  @Override
  public void read(Source source, Drafts found) throws IOException {
    Map<String, String> attachments = new HashMap<>();
    List<Item> items = new ArrayList<>();
    Xml xml = Xml.of(new ByteArrayInputStream(source.bytes()));
    for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
      if (at == Xml.At.START && !xml.name().equals("RDF")) {
        if (xml.name().equals("Attachment")) {
          attachment(xml, attachments);
        } else if (xml.name().equals("Journal") || xml.name().equals("Memo")) {
          xml.skip();
        } else {
          items.add(item(xml));
        }
      }
    }
    for (Item item : items) {
      List<String> files =
          item.links().stream().filter(attachments::containsKey).map(attachments::get).toList();
      Record.of(source.name(), Record.folder(source), item.facts().front(), files)
          .take(beside, found);
    }
  }

  private static void attachment(Xml xml, Map<String, String> attachments) throws IOException {
    String id = xml.attribute("about").orElse("");
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case START -> {
          depth++;
          Optional<String> file = xml.attribute("resource");
          if (xml.name().equals("resource") && file.isPresent()) {
            attachments.putIfAbsent(id, file.get());
          }
        }
        case END -> depth--;
        case DONE -> depth = 0;
        case TEXT -> {}
      }
    }
  }

  private static Item item(Xml xml) throws IOException {
    Item item = new Item(new Facts(), new ArrayList<>());
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case START -> depth += field(xml, item) ? 0 : 1;
        case END -> depth--;
        case DONE -> depth = 0;
        case TEXT -> {}
      }
    }
    return item;
  }

  /** Whether the element that has begun was read to its end. */
  private static boolean field(Xml xml, Item item) throws IOException {
    Facts facts = item.facts();
    switch (xml.name()) {
      case "title" -> facts.title(StatedName.line(xml.content()));
      case "date" -> facts.published(StatedDate.of(xml.content()));
      case "language" -> facts.language(Optional.of(xml.content()));
      case "publisher", "isPartOf" -> facts.source(firstName(xml));
      case "authors" -> authors(xml, facts);
      case "identifier" -> facts.url(Optional.of(xml.content()));
      case "link" -> {
        xml.attribute("resource").ifPresent(item.links()::add);
        xml.skip();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The title or name of what stands inside. */
  private static Optional<String> firstName(Xml xml) throws IOException {
    Optional<String> name = Optional.empty();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case START -> {
          boolean isName = xml.name().equals("title") || xml.name().equals("name");
          if (isName && name.isEmpty()) {
            name = StatedName.line(xml.content());
          } else {
            depth++;
          }
        }
        case END -> depth--;
        case DONE -> depth = 0;
        case TEXT -> {}
      }
    }
    return name;
  }

  private static void authors(Xml xml, Facts facts) throws IOException {
    String surname = "";
    String given = "";
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "surname" -> surname = xml.content();
            case "givenName", "givenname" -> given = xml.content();
            default -> depth++;
          }
        }
        case END -> {
          depth--;
          if (xml.name().equals("Person")) {
            facts.alsoAuthor(StatedName.line(given + " " + surname));
            surname = "";
            given = "";
          }
        }
        case DONE -> depth = 0;
        case TEXT -> {}
      }
    }
  }
}
