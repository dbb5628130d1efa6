package synoptic.lucene;

import synoptic.search.FieldName;

/** Where in the index a query's words are looked for. */
enum Place {
  TEXT("text", "exact"),
  TITLE("title", "title.exact"),
  SOURCE("source", "source"),
  AUTHOR("author", "author"),
  SPEAKER("speaker", "speaker"),
  SAID("said", "said"),
  LANGUAGE("language", "language");

  /** The index field of words' stems; where there are no stems, of the words. */
  final String words;

  /** The index field of the words as they stand, folded. */
  final String exact;

  Place(String words, String exact) {
    this.words = words;
    this.exact = exact;
  }

  /** How a folded word stands in {@link #words}. */
  String inWords(String form) {
    return words.equals(exact) ? form : EnglishForms.stem(form);
  }

  static Place of(FieldName field) {
    return switch (field) {
      case SOURCE -> SOURCE;
      case AUTHOR -> AUTHOR;
      case TITLE -> TITLE;
      case SPEAKER -> SPEAKER;
      case SAID -> SAID;
      case LANGUAGE -> LANGUAGE;
      case ARTICLE -> throw new IllegalArgumentException("an id is not cut into words");
    };
  }
}
