package synoptic.ingest.markup;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.encoding.Charsets;
import synoptic.ingest.encoding.Decoded;

/**
 * The elements of an XML document, one after the other. Its document type is passed over, so that
 * no entity is expanded and none outside is fetched.
 */
public final class Xml {

  private static final XMLInputFactory FACTORY = factory();

  private static final int LOOKED_AT = 400;

  private static final Pattern DECLARED =
      Pattern.compile("\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private final XMLStreamReader reader;
  private int depth;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Where the reading stands. */
  public enum At {
    START,
    TEXT,
    END,
    DONE
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    factory.setXMLReporter((message, type, related, location) -> {});
    return factory;
  }

  /** The document that the bytes write, in the encoding that a mark or they themselves declare. */
  public static Xml of(InputStream in) throws IOException {
    try {
      return new Xml(FACTORY.createXMLStreamReader(reader(in)));
    } catch (XMLStreamException | RuntimeException broken) {
      throw refusal(broken);
    }
  }

  /** Bytes that mean nothing in the encoding are an error, and no letter is lost in silence. */
  private static Reader reader(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(LOOKED_AT);
    byte[] start = bytes.readNBytes(LOOKED_AT);
    bytes.reset();
    Optional<Charset> marked = Decoded.marked(start).or(() -> Decoded.wide(start));
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    Charset charset =
        marked
            .or(() -> declared.lookingAt() ? Charsets.named(declared.group(1)) : Optional.empty())
            .orElse(StandardCharsets.UTF_8);
    PushbackReader reader =
        new PushbackReader(
            new BufferedReader(
                new InputStreamReader(
                    bytes,
                    charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
    int first = reader.read();
    if (first >= 0 && first != '\ufeff') {
      reader.unread(first);
    }
    return reader;
  }

  /** What a limit has refused meanwhile, or else that the document is damaged. */
  private static Refusal refusal(Exception broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (cause instanceof XMLStreamException wrapped
          && wrapped.getNestedException() instanceof Refusal refusal) {
        return refusal;
      }
    }
    return new Refusal("holds XML that is not well formed and cannot be read further");
  }

  /**
   * Goes on to what follows.
   *
   * @throws Refusal where the document is not well formed, or nested too deeply
   */
  public At next() throws IOException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > Limits.DEPTH) {
              throw new Refusal("is nested more than " + Limits.DEPTH + " deep");
            }
            return At.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return At.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return At.TEXT;
          }
          case XMLStreamConstants.ENTITY_REFERENCE -> {
            return At.TEXT;
          }
          default -> {}
        }
      }
      return At.DONE;
    } catch (XMLStreamException | RuntimeException broken) {
      throw refusal(broken);
    }
  }

  /** The element's name without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The name's namespace, or an empty text. */
  public String namespace() {
    return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
  }

  /** The text here; that of an entity that only a document type would explain is empty. */
  public String text() {
    boolean isEntity = reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE;
    return isEntity ? "" : reader.getText();
  }

  /** An attribute by its name without prefix. */
  public Optional<String> attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return Optional.of(reader.getAttributeValue(at));
      }
    }
    return Optional.empty();
  }

  /**
   * All text in the element that has just begun, which is read to its end.
   *
   * @throws Refusal where it is larger than a text may be
   */
  public String content() throws IOException {
    StringBuilder content = new StringBuilder();
    int outside = depth - 1;
    for (At at = next(); at != At.DONE && depth > outside; at = next()) {
      if (at == At.TEXT) {
        content.append(text());
        if (content.length() > Limits.TREE) {
          throw Limits.tooLarge(Limits.TREE);
        }
      }
    }
    return content.toString();
  }

  /** Passes over the element that has just begun. */
  public void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside && next() != At.DONE) {
      // What stands in it is not looked at.
    }
  }
}
