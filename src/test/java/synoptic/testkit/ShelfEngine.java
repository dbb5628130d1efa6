package synoptic.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import synoptic.annotate.statements.Quotations;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.Article;
import synoptic.corpus.Notebook;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.Parallel;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.TagQueries;
import synoptic.search.Voice;
import synoptic.text.Language;
import synoptic.text.QuotedWords;
import synoptic.text.SameWords;

/** Looks for letters on a shelf as it was, one passage after the other. */
public class ShelfEngine implements SearchEngine {

  private final List<Article> articles;
  private final List<Saying> sayings;
  private final int waiting;
  private final Function<Query, Advice> advice;
  private final CountDownLatch held;
  private final UnaryOperator<Query> resolving;
  private final Notebook notes;

  public ShelfEngine(Shelf shelf) {
    articles = List.copyOf(shelf.articles.values());
    sayings = List.copyOf(shelf.sayings);
    waiting = shelf.waiting();
    advice = shelf.advice;
    held = shelf.held;
    notes = shelf.reference().notebook();
    resolving = query -> EventSurvey.resolved(shelf, query);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Query query = TagQueries.inPassages(resolving.apply(request.query()), notes);
    List<Hit> hits = new ArrayList<>();
    for (Article article : articles) {
      for (Passage passage : article.passages()) {
        LetterQuery here = LetterQuery.of(article, passage);
        if (here.matches(query)) {
          ArticleEntry entry = ArticleEntry.of(article);
          hits.add(new Hit(entry, passage, 1.0 / passage.number(), here.marks(query)));
        }
      }
    }
    Page page = Page.of(hits.size(), request.limit(), request.after());
    return new SearchResult(
        hits.subList(page.from, page.to),
        new Total(hits.size(), true),
        counts(hits, hit -> hit.article().source()),
        List.of(),
        hits.stream()
            .collect(Collectors.groupingBy(hit -> hit.article().id(), Collectors.counting())),
        page.next,
        hits.isEmpty() ? advice.apply(query) : Advice.NONE);
  }

  @Override
  public StatementResult statements(StatementRequest request) {
    try {
      held.await();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    Query query = TagQueries.inStatements(resolving.apply(request.query()), notes);
    List<StatementHit> matching = new ArrayList<>();
    for (Article article : articles) {
      sayings.stream()
          .filter(saying -> saying.article().equals(article.id()))
          .filter(saying -> saying.where(article).matches(query))
          .map(saying -> saying.hit(article, saying.where(article).marks(query)))
          .map(hit -> hit.with(parallels(hit)))
          .forEach(matching::add);
    }
    return new ShelfStatements(sayings).answer(request, matching);
  }

  private List<Parallel> parallels(StatementHit hit) {
    List<Parallel> found = new ArrayList<>();
    for (Article article : articles) {
      sayings.stream()
          .filter(saying -> saying.article().equals(article.id()))
          .filter(saying -> !article.id().equals(hit.article().id()))
          .filter(saying -> isOne(hit.voice(), saying.voice()))
          .map(saying -> saying.hit(article, List.of()))
          .forEach(
              other ->
                  SameWords.of(words(hit), words(other))
                      .ifPresent(same -> found.add(Parallel.of(other, words(other), same))));
    }
    return found;
  }

  private static boolean isOne(String voice, String other) {
    return voice.equals(other) || voice.equals(Voice.UNKNOWN) || other.equals(Voice.UNKNOWN);
  }

  private static QuotedWords words(StatementHit hit) {
    return Quotations.spoken(hit.passage().text(), Language.ENGLISH, hit.statement());
  }

  /** How often each value is there, most often first. */
  static <H> List<Count> counts(List<H> hits, Function<H, String> value) {
    Map<String, Long> counts = new TreeMap<>();
    hits.forEach(hit -> counts.merge(value.apply(hit), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::passages).reversed())
        .toList();
  }

  @Override
  public List<ArticleEntry> articles() {
    return articles.stream().map(ArticleEntry::of).toList();
  }

  @Override
  public int waiting() {
    return waiting;
  }

  @Override
  public void close() {}

  /** The part of an answer that was asked for; a cursor is the number of what comes before. */
  record Page(int from, int to, Optional<Cursor> next) {

    static Page of(int size, int limit, Optional<Cursor> after) {
      int from = after.map(Cursor::token).map(Integer::parseInt).orElse(0);
      int to = Math.min(size, from + limit);
      return new Page(from, to, to < size ? Optional.of(new Cursor(to + "")) : Optional.empty());
    }
  }
}
