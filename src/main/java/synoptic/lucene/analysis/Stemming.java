package synoptic.lucene.analysis;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How the words of an article become terms of the index: by the stemmer of its language, or as they
 * stand where the language has none here. All stemmers take words that are folded already, so that
 * a word typed without its accents meets the one of the text.
 *
 * <p>A word whose letters are not those of the article's language is stemmed by its own letters: a
 * Russian word in an English article as a Russian one, a Latin one in a Russian article as an
 * English one. A term carries the mark of its stemmer, but for English ones; otherwise the French
 * <i>porter</i>, whose stem is <i>port</i>, would find every English harbour.
 */
public enum Stemming {
  ENGLISH("en", UnicodeScript.LATIN),
  FRENCH("fr", UnicodeScript.LATIN),
  GERMAN("de", UnicodeScript.LATIN),
  SPANISH("es", UnicodeScript.LATIN),
  TURKISH("tr", UnicodeScript.LATIN),
  RUSSIAN("ru", UnicodeScript.CYRILLIC),
  GREEK("el", UnicodeScript.GREEK),
  ARABIC("ar", UnicodeScript.ARABIC),
  PERSIAN("fa", UnicodeScript.ARABIC),
  /** Any other language: its words are found as they stand, whatever their letters. */
  NONE("und", UnicodeScript.COMMON);

  /** Parts a stem from the mark of its stemmer; no word has it. */
  private static final char MARK = '|';

  /** Letters that Arabic does not have, nor {@link TermFolding} makes of one that it has. */
  private static final String PERSIAN_LETTERS = "پچژگ";

  /** Stemmers keep state, so each thread has its own; made when the first word needs it. */
  private static final ThreadLocal<Map<Stemming, UnaryOperator<String>>> STEMMERS =
      ThreadLocal.withInitial(() -> new EnumMap<>(Stemming.class));

  private final String ending;
  private final UnicodeScript script;

  Stemming(String tag, UnicodeScript script) {
    this.ending = MARK + tag;
    this.script = script;
  }

  /**
   * The stemming of an article.
   *
   * @param stated its language's tag or English name, if it states one
   * @param texts its passages; looked at where it states none
   */
  public static Stemming of(Optional<String> stated, List<String> texts) {
    return stated
        .filter(tag -> !tag.isBlank())
        .map(Stemming::of)
        .orElseGet(() -> Letters.of(texts).stemming());
  }

