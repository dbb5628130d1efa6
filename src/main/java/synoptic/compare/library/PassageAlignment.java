package synoptic.compare.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.Aligner;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.EncodedPassages;
import synoptic.compare.align.MatchThreshold;
import synoptic.compare.align.PassageEmbeddings;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.compare.library.Party.Others;
import synoptic.corpus.Article;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.corpus.Topic;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.EmbeddingException;
import synoptic.search.ArticleEntry;
import synoptic.search.EventQueries;
import synoptic.search.FieldName;
import synoptic.search.Hit;
import synoptic.search.OpenLibrary;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;

/** Fetches the passages of two parties, narrowed to a topic, and lines them up. */
public final class PassageAlignment {

  /** More passages than this of one side are left out, so that a comparison stays bounded. */
  static final int MOST_PASSAGES = 4_000;

  /** So many passages of a side run all that a comparison runs. */
  public static final int WARMING_PASSAGES = 40;

  private PassageAlignment() {}

  /**
   * @param topic a topic's name from the library, or a query, or empty for the whole texts
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Comparison compare(
      OpenLibrary library, Party a, Party b, String topic, Progress progress) {
    return compare(library, a, b, topic, progress, PassageEmbeddings.NONE);
  }

  /**
   * The same.
   *
   * @param beyond tells what passages mean of which the index does not know it
   */
  public static Comparison compare(
      OpenLibrary library,
      Party a,
      Party b,
      String topic,
      Progress progress,
      PassageEmbeddings beyond) {
    SearchEngine engine = library.engine(progress);
    Query query = query(topic, library.reference().topics());
    Optional<Predicate<ArticleEntry>> wholly = wholly(library, query);
    MatchThreshold scope =
        wholly.isPresent() ? MatchThreshold.WHOLE_TEXTS : MatchThreshold.ONE_TOPIC;
    return Aligner.compare(
        wholly
            .map(articles -> side(library, engine, a, articles))
            .orElseGet(() -> side(library, engine, a, query)),
        wholly
            .map(articles -> side(library, engine, b, articles))
            .orElseGet(() -> side(library, engine, b, query)),
        scope,
        clues(library, engine, beyond));
  }

  /** The articles that a query finds from end to end: all, or those of an event. */
  private static Optional<Predicate<ArticleEntry>> wholly(OpenLibrary library, Query query) {
    if (query instanceof Query.All) {
      return Optional.of(article -> true);
    }
    return EventQueries.whole(query)
        .map(id -> EventSurvey.known(library, id))
        .map(event -> article -> event.filter(one -> one.has(article.id())).isPresent());
  }

  /**
   * Lines up the beginnings of the two longest articles, which nobody wants to see: the first
   * comparison that someone asks for runs code then that the JVM has compiled. Cold, it takes twice
   * as long.
   *
   * @return empty where there are no two articles
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Optional<Comparison> warmUp(OpenLibrary library) {
    SearchEngine engine = library.engine();
    List<Side> sides =
        engine.articles().stream()
            .sorted(Comparator.comparingInt(ArticleEntry::passages).reversed())
            .limit(2)
            .map(article -> whole(library, List.of(article), WARMING_PASSAGES))
            .map(passages -> new Side("", passages))
            .toList();
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(
            Aligner.compare(
                sides.get(0),
                sides.get(1),
                MatchThreshold.WHOLE_TEXTS,
                clues(library, engine, PassageEmbeddings.NONE)));
  }

  /**
   * Whether the articles of some parties whose meaning is still to be worked out are longer than
   * what is gone through for one comparison.
   *
   * @throws synoptic.search.SearchException where there can be no index
   */
  public static boolean isLong(OpenLibrary library, List<Party> parties) {
    Set<String> waiting = library.withoutMeaning();
    long left = EncodedPassages.MOST_CHARACTERS;
    for (ArticleEntry article : library.engine().articles()) {
      if (waiting.contains(article.id()) && parties.stream().anyMatch(one -> one.has(article))) {
        left -= length(library.article(article.id()));
      }
      if (left < 0) {
        return true;
      }
    }
    return false;
  }

  private static long length(Optional<Article> article) {
    return article.map(Article::passages).orElse(List.of()).stream()
        .mapToLong(passage -> passage.text().length())
        .sum();
  }

  /**
   * Works out what the articles of some parties mean, as far as that is still to be done; this may
   * take a while.
   *
   * @param news told whenever more is known
   * @return why that cannot be, in a sentence; they can be compared by their words all the same
   */
  public static Optional<String> understand(
      OpenLibrary library, List<Party> parties, Progress progress, Runnable news) {
    Set<String> both =
        library.engine(progress).articles().stream()
            .filter(article -> parties.stream().anyMatch(party -> party.has(article)))
            .map(ArticleEntry::id)
            .collect(Collectors.toSet());
    try {
      library.findMeanings(both::contains, progress, news);
      return Optional.empty();
    } catch (EmbeddingException | SearchException impossible) {
      return Optional.of(impossible.getMessage());
    }
  }

