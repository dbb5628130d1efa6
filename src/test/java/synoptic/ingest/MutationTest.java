package synoptic.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;
import synoptic.testkit.Zips;

/** No bytes make any reader throw: neither arbitrary ones nor those of damaged files. */
final class MutationTest {

  private static Path folder;
  private static final Map<String, byte[]> WHOLE = new TreeMap<>();

  private static final String TEXT =
      "The council of Norrvik has decided to buy a new ferry for the line to the islands.";

  @BeforeContainer
  static void samples() throws IOException {
    folder = Files.createTempDirectory("mutated");
    text("page.html", Files.readString(Path.of("src/test/resources/ingest/page/newspaper.html")));
    text(
        "table.html",
        Files.readString(Path.of("src/test/resources/ingest/page/table-layout.html")));
    text(
        "mail.eml",
        "From: A <a@b.example>\nSubject: =?utf-8?Q?a=20b?=\nMessage-ID: <1>\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + TEXT
            + "=\n--x\nContent-Type: text/html\n\n<p>y</p>\n--x--\n");
    text("box.mbox", "From a\nSubject: x\n\n" + TEXT + "\n\nFrom b\nSubject: y\n\n" + TEXT + "\n");
    text(
        "feed.rss",
        "<?xml version=\"1.0\"?><rss><channel><title>T</title><item><title>x</title><description>"
            + "<![CDATA[<p>"
            + TEXT
            + "</p>]]></description></item></channel></rss>");
    text(
        "news.jsonl",
        ("{\"title\": \"x\", \"text\": \""
                + TEXT
                + "\", \"authors\": [\"a\", {\"name\": \"b\"}]}\n")
            .repeat(2));
    text(
        "list.json",
        "[{\"title\": \"x\", \"issued\": {\"date-parts\": [[2017, 2]]}, \"text\": \"y\"}]");
    text(
        "library.bib",
        "@article{x, title = {A \\\"{o} {b}}, author = \"A and B, C\", file = {:x.txt:T}}\n");
    text(
        "zotero.rdf",
        "<rdf:RDF xmlns:rdf=\"r\" xmlns:z=\"http://www.zotero.org/namespaces/export#\"><z:A><z:title>x"
            + "</z:title><z:link rdf:resource=\"#1\"/></z:A></rdf:RDF>");
    text(
        "news.warc",
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
            + "WARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: https://a.example/\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: 71\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Text here</p></html>\r\n\r\n");
    Path zip = folder.resolve("zip");
    zip("a.docx", Zips.write(zip, "word/document.xml", "<d><p><t>" + TEXT + "</t></p></d>"));
    zip(
        "a.odt",
        Zips.write(
            zip,
            "content.xml",
            "<d><body><p>" + TEXT + "</p></body></d>",
            "META-INF/manifest.xml",
            "<m/>"));
    zip(
        "a.epub",
        Zips.write(
            zip,
            "META-INF/container.xml",
            "<c><rootfile full-path=\"a.opf\"/></c>",
            "a.opf",
            "<p><item id=\"a\" href=\"a.html\" media-type=\"text/html\"/><itemref idref=\"a\"/></p>",
            "a.html",
            "<p>" + TEXT + "</p>"));
    pdf();
  }

  private static void text(String name, String text) {
    WHOLE.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void zip(String name, Path zip) throws IOException {
    WHOLE.put(name, Files.readAllBytes(zip));
  }

  private static void pdf() throws IOException {
    Path file = folder.resolve("pdf");
    try (var document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (var content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(60, 700);
        content.showText(TEXT);
        content.endText();
      }
      document.save(file.toFile());
    }
    WHOLE.put("a.pdf", Files.readAllBytes(file));
  }

  @AfterContainer
  static void tidy() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 150)
  void damagedFilesAreReadOrRefused(@ForAll long seed) throws IOException {
    for (var sample : WHOLE.entrySet()) {
      byte[] bytes = mutated(sample.getValue(), new Random(seed));
      assertReadOrRefused(Files.write(folder.resolve(sample.getKey()), bytes));
    }
  }

  @Property(tries = 150)
  void arbitraryBytesBehindAKnownStartAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
    for (var sample : WHOLE.entrySet()) {
      byte[] start = Arrays.copyOf(sample.getValue(), Math.min(60, sample.getValue().length));
      byte[] all = Arrays.copyOf(start, start.length + bytes.length);
      System.arraycopy(bytes, 0, all, start.length, bytes.length);
      assertReadOrRefused(Files.write(folder.resolve(sample.getKey()), all));
    }
  }

  private static void assertReadOrRefused(Path file) {
    List<Ingested> all = Taking.all(file);
    assertFalse(all.isEmpty());
    for (Ingested each : all) {
      assertFalse(each.problems().toString().contains("fault of this program"), each::toString);
      assertFalse(each.article().isEmpty() && each.problems().isEmpty(), file::toString);
    }
  }

  /** Some bytes changed, a piece taken out, one said twice, or the end cut off. */
  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = random.nextInt(6);
    for (int at = 0; at < changes; at++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    return switch (random.nextInt(4)) {
      case 0 -> bytes;
      case 1 -> Arrays.copyOf(bytes, to);
      case 2 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      default -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    };
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }
}
