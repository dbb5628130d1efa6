package synoptic.ingest.records;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;

/** Plain texts that news databases give out, each of which holds one article or many. */
public final class ExportReader implements FormatReader {

  /** Whether the text begins as one of them does. */
  public static boolean isExport(String start) {
    return ExportForm.of(start).isPresent();
  }

  @Override
  public void read(Source source, Drafts found) throws IOException {
    String text = Decoded.of(source.bytes(), source.encoding(), Optional.empty()).text();
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    ExportForm form =
        ExportForm.of(lines).orElseThrow(() -> new Refusal("holds no articles that can be told"));
    List<Draft> articles = form.articles(lines, source.name());
    if (articles.isEmpty()) {
      throw new Refusal("holds no articles that can be told");
    }
    for (Draft article : articles) {
      found.take(article);
    }
  }
}
