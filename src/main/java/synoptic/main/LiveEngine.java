package synoptic.main;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import synoptic.model.embedding.Embedding;
import synoptic.search.ArticleEntry;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;

/**
 * An engine that can be exchanged for a newer one while searches run: each search ends on the
 * engine that it began on, and the last one to leave an engine closes it. Nobody waits for anybody.
 *
 * @param <E> the engines that are exchanged
 */
final class LiveEngine<E extends SearchEngine> implements SearchEngine {

  private final UnaryOperator<Query> ofPassages;
  private final UnaryOperator<Query> ofStatements;
  private volatile Optional<Lent<E>> current = Optional.empty();

  /**
   * @param ofPassages gives a query for passages with the places of the events and tags that it
   *     names
   * @param ofStatements gives a query for statements so
   */
  LiveEngine(UnaryOperator<Query> ofPassages, UnaryOperator<Query> ofStatements) {
    this.ofPassages = ofPassages;
    this.ofStatements = ofStatements;
  }

  boolean isOpen() {
    return current.isPresent();
  }

  /** Searches that begin from now on run on {@code next}, which belongs to this engine now. */
  void exchange(E next) {
    replace(Optional.of(new Lent<>(next)));
  }

  private void replace(Optional<Lent<E>> next) {
    Optional<Lent<E>> former;
    synchronized (this) {
      former = current;
      current = next;
    }
    former.ifPresent(Lent::leave);
  }

  /** Asks the engine of now, which stays open until it has answered. */
  <A> A with(Function<E, A> question) {
    Lent<E> lent = enter();
    try {
      return question.apply(lent.engine);
    } finally {
      lent.leave();
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return with(
        engine -> {
          Query made = ofPassages.apply(request.query());
          SearchRequest known =
              new SearchRequest(made, request.sort(), request.limit(), request.after());
          return engine.search(known).restated(request.query(), made);
        });
  }

  @Override
  public StatementResult statements(StatementRequest request) {
    return with(engine -> engine.statements(request.with(ofStatements.apply(request.query()))));
  }

  @Override
  public List<ArticleEntry> articles() {
    return with(E::articles);
  }

  @Override
  public int waiting() {
    return with(E::waiting);
  }

  @Override
  public Optional<List<List<Embedding>>> meanings(String article) {
    return with(engine -> engine.meanings(article));
  }

  @Override
  public int waitingForMeaning() {
    return with(E::waitingForMeaning);
  }

  /** An engine that cannot be entered any more has been replaced already. */
  private Lent<E> enter() {
    while (true) {
      Lent<E> lent =
          current.orElseThrow(() -> new SearchException("The library is not open.", null));
      if (lent.enter()) {
        return lent;
      }
    }
  }

  /** Closes the engine once no search runs on it; another one may still take its place. */
  @Override
  public void close() {
    replace(Optional.empty());
  }

  /** An engine with the number of those who use it; its place as the current one counts too. */
  private static final class Lent<E extends SearchEngine> {

    private final E engine;
    private final AtomicInteger users = new AtomicInteger(1);

    private Lent(E engine) {
      this.engine = engine;
    }

    private boolean enter() {
      return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    private void leave() {
      if (users.decrementAndGet() == 0) {
        engine.close();
      }
    }
  }
}
