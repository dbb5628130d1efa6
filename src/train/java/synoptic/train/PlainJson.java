package synoptic.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of training data, which is well formed, into maps, lists, strings and numbers. The
 * project's JSON library writes only, and lives elsewhere.
 */
public final class PlainJson {

  private final String json;
  private int at;

  private PlainJson(String json) {
    this.json = json;
  }

  public static Object of(String json) {
    return new PlainJson(json).value();
  }

  private Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      String key = string();
      skip(':');
      object.put(key, value());
      if (next() == ',') {
        at++;
      }
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (next() != ']') {
      array.add(value());
      if (next() == ',') {
        at++;
      }
    }
    at++;
    return array;
  }

  private String string() {
    skip('"');
    StringBuilder text = new StringBuilder();
    while (json.charAt(at) != '"') {
      char sign = json.charAt(at++);
      text.append(sign == '\\' ? escaped() : sign);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char sign = json.charAt(at++);
    return switch (sign) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json, at - 4, at, 16);
      }
      default -> sign;
    };
  }

  private Double number() {
    int start = at;
    while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return Double.valueOf(json.substring(start, at));
  }

  private char next() {
    while (Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return json.charAt(at);
  }

  private void skip(char sign) {
    if (next() != sign) {
      throw new IllegalArgumentException("expected " + sign + " at " + at);
    }
    at++;
  }
}
