package synoptic.ingest.records;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts a BibTeX file into entries and fields; what is malformed is passed over. */
final class BibtexEntries {

  private static final Set<String> OTHERS = Set.of("comment", "string", "preamble");

  private final String text;
  private int at;

  BibtexEntries(String text) {
    this.text = text;
  }

  /** The fields of the next entry by name in small letters. */
  Optional<Map<String, String>> next() {
    while (true) {
      int start = text.indexOf('@', at);
      int brace = start < 0 ? -1 : text.indexOf('{', start);
      if (brace < 0) {
        return Optional.empty();
      }
      String type = text.substring(start + 1, brace).strip().toLowerCase(Locale.ROOT);
      at = brace + 1;
      if (type.matches("[a-z]{1,40}") && !OTHERS.contains(type)) {
        return Optional.of(fields());
      }
    }
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    int comma = text.indexOf(',', at);
    at = comma < 0 ? text.length() : comma + 1;
    while (true) {
      skipSpace();
      int equals = text.indexOf('=', at);
      if (at >= text.length() || text.charAt(at) == '}' || text.charAt(at) == '@' || equals < 0) {
        return fields;
      }
      String name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
      if (!name.matches("[a-z][a-z0-9_+-]{0,60}")) {
        return fields;
      }
      at = equals + 1;
      fields.putIfAbsent(name, value());
      skipSpace();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
      }
    }
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      skipSpace();
      value.append(piece());
      skipSpace();
    } while (at < text.length() && text.charAt(at) == '#' && ++at > 0);
    return value.toString();
  }

  private String piece() {
    if (at >= text.length()) {
      return "";
    }
    char first = text.charAt(at);
    if (first != '{' && first != '"') {
      int start = at;
      while (at < text.length() && ",}#\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at).strip();
    }
    int start = ++at;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isEnd = depth == 0 && c == (first == '{' ? '}' : '"');
      if (isEnd) {
        return text.substring(start, at++);
      }
      at += c == '\\' ? 1 : 0;
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      at++;
    }
    at = text.length();
    return text.substring(Math.min(start, at));
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
