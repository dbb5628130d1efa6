package synoptic.lucene.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import synoptic.corpus.Statement;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.index.StatementDocuments;
import synoptic.lucene.query.HitHighlighter;
import synoptic.lucene.query.LibraryNames;
import synoptic.lucene.query.LuceneQueryBuilder;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementRequest.Known;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.text.Span;

/** Answers one question for statements on one snapshot of the index. */
public final class StatementSearcher {

  private final Snapshot snapshot;
  private final KnownVoices known;
  private final MatchingArticles matching;
  private final LuceneQueryBuilder translation;
  private final StatementReader reader;

  public StatementSearcher(Snapshot snapshot, LibraryNames names, KnownVoices known) {
    this.snapshot = snapshot;
    this.known = known;
    this.matching = new MatchingArticles(snapshot, names);
    this.translation = LuceneQueryBuilder.forStatements(snapshot, names.spellings(), known);
    this.reader = new StatementReader(snapshot, known);
  }

  public StatementResult answer(StatementRequest request) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    Query wanted = translation.plain(request.query());
    long[] counted = searcher.search(searcher.rewrite(wanted), new StatementCounter(known));
    Map<String, Long> sources = new HashMap<>();
    long[] kinds = new long[Statement.Kind.values().length];
    addMatching(request, counted, sources, kinds);
    List<FieldDoc> found = found(request, wanted);
    boolean goesOn = found.size() > request.limit();
    List<FieldDoc> most = goesOn ? found.subList(0, request.limit()) : found;
    boolean isForGood = request.known() == Known.FOR_GOOD;
    List<FieldDoc> page = isForGood ? forGood(request, most) : most;
    Optional<Cursor> next =
        (goesOn || isForGood) && !page.isEmpty()
            ? Optional.of(StatementCursors.after(page.getLast()))
            : Optional.empty();
    return new StatementResult(
        read(page, wanted, request.parallels()),
        new Total(Arrays.stream(kinds).sum(), !isForGood),
        voices(counted),
        mostFirst(
            sources.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .toList()),
        kinds(kinds),
        next);
  }

  /** Those before which nothing comes that is still to be found. */
  private List<FieldDoc> forGood(StatementRequest request, List<FieldDoc> found)
      throws IOException {
    if (request.voice().isPresent() || MatchingArticles.excludesSpeakers(request.query())) {
      return List.of();
    }
    Optional<IndexEntry> next = ReadingOrder.next(matching, request.query());
    return found.stream()
        .takeWhile(each -> next.isEmpty() || StatementCursors.isBefore(each, next.get()))
        .toList();
  }

  /** Counts what is of the voice and the kinds that are asked for. */
  private void addMatching(
      StatementRequest request, long[] counted, Map<String, Long> sources, long[] kinds) {
    for (int cell = 0; cell < known.cells().size(); cell++) {
      String voice = known.name(known.cells().get(cell).voice());
      if (request.voice().isPresent() && !request.voice().get().equals(voice)) {
        continue;
      }
      for (Statement.Kind kind : Statement.Kind.values()) {
        long count = isAsked(request, kind) ? StatementCounter.of(counted, cell, kind) : 0;
        kinds[kind.ordinal()] += count;
        if (count > 0) {
          sources.merge(known.cells().get(cell).source(), count, Long::sum);
        }
      }
    }
  }

  private static boolean isAsked(StatementRequest request, Statement.Kind kind) {
    return request.kinds().isEmpty() || request.kinds().contains(kind);
  }

  /** One statement more than asked for, where there is one, to see whether it goes on. */
  private List<FieldDoc> found(StatementRequest request, Query wanted) throws IOException {
    FieldDoc after = StatementCursors.read(request.after());
    if (request.limit() == 0) {
      return List.of();
    }
    int most = Math.min(request.limit(), Math.max(1, snapshot.reader().maxDoc())) + 1;
    var best = new TopFieldCollectorManager(StatementCursors.ORDER, most, after, most);
    IndexSearcher searcher = snapshot.searcher();
    List<FieldDoc> found = new ArrayList<>();
    for (ScoreDoc each : searcher.search(narrowed(request, wanted), best).scoreDocs) {
      found.add((FieldDoc) each);
    }
    return found;
  }

  private Query narrowed(StatementRequest request, Query wanted) {
    BooleanQuery.Builder narrow = new BooleanQuery.Builder().add(wanted, Occur.MUST);
    if (request.voice().isPresent()) {
      narrow.add(spokenBy(request.voice()), Occur.FILTER);
    }
    if (!request.kinds().isEmpty()) {
      long[] kinds = request.kinds().stream().mapToLong(Statement.Kind::ordinal).toArray();
      narrow.add(
          NumericDocValuesField.newSlowSetQuery(StatementDocuments.QUOTED, kinds), Occur.FILTER);
    }
    return narrow.build();
  }

  private Query spokenBy(Optional<String> voice) {
    Optional<Integer> number = known.number(voice);
    if (number.isEmpty()) {
      return new MatchNoDocsQuery("a voice that nobody has");
    }
    BitSet wanted = new BitSet();
    wanted.set(number.get());
    return new SpokenByQuery(known, wanted);
  }

  private List<StatementHit> read(List<FieldDoc> found, Query query, boolean withParallels)
      throws IOException {
    HitHighlighter marks = new HitHighlighter(DocType.STATEMENT, snapshot.searcher(), query);
    Parallels parallels = new Parallels(reader);
    List<StatementHit> hits = new ArrayList<>();
    for (FieldDoc each : found) {
      StatementHit hit = hit(each.doc, marks);
      hits.add(withParallels ? hit.with(parallels.of(hit)) : hit);
    }
    return hits;
  }

  private StatementHit hit(int document, HitHighlighter marks) throws IOException {
    StatementReader.Found read = reader.found(document);
    StatementHit hit = read.hit();
    Span sentences = read.sentences();
    Stemming stemming = snapshot.entry(hit.article().id()).stemming();
    List<Span> marked =
        marks.in(document, sentences.in(hit.passage().text()), stemming).stream()
            .map(mark -> mark.shifted(sentences.start()))
            .toList();
    return new StatementHit(hit.article(), hit.passage(), hit.statement(), hit.voice(), marked);
  }

  private List<Voice> voices(long[] counted) {
    Map<Integer, List<Count>> sources = new HashMap<>();
    for (int cell = 0; cell < known.cells().size(); cell++) {
      long count = StatementCounter.of(counted, cell);
      if (count > 0) {
        KnownVoices.Cell its = known.cells().get(cell);
        sources
            .computeIfAbsent(its.voice(), voice -> new ArrayList<>())
            .add(new Count(its.source(), count));
      }
    }
    List<Voice> voices = new ArrayList<>();
    sources.forEach((voice, counts) -> voices.add(voice(voice, counts)));
    voices.sort(Comparator.comparingLong(Voice::statements).reversed().thenComparing(Voice::name));
    return voices;
  }

  private Voice voice(int voice, List<Count> sources) {
    return new Voice(
        known.name(voice),
        known.spellings(voice),
        known.office(voice),
        known.isPerson(voice),
        sources.stream().mapToLong(Count::passages).sum(),
        mostFirst(sources));
  }

  private static List<Count> mostFirst(List<Count> sources) {
    return sources.stream()
        .sorted(Comparator.comparingLong(Count::passages).reversed().thenComparing(Count::value))
        .toList();
  }

  private static List<Count> kinds(long[] counts) {
    return Arrays.stream(Statement.Kind.values())
        .filter(kind -> counts[kind.ordinal()] > 0)
        .map(kind -> new Count(kind.name().toLowerCase(Locale.ROOT), counts[kind.ordinal()]))
        .toList();
  }
}
