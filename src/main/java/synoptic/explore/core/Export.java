package synoptic.explore.core;

import java.util.Locale;
import synoptic.corpus.ArticleId;
import synoptic.export.Document;
import synoptic.export.Format;
import synoptic.search.SearchEngine;

/** What can be written to a file: a view with all that it holds, not only what is on the screen. */
public interface Export {

  /** More passages or statements than this are left out, and the document says so. */
  int MOST = 20_000;

  /** What the file may be called, in words. */
  String name();

  /**
   * All of it as a document.
   *
   * @param most how many passages or statements at most
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  Document document(SearchEngine engine, int most);

  /** The format that is proposed. */
  default Format format() {
    return Format.MARKDOWN;
  }

  /** A file name to propose. */
  default String fileName() {
    String stem = ArticleId.from(name().replace('/', ' ').replace('\\', ' ').strip() + ".x");
    String cut =
        stem.codePoints()
            .limit(60)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return cut.toLowerCase(Locale.ROOT) + format().ending();
  }
}
