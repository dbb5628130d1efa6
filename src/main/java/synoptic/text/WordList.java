package synoptic.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads lists of words that stand beside a class: parted by blanks and ends of lines, in sections
 * that a line {@code [name]} begins; a line with {@code #} is a remark.
 */
public final class WordList {

  private WordList() {}

  /** All words of a list. */
  static Set<String> words(String resource) {
    Set<String> all = new HashSet<>();
    lines(resource).values().forEach(lines -> lines.forEach(all::addAll));
    return Set.copyOf(all);
  }

  /**
   * Each word with the section that it stands in, the first one where it stands in several.
   *
   * @param kinds what the sections are called, in lower case with hyphens
   */
  static <K extends Enum<K>> Map<String, K> sections(String resource, Class<K> kinds) {
    Map<String, K> sections = new HashMap<>();
    lines(resource)
        .forEach(
            (section, lines) -> {
              K kind = Enum.valueOf(kinds, section.replace('-', '_').toUpperCase(Locale.ROOT));
              lines.forEach(line -> line.forEach(word -> sections.putIfAbsent(word, kind)));
            });
    return Map.copyOf(sections);
  }

  /** Each word with the number of its line, counted from 1. */
  static Map<String, Integer> numbered(List<List<String>> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      int number = at + 1;
      lines.get(at).forEach(word -> numbers.put(word, number));
    }
    return Map.copyOf(numbers);
  }

  /** Each word with the number that its line begins with. */
  static Map<String, Long> valued(List<List<String>> lines) {
    Map<String, Long> values = new HashMap<>();
    for (List<String> line : lines) {
      Long value = Long.valueOf(line.getFirst());
      line.subList(1, line.size()).forEach(word -> values.put(word, value));
    }
    return Map.copyOf(values);
  }

  /**
   * The words of each section line by line; those before the first one belong to a section without
   * a name.
   */
  static Map<String, List<List<String>>> lines(String resource) {
    return lines(WordList.class, resource);
  }

  /** As {@link #lines(String)}, of a list that stands beside another class. */
  public static Map<String, List<List<String>>> lines(Class<?> beside, String resource) {
    Map<String, List<List<String>>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : rows(beside, resource)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else {
        sections
            .computeIfAbsent(section, key -> new ArrayList<>())
            .add(List.of(line.strip().split(" +")));
      }
    }
    return sections;
  }

  /** The words of a list beside a class by the kind that each of its lines begins with. */
  public static Map<String, Set<String>> kinds(Class<?> beside, String resource) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String row : rows(beside, resource)) {
      List<String> words = List.of(row.split(" +"));
      kinds
          .computeIfAbsent(words.getFirst(), kind -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
    return kinds;
  }

  /** The lines of a table beside a class as they are, without remarks. */
  public static List<String> rows(Class<?> beside, String resource) {
    return text(beside, resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String text(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
