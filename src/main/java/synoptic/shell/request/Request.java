package synoptic.shell.request;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.PartialDate;
import synoptic.explore.command.Command;

/**
 * What was typed after {@code synoptic}.
 *
 * @param command empty where none was named
 * @param words the command's arguments
 * @param options by name without the dashes; a flag has the value ""
 */
public record Request(Optional<Command> command, List<String> words, Map<String, String> options) {

  public Request {
    words = List.copyOf(words);
    options = Map.copyOf(options);
  }

  public boolean has(String option) {
    return options.containsKey(option);
  }

  public boolean json() {
    return has("json");
  }

  /** The option's value; an empty one counts as not given. */
  public Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option)).filter(value -> !value.isBlank());
  }

  public Optional<PartialDate> date(String option) {
    return value(option)
        .map(
            typed ->
                PartialDate.parse(typed)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "--%s takes a date such as 2016, 2016-06 or 2016-06-15, not %s."
                                    .formatted(option, quoted(typed)))));
  }

  /** The option's whole number, or {@code otherwise} where it is not given. */
  public int number(String option, int least, int otherwise) {
    if (!has(option)) {
      return otherwise;
    }
    String typed = options.get(option);
    try {
      int number = Integer.parseInt(typed.strip());
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // Told below, as a number that is too small.
    }
    throw new UsageException(
        "--%s takes a whole number from %d on, not %s.".formatted(option, least, quoted(typed)));
  }

  /** The option's value if it is one of {@code known}, else the first of them if not given. */
  public String oneOf(String option, List<String> known) {
    String typed = value(option).orElse(known.getFirst());
    if (!known.contains(typed)) {
      throw new UsageException(
          "--%s takes %s, not %s.".formatted(option, listed(known), quoted(typed)));
    }
    return typed;
  }

  private static String listed(List<String> choices) {
    int last = choices.size() - 1;
    return String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
  }

  public Optional<Path> library() {
    if (has("library") && value("library").isEmpty()) {
      throw new UsageException("--library takes the name of a folder.");
    }
    return value("library").map(Request::path);
  }

  public static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException impossible) {
      throw new UsageException(quoted(typed) + " cannot be the name of a file.");
    }
  }

  /** A sentence on a file that was named and is not there, or cannot be named so. */
  public static String absent(String file) {
    return file.indexOf('\uFFFD') < 0
        ? "There is no file " + quoted(file) + "."
        : "The name "
            + quoted(file)
            + " is not UTF-8, so the file cannot be opened by it: rename the file, or name its folder.";
  }

  /** Typed words in a sentence, shortened where they are many. */
  public static String quoted(String typed) {
    int end = typed.length() <= 60 ? typed.length() : typed.offsetByCodePoints(0, 40);
    return '"' + typed.substring(0, end) + (end < typed.length() ? "…" : "") + '"';
  }
}
