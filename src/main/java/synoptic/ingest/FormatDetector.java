package synoptic.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;
import synoptic.ingest.records.ExportReader;
import synoptic.ingest.records.TableReader;

/** Tells by its first bytes what a file is; its name only decides where these leave it open. */
final class FormatDetector {

  private static final int LOOKED_AT = 8_192;

  private static final String DAMAGED_ZIP = "is a damaged zip file and cannot be read";

  private static final String[] PACKS = {".docx", ".odt", ".epub", ".zip"};

  /** With what PNG, JPEG, GIF, TIFF and HEIF files begin. */
  private static final List<String> PICTURES =
      List.of(
          "\u0089PNG",
          "\u00ff\u00d8\u00ff",
          "GIF87a",
          "GIF89a",
          "II*\u0000",
          "MM\u0000*",
          "\u0000\u0000\u0000 ftyp",
          "\u0000\u0000\u0000\u0018ftyp",
          "\u0000\u0000\u0000\u001cftyp");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}\\?>\\s*|<!--.{0,2000}?-->\\s*)*(?:<!doctype html|<html|<head\\b|<body\\b)",
          Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<[a-z][a-z0-9]{0,10}[ />]");

  private static final Pattern XML_ROOT =
      Pattern.compile(
          "(?:\\s|<\\?[^>]{0,300}\\?>|<!--.{0,2000}?-->|<!doctype[^>\\[]{0,300}(?:\\[[^]]{0,4000}])?[^>]{0,100}>)*"
              + "<(?:[a-z0-9_-]{1,20}:)?([a-z0-9_-]{1,40})",
          Pattern.DOTALL);

  private static final Pattern JSON = Pattern.compile("\\[?\\s*\\{\\s*\"");

  private static final Pattern BIBTEX =
      Pattern.compile("@[a-z]{3,30}\\s{0,20}\\{\\s{0,20}[^\\s,{}]{0,200},");

  private static final Pattern RIS = Pattern.compile("TY {2}- ?[A-Z]{3,10}\\s");

  /** A line of a message's head. */
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:(?: .*)?");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?im)^(?:message-id|received|return-path|mime-version|content-type|delivered-to): ?.");

  private static final Pattern MAILBOX =
      Pattern.compile("From \\S.{0,200}\\r?\\n(?:>?[A-Za-z][A-Za-z0-9-]{1,60}:.*)");

  private FormatDetector() {}

  /**
   * @throws Refusal where it is of a kind that is not read
   */
  static Format of(Source source) throws IOException {
    byte[] start = source.start(LOOKED_AT);
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    if (latin.substring(0, Math.min(latin.length(), 1_024)).contains("%PDF-")) {
      return Format.PDF;
    }
    if (latin.startsWith("PK\u0003\u0004")) {
      return packed(source);
    }
    if (latin.startsWith("PK") && source.isNamed(PACKS)) {
      throw new Refusal(DAMAGED_ZIP);
    }
    if (latin.startsWith("\u001f\u008b")) {
      return zipped(start);
    }
    if (PICTURES.stream().anyMatch(latin::startsWith)) {
      throw new Refusal("is a picture; have its letters recognised, and add the text");
    }
    if (latin.startsWith("WARC/")) {
      return Format.WARC;
    }
    if (isBinary(start)) {
      throw new Refusal("is not text; save it as plain text or Markdown and add that");
    }
    return text(letters(start), source);
  }

  private static Format packed(Source source) throws IOException {
    try (ZipFile zip = new ZipFile(source.path().toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return Format.WORD;
      }
      if (zip.getEntry("META-INF/container.xml") != null) {
        return Format.EPUB;
      }
      if (zip.getEntry("content.xml") != null && zip.getEntry("META-INF/manifest.xml") != null) {
        return Format.OPEN_DOCUMENT;
      }
      if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
        throw new Refusal("is a table or slides, which are not read; save its text and add that");
      }
    } catch (ZipException | IllegalArgumentException damaged) {
      throw new Refusal(DAMAGED_ZIP);
    }
    throw new Refusal("is an archive; unpack it and add what is in it");
  }

  private static Format zipped(byte[] start) throws Refusal {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(start))) {
      byte[] first = in.readNBytes(5);
      if (new String(first, StandardCharsets.ISO_8859_1).equals("WARC/")) {
        return Format.WARC;
      }
    } catch (IOException damaged) {
      throw new Refusal("is a damaged gzip file and cannot be read");
    }
    throw new Refusal("is an archive; unpack it and add what is in it");
  }

  /** The beginning as letters of some kind: only ASCII counts, whatever the encoding. */
  private static String letters(byte[] start) {
    Optional<Charset> wide = Decoded.marked(start).or(() -> Decoded.wide(start));
    String text = new String(start, wide.orElse(StandardCharsets.ISO_8859_1));
    return text.replaceFirst("^(?:\u00ef\u00bb\u00bf|\ufeff)", "").stripLeading();
  }

  private static Format text(String start, Source source) throws Refusal {
    String small = start.toLowerCase(Locale.ROOT);
    if (small.startsWith("{\\rtf")) {
      throw new Refusal("is a file of the kind RTF, which cannot be read; save it as DOCX or ODT");
    }
    if (PAGE.matcher(small).lookingAt()) {
      return Format.PAGE;
    }
    if (small.startsWith("<?xml")
        || small.startsWith("<rss")
        || small.startsWith("<feed")
        || small.startsWith("<rdf")) {
      return xml(small, source);
    }
    if (source.isNamed(".html", ".htm", ".xhtml", ".shtml") && TAG.matcher(small).find()) {
      return Format.PAGE;
    }
    if (JSON.matcher(small).lookingAt() || source.isNamed(".json", ".jsonl", ".ndjson")) {
      return Format.JSON;
    }
    boolean isMarked = small.startsWith("@") || small.startsWith("%") || source.isNamed(".bib");
    if (isMarked && BIBTEX.matcher(small).find()) {
      return Format.BIBTEX;
    }
    if (RIS.matcher(start).lookingAt()) {
      return Format.RIS;
    }
    if (source.isNamed(".csv", ".tsv") || TableReader.isTableWhateverItsName(start)) {
      return Format.TABLE;
    }
    if (ExportReader.isExport(start)) {
      return Format.EXPORT;
    }
    if (MAILBOX.matcher(start).lookingAt()) {
      return Format.MAILBOX;
    }
    return isMail(start, source) ? Format.MAIL : Format.TEXT;
  }

  private static Format xml(String small, Source source) throws Refusal {
    var root = XML_ROOT.matcher(small);
    String name = root.lookingAt() ? root.group(1) : "";
    boolean isZotero = name.equals("rdf") && small.contains("zotero.org");
    if (isZotero) {
      return Format.ZOTERO;
    }
    return switch (name) {
      case "rss", "feed", "rdf" -> Format.FEED;
      case "html" -> Format.PAGE;
      default -> {
        if (source.isNamed(".md", ".txt")) {
          yield Format.TEXT;
        }
        throw new Refusal("is XML of a kind that is not read; save its text and add that");
      }
    };
  }

  /** A head of fields down to the first blank line, one of which only programs write. */
  private static boolean isMail(String start, Source source) {
    int end = start.replace("\r\n", "\n").indexOf("\n\n");
    String head = end < 0 ? start : start.replace("\r\n", "\n").substring(0, end);
    boolean isHead =
        head.lines()
            .limit(3)
            .allMatch(
                line ->
                    FIELD.matcher(line).matches() || line.startsWith(" ") || line.startsWith("\t"));
    boolean isNamed = source.isNamed(".eml", ".mht", ".mhtml", ".mbox") && !head.isBlank();
    return isHead && (MAIL.matcher(head).find() || isNamed);
  }

  /** Text has no NUL and few control characters. */
  private static boolean isBinary(byte[] bytes) {
    if (Decoded.marked(bytes).isPresent() || Decoded.wide(bytes).isPresent()) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      boolean control = b >= 0 && b < ' ' && "\t\n\r\f\u000b\u001b".indexOf(b) < 0;
      controls += control ? 1 : 0;
    }
    return controls * 10 > bytes.length;
  }
}
