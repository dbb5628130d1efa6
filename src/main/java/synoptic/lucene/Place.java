package synoptic.lucene;

/**
 * Where in the index a query's words are looked for.
 *
 * @param words the index field of words' stems; where there are no stems, of the words
 * @param exact the index field of the words as they stand, folded
 */
record Place(String words, String exact) {

  /** A place that has words as they stand alone. */
  static Place ofForms(String field) {
    return new Place(field, field);
  }

  /** How a folded word stands in {@link #words}. */
  String inWords(String form) {
    return words.equals(exact) ? form : EnglishForms.stem(form);
  }
}
