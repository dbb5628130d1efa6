package synoptic.text;

import java.util.Optional;

/**
 * What a language brings to the reading of a text. One that is not known here brings nothing: its
 * sentences end where they do in any language.
 */
public interface Language {

  /** The language of a text that does not say which one it is in. */
  Language ENGLISH = new English();

  /** Any language that is not known here. */
  Language OTHER = new Language() {};

  /**
   * @param tag a language tag as BCP 47 has it, such as {@code en} or {@code de-AT}
   */
  static Language of(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0];
    return primary.equalsIgnoreCase("en") || primary.equalsIgnoreCase("eng") ? ENGLISH : OTHER;
  }

  /** The language of an article; English where it is not known, as nearly all are. */
  static Language of(Optional<String> tag) {
    return tag.map(Language::of).orElse(ENGLISH);
  }

  /** What the word before a full stop may be short for, as it is written. */
  default Abbreviation abbreviation(String word) {
    return Abbreviation.NONE;
  }

  /** How surely a word with a capital begins a sentence; in lower case. */
  default Opening opening(String lower) {
    return Opening.UNKNOWN;
  }

  /** Whether a word, in lower case, gives what stands in quotation marks to somebody. */
  default boolean isReporting(String lower) {
    return false;
  }

  /** Whether a name ends with a mark: {@code Yahoo!} */
  default boolean isMarkedName(String word) {
    return false;
  }

  /** What a capital says about a word: whether it is one of a name or that of a beginning. */
  enum Opening {
    /** No name, and so a beginning. */
    SURE,
    /** Like it, but a surname behind titles and initials: {@code In}, {@code He}. */
    SHY,
    /** No name where a small word follows: {@code Officials said}. */
    BEFORE_SMALL,
    /** A day, a month or a time zone, which goes on behind the time of day. */
    TIME,
    /** A name as far as anybody knows. */
    UNKNOWN
  }
}
