package synoptic.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Charsets;
import synoptic.ingest.page.HtmlPage;
import synoptic.ingest.page.PageReader;

/**
 * WARC (ISO 28500), packed or not: each page that a server gave with status 200 is an article. One
 * page at a time lies in memory.
 */
public final class WarcReader implements FormatReader {

  @Override
  public void read(Source source, Drafts found) throws IOException {
    try (InputStream in = source.open();
        var records = opened(in)) {
      Optional<WarcRecord> record = next(records);
      while (record.isPresent()) {
        if (record.get() instanceof WarcResponse response) {
          Optional<Draft> draft = draft(response, source);
          if (draft.isPresent()) {
            found.take(draft.get());
          }
        }
        record = next(records);
      }
    }
  }

  private static org.netpreserve.jwarc.WarcReader opened(InputStream in) throws IOException {
    try {
      return new org.netpreserve.jwarc.WarcReader(in);
    } catch (IOException | RuntimeException damaged) {
      throw damaged();
    }
  }

  private static Optional<WarcRecord> next(org.netpreserve.jwarc.WarcReader records)
      throws IOException {
    try {
      return records.next();
    } catch (IOException | RuntimeException damaged) {
      throw damaged();
    }
  }

  private static Refusal damaged() {
    return new Refusal("is a WARC file that is damaged or cut; the rest of it was not taken in");
  }

  /** A page that cannot be read is told, and the next one follows. */
  private static Optional<Draft> draft(WarcResponse response, Source source) throws IOException {
    try {
      return page(response, source);
    } catch (Refusal refusal) {
      return refused(response, source, refusal.getMessage());
    } catch (IOException | RuntimeException damaged) {
      return refused(response, source, "is damaged and was not taken in");
    }
  }

  private static Optional<Draft> refused(WarcResponse response, Source source, String what) {
    String address;
    try {
      address = response.target();
    } catch (RuntimeException malformed) {
      address = "a page";
    }
    Problem problem = new Problem(source.name(), address + " " + what);
    return Optional.of(Draft.of(FrontMatter.UNKNOWN, List.of()).told(problem));
  }

  private static Optional<Draft> page(WarcResponse response, Source source) throws IOException {
    MediaType type = response.payloadType();
    HttpResponse http = response.http();
    boolean isPage =
        type.base().equals(MediaType.HTML)
            || type.base().toString().equals("application/xhtml+xml");
    if (http.status() != 200 || !isPage) {
      return Optional.empty();
    }
    byte[] bytes = Source.bytes(http.bodyDecoded().stream(), Limits.ARTICLE);
    Optional<Charset> sent =
        Optional.ofNullable(type.parameters().get("charset")).flatMap(Charsets::named);
    String html = PageReader.text(bytes, source.encoding(), sent);
    return Optional.of(HtmlPage.article(html, Optional.of(response.target())));
  }
}
