package synoptic.lucene.meaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.MeaningDocuments;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.query.Clauses;
import synoptic.lucene.query.LuceneQueryBuilder;
import synoptic.lucene.query.PassageCounter;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.Encoder;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Turns a query by meaning into one that finds the passages with the closest sentences and those
 * with the words, ranked by both: a passage counts 1 / (60 + its rank) in each list (Cormack,
 * Clarke and Büttcher, Reciprocal rank fusion, SIGIR 2009).
 */
public final class MeaningSearch {

  /** How many passages are found at most in each way. */
  private static final int MOST = 100;

  /** A passage has several sentences among the closest. */
  private static final int MOST_SENTENCES = 3 * MOST;

  /** Of a passage that others are to be like, so many sentences count. */
  private static final int MOST_TARGETS = 8;

  /** Sentences further apart than this have nothing to do with each other. */
  static final double FAR = 0.25;

  private static final double FLATTENING = 60;

  private final Snapshot snapshot;
  private final LuceneQueryBuilder translation;
  private final Encoder encoder;

  public MeaningSearch(Snapshot snapshot, LuceneQueryBuilder translation, Encoder encoder) {
    this.snapshot = snapshot;
    this.translation = translation;
    this.encoder = encoder;
  }

  /** A passage by its article's id and its number there. */
  private record Place(String article, int number) {}

  /**
   * What a query by meaning comes to.
   *
   * @param passages finds the passages, with their ranks as scores
   * @param targets what the sentences that are looked for mean
   */
  public record Meant(org.apache.lucene.search.Query passages, List<Embedding> targets) {}

  public Meant of(Query query) throws IOException {
    List<Query> meant = new ArrayList<>();
    List<Query> conditions = new ArrayList<>();
    part(query, meant, conditions);
    Wish wish = wish(meant);
    conditions.addAll(wish.conditions);
    org.apache.lucene.search.Query within = translation.plain(new Query.And(conditions));
    Map<Place, Double> fused = new LinkedHashMap<>();
    fuse(fused, closest(wish.targets, articles(within)));
    if (!wish.words.parts().isEmpty()) {
      fuse(fused, withWords(wish.words, within));
    }
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    fused.forEach((place, score) -> found.add(passage(place, score.floatValue()), Occur.SHOULD));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(found.build(), Occur.MUST);
    all.add(within, Occur.FILTER);
    all.add(new BoostQuery(translation.plain(wish.words), 0), Occur.SHOULD);
    return new Meant(all.build(), wish.targets);
  }

  private static void part(Query query, List<Query> meant, List<Query> conditions) {
    if (query instanceof Query.And(List<Query> parts)) {
      parts.forEach(part -> part(part, meant, conditions));
    } else {
      (query.isMeant() ? meant : conditions).add(query);
    }
  }

  /**
   * What is wished for.
   *
   * @param targets what the sentences that are looked for mean
   * @param words the same in words
   * @param conditions what else must hold
   */
  private record Wish(List<Embedding> targets, Query.Or words, List<Query> conditions) {}

  private Wish wish(List<Query> meant) throws IOException {
    List<Embedding> targets = new ArrayList<>();
    List<Query> words = new ArrayList<>();
    List<Query> conditions = new ArrayList<>();
    for (Query each : meant) {
      if (each instanceof Query.Meaning(String text)) {
        targets.addAll(encoder.encode(List.of(text)));
        words.add(each);
      } else {
        Optional<Place> like = each.likened().stream().findFirst().flatMap(this::place);
        if (like.isPresent()) {
          targets.addAll(meaning(like.get()));
          words.add(new Query.Meaning(text(like.get())));
          conditions.add(new Query.Not(sameSource(like.get())));
        }
      }
    }
    return new Wish(targets, new Query.Or(words), conditions);
  }

  /** The passage that {@code article#number} names, where there is one. */
  private Optional<Place> place(String named) {
    return PassageRef.parse(named)
        .map(passage -> new Place(passage.article(), passage.number()))
        .filter(place -> snapshot.find(place.article).isPresent())
        .filter(place -> place.number >= 1)
        .filter(place -> place.number <= snapshot.entry(place.article).article().passages());
  }

  private List<Embedding> meaning(Place place) throws IOException {
    return snapshot
        .meanings(place.article)
        .map(passages -> passages.get(place.number - 1))
        .orElse(List.of())
        .stream()
        .limit(MOST_TARGETS)
        .toList();
  }

