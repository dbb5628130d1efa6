package synoptic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.text.EditDistance;

/** The fields that a query can name. */
public enum FieldName {
  SOURCE,
  AUTHOR,
  TITLE,
  SPEAKER,
  SAID,
  LANGUAGE,
  /** What keeps a statement from being plainly said, as {@code Statement.Mark} writes it. */
  MARK,
  /** The day of an utterance: dates stand behind it as behind {@code date:}. */
  WHEN,
  /** The id of an article, whole, or a passage of it as {@code article#number}. */
  ARTICLE,
  /** A tag that a reader has given; see {@link TagQueries}. */
  TAG,
  /** The id of an event, or of one of its articles; see {@link EventQueries}. */
  EVENT,
  /** A passage, as {@code article#number}: finds the passages of other sources that are like it. */
  LIKE,
  /**
   * Not a field of a passage: of the articles that have all of what stands behind it, in whatever
   * passages, those that have some of it.
   */
  TOGETHER;

  /** As it is typed, without the colon. */
  public String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FieldName> of(String typed) {
    for (FieldName field : values()) {
      if (field.typed().equalsIgnoreCase(typed)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The field, or {@code date}, that was likely meant by a word that is none. */
  static Optional<String> near(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int least = (wanted.length() <= 4 ? 1 : 2) + 1;
    Optional<String> best = Optional.empty();
    for (String name : names()) {
      int distance = EditDistance.of(wanted, name, least);
      boolean isBegun = wanted.length() >= 3 && name.startsWith(wanted);
      if (isBegun || distance < least) {
        best = Optional.of(name);
        least = isBegun ? 0 : distance;
      }
    }
    return best;
  }

  /** All that can stand before a colon. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (FieldName field : values()) {
      names.add(field.typed());
    }
    names.add("date");
    return names;
  }
}
