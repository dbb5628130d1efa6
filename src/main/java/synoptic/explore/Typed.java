package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A command line as words: parted by blanks, kept together by quotation marks. */
final class Typed {

  private Typed() {}

  static List<String> words(String line) {
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

  /** The words that are neither options nor their values. */
  static List<String> arguments(List<String> words) {
    List<String> arguments = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (!words.get(at).startsWith("--")) {
        arguments.add(words.get(at));
      } else if (words.get(at).indexOf('=') < 0) {
        at++;
      }
    }
    return arguments;
  }

  /** The value of an option, written {@code --name value} or {@code --name=value}. */
  static Optional<String> option(List<String> words, String name) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).startsWith("--" + name + "=")) {
        return Optional.of(words.get(at).substring(name.length() + 3));
      }
      if (words.get(at).equals("--" + name) && at + 1 < words.size()) {
        return Optional.of(words.get(at + 1));
      }
    }
    return Optional.empty();
  }

  /** The word as it must be typed to be read as one. */
  static String word(String word) {
    boolean plain = !word.isEmpty() && word.chars().noneMatch(Character::isWhitespace);
    return plain && word.indexOf('"') != 0 && word.indexOf('\'') != 0
        ? word
        : word.contains("\"") ? "'" + word + "'" : '"' + word + '"';
  }

  static String line(List<String> words) {
    return words.stream().map(Typed::word).collect(Collectors.joining(" "));
  }
}
