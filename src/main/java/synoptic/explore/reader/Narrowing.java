package synoptic.explore.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Topic;
import synoptic.explore.command.Arguments;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;

/**
 * Choices of what narrows a query, and queries made of what a command was given.
 *
 * @param query what a chosen part joins
 * @param asking asks the query that comes of it, as it is typed
 */
public record Narrowing(Query query, Asking asking) {

  public static final String SAID_FROM = "said-from";
  public static final String SAID_TO = "said-to";

  @FunctionalInterface
  public interface Asking {
    Step ask(State state, String typed);
  }

  /** A choice of parts that floats over the screen. */
  public static Step by(State state, List<Choice> choices) {
    return Step.choosing(state, "Narrow by", choices, "There is nothing to narrow.");
  }

  public Choice source(String source, String about) {
    return part("source", source, about, ofSource(source));
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

  /** The query without a part that narrows it, or else narrowed by it, as it is typed. */
  public String toggled(Query part) {
    List<Query> parts = query instanceof Query.And(List<Query> all) ? all : List.of(query);
    List<Query> kept = parts.stream().filter(each -> !each.equals(part)).toList();
    return kept.size() == parts.size()
        ? with(part)
        : QueryText.of(kept.isEmpty() ? new Query.All() : new Query.And(kept));
  }

  /** The words and options of a command line as one query. */
  public static String text(Arguments arguments, List<FieldName> fields) {
    String asked = arguments.line();
    for (FieldName field : fields) {
      asked += part(arguments, field.typed(), value -> field.typed() + ":" + quoted(value));
    }
    asked += part(arguments, "from", value -> "date:" + value + "..");
    asked += part(arguments, "to", value -> "date:.." + value);
    return (asked + said(arguments)).strip();
  }

  /**
   * One condition of both ends: what is said in between, and not one thing before and one after.
   */
  private static String said(Arguments arguments) {
    String from = arguments.option(SAID_FROM).orElse("");
    String to = arguments.option(SAID_TO).orElse("");
    return (from + to).isEmpty() ? "" : " " + FieldName.WHEN.typed() + ":" + from + ".." + to;
  }

  private static String part(Arguments arguments, String option, UnaryOperator<String> written) {
    return arguments.option(option).map(value -> " " + written.apply(value)).orElse("");
  }

  private static String quoted(String value) {
    return isWord(value) ? value : QueryText.of(phrase(value));
  }

  private static boolean isWord(String value) {
    return value.matches("[\\p{L}\\p{N}]+");
  }

  private static Query phrase(String value) {
    return new Query.Phrase(value.replace("\"", ""), 0);
  }

  public static Query ofSource(String source) {
    return new Query.In(FieldName.SOURCE, isWord(source) ? new Query.Word(source) : phrase(source));
  }

  public static Query inYear(String year) {
    Optional<PartialDate> date = Optional.of(new PartialDate(Integer.parseInt(year), 0, 0));
    return new Query.Dates(date, date);
  }
}
