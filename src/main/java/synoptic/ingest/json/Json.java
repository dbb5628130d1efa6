package synoptic.ingest.json;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.ingest.core.Limits;

/** A value of JSON: a map, a list, a text, a number, a truth value or nothing. */
public record Json(Object value) {

  private static final Json NOTHING = new Json(null);

  /** Empty where the text is no JSON, or lists lie in each other more than 500 deep. */
  public static Optional<Json> of(String text) {
    if (depth(text) > Limits.DEPTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Json(JsonParser.any().from(text)));
    } catch (JsonParserException noJson) {
      return Optional.empty();
    }
  }

  /** How deep brackets lie in each other, those in texts left out. */
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    boolean isQuoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && isQuoted) {
        at++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '{' || c == '[')) {
        deepest = Math.max(deepest, ++depth);
      } else if (!isQuoted && (c == '}' || c == ']')) {
        depth--;
      }
    }
    return deepest;
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  /** What stands under a key; nothing where there is no such key. */
  public Json get(String key) {
    return value instanceof Map<?, ?> map && map.get(key) != null
        ? new Json(map.get(key))
        : NOTHING;
  }

  /** What stands under the keys of a map, in their order; nothing where it is none. */
  public Map<String, Json> entries() {
    Map<String, Json> entries = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> entries.put(String.valueOf(key), new Json(each)));
    }
    return entries;
  }

  /** The items of a list, the value itself where it is none, and none where there is nothing. */
  public List<Json> items() {
    if (value == null) {
      return List.of();
    }
    List<Json> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> items.add(new Json(item)));
    } else {
      items.add(this);
    }
    return items;
  }

  /** The text or number, not blank. */
  public Optional<String> text() {
    return value instanceof String || value instanceof Number
        ? Optional.of(value.toString().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** The text under the first of the keys that has one. */
  public Optional<String> text(String... keys) {
    for (String key : keys) {
      Optional<String> text = get(key).text();
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }
}
