package synoptic.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;

/**
 * Mailboxes (RFC 4155): messages one after the other, each below a line that begins with {@code
 * From} and a space. One message at a time lies in memory.
 */
public final class MailboxReader implements FormatReader {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  @Override
  public void read(Source source, Drafts found) throws IOException {
    try (InputStream in = source.open()) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean isBlank = true;
      boolean isLarge = false;
      boolean isBegun = false;
      while (readLine(in, line)) {
        byte[] bytes = line.toByteArray();
        if (isBlank && begins(bytes)) {
          if (isBegun) {
            take(message, isLarge, source, found);
          }
          message.reset();
          isLarge = false;
          isBegun = true;
        } else {
          isLarge |= message.size() + bytes.length > Limits.ARTICLE;
          if (!isLarge) {
            message.write(bytes, quoted(bytes), bytes.length - quoted(bytes));
          }
        }
        isBlank = bytes.length <= 2 && (bytes[0] == '\n' || bytes[0] == '\r');
      }
      if (isBegun) {
        take(message, isLarge, source, found);
      }
    }
  }

  /** A message that cannot be read is told, and the next one follows. */
  private static void take(
      ByteArrayOutputStream message, boolean isLarge, Source source, Drafts found)
      throws IOException {
    Draft draft;
    try {
      if (isLarge) {
        throw Limits.tooLarge(Limits.ARTICLE);
      }
      draft = Message.draft(new ByteArrayInputStream(message.toByteArray()), source.encoding());
    } catch (Refusal refusal) {
      draft =
          Draft.of(FrontMatter.UNKNOWN, List.of())
              .told(new Problem(source.name(), refusal.getMessage()));
    }
    found.take(draft);
  }

  private static boolean begins(byte[] line) {
    return line.length > FROM.length
        && java.util.Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length);
  }

  /** How many characters to leave out where a text's own {@code From} was quoted. */
  private static int quoted(byte[] line) {
    int at = 0;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    boolean isFrom =
        at > 0
            && line.length >= at + FROM.length
            && java.util.Arrays.equals(line, at, at + FROM.length, FROM, 0, FROM.length);
    return isFrom ? 1 : 0;
  }

  /** Reads up to a line feed, or as much as a message may have. */
  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    line.reset();
    int next = in.read();
    while (next >= 0 && line.size() <= Limits.ARTICLE) {
      line.write(next);
      if (next == '\n') {
        return true;
      }
      next = in.read();
    }
    return line.size() > 0;
  }
}
