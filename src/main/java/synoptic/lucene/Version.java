package synoptic.lucene;

import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import synoptic.annotate.Statements;
import synoptic.embedding.SentenceEncoder;
import synoptic.text.Sentences;

/** What an index was made by. Another one's is not read but made anew. */
final class Version {

  /** To be counted up with every change to {@link Documents}, {@link Unit} or {@link Entry}. */
  private static final String SCHEMA = "6";

  /** To be counted up with every change to {@link Tokens}, Folding or {@link EnglishForms}. */
  private static final String ANALYSIS = "2";

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

  private Version() {}

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
