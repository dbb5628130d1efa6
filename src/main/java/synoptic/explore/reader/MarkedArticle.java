package synoptic.explore.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import synoptic.corpus.Article;
import synoptic.corpus.Notebook;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Line.Mark;
import synoptic.explore.core.Tone;
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

/**
 * An article with what is to be marked in it.
 *
 * @param query what it was marked for
 * @param marks where the query's words stand, by passage number
 * @param statements who says what in it, in reading order
 * @param statementsOf which of them stand in a passage, by its number; counted from 0
 * @param notes what readers have written about it and in it
 */
public record MarkedArticle(
    Article article,
    Query query,
    Map<Integer, List<Span>> marks,
    List<StatementHit> statements,
    Map<Integer, List<Integer>> statementsOf,
    Notebook notes) {

  private static final int MOST_MARKED = 2_000;
  private static final int MOST_STATEMENTS = 20_000;
  private static final int PAGE = 500;

  private static final Comparator<StatementHit> READING_ORDER =
      Comparator.comparingInt((StatementHit hit) -> hit.passage().number())
          .thenComparingInt(hit -> hit.statement().place());

  public MarkedArticle {
    marks = Map.copyOf(marks);
    statements = List.copyOf(statements);
    statementsOf = Map.copyOf(statementsOf);
  }

  /** An article whose statements are not known yet. */
  static MarkedArticle of(SearchEngine engine, Article article, Query query, Notebook notes) {
    Map<Integer, List<Span>> marks = hits(engine, article, query);
    return new MarkedArticle(article, query, marks, List.of(), Map.of(), notes.of(article.id()));
  }

  /** The same with who says what in it, in reading order. */
  MarkedArticle with(List<StatementHit> found) {
    Map<Integer, List<Integer>> byPassage = new TreeMap<>();
    for (int at = 0; at < found.size(); at++) {
      int passage = found.get(at).passage().number();
      byPassage.computeIfAbsent(passage, unseen -> new ArrayList<>()).add(at);
    }
    return new MarkedArticle(article, query, marks, found, byPassage, notes);
  }

  /** The same with other notes. */
  MarkedArticle with(Notebook other) {
    return new MarkedArticle(article, query, marks, statements, statementsOf, other);
  }

  /** Which statements stand in a passage, counted from 0. */
  List<Integer> statementsIn(int passage) {
    return statementsOf.getOrDefault(passage, List.of());
  }

  List<Mark> hitsIn(int passage) {
    return marks.getOrDefault(passage, List.of()).stream()
        .map(span -> new Mark(span, Tone.HIT))
        .toList();
  }

  /** The query's words in the passage of a statement, and the statement itself. */
  List<Mark> marksOf(int statement) {
    StatementHit hit = statements.get(statement);
    List<Mark> content = Attribution.content(hit.passage().text(), hit.statement(), Tone.RETOLD);
    return Mark.over(hitsIn(hit.passage().number()), content);
  }

  /** Where the query matches in the article, by passage. */
  private static Map<Integer, List<Span>> hits(SearchEngine engine, Article article, Query query) {
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
          .ifPresent(passage -> statements.add(hit.in(passage)));
    }
    return statements;
  }

  /** The statements of an article, or of one of its passages, in reading order. */
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
    hits.sort(READING_ORDER);
    return hits;
  }
}