  private static Stemming of(String tag) {
    return switch (tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT)) {
      case "en", "eng", "english" -> ENGLISH;
      case "fr", "fra", "fre", "french" -> FRENCH;
      case "de", "deu", "ger", "german" -> GERMAN;
      case "es", "spa", "spanish" -> SPANISH;
      case "tr", "tur", "turkish" -> TURKISH;
      case "ru", "rus", "russian" -> RUSSIAN;
      case "el", "ell", "gre", "greek" -> GREEK;
      case "ar", "ara", "arabic" -> ARABIC;
      case "fa", "fas", "per", "prs", "persian", "farsi", "dari" -> PERSIAN;
      default -> NONE;
    };
  }

  /** The index's term for a folded word of an article with this stemming. */
  public String term(String form) {
    UnicodeScript letters = script(form);
    return letters == UnicodeScript.COMMON ? form : forLetters(letters, form).marked(form);
  }

  /** The terms, none twice, that a word typed may have in articles with these stemmings. */
  public static List<String> terms(Collection<Stemming> stemmings, String form) {
    if (stemmings.size() == 1) {
      return List.of(stemmings.iterator().next().term(form));
    }
    Set<String> terms = new LinkedHashSet<>();
    stemmings.forEach(stemming -> terms.add(stemming.term(form)));
    return new ArrayList<>(terms);
  }

  /** What stands in an index's commit of this; a change of order changes the index's schema. */
  public static Stemming at(int ordinal) {
    return values()[ordinal];
  }

  private Stemming forLetters(UnicodeScript letters, String form) {
    if (letters == script || this == NONE) {
      return this;
    }
    return switch (letters) {
      case CYRILLIC -> RUSSIAN;
      case GREEK -> GREEK;
      case ARABIC -> hasPersianLetter(form) ? PERSIAN : ARABIC;
      default -> ENGLISH;
    };
  }

  private static boolean hasPersianLetter(String form) {
    return form.chars().anyMatch(letter -> PERSIAN_LETTERS.indexOf(letter) >= 0);
  }

  private String marked(String form) {
    return switch (this) {
      case ENGLISH -> EnglishStemmer.stem(form);
      case NONE -> form + ending;
      default -> stemmer().apply(form) + ending;
    };
  }

  private UnaryOperator<String> stemmer() {
    return STEMMERS.get().computeIfAbsent(this, Stemming::newStemmer);
  }

  /** Not as fields of the constants: that would load every stemmer at every start. */
  private UnaryOperator<String> newStemmer() {
    return switch (this) {
      case FRENCH -> Stemmers.french();
      case GERMAN -> Stemmers.german();
      case SPANISH -> Stemmers.spanish();
      case TURKISH -> TurkishStemmer::stem;
      case RUSSIAN -> Stemmers.russian();
      case GREEK -> Stemmers.greek();
      case ARABIC -> Stemmers.arabic();
      case PERSIAN -> PersianStemmer::stem;
      case ENGLISH, NONE -> UnaryOperator.identity();
    };
  }

  /** Of the letters that a word begins with; common where they are of no script that is stemmed. */
  private static UnicodeScript script(String form) {
    char first = form.isEmpty() ? '0' : form.charAt(0);
    return first < 0x80 && !Character.isDigit(first) ? UnicodeScript.LATIN : script(first);
  }

  private static UnicodeScript script(char letter) {
    if (!Character.isLetter(letter) || Character.isSurrogate(letter)) {
      return UnicodeScript.COMMON;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return switch (script) {
      case LATIN, CYRILLIC, GREEK, ARABIC -> script;
      default -> UnicodeScript.COMMON;
    };
  }

  /**
   * How many letters of each script a text has.
   *
   * @param foreign those of them that Russian does not have, or neither Arabic nor Persian
   * @param persian those of the Arabic ones that only Persian has
   */
  private record Letters(
      int latin, int cyrillic, int greek, int arabic, int other, int foreign, int persian) {

    private static final String NOT_RUSSIAN = "іїєґўјљњћџђќѓѕ";
    private static final String NEITHER_ARABIC_NOR_PERSIAN = "ٹڈڑےہھںۆێەڕڵېښډټړڼ";

    /** The least share of its letters by which a language is told from its neighbours. */
    private static final int ONE_IN = 100;

    /** What is looked at, in {@code char}s: much, as a page's head may be in another language. */
    private static final int MOST = 50_000;

    static Letters of(List<String> texts) {
      int[] counts = new int[UnicodeScript.values().length];
      int foreign = 0;
      int persian = 0;
      int left = MOST;
      for (String text : texts) {
        int end = Math.min(left, text.length());
        left -= end;
        for (int at = 0; at < end; at++) {
          char letter = Character.toLowerCase(text.charAt(at));
          if (letter < 0x80) {
            counts[UnicodeScript.LATIN.ordinal()] += Character.isLetter(letter) ? 1 : 0;
          } else if (Character.isLetter(letter)) {
            UnicodeScript script = script(letter);
            counts[script.ordinal()]++;
            boolean isForeign =
                NOT_RUSSIAN.indexOf(letter) >= 0 || NEITHER_ARABIC_NOR_PERSIAN.indexOf(letter) >= 0;
            foreign += isForeign ? 1 : 0;
            persian += PERSIAN_LETTERS.indexOf(letter) >= 0 ? 1 : 0;
          }
        }
      }
      return new Letters(
          counts[UnicodeScript.LATIN.ordinal()],
          counts[UnicodeScript.CYRILLIC.ordinal()],
          counts[UnicodeScript.GREEK.ordinal()],
          counts[UnicodeScript.ARABIC.ordinal()],
          counts[UnicodeScript.COMMON.ordinal()],
          foreign,
          persian);
    }

    /** English, as nearly all texts in Latin letters are of which nothing is known. */
    Stemming stemming() {
      int all = cyrillic + greek + arabic + other;
      if (latin >= all) {
        return ENGLISH;
      }
      if (cyrillic > all - cyrillic) {
        return foreign * ONE_IN > cyrillic ? NONE : RUSSIAN;
      }
      if (arabic > all - arabic) {
        return foreign * ONE_IN > arabic ? NONE : persian * ONE_IN > arabic ? PERSIAN : ARABIC;
      }
      return greek > all - greek ? GREEK : NONE;
    }
  }
}
