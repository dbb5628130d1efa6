package synoptic.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

/**
 * What a language brings to the reading of a text: its stop words, its names for months and
 * weekdays, its words for numbers, its abbreviations. Whoever reads an article asks the article's
 * language. One that is not known here brings only what is universal: its sentences end where they
 * do in any language, no word of it is passed over, and no rule that is written for English fires.
 */
public interface Language {

  Language ENGLISH = new English();

  /** Any language that is not known here. */
  Language OTHER = OtherLanguage.UNKNOWN;

  /** What of a text is looked at to tell its script, in {@code char}s. */
  int MOST_LETTERS = 50_000;

  /**
   * @param tag a language tag as BCP 47 has it, such as {@code en} or {@code de-AT}, or {@code
   *     English}
   */
  static Language of(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return switch (primary) {
      case "en", "eng", "english" -> ENGLISH;
      default -> OtherLanguage.of(primary);
    };
  }

  /**
   * The language to read a text of an article in: the one that the article states, else {@link
   * #byScript} what the text itself says.
   *
   * @param stated a tag, if the article has one
   */
  static Language of(Optional<String> stated, String text) {
    return stated.filter(tag -> !tag.isBlank()).map(Language::of).orElseGet(() -> byScript(text));
  }

  /**
   * English, as nearly all texts are of which nothing is known, but not where most letters are
   * those of another script. Much is looked at, since the head of a page may be in another one.
   */
  static Language byScript(String text) {
    int end = Math.min(text.length(), MOST_LETTERS);
    int balance = 0;
    for (int at = 0; at < end; at++) {
      char sign = text.charAt(at);
      if (sign < 0x80) {
        balance += Character.isLetter(sign) ? 1 : 0;
      } else if (Character.isLetter(sign)) {
        balance += UnicodeScript.of(sign) == UnicodeScript.LATIN ? 1 : -1;
      }
    }
    return balance < 0 ? OTHER : ENGLISH;
  }

  /**
   * Whether the rules of higher floors are written for it, which go by its words: who reports what,
   * dates that are said in words, what a number counts.
   */
  default boolean hasRules() {
    return false;
  }

  /** How little a word says by itself; folded. */
  default Filler filler(String folded) {
    return Filler.NONE;
  }

  /** 1 to 12 for a month's name, full or shortened, in lower case; 0 for any other word. */
  default int month(String lower) {
    return 0;
  }

  /** By which calendar it counts beside the Gregorian one, if it does. */
  default Optional<OtherCalendar> calendar() {
    return Optional.empty();
  }

  /** Whether a month's name, in lower case, is a shortened one: {@code sept}. */
  default boolean isShortMonth(String lower) {
    return false;
  }

  /** Whether a month's name, in lower case, is a word of every day: {@code may}. */
  default boolean isCommonMonth(String lower) {
    return false;
  }

  /** 1 for Monday to 7 for Sunday where a word is a weekday's full name, in lower case; else 0. */
  default int weekday(String lower) {
    return 0;
  }

  /** 1 for spring to 4 for winter where a word in lower case names a season; else 0. */
  default int season(String lower) {
    return 0;
  }

  /** When that happens what a word, in lower case, tells as a verb. */
  default VerbTime verbTime(String lower) {
    return VerbTime.NONE;
  }

  /** Whether a word in lower case is a month's name, or that of one or more weekdays. */
  default boolean isTime(String lower) {
    String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return month(lower) > 0 || weekday(single) > 0;
  }

  /** The number up to ninety that a word in lower case stands for: {@code twelve}; 0 for none. */
  default int number(String lower) {
    return 0;
  }

  /** By how much a word in lower case multiplies the number before it: {@code million}; else 0. */
  default long factor(String lower) {
    return 0;
  }

  /** Whether a word in lower case is an office or a body that a town or a state has. */
  default boolean isLocal(String lower) {
    return false;
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

  /** How little a word says. */
  enum Filler {
    /** Nothing about what a text tells: {@code the}, {@code would}. */
    NOTHING,
    /** Little, whatever is asked: {@code however}. */
    LITTLE,
    /** Too little to be what two texts share: {@code throughout}. */
    LITTLE_SHARED,
    /** Too little to tell who writes: {@code shows}. */
    LITTLE_TELLING,
    /** A word that says something, as far as anybody knows. */
    NONE;

    /** Whether two texts that share the word share nothing yet. */
    public boolean isNothingShared() {
      return this != NONE && this != LITTLE_TELLING;
    }

    /** Whether the word tells nothing of who writes. */
    public boolean isNothingTelling() {
      return this != NONE && this != LITTLE_SHARED;
    }
  }
}
