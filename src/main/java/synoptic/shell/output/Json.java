package synoptic.shell.output;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * A JSON object on one line. Text is kept as it is; whatever could steer a terminal, hide or cannot
 * be written as UTF-8 is escaped.
 */
public final class Json {

  private static final double SCORE_STEPS = 1e6;

  private final JsonStringWriter writer = JsonWriter.string();

  private Json() {
    writer.object();
  }

  public static Json object() {
    return new Json();
  }

  public Json text(String key, String text) {
    writer.value(key, text);
    return this;
  }

  /** Null where it is not known. */
  public Json text(String key, Optional<?> text) {
    writer.value(key, text.map(Object::toString).orElse(null));
    return this;
  }

  public Json number(String key, long number) {
    writer.value(key, number);
    return this;
  }

  /** Null where it is not known. */
  public Json number(String key, OptionalInt number) {
    if (number.isPresent()) {
      writer.value(key, number.getAsInt());
    } else {
      writer.nul(key);
    }
    return this;
  }

  /** To six places; null where it is not a number. */
  public Json score(String key, double score) {
    if (Double.isFinite(score)) {
      writer.value(key, Math.round(score * SCORE_STEPS) / SCORE_STEPS);
    } else {
      writer.nul(key);
    }
    return this;
  }

  public Json truth(String key, boolean isSo) {
    writer.value(key, isSo);
    return this;
  }

  public Json texts(String key, Collection<String> texts) {
    writer.array(key);
    texts.forEach(writer::value);
    writer.end();
    return this;
  }

  /** Null where there is none. */
  public <T> Json object(String key, Optional<T> item, BiConsumer<Json, T> fill) {
    if (item.isEmpty()) {
      writer.nul(key);
      return this;
    }
    writer.object(key);
    fill.accept(this, item.get());
    writer.end();
    return this;
  }

  public <T> Json objects(String key, Collection<T> items, BiConsumer<Json, T> fill) {
    writer.array(key);
    for (T item : items) {
      writer.object();
      fill.accept(this, item);
      writer.end();
    }
    writer.end();
    return this;
  }

  /** Ends the object. */
  String line() {
    writer.end();
    return escaped(writer.done());
  }

  /** What the JSON writer leaves: outside of strings none of it can stand. */
  private static String escaped(String json) {
    StringBuilder line = new StringBuilder(json.length());
    for (int at = 0; at < json.length(); ) {
      int point = json.codePointAt(at);
      int end = at + Character.charCount(point);
      if (isHarmless(point)) {
        line.appendCodePoint(point);
      } else {
        for (char unit : Character.toChars(point)) {
          line.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
        }
      }
      at = end;
    }
    return line.toString();
  }

  private static boolean isHarmless(int point) {
    if (point < 0x7F) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
