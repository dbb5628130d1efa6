package synoptic.lucene;

import synoptic.search.FieldName;

/**
 * What a search looks for. Each has fields of its own, so that neither is found, looked at or
 * counted in the search for the other.
 */
enum Unit {
  PASSAGE("passage", "", new Place("text", "exact")),
  STATEMENT("statement", "statement.", new Place("statement.text", "statement.exact")),
  /** A voice, of which nothing but names is known. */
  NAME("name", "name.", Place.ofForms("name"));

  /** The value of {@link Documents#KIND}. */
  final String kind;

  final Place text;
  final Place title;

  /** Who speaks, in the words of the text and by the names that the article gives. */
  final Place speaker;

  /** What is said, without what stands around it. */
  final Place said;

  /** The field of the id of the article. */
  final String article;

  final String firstDay;
  final String lastDay;

  private final Place source;
  private final Place author;
  private final Place language;

  Unit(String kind, String prefix, Place text) {
    this.kind = kind;
    this.text = text;
    this.title = new Place(prefix + "title", prefix + "title.exact");
    this.speaker = Place.ofForms(prefix + "speaker");
    this.said = new Place(prefix + "said", prefix + "said.exact");
    this.source = Place.ofForms(prefix + "source");
    this.author = Place.ofForms(prefix + "author");
    this.language = Place.ofForms(prefix + "language");
    this.article = kind + ".article";
    this.firstDay = prefix + "published.first";
    this.lastDay = prefix + "published.last";
  }

  /** Where a field's words are looked for. */
  Place place(FieldName field) {
    return switch (field) {
      case SOURCE -> source;
      case AUTHOR -> author;
      case TITLE -> title;
      case SPEAKER -> speaker;
      case SAID -> said;
      case LANGUAGE -> language;
      case ARTICLE, LIKE, TOGETHER ->
          throw new IllegalArgumentException("an id is not cut into words");
    };
  }
}
