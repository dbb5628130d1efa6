package synoptic.ingest.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Charsets;
import synoptic.ingest.encoding.Decoded;

/** Saved web pages. */
public final class PageReader implements FormatReader {

  /** Where browsers look for the encoding that a page declares. */
  private static final int LOOKED_AT = 4_096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:charset|<\\?xml[^>]{0,80}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  private static final Pattern SAVED_FROM =
      Pattern.compile("<!-- saved from url=\\(\\d+\\)(https?://\\S{1,2000}) -->");

  @Override
  public void read(Source source, Drafts found) throws IOException {
    String html = text(source.bytes(), source.encoding(), Optional.empty());
    Matcher saved = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), LOOKED_AT)));
    found.take(
        HtmlPage.article(html, saved.find() ? Optional.of(saved.group(1)) : Optional.empty()));
  }

  /**
   * The text of a page.
   *
   * @param named by the user
   * @param sent with the page, which goes before what it declares itself
   */
  public static String text(byte[] bytes, Optional<Charset> named, Optional<Charset> sent)
      throws IOException {
    return Decoded.of(bytes, named, sent.or(() -> declared(bytes))).text();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, looked, StandardCharsets.ISO_8859_1));
    return declared.find() ? Charsets.named(declared.group(1)) : Optional.empty();
  }
}