  static AlignmentContext clues(
      OpenLibrary library, SearchEngine engine, PassageEmbeddings beyond) {
    Map<String, PartialDate> published = new HashMap<>();
    for (ArticleEntry article : engine.articles()) {
      article.front().published().ifPresent(date -> published.put(article.id(), date));
    }
    Map<String, Optional<List<List<Embedding>>>> known = new HashMap<>();
    PassageEmbeddings indexed =
        passage ->
            known
                .computeIfAbsent(passage.article(), engine::meanings)
                .filter(passages -> passage.passage().number() <= passages.size())
                .map(passages -> passages.get(passage.passage().number() - 1));
    return new AlignmentContext(indexed.or(beyond), published, sameNames(library.reference()));
  }

  /** The groups of labels, and the spellings of each person and body. */
  private static List<LabelGroup> sameNames(Reference reference) {
    List<LabelGroup> groups = new ArrayList<>(reference.labels());
    for (List<String> spellings : reference.people().spellings()) {
      groups.add(new LabelGroup(spellings.getFirst(), Optional.empty(), spellings));
    }
    return groups;
  }

  /**
   * What a topic means.
   *
   * @param topic a topic's name, or a query, or empty for everything
   */
  public static Query query(String topic, List<Topic> topics) {
    return QueryParser.parse(queryOf(topic, topics));
  }

  private static String queryOf(String topic, List<Topic> topics) {
    return topics.stream()
        .filter(
            known ->
                known
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .equals(topic.strip().toLowerCase(Locale.ROOT)))
        .map(Topic::query)
        .findFirst()
        .orElse(topic);
  }

  private static Side side(
      OpenLibrary library, SearchEngine engine, Party party, Predicate<ArticleEntry> wholly) {
    List<ArticleEntry> articles =
        engine.articles().stream().filter(party::has).filter(wholly).toList();
    List<LocatedPassage> passages = whole(library, articles, MOST_PASSAGES);
    long all = articles.stream().mapToLong(ArticleEntry::passages).sum();
    return new Side(party.name(), passages, passages, leftOut(all, passages));
  }

  private static Side side(OpenLibrary library, SearchEngine engine, Party party, Query query) {
    List<ArticleEntry> articles = engine.articles().stream().filter(party::has).toList();
    Set<String> own = articles.stream().map(ArticleEntry::id).collect(Collectors.toSet());
    SearchRequest first = SearchRequest.of(Query.and(query, within(party)), MOST_PASSAGES);
    SearchResult found = engine.search(first);
    long all =
        found.articles().entrySet().stream()
            .filter(each -> own.contains(each.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    List<LocatedPassage> passages = narrowed(engine, first, found, own);
    Set<String> ids = passages.stream().map(LocatedPassage::article).collect(Collectors.toSet());
    List<ArticleEntry> touched =
        articles.stream().filter(article -> ids.contains(article.id())).toList();
    return new Side(
        party.name(), passages, whole(library, touched, MOST_PASSAGES), leftOut(all, passages));
  }

  private static long leftOut(long all, List<LocatedPassage> passages) {
    return passages.size() < MOST_PASSAGES ? 0 : Math.max(0, all - passages.size());
  }

  private static List<LocatedPassage> whole(
      OpenLibrary library, List<ArticleEntry> articles, int most) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (ArticleEntry entry : articles) {
      if (passages.size() >= most) {
        break;
      }
      library.article(entry.id()).map(Article::passages).orElse(List.of()).stream()
          .limit(most - passages.size())
          .forEach(passage -> passages.add(new LocatedPassage(entry, passage)));
    }
    return passages;
  }

  /** Finds the party's passages, and maybe others; no query finds what has no source. */
  static Query within(Party party) {
    return switch (party) {
      case OfSource(String source) when source.equals(Article.UNKNOWN_SOURCE) -> new Query.All();
      case OfSource(String source) -> new Query.In(FieldName.SOURCE, new Query.Phrase(source, 0));
      case OfArticle(ArticleEntry article) ->
          new Query.In(FieldName.ARTICLE, new Query.Word(article.id()));
      case Others others -> new Query.All();
    };
  }

  /** The best passages of the articles named, in reading order. */
  private static List<LocatedPassage> narrowed(
      SearchEngine engine, SearchRequest first, SearchResult found, Set<String> own) {
    List<Hit> hits = new ArrayList<>();
    SearchResult page = found;
    while (true) {
      page.hits().stream()
          .filter(hit -> own.contains(hit.article().id()))
          .limit(MOST_PASSAGES - hits.size())
          .forEach(hits::add);
      if (page.next().isEmpty() || page.hits().isEmpty() || hits.size() >= MOST_PASSAGES) {
        break;
      }
      page =
          engine.search(new SearchRequest(first.query(), first.sort(), first.limit(), page.next()));
    }
    hits.sort(
        Comparator.comparing((Hit hit) -> hit.article().id())
            .thenComparingInt(hit -> hit.passage().number()));
    return hits.stream().map(hit -> new LocatedPassage(hit.article(), hit.passage())).toList();
  }
}