  /** The words of a passage, as many as tell it from others. */
  private String text(Place place) throws IOException {
    List<Passage> passages = snapshot.passages(snapshot.entry(place.article));
    String text = passages.get(place.number - 1).text();
    return Words.of(text).stream()
        .map(Word::text)
        .filter(word -> word.length() > 3)
        .distinct()
        .sorted(Comparator.comparingLong(this::frequency))
        .limit(16)
        .collect(Collectors.joining(" "));
  }

  private long frequency(String word) {
    try {
      return snapshot.searcher().count(translation.plain(new Query.Word(word)));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** What is of the same source; of the same article where no source is known. */
  private Query sameSource(Place place) {
    return snapshot
        .entry(place.article)
        .article()
        .front()
        .source()
        .<Query>map(source -> new Query.In(FieldName.SOURCE, new Query.Phrase(source, 0)))
        .orElseGet(() -> new Query.In(FieldName.ARTICLE, new Query.Phrase(place.article, 0)));
  }

  /** The articles with passages that match. */
  private Set<String> articles(org.apache.lucene.search.Query within) throws IOException {
    return new TreeSet<>(
        snapshot.searcher().search(within, new PassageCounter()).articles().keySet());
  }

  /** The passages with the closest sentences, best first. */
  private List<Place> closest(List<Embedding> targets, Set<String> articles) throws IOException {
    Map<Place, Double> best = new HashMap<>();
    for (Embedding target : targets) {
      KnnByteVectorQuery nearest =
          new KnnByteVectorQuery(
              MeaningDocuments.VECTOR, target.bytes(), MOST_SENTENCES, filter(articles));
      for (ScoreDoc hit : snapshot.searcher().search(nearest, MOST_SENTENCES).scoreDocs) {
        double cosine = 2 * hit.score - 1;
        if (cosine >= FAR) {
          best.merge(place(hit.doc), cosine, Math::max);
        }
      }
    }
    return best.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Place, Double> each) -> -each.getValue())
                .thenComparing(each -> each.getKey().article)
                .thenComparing(each -> each.getKey().number))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** None where every article may be found. */
  private org.apache.lucene.search.Query filter(Set<String> articles) {
    return articles.size() == snapshot.entries().size()
        ? null
        : SortedDocValuesField.newSlowSetQuery(
            MeaningDocuments.ARTICLE, articles.stream().map(BytesRef::new).toList());
  }

  private Place place(int document) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues articles = leaf.reader().getSortedDocValues(MeaningDocuments.ARTICLE);
    NumericDocValues passages = leaf.reader().getNumericDocValues(MeaningDocuments.PASSAGE);
    articles.advanceExact(document - leaf.docBase);
    passages.advanceExact(document - leaf.docBase);
    String article = articles.lookupOrd(articles.ordValue()).utf8ToString();
    return new Place(article, (int) passages.longValue());
  }

  /** The passages with the words, best first. */
  private List<Place> withWords(Query words, org.apache.lucene.search.Query within)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(translation.of(words), Occur.MUST);
    query.add(within, Occur.FILTER);
    List<Place> found = new ArrayList<>();
    for (ScoreDoc hit : snapshot.searcher().search(query.build(), MOST).scoreDocs) {
      List<LeafReaderContext> leaves = snapshot.reader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      SortedDocValues articles = leaf.reader().getSortedDocValues(ArticleDocuments.ARTICLE);
      NumericDocValues numbers = leaf.reader().getNumericDocValues(ArticleDocuments.NUMBER);
      if (articles.advanceExact(hit.doc - leaf.docBase)
          && numbers.advanceExact(hit.doc - leaf.docBase)) {
        String article = articles.lookupOrd(articles.ordValue()).utf8ToString();
        found.add(new Place(article, (int) numbers.longValue()));
      }
    }
    return found;
  }

  private static void fuse(Map<Place, Double> fused, List<Place> ranked) {
    for (int rank = 0; rank < ranked.size(); rank++) {
      fused.merge(ranked.get(rank), 1 / (FLATTENING + rank + 1), Double::sum);
    }
  }

  private static org.apache.lucene.search.Query passage(Place place, float score) {
    BooleanQuery.Builder passage = new BooleanQuery.Builder();
    passage.add(Clauses.term(DocType.PASSAGE.article, place.article), Occur.MUST);
    passage.add(
        NumericDocValuesField.newSlowExactQuery(ArticleDocuments.NUMBER, place.number),
        Occur.FILTER);
    return new BoostQuery(new ConstantScoreQuery(passage.build()), score);
  }
}
