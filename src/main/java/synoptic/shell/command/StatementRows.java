package synoptic.shell.command;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementRequest.Known;
import synoptic.search.StatementResult;

/**
 * The rows of statements that match, each shown once and as soon as it is known: the top of the
 * list while others are still looked for, the rest when all are there.
 */
final class StatementRows {

  private static final int PAGE = 500;

  private final CommandRun run;
  private final StatementText text;
  private final Query query;
  private final Set<Statement.Kind> kinds;
  private final long most;
  private final Set<Row> shown = new HashSet<>();
  private final OtherLanguages languages = new OtherLanguages();
  private Optional<Cursor> after = Optional.empty();

  /** Which statement a row is of. */
  private record Row(String article, int passage, Statement statement) {

    static Row of(StatementHit hit) {
      return new Row(hit.article().id(), hit.passage().number(), hit.statement());
    }
  }

  /**
   * @param most how many rows at most
   */
  StatementRows(CommandRun run, Query query, Set<Statement.Kind> kinds, long most) {
    this.run = run;
    this.text = new StatementText(run);
    this.query = query;
    this.kinds = kinds;
    this.most = most;
  }

  long shown() {
    return shown.size();
  }

  OtherLanguages languages() {
    return languages;
  }

  /** Shows what comes next and is there for good, whatever is still to be found. */
  void showBeginning(SearchEngine engine) {
    boolean goesOn = true;
    while (goesOn && shown.size() < most) {
      StatementResult page = page(engine, after, Known.FOR_GOOD);
      page.hits().forEach(this::show);
      run.out().flush();
      goesOn = page.next().isPresent();
      after = page.next().or(() -> after);
    }
  }

  /** Shows what was not shown yet. */
  StatementResult showRest(SearchEngine engine) {
    StatementResult first = page(engine, Optional.empty(), Known.SO_FAR);
    StatementResult page = first;
    page.hits().forEach(this::show);
    while (shown.size() < most && page.next().isPresent() && !page.hits().isEmpty()) {
      run.out().flush();
      page = page(engine, page.next(), Known.SO_FAR);
      page.hits().forEach(this::show);
    }
    run.out().flush();
    return first;
  }

  private StatementResult page(SearchEngine engine, Optional<Cursor> from, Known known) {
    CommandRun.checkInterrupted();
    int size = (int) Math.min(most, PAGE);
    return engine.statements(
        new StatementRequest(query, Optional.empty(), kinds, size, from).with(known));
  }

  private void show(StatementHit hit) {
    if (shown.size() < most && shown.add(Row.of(hit))) {
      text.show(hit);
      languages.see(hit.article(), hit.passage());
    }
  }
}
