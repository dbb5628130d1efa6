package synoptic.explore.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.search.FieldName;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.text.Span;

/** Asks an engine what is to be marked in an article. */
public final class HitsAndStatements {

  private static final int MOST_MARKED = 2_000;
  private static final int MOST_STATEMENTS = 20_000;
  private static final int PAGE = 500;

  private HitsAndStatements() {}

  /** Where the query matches in the article, by passage. */
  static Map<Integer, List<Span>> hits(SearchEngine engine, Article article, Query query) {
    if (query instanceof Query.All) {
      return Map.of();
    }
    SearchRequest request = SearchRequest.of(Query.and(query, within(article.id())), MOST_MARKED);
    Map<Integer, List<Span>> marks = new HashMap<>();
    for (Hit hit : engine.search(request).hits()) {
      int number = hit.passage().number();
      article
          .passage(number)
          .ifPresent(passage -> marks.put(number, upTo(passage.text().length(), hit.marks())));
    }
    return marks;
  }

  /** The file may have become shorter since it was indexed. */
  private static List<Span> upTo(int length, List<Span> marks) {
    return marks.stream().filter(mark -> mark.end() <= length).toList();
  }

  private static Query within(String article) {
    return new Query.In(FieldName.ARTICLE, new Query.Word(article));
  }

  /**
   * The statements of those passages that are still as they were when they were indexed, in reading
   * order.
   *
   * @param isOutdated whether nobody waits for the answer any more; it may be cut short then
   */
  static List<StatementHit> statements(
      SearchEngine engine, Article article, BooleanSupplier isOutdated) {
    Map<Integer, Optional<Passage>> passages = new HashMap<>();
    List<StatementHit> statements = new ArrayList<>();
    for (StatementHit hit : statements(engine, PassageRef.whole(article.id()), isOutdated)) {
      passages
          .computeIfAbsent(
              hit.passage().number(),
              number -> article.passage(number).filter(hit.passage()::equals))
          .ifPresent(
              passage ->
                  statements.add(
                      new StatementHit(
                          hit.article(), passage, hit.statement(), hit.voice(), hit.marks())));
    }
    statements.sort(Comparator.comparingInt(hit -> hit.passage().number()));
    return statements;
  }

  /** The statements of an article, or of one of its passages. */
  public static List<StatementHit> statements(
      SearchEngine engine, PassageRef at, BooleanSupplier isOutdated) {
    List<StatementHit> hits = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    int seen = 0;
    do {
      StatementResult page =
          engine.statements(
              new StatementRequest(within(at.article()), Optional.empty(), Set.of(), PAGE, after));
      page.hits().stream()
          .filter(hit -> at.isWhole() || at.number() == hit.passage().number())
          .forEach(hits::add);
      seen += page.hits().size();
      after = page.next();
    } while (after.isPresent() && seen < MOST_STATEMENTS && !isOutdated.getAsBoolean());
    return hits;
  }
}
