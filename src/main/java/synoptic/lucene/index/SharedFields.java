package synoptic.lucene.index;

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
import synoptic.lucene.analysis.RecentTerms;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.search.FieldName;

/**
 * What all passages and statements of an article share, cut into words once.
 *
 * @param terms how the words of its texts become terms
 */
public record SharedFields(
    String id,
    RecentTerms terms,
    List<Token> title,
    Optional<String> sourceName,
    List<Token> source,
    List<Token> author,
    List<Token> language,
    Optional<PartialDate> published) {

  static SharedFields of(String id, RecentTerms terms, Article article, WordTokenizer tokens) {
    return new SharedFields(
        id,
        terms,
        tokens.of(WordTokenizer.capped(article.front().title().orElse(""), 1_000)),
        IndexEntry.taken(article.front().source()),
        tokens.of(WordTokenizer.capped(article.source(), 1_000)),
        tokens.of(WordTokenizer.capped(article.front().author().orElse(""), 1_000)),
        tokens.of(WordTokenizer.capped(article.front().language().orElse(""), 100)),
        article.front().published());
  }

  /** Says of a document what it is, which article it is of, and what is known of that. */
  void addTo(Document document, DocType unit) {
    addArticle(document, id);
    document.add(new StringField(unit.article, id, Field.Store.NO));
    document.add(new StringField(ArticleDocuments.KIND, unit.kind, Field.Store.NO));
    WordFields.addProse(document, unit.title, title, terms);
    WordFields.addFact(document, unit.place(FieldName.SOURCE), source);
    WordFields.addFact(document, unit.place(FieldName.AUTHOR), author);
    WordFields.addFact(document, unit.place(FieldName.LANGUAGE), language);
    addDate(document, unit);
  }

  /** By this the article's documents are ordered, counted and taken away. */
  static void addArticle(Document document, String id) {
    document.add(new StringField(ArticleDocuments.ARTICLE, id, Field.Store.NO));
    document.add(new SortedDocValuesField(ArticleDocuments.ARTICLE, new BytesRef(id)));
  }

  /** Not as points: opening an index with them costs more than looking at each passage does. */
  private void addDate(Document document, DocType unit) {
    published.ifPresent(
        date -> {
          document.add(new NumericDocValuesField(unit.firstDay, first(date)));
          document.add(new NumericDocValuesField(unit.lastDay, last(date)));
        });
    document.add(new NumericDocValuesField(ArticleDocuments.NEWEST, newest()));
  }

  /** Grows with the date of publication; least where that is not known. */
  long newest() {
    return published.map(SharedFields::newest).orElse(ArticleDocuments.NO_DATE);
  }

  /** The most that {@link #newest} of anything may be that is told in the article. */
  long latest() {
    return latest(published);
  }

  /** The same for an article of that date; without one anything may be. */
  static long latest(Optional<PartialDate> published) {
    return published.map(date -> newest(PartialDate.of(date.latest()))).orElse(Long.MAX_VALUE);
  }

  public static long first(PartialDate date) {
    return date.earliest().toEpochDay();
  }

  public static long last(PartialDate date) {
    return date.latest().toEpochDay();
  }

  /** Grows as {@link PartialDate#compareTo} does: by the first day, then by precision. */
  static long newest(PartialDate date) {
    int precision = date.month() == 0 ? 0 : date.day() == 0 ? 1 : 2;
    return 4L * first(date) + precision;
  }
}
