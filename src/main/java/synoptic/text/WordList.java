package synoptic.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads lists of words that stand beside this class: parted by blanks and ends of lines, in
 * sections that a line {@code [name]} begins; a line with {@code #} is a remark.
 */
final class WordList {

  private WordList() {}

  /** All words of a list. */
  static Set<String> words(String resource) {
    Set<String> all = new HashSet<>();
    sections(resource).values().forEach(all::addAll);
    return Set.copyOf(all);
  }

  /** The words of each section; those before the first one belong to a section without a name. */
  static Map<String, Set<String>> sections(String resource) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : text(resource).split("\n")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        sections
            .computeIfAbsent(section, key -> new HashSet<>())
            .addAll(List.of(line.strip().split(" +")));
      }
    }
    return sections;
  }

  private static String text(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
