package synoptic.explore.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.corpus.Article;
import synoptic.explore.core.Line.Mark;
import synoptic.explore.core.Tone;
import synoptic.search.Query;
import synoptic.search.StatementHit;
import synoptic.text.Span;

/**
 * An article with what is to be marked in it.
 *
 * @param query what it was marked for
 * @param marks where the query's words stand, by passage number
 * @param statements who says what in it, in reading order
 * @param statementsOf which of them stand in a passage, by its number; counted from 0
 */
public record MarkedArticle(
    Article article,
    Query query,
    Map<Integer, List<Span>> marks,
    List<StatementHit> statements,
    Map<Integer, List<Integer>> statementsOf) {

  public MarkedArticle {
    marks = Map.copyOf(marks);
    statements = List.copyOf(statements);
    statementsOf = Map.copyOf(statementsOf);
  }

  /** An article whose statements are not known yet. */
  static MarkedArticle of(Article article, Query query, Map<Integer, List<Span>> marks) {
    return new MarkedArticle(article, query, marks, List.of(), Map.of());
  }

  /** The same with who says what in it, in reading order. */
  MarkedArticle with(List<StatementHit> found) {
    Map<Integer, List<Integer>> byPassage = new TreeMap<>();
    for (int at = 0; at < found.size(); at++) {
      int passage = found.get(at).passage().number();
      byPassage.computeIfAbsent(passage, unseen -> new ArrayList<>()).add(at);
    }
    return new MarkedArticle(article, query, marks, found, byPassage);
  }

  /** Which statements stand in a passage, counted from 0. */
  List<Integer> statementsIn(int passage) {
    return statementsOf.getOrDefault(passage, List.of());
  }

  /** The query's words in a passage. */
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
}
