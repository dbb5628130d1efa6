package synoptic.compare.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.align.Comparison;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.FramingContext;
import synoptic.compare.framing.TopicHits;
import synoptic.compare.framing.WordCounts;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Progress;
import synoptic.corpus.Topic;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.OpenLibrary;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;

/** Gathers what the framing of two parties is told from: texts, statements, topics, words. */
public final class FramingSurvey {

  private static final int STATEMENT_PAGE = 1_000;

  /** Of more statements of one party the rest is left out. */
  private static final int MOST_STATEMENTS = 20_000;

  /** Of more topics the rest is left out. */
  private static final int MOST_TOPICS = 300;

  /** Of a topic that finds more passages the rest is left out. */
  private static final int MOST_HITS = 500;

  /** The sample of other articles: enough for a word's share, and read in a few dozen ms. */
  private static final int SAMPLE_ARTICLES = 60;

  private static final int SAMPLE_PASSAGES = 1_200;

  private final OpenLibrary library;
  private final SearchEngine engine;
  private final Party a;
  private final Party b;

  private FramingSurvey(OpenLibrary library, SearchEngine engine, Party a, Party b) {
    this.library = library;
    this.engine = engine;
    this.a = a;
    this.b = b;
  }

  /**
   * The framing of two parties.
   *
   * @param topic a topic's name from the library, or a query, or empty for the whole texts
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Framing framing(
      OpenLibrary library, Party a, Party b, String topic, Progress progress) {
    Comparison lined = PassageAlignment.compare(library, a, b, topic, progress);
    return framing(library, lined, a, b, progress);
  }

  /**
   * The framing of two parties that are lined up.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Framing framing(
      OpenLibrary library, Comparison lined, Party a, Party b, Progress progress) {
    FramingSurvey gathering = new FramingSurvey(library, library.engine(progress), a, b);
    return Framing.of(lined, gathering.evidence(lined));
  }

  private FramingContext evidence(Comparison lined) {
    Set<String> own = new HashSet<>();
    lined.a().passages().forEach(passage -> own.add(passage.article()));
    lined.b().passages().forEach(passage -> own.add(passage.article()));
    return new FramingContext(
        library.reference(),
        titles(own),
        published(own),
        Stream.of(a, b).flatMap(party -> statements(party, own).stream()).toList(),
        engine.waiting(),
        topics(own),
        sample());
  }

  private Map<String, String> titles(Set<String> own) {
    return engine.articles().stream()
        .filter(article -> own.contains(article.id()))
        .collect(Collectors.toMap(ArticleEntry::id, ArticleEntry::title));
  }

  private Map<String, PartialDate> published(Set<String> own) {
    Map<String, PartialDate> published = new HashMap<>();
    for (ArticleEntry article : engine.articles()) {
      if (own.contains(article.id())) {
        article.front().published().ifPresent(date -> published.put(article.id(), date));
      }
    }
    return published;
  }

  private List<StatementHit> statements(Party party, Set<String> own) {
    List<StatementHit> hits = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    int seen = 0;
    do {
      StatementResult page =
          engine.statements(
              new StatementRequest(
                      PassageAlignment.within(party),
                      Optional.empty(),
                      Set.of(),
                      STATEMENT_PAGE,
                      after)
                  .withoutParallels());
      page.hits().stream().filter(hit -> own.contains(hit.article().id())).forEach(hits::add);
      seen += page.hits().size();
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
    } while (after.isPresent() && seen < MOST_STATEMENTS);
    return hits;
  }

  private List<TopicHits> topics(Set<String> own) {
    return library.reference().topics().stream()
        .limit(MOST_TOPICS)
        .map(topic -> hits(topic, own))
        .toList();
  }

  private TopicHits hits(Topic topic, Set<String> own) {
    Query query = QueryParser.parse(topic.query());
    List<Hit> inA = hits(query, a, own);
    List<Hit> inB = hits(query, b, own);
    return new TopicHits(topic.name(), Stream.concat(inA.stream(), inB.stream()).toList());
  }

  private List<Hit> hits(Query query, Party party, Set<String> own) {
    SearchResult found =
        engine.search(
            SearchRequest.of(Query.and(query, PassageAlignment.within(party)), MOST_HITS));
    return found.hits().stream().filter(hit -> own.contains(hit.article().id())).toList();
  }

  /** The words of articles of neither party, taken evenly from all of them by their ids. */
  private WordCounts sample() {
    List<ArticleEntry> others =
        engine.articles().stream().filter(entry -> !a.has(entry) && !b.has(entry)).toList();
    return WordCounts.of(LibrarySample.of(library, others, SAMPLE_ARTICLES, SAMPLE_PASSAGES));
  }
}
