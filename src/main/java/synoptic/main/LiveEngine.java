package synoptic.main;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
 */
final class LiveEngine implements SearchEngine {

  private final UnaryOperator<Query> ofPassages;
  private final UnaryOperator<Query> ofStatements;
  private volatile Optional<Lent> current = Optional.empty();

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
  void exchange(SearchEngine next) {
    replace(Optional.of(new Lent(next)));
  }

  private void replace(Optional<Lent> next) {
    Optional<Lent> former;
    synchronized (this) {
      former = current;
      current = next;
    }
    former.ifPresent(Lent::leave);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Lent lent = enter();
    try {
      Query made = ofPassages.apply(request.query());
      SearchRequest known =
          new SearchRequest(made, request.sort(), request.limit(), request.after());
      return lent.engine.search(known).restated(request.query(), made);
    } finally {
      lent.leave();
    }
  }

  @Override
  public StatementResult statements(StatementRequest request) {
    Lent lent = enter();
    try {
      return lent.engine.statements(
          new StatementRequest(
              ofStatements.apply(request.query()),
              request.voice(),
              request.kinds(),
              request.limit(),
              request.after(),
              request.known()));
    } finally {
      lent.leave();
    }
  }

  @Override
  public List<ArticleEntry> articles() {
    Lent lent = enter();
    try {
      return lent.engine.articles();
    } finally {
      lent.leave();
    }
  }

  @Override
  public int waiting() {
    Lent lent = enter();
    try {
      return lent.engine.waiting();
    } finally {
      lent.leave();
    }
  }

  @Override
  public Optional<List<List<Embedding>>> meanings(String article) {
    Lent lent = enter();
    try {
      return lent.engine.meanings(article);
    } finally {
      lent.leave();
    }
  }

  @Override
  public int waitingForMeaning() {
    Lent lent = enter();
    try {
      return lent.engine.waitingForMeaning();
    } finally {
      lent.leave();
    }
  }

  /** An engine that cannot be entered any more has been replaced already. */
  private Lent enter() {
    while (true) {
      Lent lent = current.orElseThrow(() -> new SearchException("The library is not open.", null));
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
  private static final class Lent {

    private final SearchEngine engine;
    private final AtomicInteger users = new AtomicInteger(1);

    private Lent(SearchEngine engine) {
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
