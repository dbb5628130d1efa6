package synoptic.explore.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed behind a command's name, read by what the command takes.
 *
 * @param typed all words as they were typed
 * @param words those that are neither options nor their values
 * @param options the options by name; empty values where an option takes none
 * @param problem why they cannot be read, in a sentence
 */
public record Arguments(
    List<String> typed, List<String> words, Map<String, String> options, Optional<String> problem) {

  /** Nothing was typed, as with a key. */
  public static final Arguments NONE =
      new Arguments(List.of(), List.of(), Map.of(), Optional.empty());

  public Arguments {
    typed = List.copyOf(typed);
    words = List.copyOf(words);
    options = Map.copyOf(options);
  }

  /** The words of a command line; {@code --} ends the options. */
  public static Arguments of(Command command, List<String> typed) {
    List<String> words = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (int at = 0; at < typed.size(); at++) {
      String word = typed.get(at);
      if (word.equals("--")) {
        words.addAll(typed.subList(at + 1, typed.size()));
        break;
      }
      if (!word.startsWith("--")) {
        words.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = word.substring(2, equals < 0 ? word.length() : equals);
      Optional<Command.Option> option = command.option(name);
      if (option.isEmpty()) {
        return failed(typed, command.name() + " has no option --" + name + ".");
      }
      boolean takesValue = option.get().value().isPresent();
      if (takesValue && equals < 0 && at + 1 == typed.size()) {
        return failed(typed, option.get().shown() + " lacks its value.");
      }
      options.put(
          name, !takesValue ? "" : equals < 0 ? typed.get(++at) : word.substring(equals + 1));
    }
    return new Arguments(typed, words, options, Optional.empty());
  }

  private static Arguments failed(List<String> typed, String problem) {
    return new Arguments(typed, List.of(), Map.of(), Optional.of(problem));
  }

  /** The value of an option, where it was given one. */
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
  }

  public boolean has(String option) {
    return options.containsKey(option);
  }

  public String line() {
    return String.join(" ", words);
  }

  /** A line as words: parted by blanks, kept together by quotation marks. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean open = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if ((c == '"' || c == '\'') && !open) {
        quote = c;
        open = true;
      } else if (Character.isWhitespace(c)) {
        if (open) {
          words.add(word.toString());
        }
        word.setLength(0);
        open = false;
      } else {
        word.append(c);
        open = true;
      }
    }
    if (open) {
      words.add(word.toString());
    }
    return words;
  }

  /** A word as it must be typed to be read as one. */
  static String quoted(String word) {
    boolean plain = !word.isEmpty() && word.chars().noneMatch(Character::isWhitespace);
    return plain && word.indexOf('"') != 0 && word.indexOf('\'') != 0
        ? word
        : word.contains("\"") ? "'" + word + "'" : '"' + word + '"';
  }
}
