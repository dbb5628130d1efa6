package synoptic.ingest.records;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.text.WordList;

/** What the names of columns and keys state, however they are written; see {@code columns.txt}. */
enum Fields {
  TITLE,
  SOURCE,
  PUBLISHED,
  AUTHOR,
  TEXT,
  SUMMARY,
  URL,
  LANGUAGE;

  /** In the order in which they count where a record has several of a kind. */
  private static final Map<String, Fields> BY_NAME = load();

  /** Empty where the name is none that is known. */
  static Optional<Fields> of(String name) {
    return Optional.ofNullable(BY_NAME.get(plain(name)));
  }

  /** What the values of a record state, by what they are called. */
  static Map<Fields, String> read(Map<String, String> named) {
    Map<String, String> plain = new HashMap<>();
    named.forEach((name, value) -> plain.putIfAbsent(plain(name), value));
    Map<Fields, String> values = new EnumMap<>(Fields.class);
    BY_NAME.forEach(
        (name, field) ->
            Optional.ofNullable(plain.get(name))
                .filter(value -> field != TEXT || !isMark(value))
                .ifPresent(value -> values.putIfAbsent(field, value)));
    return values;
  }

  /** Where a column numbers texts or says where they are, another one holds them. */
  private static boolean isMark(String value) {
    return value.strip().matches("(?=.*(?:\\d|://))[\\p{ASCII}&&\\S]{1,100}");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]+", "");
  }

  private static Map<String, Fields> load() {
    Map<String, Fields> names = new LinkedHashMap<>();
    WordList.lines(Fields.class, "columns.txt")
        .forEach(
            (section, lines) -> {
              Fields field = valueOf(section.toUpperCase(Locale.ROOT));
              lines.forEach(line -> line.forEach(name -> names.putIfAbsent(name, field)));
            });
    return Collections.unmodifiableMap(names);
  }
}
