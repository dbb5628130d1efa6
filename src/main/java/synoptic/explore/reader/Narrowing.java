package synoptic.explore.reader;

import java.util.List;
import synoptic.corpus.Topic;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;

/**
 * Choices of what narrows a query.
 *
 * @param query what a chosen part joins
 * @param asking asks the query that comes of it, as it is typed
 */
public record Narrowing(Query query, Asking asking) {

  @FunctionalInterface
  public interface Asking {
    Step ask(State state, String typed);
  }

  /** A choice of parts that floats over the screen. */
  public static Step by(State state, List<Choice> choices) {
    return Step.choosing(state, "Narrow by", choices, "There is nothing to narrow.");
  }

  public Choice source(String source, String about) {
    return part("source", source, about, QueryOptions.ofSource(source));
  }

  public List<Choice> topics(State state) {
    return state.library().reference().topics().stream().map(this::topic).toList();
  }

  private Choice topic(Topic topic) {
    Query part = QueryParser.parse(topic.query());
    return part("topic", topic.name(), topic.about().orElse(""), part);
  }

  /**
   * What matches a part of a query.
   *
   * @param name what it narrows by
   */
  public Choice part(String name, String value, String about, Query part) {
    String narrowed = with(part);
    return Choice.of(Facets.line(name, value, about), state -> asking.ask(state, narrowed));
  }

  /** The query narrowed by a part, as it is typed. */
  public String with(Query part) {
    return QueryText.of(Query.and(query, part));
  }
}
