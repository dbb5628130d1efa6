package synoptic.lucene.passages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ScoreDoc;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.query.Clauses;
import synoptic.lucene.query.LuceneQueryBuilder;
import synoptic.search.Query;

/**
 * Finds the articles whose title a query is, or nearly is, as where one has pasted a headline: with
 * the name of the site behind it, or without its last words. Words are compared in their order,
 * which tells a headline from keywords.
 */
public final class Headlines {

  /** Fewer words are a topic more often than a headline. */
  private static final int FEWEST = 3;

  /** So many words may stand in another order, or be others, only where more are the same. */
  private static final int ENOUGH = 4;

  /**
   * So many words of a title are hardly in its order by chance, even if they are not half of it.
   */
  private static final int MANY = 6;

  private static final int MOST_WORDS = 40;
  private static final int MOST_TITLES = 20;

  /** How many passages of the article are shown before all others. */
  private static final int FIRST_PASSAGES = 3;

  /** More than words can weigh. */
  private static final float WEIGHT = 1_000;

  private final Snapshot snapshot;
  private final LuceneQueryBuilder translation;
  private final WordTokenizer tokens = new WordTokenizer();

  public Headlines(Snapshot snapshot, LuceneQueryBuilder translation) {
    this.snapshot = snapshot;
    this.translation = translation;
  }

  /**
   * What {@code plain} finds, and before that the beginnings of the articles with such a title.
   *
   * @param plain the query as it is translated
   */
  public org.apache.lucene.search.Query before(Query query, org.apache.lucene.search.Query plain)
      throws IOException {
    List<Token> words = new ArrayList<>();
    List<Query> conditions = new ArrayList<>();
    addWords(query, words, conditions);
    List<org.apache.lucene.search.Query> titled =
        words.size() < FEWEST || words.size() > MOST_WORDS ? List.of() : titled(words);
    if (titled.isEmpty()) {
      return plain;
    }
    BooleanQuery.Builder first = new BooleanQuery.Builder();
    titled.forEach(article -> first.add(article, Occur.SHOULD));
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(first.build(), Occur.MUST);
    narrowed.add(passages(1, FIRST_PASSAGES), Occur.FILTER);
    narrowed.add(translation.plain(new Query.And(conditions)), Occur.FILTER);
    return new BooleanQuery.Builder()
        .add(plain, Occur.SHOULD)
        .add(narrowed.build(), Occur.SHOULD)
        .build();
  }

  /** The words as they were typed, whatever signs a headline has among them. */
  private void addWords(Query query, List<Token> words, List<Query> conditions) {
    if (query instanceof Query.And(List<Query> parts)) {
      parts.forEach(part -> addWords(part, words, conditions));
    } else if (query instanceof Query.Or(List<Query> parts)) {
      parts.forEach(part -> addWords(part, words, conditions));
    } else if (query instanceof Query.Word(String text)) {
      words.addAll(tokens.ofClause(text));
    } else if (query instanceof Query.Phrase(String text, int slop)) {
      words.addAll(tokens.ofClause(text));
    } else if (query instanceof Query.In
        || query instanceof Query.Dates
        || query instanceof Query.Not) {
      conditions.add(query);
    }
  }

  private List<org.apache.lucene.search.Query> titled(List<Token> words) throws IOException {
    Set<org.apache.lucene.search.Query> terms = new HashSet<>();
    words.forEach(word -> terms.add(translation.inTitle(word.form())));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(term, Occur.SHOULD));
    any.setMinimumNumberShouldMatch(Math.min(FEWEST, terms.size()));
    BooleanQuery.Builder firsts = new BooleanQuery.Builder();
    firsts.add(any.build(), Occur.MUST).add(passages(1, 1), Occur.FILTER);
    List<org.apache.lucene.search.Query> found = new ArrayList<>();
    for (ScoreDoc hit : snapshot.searcher().search(firsts.build(), MOST_TITLES).scoreDocs) {
      String article = article(hit.doc);
      double like = likeness(words, snapshot.entry(article));
      if (like > 0) {
        var its = new ConstantScoreQuery(Clauses.term(DocType.PASSAGE.article, article));
        found.add(new BoostQuery(its, (float) (WEIGHT * like)));
      }
    }
    return found;
  }

  private String article(int document) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues articles = leaf.reader().getSortedDocValues(ArticleDocuments.ARTICLE);
    articles.advanceExact(document - leaf.docBase);
    return articles.lookupOrd(articles.ordValue()).utf8ToString();
  }

  private static org.apache.lucene.search.Query passages(int first, int last) {
    return NumericDocValuesField.newSlowRangeQuery(ArticleDocuments.NUMBER, first, last);
  }

  private double likeness(List<Token> words, IndexEntry entry) {
    List<Token> title = tokens.ofClause(entry.article().front().title().orElse(""));
    return likeness(stems(words, entry.stemming()), stems(title, entry.stemming()));
  }

  private static List<String> stems(List<Token> words, Stemming stemming) {
    return words.stream().map(word -> stemming.term(word.form())).toList();
  }

  /** How nearly the one is the other, to 1; 0 where it is another. */
  static double likeness(List<String> words, List<String> title) {
    int shared = shared(words, title);
    double ofWords = (double) shared / words.size();
    double ofTitle = (double) shared / Math.max(1, title.size());
    boolean isSame = shared >= FEWEST && ofWords == 1 && ofTitle == 1;
    boolean isLonger = ofTitle >= 0.8 && ofWords >= 0.5;
    boolean isShorter = ofWords >= 0.8 && ofTitle >= (shared >= MANY ? 0.4 : 0.6);
    boolean isNear = shared >= ENOUGH && (isLonger || isShorter);
    return isSame || isNear ? (ofWords + ofTitle) / 2 : 0;
  }

  /** The length of the longest common subsequence. */
  private static int shared(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (String word : one) {
      int diagonal = 0;
      for (int i = 1; i < row.length; i++) {
        int above = row[i];
        row[i] = word.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
        diagonal = above;
      }
    }
    return row[other.size()];
  }
}
