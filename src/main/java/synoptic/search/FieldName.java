package synoptic.search;

import java.util.Locale;
import java.util.Optional;

/** The fields that a query can name. */
public enum FieldName {
  SOURCE,
  AUTHOR,
  TITLE,
  SPEAKER,
  SAID,
  LANGUAGE,
  /** The id of an article, whole. */
  ARTICLE,
  /** A passage, as {@code article#number}: finds the passages of other sources that are like it. */
  LIKE;

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
}
