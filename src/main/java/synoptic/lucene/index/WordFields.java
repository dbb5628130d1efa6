package synoptic.lucene.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import synoptic.lucene.analysis.RecentTerms;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.TokenListStream;

/**
 * Puts words into a document's fields. Offsets are not indexed; where a hit's words stand is found
 * by cutting its text again, which costs less than keeping them for every word.
 */
public final class WordFields {

  private static final FieldType PROSE = positions(false);
  private static final FieldType FACT = positions(true);

  private static final List<String> OF_PROSE =
      Stream.of(DocType.PASSAGE, DocType.STATEMENT)
          .flatMap(unit -> Stream.of(unit.text, unit.title, unit.said))
          .flatMap(place -> Stream.of(place.words(), place.exact()))
          .toList();

  private WordFields() {}

  /**
   * The fields for prose without words, for documents that lack them; for one thread. Where a
   * field's lengths are there for some documents alone, Lucene looks for them one by one: the time
   * to write a segment grows with the square of its documents until a block of them holds 4,096
   * ({@code IndexedDISI}).
   */
  static List<Field> empty() {
    TokenStream none = TokenListStream.forms(List.of());
    return OF_PROSE.stream().map(field -> new Field(field, none, PROSE)).toList();
  }

  /**
   * Gives a document each field for prose that it lacks.
   *
   * @param empty these fields, without words
   */
  static Document filled(Document document, List<Field> empty) {
    Set<String> there = new HashSet<>();
    document.forEach(field -> there.add(field.name()));
    for (Field field : empty) {
      if (!there.contains(field.name())) {
        document.add(field);
      }
    }
    return document;
  }

  /** Words of a text, to be found in any form, and ranked by how long the text is. */
  static void addProse(Document document, FieldPair place, List<Token> words, RecentTerms terms) {
    document.add(new Field(place.words(), TokenListStream.stems(words, terms), PROSE));
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
