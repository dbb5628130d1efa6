package synoptic.explore.reader;

import java.util.List;
import java.util.function.UnaryOperator;
import synoptic.explore.command.Arguments;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryText;

/** Queries made of what a command was given. */
public final class QueryOptions {

  private QueryOptions() {}

  /** The words and options of a command line as one query. */
  public static String text(Arguments arguments, List<FieldName> fields) {
    String asked = arguments.line();
    for (FieldName field : fields) {
      asked += part(arguments, field.typed(), value -> field.typed() + ":" + quoted(value));
    }
    asked += part(arguments, "from", value -> "date:" + value + "..");
    asked += part(arguments, "to", value -> "date:.." + value);
    return asked.strip();
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
}
