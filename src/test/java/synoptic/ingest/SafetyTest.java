package synoptic.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;
import synoptic.testkit.Zips;

/** What is meant to harm, or just too large, is a sentence; the time limits end endless runs. */
@Timeout(300)
final class SafetyTest {

  @TempDir private Path temp;

  private static String refusal(Path file) {
    List<Ingested> all = Taking.all(file);
    assertEquals(1, all.size());
    assertEquals(Optional.empty(), all.getFirst().article());
    assertEquals(1, all.getFirst().problems().size(), all::toString);
    return all.getFirst().problems().getFirst().what();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/null", "/", "/dev"})
  void whatIsNoPlainFileIsRefused(String path) {
    assertEquals("is not a file", refusal(Path.of(path)));
  }

  @Test
  void aPipeIsRefusedAndNotWaitedFor() throws Exception {
    Path pipe = temp.resolve("pipe.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals("is not a file", refusal(pipe));
  }

  /** Files that are large by what is not written in them. */
  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "<html><body><p>x", "A line.\n", "[{\"text\": \"x\"}]"})
  void aGigabyteIsRefusedWithItsLimit(String start) throws Exception {
    Path file = temp.resolve("large.bin");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.write(start.repeat(2_000).getBytes(StandardCharsets.UTF_8));
      large.setLength(1L << 30);
    }
    assertEquals("is larger than 64 MB and was not taken in", refusal(file));
  }

  @Test
  void zipsThatUnpackWithoutEndAreRefused() throws Exception {
    for (String part : List.of("word/document.xml", "content.xml")) {
      Path bomb = temp.resolve("bomb.docx");
      try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<a><body><p>".getBytes(StandardCharsets.UTF_8));
        byte[] much = ("<t>" + "x".repeat(1 << 20) + "</t>").getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < 90; at++) {
          zip.write(much);
        }
      }
      assertEquals("unpacks to more than 64 MB and was not taken in", refusal(bomb));
    }
  }

  @Test
  void archivesAreNotOpened() throws Exception {
    Path inner = Zips.write(temp.resolve("inner.zip"), "a.txt", "A line.");
    Path outer =
        Zips.write(
            temp.resolve("outer.zip"),
            "inner.zip",
            Files.readString(inner, StandardCharsets.ISO_8859_1));
    assertEquals("is an archive; unpack it and add what is in it", refusal(outer));
    Path slides = Zips.write(temp.resolve("a.pptx"), "ppt/presentation.xml", "<p/>");
    assertTrue(refusal(slides).startsWith("is a table or slides"));
    Path gzip = temp.resolve("a.txt.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write("A line.".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("is an archive; unpack it and add what is in it", refusal(gzip));
  }

  private static final String LAUGHS =
      "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
          + "<!ENTITY s SYSTEM \"SECRET\">]>";

  @Test
  void entitiesAreNeitherExpandedNorFetched() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "nobody's business");
    String type = LAUGHS.replace("SECRET", secret.toUri().toString());
    String text = "The ferry waits &d; &s; at the quay until the storm is over.";
    Path word =
        Zips.write(
            temp.resolve("a.docx"),
            "word/document.xml",
            type + "<document><body><p><r><t>" + text + "</t></r></p></body></document>");
    Path feed =
        Files.writeString(
            temp.resolve("a.rss"),
            "<?xml version=\"1.0\"?>"
                + type
                + "<rss><item><description>"
                + text
                + "</description></item></rss>");
    for (Path file : List.of(word, feed)) {
      for (Ingested each : Taking.all(file)) {
        String said = each.toString();
        assertFalse(said.contains("haha") || said.contains("nobody"), said);
      }
    }
  }

  static Stream<String> deep() {
    int much = 100_000;
    return Stream.of(
        "a.html:<html><body>" + "<div>".repeat(much) + "<p>x",
        "b.html:<html><body>" + "<b><i><table><tr><td>".repeat(much / 10) + "x",
        "a.json:" + "[".repeat(much),
        "b.json:" + "{\"a\":".repeat(much) + "1" + "}".repeat(much),
        "a.jsonl:{\"text\":" + "[".repeat(much) + "]".repeat(much) + "}\n",
        "a.rss:<?xml version=\"1.0\"?><rss>" + "<item>".repeat(much),
        "a.bib:@article{x, title = " + "{".repeat(much) + "}".repeat(much),
        "a.ris:TY  - NEWS\nAB  - x\n" + "y\n".repeat(much),
        "a.csv:title,text\n" + "\"".repeat(much) + ",".repeat(much),
        "export.txt:Length: 9 words\nBody\n" + "Length: 9 words\n\n".repeat(much),
        "a.pdf:%PDF-1.4\n1 0 obj\n" + "[".repeat(much) + "\ntrailer<</Root 1 0 R>>",
        "a.eml:Message-ID: <x>\nContent-Type: multipart/mixed; boundary=a\n\n"
            + "--a\nContent-Type: multipart/mixed; boundary=a\n\n".repeat(5_000),
        "c.html:<html><body>" + "<p class='share'>x</p>".repeat(20_000),
        "d.html:<html><body>" + "<h2><a href=x>y</a></h2><p>z</p>".repeat(8_000),
        "e.html:<html><body>" + "x<br>".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void whatIsNestedDeeplyIsReadOrRefused(String file) throws IOException {
    int colon = file.indexOf(':');
    Path written =
        Files.writeString(temp.resolve(file.substring(0, colon)), file.substring(colon + 1));
    List<Ingested> all = Taking.all(written);
    assertFalse(all.isEmpty());
    String said = all.getFirst().problems().toString();
    assertFalse(said.contains(Problem.OUR_FAULT), said);
    assertTrue(said.length() < 500, said);
  }
}
