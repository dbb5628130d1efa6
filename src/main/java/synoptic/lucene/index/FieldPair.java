package synoptic.lucene.index;

import java.util.List;
import java.util.Set;
import synoptic.lucene.analysis.Stemming;

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

  /** How a folded word may stand in {@link #words} of articles with these stemmings. */
  public List<String> inWords(Set<Stemming> stemmings, String form) {
    return words.equals(exact) ? List.of(form) : Stemming.terms(stemmings, form);
  }
}
