package synoptic.lucene.index;

import synoptic.search.FieldName;

/**
 * What a search looks for. Each has fields of its own, so that neither is found, looked at or
 * counted in the search for the other.
 */
public enum DocType {
  PASSAGE("passage", "", new FieldPair("text", "exact")),
  STATEMENT("statement", "statement.", new FieldPair("statement.text", "statement.exact")),
  /** A voice, of which nothing but names is known. */
  NAME("name", "name.", FieldPair.ofForms("name"));

  /** The value of {@link ArticleDocuments#KIND}. */
  public final String kind;

  public final FieldPair text;
  public final FieldPair title;

  /** Who speaks, in the words of the text and by the names that the article gives. */
  public final FieldPair speaker;

  /** What is said, without what stands around it. */
  public final FieldPair said;

  /** By which of their marks statements are found. */
  public final FieldPair mark;

  /** The days of utterances, in days since 1970. */
  public final String saidOn;

  /** There where something is said on a day that the text does not tell. */
  public final String saidUndated;

  /** The field of the id of the article. */
  public final String article;

  public final String firstDay;
  public final String lastDay;

  private final FieldPair source;
  private final FieldPair author;
  private final FieldPair language;

  DocType(String kind, String prefix, FieldPair text) {
    this.kind = kind;
    this.text = text;
    this.title = new FieldPair(prefix + "title", prefix + "title.exact");
    this.speaker = FieldPair.ofForms(prefix + "speaker");
    this.said = new FieldPair(prefix + "said", prefix + "said.exact");
    this.mark = FieldPair.ofForms(prefix + "mark");
    this.saidOn = prefix + "said.on";
    this.saidUndated = prefix + "said.undated";
    this.source = FieldPair.ofForms(prefix + "source");
    this.author = FieldPair.ofForms(prefix + "author");
    this.language = FieldPair.ofForms(prefix + "language");
    this.article = kind + ".article";
    this.firstDay = prefix + "published.first";
    this.lastDay = prefix + "published.last";
  }

  /** Where a field's words are looked for. */
  public FieldPair place(FieldName field) {
    return switch (field) {
      case SOURCE -> source;
      case AUTHOR -> author;
      case TITLE -> title;
      case SPEAKER -> speaker;
      case SAID -> said;
      case LANGUAGE -> language;
      case MARK -> mark;
      case ARTICLE, TAG, EVENT, LIKE, TOGETHER, WHEN ->
          throw new IllegalArgumentException("an id or a day is not cut into words");
    };
  }
}
