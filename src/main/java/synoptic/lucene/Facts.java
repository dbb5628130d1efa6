package synoptic.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import synoptic.corpus.Article;
import synoptic.corpus.PartialDate;
import synoptic.search.FieldName;

/** What all passages and statements of an article share, cut into words once. */
record Facts(
    String id,
    List<Token> title,
    List<Token> source,
    List<Token> author,
    List<Token> language,
    Optional<PartialDate> published) {

  static Facts of(String id, Article article, Tokens tokens) {
    return new Facts(
        id,
        tokens.of(Tokens.capped(article.front().title().orElse(""), 1_000)),
        tokens.of(Tokens.capped(article.source(), 1_000)),
        tokens.of(Tokens.capped(article.front().author().orElse(""), 1_000)),
        tokens.of(Tokens.capped(article.front().language().orElse(""), 100)),
        article.front().published());
  }

  /** Says of a document what it is, which article it is of, and what is known of that. */
  void addTo(Document document, Unit unit) {
    addArticle(document, id);
    document.add(new StringField(unit.article, id, Field.Store.NO));
    document.add(new StringField(Documents.KIND, unit.kind, Field.Store.NO));
    Fields.addProse(document, unit.title, title);
    Fields.addFact(document, unit.place(FieldName.SOURCE), source);
    Fields.addFact(document, unit.place(FieldName.AUTHOR), author);
    Fields.addFact(document, unit.place(FieldName.LANGUAGE), language);
    addDate(document, unit);
  }

  /** By this the article's documents are ordered, counted and taken away. */
  static void addArticle(Document document, String id) {
    document.add(new StringField(Documents.ARTICLE, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Documents.ARTICLE, new BytesRef(id)));
  }

  /** Not as points: opening an index with them costs more than looking at each passage does. */
  private void addDate(Document document, Unit unit) {
    published.ifPresent(
        date -> {
          document.add(new NumericDocValuesField(unit.firstDay, first(date)));
          document.add(new NumericDocValuesField(unit.lastDay, last(date)));
        });
    document.add(
        new NumericDocValuesField(
            Documents.NEWEST, published.map(Facts::newest).orElse(Documents.NO_DATE)));
  }

  static long first(PartialDate date) {
    return date.earliest().toEpochDay();
  }

  static long last(PartialDate date) {
    return date.latest().toEpochDay();
  }

  /** Grows as {@link PartialDate#compareTo} does: by the first day, then by precision. */
  private static long newest(PartialDate date) {
    int precision = date.month() == 0 ? 0 : date.day() == 0 ? 1 : 2;
    return 4L * first(date) + precision;
  }
}
