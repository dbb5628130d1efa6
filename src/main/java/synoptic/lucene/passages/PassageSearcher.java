package synoptic.lucene.passages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import synoptic.corpus.Passage;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.meaning.ClosestSentence;
import synoptic.lucene.meaning.MeaningSearch;
import synoptic.lucene.meaning.MeaningSearch.Meant;
import synoptic.lucene.query.HitHighlighter;
import synoptic.lucene.query.LuceneQueryBuilder;
import synoptic.lucene.query.PassageCounter;
import synoptic.lucene.query.PassageCounter.Counts;
import synoptic.lucene.query.Spellings;
import synoptic.model.embedding.Encoder;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;

/** Answers one request on one snapshot of the index. */
public final class PassageSearcher {

  private static final Set<String> STORED = Set.of(ArticleDocuments.SECTION, ArticleDocuments.TEXT);

  private final Snapshot snapshot;
  private final LuceneQueryBuilder translation;
  private final Encoder encoder;

  public PassageSearcher(Snapshot snapshot, Spellings spellings, Encoder encoder) {
    this.snapshot = snapshot;
    this.encoder = encoder;
    this.translation = LuceneQueryBuilder.forPassages(snapshot, spellings);
  }

  public SearchResult answer(SearchRequest request) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    boolean isMeant = request.query().isMeant();
    Meant meant =
        isMeant
            ? new MeaningSearch(snapshot, translation, encoder).of(request.query())
            : new Meant(byWords(request.query()), List.of());
    Query query = searcher.rewrite(meant.passages());
    FieldDoc after = PassageCursors.read(request.after(), request.sort());
    int most = Math.min(request.limit(), Math.max(1, searcher.getIndexReader().maxDoc())) + 1;
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(PassageCursors.order(request.sort()), most, after, most);
    Object[] found = searcher.search(query, new MultiCollectorManager(best, new PassageCounter()));
    Counts counts = (Counts) found[1];
    List<FieldDoc> hits = hits((TopDocs) found[0], request, query);
    boolean goesOn = ((TopDocs) found[0]).scoreDocs.length > hits.size();
    long total = counts.total();
    return new SearchResult(
        read(hits, meant),
        new Total(total, !isMeant),
        sorted(counts.sources(), PassageSearcher::mostFirst),
        sorted(counts.years(), PassageSearcher::byYear),
        counts.articles(),
        goesOn
            ? Optional.of(PassageCursors.after(hits.getLast(), request.sort()))
            : Optional.empty(),
        total == 0 ? advice(request) : Advice.NONE);
  }

  private Query byWords(synoptic.search.Query query) throws IOException {
    return new Headlines(snapshot, translation).before(query, translation.of(query));
  }

  /** The hits of this page; one more was asked for, to see whether there is another page. */
  private List<FieldDoc> hits(TopDocs found, SearchRequest request, Query query)
      throws IOException {
    int length = Math.min(found.scoreDocs.length, request.limit());
    ScoreDoc[] page = java.util.Arrays.copyOf(found.scoreDocs, length);
    switch (request.sort()) {
      case DATE -> TopFieldCollector.populateScores(page, snapshot.searcher(), query);
      case RELEVANCE -> {
        for (ScoreDoc hit : page) {
          hit.score = (Float) ((FieldDoc) hit).fields[0];
        }
      }
    }
    List<FieldDoc> hits = new ArrayList<>();
    for (ScoreDoc hit : page) {
      hits.add((FieldDoc) hit);
    }
    return hits;
  }

  private List<Hit> read(List<FieldDoc> found, Meant meant) throws IOException {
    HitHighlighter marks =
        new HitHighlighter(DocType.PASSAGE, snapshot.searcher(), meant.passages());
    ClosestSentence sentences = new ClosestSentence(snapshot, meant.targets());
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc each : found) {
      Document stored = snapshot.reader().storedFields().document(each.doc, STORED);
      String text = stored.get(ArticleDocuments.TEXT);
      IndexEntry entry = snapshot.entry(PassageCursors.article(each));
      ArticleEntry article = entry.article();
      Passage passage =
          new Passage(PassageCursors.number(each), stored.get(ArticleDocuments.SECTION), text);
      hits.add(
          new Hit(
              article,
              passage,
              each.score,
              marks.in(each.doc, text, entry.stemming()),
              sentences.in(article, passage)));
    }
    return hits;
  }

  private static List<Count> sorted(Map<String, Long> counts, Comparator<Count> order) {
    return counts.entrySet().stream()
        .map(each -> new Count(each.getKey(), each.getValue()))
        .sorted(order)
        .toList();
  }

  /** Written out, as {@code Comparator}'s own functions are made anew by the JVM at each start. */
  private static int mostFirst(Count one, Count other) {
    int byPassages = Long.compare(other.passages(), one.passages());
    return byPassages != 0 ? byPassages : one.value().compareTo(other.value());
  }

  /** Digits sort before letters, so the unknown comes last. */
  private static int byYear(Count one, Count other) {
    return one.value().compareTo(other.value());
  }

  private Advice advice(SearchRequest request) throws IOException {
    return new QuerySuggester(snapshot, translation).on(request.query());
  }
}
