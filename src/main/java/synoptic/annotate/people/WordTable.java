package synoptic.annotate.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of facts that comes with the program. What is told by the words of English stands in the
 * folder {@code en}.
 */
final class WordTable {

  private WordTable() {}

  /** The lines of a resource beside this class, without comments. */
  static List<String> lines(String resource) {
    try (var in = WordTable.class.getResourceAsStream(resource);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** The words of a resource by the kind that each line begins with. */
  static Map<String, Set<String>> kinds(String resource) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : lines(resource)) {
      List<String> words = Arrays.asList(line.split(" "));
      kinds
          .computeIfAbsent(words.getFirst(), kind -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
    return kinds;
  }
}
