package synoptic.lucene.index;

import synoptic.lucene.analysis.EnglishStemmer;

/**
 * Where in the index a query's words are looked for.
 *
 * @param words the index field of words' stems; where there are no stems, of the words
 * @param exact the index field of the words as they stand, folded
 */
public record FieldPair(String words, String exact) {

  /** A place that has words as they stand alone. */
  static FieldPair ofForms(String field) {
    return new FieldPair(field, field);
  }

  /** How a folded word stands in {@link #words}. */
  public String inWords(String form) {
    return words.equals(exact) ? form : EnglishStemmer.stem(form);
  }
}
