package synoptic.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * Puts words into a document's fields. Offsets are not indexed; where a hit's words stand is found
 * by cutting its text again, which costs less than keeping them for every word.
 */
final class Fields {

  private static final FieldType PROSE = positions(false);
  private static final FieldType FACT = positions(true);

  private Fields() {}

  /** Words of a text, to be found in any form, and ranked by how long the text is. */
  static void addProse(Document document, Place place, List<Token> words) {
    document.add(new Field(place.words(), TokenSource.stems(words), PROSE));
    document.add(new Field(place.exact(), TokenSource.forms(words), PROSE));
  }

  /** Words of a name or a code, to be found as they stand. */
  static void addFact(Document document, Place place, List<Token> words) {
    document.add(new Field(place.exact(), TokenSource.forms(words), FACT));
  }

  private static FieldType positions(boolean shortText) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(shortText);
    type.freeze();
    return type;
  }
}
