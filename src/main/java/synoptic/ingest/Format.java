package synoptic.ingest;

import java.util.function.Function;
import synoptic.ingest.archive.WarcReader;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.feed.FeedReader;
import synoptic.ingest.mail.MailReader;
import synoptic.ingest.mail.MailboxReader;
import synoptic.ingest.office.EpubReader;
import synoptic.ingest.office.OpenDocumentReader;
import synoptic.ingest.office.WordReader;
import synoptic.ingest.page.PageReader;
import synoptic.ingest.pdf.PdfReader;
import synoptic.ingest.plain.TextReader;
import synoptic.ingest.records.Beside;
import synoptic.ingest.records.BibtexReader;
import synoptic.ingest.records.ExportReader;
import synoptic.ingest.records.JsonReader;
import synoptic.ingest.records.RisReader;
import synoptic.ingest.records.TableReader;
import synoptic.ingest.records.ZoteroReader;

/** What a file can be. A reader and its libraries are loaded when a file needs them. */
enum Format {
  TEXT(beside -> new TextReader()),
  PAGE(beside -> new PageReader()),
  PDF(beside -> new PdfReader()),
  WORD(beside -> new WordReader()),
  OPEN_DOCUMENT(beside -> new OpenDocumentReader()),
  EPUB(beside -> new EpubReader()),
  MAIL(beside -> new MailReader()),
  MAILBOX(beside -> new MailboxReader()),
  FEED(beside -> new FeedReader()),
  WARC(beside -> new WarcReader()),
  JSON(JsonReader::new),
  BIBTEX(BibtexReader::new),
  ZOTERO(ZoteroReader::new),
  RIS(RisReader::new),
  TABLE(TableReader::new),
  EXPORT(beside -> new ExportReader());

  private final Function<Beside, FormatReader> reader;

  Format(Function<Beside, FormatReader> reader) {
    this.reader = reader;
  }

  /**
   * @param beside reads the files that records point to
   */
  FormatReader reader(Beside beside) {
    return reader.apply(beside);
  }

  /** Whether a file of the kind holds one article, so that its name is the article's. */
  boolean isOneArticle() {
    return switch (this) {
      case TEXT, PAGE, PDF, WORD, OPEN_DOCUMENT -> true;
      default -> false;
    };
  }

  /** Whether a file of the kind holds records, which may point to others. */
  boolean holdsRecords() {
    return switch (this) {
      case JSON, BIBTEX, ZOTERO, RIS, TABLE -> true;
      default -> false;
    };
  }
}
