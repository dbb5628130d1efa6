package synoptic.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A small file of each format that can be taken in, by its name. */
public final class Samples {

  private static final String RUSSIAN =
      "Городской совет решил во вторник закрыть паромную переправу, которая много лет соединяла"
          + " остров с берегом, и купить автобусы для новой дороги через плотину.";

  private Samples() {}

  /**
   * @param text a sentence in letters of ASCII without signs that a format marks up, of which each
   *     file makes its articles; those of one file differ
   */
  public static Map<String, byte[]> of(String text) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    written(text).forEach((name, file) -> files.put(name, file.getBytes(StandardCharsets.UTF_8)));
    String many = text + "\n\n" + RUSSIAN + " " + text + "\n";
    for (String encoding : new String[] {"UTF-16", "windows-1251", "KOI8-R", "GB18030"}) {
      files.put(encoding.toLowerCase() + ".txt", many.getBytes(Charset.forName(encoding)));
    }
    files.put("refs.ris", ris(text).getBytes(StandardCharsets.UTF_8));
    files.put("table.csv", table(text).getBytes(StandardCharsets.UTF_8));
    files.put("export.txt", export(text).getBytes(StandardCharsets.UTF_8));
    files.put("a.docx", Zips.bytes("word/document.xml", "<d><p><t>" + text + "</t></p></d>"));
    files.put("a.odt", openDocument(text));
    files.put("a.epub", book(text));
    files.put("a.pdf", pdf(text));
    return files;
  }

  private static Map<String, String> written(String text) {
    return Map.of(
        "mail.eml", mail(text),
        "box.mbox", mailbox(text),
        "feed.rss", feed(text),
        "news.jsonl", jsonLine(text) + jsonLine("In short: " + text),
        "list.json", list(text),
        "library.bib", bibtex(text),
        "zotero.rdf", zotero(text),
        "news.warc", archive(text),
        "page.html", page(text));
  }

  private static String page(String text) {
    return "<!doctype html><html lang=en><head><title>On the ferry</title>"
        + "<meta name=author content='Ines Okafor'><script type=application/ld+json>"
        + "{\"@type\": \"NewsArticle\", \"datePublished\": \"2017-02-06\"}</script></head><body>"
        + "<nav><a href=/>Home</a></nav><article><h1>On the ferry</h1><p>"
        + (text + "</p><p>In short: " + text)
        + "</p></article></body></html>";
  }

  private static String mail(String text) {
    return "From: A <a@b.example>\nSubject: =?utf-8?Q?a=20b?=\nMessage-ID: <1>\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n"
        + "Content-Transfer-Encoding: quoted-printable\n\n"
        + text
        + "=\n--x\nContent-Type: text/html\n\n<p>y</p>\n--x--\n";
  }

  private static String mailbox(String text) {
    return "From a\nSubject: x\n\n" + text + "\n\nFrom b\nSubject: y\n\nIn short: " + text + "\n";
  }

  private static String feed(String text) {
    return "<?xml version=\"1.0\"?><rss><channel><title>T</title><item><title>x</title><description>"
        + "<![CDATA[<p>"
        + text
        + "</p>]]></description></item></channel></rss>";
  }

  private static String jsonLine(String text) {
    return "{\"title\": \"x\", \"text\": \""
        + text
        + "\", \"authors\": [\"a\", {\"name\": \"b\"}]}\n";
  }

  private static String list(String text) {
    return "[{\"title\": \"x\", \"issued\": {\"date-parts\": [[2017, 2]]}, \"text\": \""
        + text
        + "\"}]";
  }

  private static String ris(String text) {
    return "TY  - NEWS\nTI  - On the ferry\nAU  - Okafor, Ines\nDA  - 2017/02/06\nAB  - "
        + text
        + "\nER  - \n";
  }

  private static String table(String text) {
    return "title,date,text\nOn the ferry,2017-02-06,\"" + text + "\"\n";
  }

  private static String export(String text) {
    return "On the ferry\nThe Herald\nFebruary 6, 2017\n\nLength: 20 words\nByline: Ines Okafor\nBody\n\n"
        + text
        + "\n\nLoad-Date: February 7, 2017\n\nEnd of Document\n";
  }

  private static String bibtex(String text) {
    return "@article{x, title = {A \\\"{o} {b}}, author = \"A and B, C\", abstract = {"
        + text
        + "}, file = {:x.txt:T}}\n";
  }

  private static String zotero(String text) {
    return "<rdf:RDF xmlns:rdf=\"r\" xmlns:z=\"http://www.zotero.org/namespaces/export#\"><z:A><z:title>x"
        + "</z:title><z:abstract>"
        + text
        + "</z:abstract><z:link rdf:resource=\"#1\"/></z:A></rdf:RDF>";
  }

  private static String archive(String text) {
    String answer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>" + text + "</p></html>";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
        + "WARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: https://a.example/\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + (answer.length() + "\r\n\r\n" + answer + "\r\n\r\n");
  }

  private static byte[] openDocument(String text) throws IOException {
    return Zips.bytes(
        "content.xml", "<d><body><p>" + text + "</p></body></d>", "META-INF/manifest.xml", "<m/>");
  }

  private static byte[] book(String text) throws IOException {
    return Zips.bytes(
        "META-INF/container.xml",
        "<c><rootfile full-path=\"a.opf\"/></c>",
        "a.opf",
        "<p><item id=\"a\" href=\"a.html\" media-type=\"text/html\"/><itemref idref=\"a\"/></p>",
        "a.html",
        "<p>" + text + "</p>");
  }

  private static byte[] pdf(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (var content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(60, 700);
        content.showText(text);
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
