package synoptic.lucene.index;

import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import synoptic.annotate.statements.Statements;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.TermFolding;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.model.embedding.SentenceEncoder;
import synoptic.text.Sentences;

/** What an index was made by. Another one's is not read but made anew. */
final class IndexVersion {

  /**
   * To be counted up with every change to {@link ArticleDocuments}, {@link DocType} or {@link
   * IndexEntry}.
   */
  private static final String SCHEMA = "16";

  /**
   * To be counted up with every change to {@link WordTokenizer}, {@link TermFolding} or a stemmer
   * of {@link Stemming}.
   */
  private static final String ANALYSIS = "3";

  private static final Map<String, String> OURS =
      Map.of(
          "schema",
          SCHEMA,
          "analysis",
          ANALYSIS,
          "sentences",
          Sentences.VERSION,
          "statements",
          Statements.VERSION,
          "meanings",
          SentenceEncoder.VERSION,
          "lucene",
          org.apache.lucene.util.Version.LATEST.toString());

  private IndexVersion() {}

  static Map<String, String> ours() {
    return OURS;
  }

  /**
   * @throws CorruptIndexException where another version wrote it
   */
  static void check(Map<String, String> written) throws CorruptIndexException {
    if (!OURS.equals(written)) {
      throw new CorruptIndexException("made by " + written + ", not " + OURS, "commit");
    }
  }
}
