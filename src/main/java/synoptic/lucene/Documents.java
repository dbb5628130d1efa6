package synoptic.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.Problem;
import synoptic.search.ArticleEntry;

/**
 * Makes the index's documents of an article: one for what is known of it, one for each passage.
 * Offsets are not indexed; where a hit's words stand is found by cutting its text again, which
 * costs less than keeping them for every word.
 */
final class Documents {

  static final String ARTICLE = "article";
  static final String ENTRY = "entry";
  static final String PROBLEM = "problem";
  static final String KIND = "kind";
  static final String PASSAGE = "passage";
  static final String NUMBER = "number";
  static final String SECTION = "section";
  static final String TEXT = "text.stored";
  static final String FIRST_DAY = "published.first";
  static final String LAST_DAY = "published.last";
  static final String NEWEST = "newest";

  /** The sort key of a passage whose article's date is not known. */
  static final long NO_DATE = Long.MIN_VALUE;

  private static final int MOST_PROBLEMS = 100;

  private static final FieldType PROSE = positions(false);
  private static final FieldType FACT = positions(true);

  private final Tokens tokens = new Tokens();

  /** The article's documents, each made when it is asked for. */
  Iterable<Document> of(Article article, ArticleFile file, List<Problem> problems)
      throws IOException {
    Document entry = entry(article, file, problems);
    Facts facts = facts(file.id(), article);
    return () ->
        new Iterator<>() {
          private int next = -1;

          @Override
          public boolean hasNext() {
            return next < article.passages().size();
          }

          @Override
          public Document next() {
            int now = next++;
            return now < 0 ? entry : passage(article.passages().get(now), facts);
          }
        };
  }

  private static Document entry(Article article, ArticleFile file, List<Problem> problems)
      throws IOException {
    List<Problem> kept = problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
    ArticleEntry known = new ArticleEntry(file.id(), article.front(), article.passages().size());
    Document document = new Document();
    addArticle(document, file.id());
    document.add(
        new BinaryDocValuesField(
            ENTRY, new Entry(known, file.size(), file.modified(), kept.size()).bytes()));
    for (Problem problem : kept) {
      document.add(new StoredField(PROBLEM, problem.where()));
      document.add(new StoredField(PROBLEM, problem.what()));
    }
    return document;
  }

  /** What all passages of an article share, cut into words once. */
  private record Facts(
      String id,
      List<Token> title,
      List<Token> source,
      List<Token> author,
      List<Token> language,
      Optional<PartialDate> published) {}

  private Facts facts(String id, Article article) {
    return new Facts(
        id,
        tokens.of(Tokens.capped(article.front().title().orElse(""), 1_000)),
        tokens.of(Tokens.capped(article.source(), 1_000)),
        tokens.of(Tokens.capped(article.front().author().orElse(""), 1_000)),
        tokens.of(Tokens.capped(article.front().language().orElse(""), 100)),
        article.front().published());
  }

  private Document passage(Passage passage, Facts facts) {
    Document document = new Document();
    addArticle(document, facts.id());
    document.add(new StringField(KIND, PASSAGE, Field.Store.NO));
    document.add(new NumericDocValuesField(NUMBER, passage.number()));
    document.add(new StoredField(SECTION, Tokens.capped(passage.section())));
    String text = Tokens.capped(passage.text());
    document.add(new StoredField(TEXT, text));
    addProse(document, Place.TEXT, tokens.of(text));
    addProse(document, Place.TITLE, facts.title());
    addFact(document, Place.SOURCE, facts.source());
    addFact(document, Place.AUTHOR, facts.author());
    addFact(document, Place.LANGUAGE, facts.language());
    addDate(document, facts.published());
    return document;
  }

  private static void addArticle(Document document, String id) {
    document.add(new StringField(ARTICLE, id, Field.Store.NO));
    document.add(new SortedDocValuesField(ARTICLE, new BytesRef(id)));
  }

  private static void addProse(Document document, Place place, List<Token> words) {
    document.add(new Field(place.words, TokenSource.stems(words), PROSE));
    document.add(new Field(place.exact, TokenSource.forms(words), PROSE));
  }

  private static void addFact(Document document, Place place, List<Token> words) {
    document.add(new Field(place.exact, TokenSource.forms(words), FACT));
  }

  /** Not as points: opening an index with them costs more than looking at each passage does. */
  private static void addDate(Document document, Optional<PartialDate> published) {
    published.ifPresent(
        date -> {
          document.add(new NumericDocValuesField(FIRST_DAY, first(date)));
          document.add(new NumericDocValuesField(LAST_DAY, last(date)));
        });
    document.add(
        new NumericDocValuesField(NEWEST, published.map(Documents::newest).orElse(NO_DATE)));
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

  private static FieldType positions(boolean shortText) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(shortText);
    type.freeze();
    return type;
  }
}
