package synoptic.ingest.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Charsets;
import synoptic.ingest.encoding.Decoded;
import synoptic.ingest.page.HtmlPage;
import synoptic.ingest.page.PageReader;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;
import synoptic.ingest.plain.TextReader;

/** Reads one message: its subject, sender and day, and the first text that is no attachment. */
final class Message {

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(Limits.ARTICLE)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .setMaxContentLen(Limits.ARTICLE)
          .build();

  private static final int MOST_PARTS = 2_000;

  private static final Pattern ADDRESS = Pattern.compile("\"?([^\"<]*?)\"?\\s*<[^>]*>.*");

  private final Optional<Charset> named;
  private final Facts facts = new Facts();
  private Optional<String> plain = Optional.empty();
  private Optional<String> html = Optional.empty();
  private boolean isSavedPage;

  private Message(Optional<Charset> named) {
    this.named = named;
  }

  static Draft draft(InputStream in, Optional<Charset> named) throws IOException {
    Message message = new Message(named);
    try {
      message.read(in);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (MimeException | IOException | RuntimeException malformed) {
      throw new Refusal("is a damaged message and cannot be read");
    }
    return message.draft();
  }

  private void read(InputStream in) throws IOException, MimeException {
    MimeTokenStream stream = new MimeTokenStream(CONFIG);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(in);
    int headers = 0;
    int parts = 0;
    boolean isAttached = false;
    for (EntityState at = stream.getState();
        at != EntityState.T_END_OF_STREAM;
        at = stream.next()) {
      switch (at) {
        case T_START_HEADER -> {
          headers++;
          isAttached = false;
        }
        case T_FIELD -> {
          Field field = stream.getField();
          isAttached |= isAttachment(field);
          if (headers == 1) {
            field(field);
          }
        }
        case T_BODY -> {
          if (++parts > MOST_PARTS) {
            throw new Refusal("has more than " + MOST_PARTS + " parts and was not taken in");
          }
          if (!isAttached) {
            body(stream);
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isAttachment(Field field) {
    return field.getName().equalsIgnoreCase("Content-Disposition")
        && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  private void field(Field field) throws IOException {
    String text = decoded(field);
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "subject" -> facts.title(StatedName.line(text));
      case "from" -> sender(text).ifPresent(name -> Forwarded.tellSender(name, facts));
      case "date" -> facts.published(StatedDate.of(text));
      case "organization" -> facts.source(StatedName.line(text));
      case "content-language" -> facts.language(Optional.of(text));
      case "snapshot-content-location", "content-location" -> {
        isSavedPage = true;
        facts.url(Optional.of(text));
      }
      default -> {}
    }
  }

  /** Encoded words, or bytes of an encoding that nobody states. */
  private String decoded(Field field) throws IOException {
    String body = field.getBody();
    byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
    boolean isAscii = body.chars().allMatch(c -> c < 0x80);
    String text = isAscii ? body : Decoded.of(raw, named, Optional.empty()).text();
    return DecoderUtil.decodeEncodedWords(text.replaceAll("\\s+", " "), DecodeMonitor.SILENT)
        .strip();
  }

  /** The name before the address, or the address. */
  private static Optional<String> sender(String from) {
    Matcher address = ADDRESS.matcher(from);
    boolean hasName = address.matches() && !address.group(1).isBlank();
    return StatedName.line(hasName ? address.group(1) : from.replaceAll("[<>]", ""));
  }

  private void body(MimeTokenStream stream) throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    String type = descriptor.getMimeType();
    boolean isWanted =
        type.equals("text/plain") && plain.isEmpty() || type.equals("text/html") && html.isEmpty();
    if (!isWanted) {
      return;
    }
    byte[] bytes;
    try (InputStream in = stream.getDecodedInputStream()) {
      bytes = Source.bytes(in, Limits.ARTICLE);
    }
    Optional<Charset> declared =
        Optional.ofNullable(descriptor.getCharset()).flatMap(Charsets::named);
    if (type.equals("text/html")) {
      html = Optional.of(PageReader.text(bytes, named, declared));
    } else {
      plain =
          Optional.of(Decoded.of(bytes, named, declared).text()).filter(text -> !text.isBlank());
    }
  }

  private Draft draft() throws Refusal {
    FrontMatter stated = facts.front();
    if (isSavedPage && html.isPresent()) {
      Draft page = HtmlPage.article(html.get(), stated.url());
      return new Draft(
          page.known().or(new Facts().title(stated.title()).front()),
          page.body(),
          page.dropped(),
          List.of());
    }
    if (plain.isEmpty() && html.isPresent()) {
      Draft.Page page = new Draft.Page(HtmlPage.paragraphs(html.get()), Draft.Look.MARKED);
      return new Draft(stated, page, List.of(), List.of());
    }
    List<Dropped> dropped = new ArrayList<>();
    String text = withoutSignature(plain.orElse(""), dropped);
    Optional<Forwarded> forwarded = Forwarded.in(text, stated);
    if (forwarded.isEmpty()) {
      return new Draft(stated, TextReader.page(text), dropped, List.of());
    }
    forwarded
        .get()
        .leftOut()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> dropped.add(new Dropped(Dropped.Reason.MAIL, line.strip(), 1)));
    Draft.Page page = TextReader.page(forwarded.get().text());
    return new Draft(forwarded.get().known(), page, dropped, List.of());
  }

  /** What stands below a line of two hyphens and a space is the sender's card. */
  private static String withoutSignature(String text, List<Dropped> dropped) {
    String lines = text.replace("\r\n", "\n");
    int start = lines.lastIndexOf("\n-- \n");
    if (start < 0) {
      return lines;
    }
    String signature = lines.substring(start + 5).strip().replaceAll("\\s+", " ");
    int line = (int) lines.substring(0, start).lines().count() + 1;
    dropped.add(new Dropped(Dropped.Reason.MAIL, signature, line));
    return lines.substring(0, start);
  }
}
