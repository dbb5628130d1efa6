package synoptic.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.corpus.Topic;
import synoptic.explore.core.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.text.Span;

/** A small library in memory, with a search that looks for the letters of each word. */
public final class Shelf implements Workspace, SearchEngine {

  private static final Alternative NEAREST =
      new Alternative(new Query.Word("nearest"), "nearest", 1, 1);

  private final List<Article> articles;
  private final List<Saying> sayings = new ArrayList<>();
  private List<Topic> topics = List.of();
  private List<LabelGroup> labels = List.of();
  private int waiting;

  /** Questions for statements wait for it. */
  public volatile CountDownLatch held = new CountDownLatch(0);

  public Shelf(Article... articles) {
    this.articles = new ArrayList<>(Arrays.asList(articles));
  }

  /** With statements of its articles. */
  public Shelf saying(Saying... more) {
    sayings.addAll(Arrays.asList(more));
    return this;
  }

  public Shelf topics(Topic... named) {
    topics = List.of(named);
    return this;
  }

  public Shelf labels(LabelGroup... groups) {
    labels = List.of(groups);
    return this;
  }

  /** With so many articles whose statements are still to be looked for. */
  public Shelf waiting(int articles) {
    waiting = articles;
    return this;
  }

  @Override
  public int waiting() {
    return waiting;
  }

  public static Article article(String id, String source, String date, String... passages) {
    FrontMatter front =
        new FrontMatter(
            Optional.of("Title of " + id),
            Optional.of(source),
            Optional.of("Author of " + id),
            PartialDate.parse(date),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Passage> all = new ArrayList<>();
    for (String text : passages) {
      all.add(new Passage(all.size() + 1, "", text));
    }
    return new Article(id, front, all);
  }

  @Override
  public Path folder() {
    return Path.of("shelf");
  }

  @Override
  public String name() {
    return "shelf";
  }

  @Override
  public SearchEngine engine(Progress progress) {
    return this;
  }

  @Override
  public Optional<Article> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  @Override
  public Reference reference() {
    return new Reference(People.NONE, topics, labels, List.of());
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public Added add(Path file, FrontMatter given) {
    Article article = article(file.toString(), "Added", "2020", "A text that was added.");
    articles.add(article);
    return new Added(
        Optional.of(ArticleEntry.of(article)), Optional.of(file), List.of(), List.of());
  }

  @Override
  public Removed remove(String id) {
    articles.removeIf(article -> article.id().equals(id));
    return new Removed(Optional.of(Path.of("trash", id)), Optional.empty());
  }

  @Override
  public Labelled addLabels(LabelGroup group) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}

  @Override
  public StatementResult statements(StatementRequest request) {
    try {
      held.await();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    List<StatementHit> matching = new ArrayList<>();
    for (Article article : articles) {
      for (Saying saying : sayings) {
        if (saying.article().equals(article.id())) {
          Passage passage = saying.passage(article);
          if (matches(request.query(), article, passage)) {
            matching.add(saying.in(article, marks(request.query(), passage)));
          }
        }
      }
    }
    return Sayings.answer(request, matching);
  }

  @Override
  public List<ArticleEntry> articles() {
    return articles.stream().map(ArticleEntry::of).toList();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    List<Hit> hits = new ArrayList<>();
    Map<String, Long> sources = new TreeMap<>();
    Map<String, Long> byArticle = new TreeMap<>();
    for (Article article : articles) {
      for (Passage passage : article.passages()) {
        if (matches(request.query(), article, passage)) {
          hits.add(new Hit(ArticleEntry.of(article), passage, 1, marks(request.query(), passage)));
          sources.merge(article.source(), 1L, Long::sum);
          byArticle.merge(article.id(), 1L, Long::sum);
        }
      }
    }
    Advice advice =
        hits.isEmpty() ? new Advice(List.of(NEAREST), List.of(), Optional.empty()) : Advice.NONE;
    int from = request.after().map(cursor -> Integer.parseInt(cursor.token())).orElse(0);
    int to = Math.min(hits.size(), from + request.limit());
    return new SearchResult(
        hits.subList(from, to),
        new Total(hits.size(), true),
        counts(sources),
        List.of(),
        counts(byArticle),
        to < hits.size() ? Optional.of(new Cursor(to + "")) : Optional.empty(),
        advice);
  }

  private static List<Count> counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean matches(Query query, Article article, Passage passage) {
    return switch (query) {
      case Query.All all -> true;
      case Query.Word(String text) -> lower(passage.text()).contains(lower(text));
      case Query.Phrase(String text, int slop) -> passage.text().contains(text);
      case Query.And(List<Query> parts) ->
          parts.stream().allMatch(part -> matches(part, article, passage));
      case Query.In(FieldName field, Query.Word(String text)) when field == FieldName.ARTICLE ->
          article.id().equals(text);
      case Query.In(FieldName field, Query.Word(String text)) when field == FieldName.SOURCE ->
          article.source().equals(text);
      case Query.Or(List<Query> parts) ->
          parts.stream().anyMatch(part -> matches(part, article, passage));
      case Query.In(FieldName field, Query.Phrase(String text, int slop)) ->
          article.source().equals(text);
      default -> throw new IllegalArgumentException("not on this shelf: " + query);
    };
  }

  private static List<Span> marks(Query query, Passage passage) {
    return switch (query) {
      case Query.Word(String text) -> places(lower(passage.text()), lower(text));
      case Query.Phrase(String text, int slop) -> places(passage.text(), text);
      case Query.And(List<Query> parts) ->
          parts.stream().flatMap(part -> marks(part, passage).stream()).sorted().toList();
      default -> List.of();
    };
  }

  private static List<Span> places(String text, String words) {
    List<Span> places = new ArrayList<>();
    int at = text.indexOf(words);
    while (at >= 0) {
      places.add(new Span(at, at + words.length()));
      at = text.indexOf(words, at + words.length());
    }
    return places;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
