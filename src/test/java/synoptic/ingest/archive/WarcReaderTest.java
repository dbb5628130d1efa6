package synoptic.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Article;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

final class WarcReaderTest {

  @TempDir private Path temp;

  private static byte[] record(String type, String target, String contentType, byte[] block)
      throws IOException {
    var record = new ByteArrayOutputStream();
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
                .formatted(type, "12345678-1234-1234-1234-123456789abc")
            + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(contentType, block.length);
    record.write(head.getBytes(StandardCharsets.UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  private static byte[] response(String target, int status, String type, byte[] body)
      throws IOException {
    var block = new ByteArrayOutputStream();
    block.write(
        "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, type, body.length)
            .getBytes(StandardCharsets.UTF_8));
    block.write(body);
    return record("response", target, "application/http; msgtype=response", block.toByteArray());
  }

  private static byte[] packed(byte[] record) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    }
    return packed.toByteArray();
  }

  private static byte[] page(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/ingest/page", name));
  }

  private Path archive(boolean isPacked) throws IOException {
    List<byte[]> records =
        List.of(
            record(
                "warcinfo",
                "",
                "application/warc-fields",
                "software: x\r\n".getBytes(StandardCharsets.UTF_8)),
            response(
                "https://courier.example/1",
                200,
                "text/html; charset=utf-8",
                page("newspaper.html")),
            response(
                "https://courier.example/x.css",
                200,
                "text/css",
                "p{}".getBytes(StandardCharsets.UTF_8)),
            response("https://courier.example/gone", 404, "text/html", page("amp.html")),
            response("https://vestnik.example/2", 200, "text/html", page("russian.html")));
    var all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      all.write(isPacked ? packed(record) : record);
    }
    return Files.write(temp.resolve(isPacked ? "news.warc.gz" : "news.warc"), all.toByteArray());
  }

  @Test
  void pagesThatCameWholeAreArticles() throws Exception {
    for (boolean isPacked : new boolean[] {false, true}) {
      List<Article> articles =
          Taking.all(archive(isPacked)).stream().map(each -> each.article().orElseThrow()).toList();
      assertEquals(2, articles.size());
      assertEquals("Harbour wall to be rebuilt after winter storms", articles.getFirst().title());
      assertEquals(
          Optional.of("https://courier.example/2021/03/harbour-wall"),
          articles.getFirst().front().url());
      assertEquals(Optional.of("https://vestnik.example/2"), articles.getLast().front().url());
      assertEquals("2019-04-25", articles.getLast().front().published().orElseThrow().toString());
    }
  }

  @Test
  void whatStandsBeforeADamageComesIn() throws Exception {
    byte[] bytes = Files.readAllBytes(archive(true));
    Path cut = Files.write(temp.resolve("cut.warc.gz"), Arrays.copyOf(bytes, bytes.length - 900));
    List<Ingested> all = Taking.all(cut);
    assertTrue(all.getFirst().article().isPresent());
    assertEquals(Optional.empty(), all.getLast().article());
    assertTrue(all.getLast().problems().getFirst().what().contains("damaged"), all::toString);
  }
}
