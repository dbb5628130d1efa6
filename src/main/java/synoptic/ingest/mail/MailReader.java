package synoptic.ingest.mail;

import java.io.IOException;
import java.io.InputStream;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Source;

/** A file that holds one message. */
public final class MailReader implements FormatReader {

  @Override
  public void read(Source source, Drafts found) throws IOException {
    try (InputStream in = source.open()) {
      found.take(Message.draft(in, source.encoding()));
    }
  }
}
