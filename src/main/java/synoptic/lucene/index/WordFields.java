package synoptic.lucene.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.TokenListStream;

/**
 * Puts words into a document's fields. Offsets are not indexed; where a hit's words stand is found
 * by cutting its text again, which costs less than keeping them for every word.
 */
public final class WordFields {

  private static final FieldType PROSE = positions(false);
  private static final FieldType FACT = positions(true);

  private WordFields() {}

  /** Words of a text, to be found in any form, and ranked by how long the text is. */
  static void addProse(Document document, FieldPair place, List<Token> words, Stemming stemming) {
    document.add(new Field(place.words(), TokenListStream.stems(words, stemming), PROSE));
    document.add(new Field(place.exact(), TokenListStream.forms(words), PROSE));
  }

  /** Words of a name or a code, to be found as they stand. */
  public static void addFact(Document document, FieldPair place, List<Token> words) {
    document.add(new Field(place.exact(), TokenListStream.forms(words), FACT));
  }

  private static FieldType positions(boolean shortText) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(shortText);
    type.freeze();
    return type;
  }
}
