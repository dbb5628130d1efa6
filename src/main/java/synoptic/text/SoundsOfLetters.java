package synoptic.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the letters of a script may sound in a name. The table {@code sounds.txt} follows how
 * BGN/PCGN (1947) carries Russian, ISO 843 Greek, and the ALA-LC tables Arabic, Persian and Hebrew
 * into Latin letters, made wider by the habits of newspapers in English, French and German. Doubled
 * consonants are single ones; a name in Cyrillic or Greek letters may be declined; in Arabic and
 * Hebrew ones an article or a particle may be written as one with it.
 *
 * @param sounds the ways to read letters, longer ones before shorter ones that they begin with
 * @param endings for the ending of a declined form those of the name itself
 * @param prefixes what may be written as one with a name before it
 */
record SoundsOfLetters(
    UnicodeScript script,
    Map<String, List<String>> sounds,
    Map<String, List<String>> endings,
    Set<String> prefixes) {

  static final List<UnicodeScript> SCRIPTS =
      List.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HEBREW,
          UnicodeScript.ARABIC);

  private static final int MOST_LETTERS = 4;

  /** What must be left of a word without an ending, or without a prefix of several letters. */
  private static final int LEAST_LEFT = 3;

  private static final List<String> SHORT_VOWELS = List.of("", "a", "e", "i", "o");

  private static final List<SoundsOfLetters> ALL = all();

  /** Takes a way to read the letters of a word from one place to another. */
  interface Reader {
    void way(int from, String sounds, int to);

    /** Whether what stands from a place on is to be read. */
    default boolean goesOn(int at) {
      return true;
    }
  }

  static Optional<SoundsOfLetters> of(UnicodeScript script) {
    int at = SCRIPTS.indexOf(script);
    return at < 0 ? Optional.empty() : Optional.of(ALL.get(at));
  }

  /**
   * Hands out each way to read a word, those from a place after all that lead there.
   *
   * @return whether all of it was read
   */
  boolean read(String word, Reader reader) {
    for (String prefix : prefixes) {
      int left = word.length() - prefix.length();
      if (word.startsWith(prefix) && left >= LEAST_LEFT + (prefix.length() == 1 ? 1 : 0)) {
        reader.way(0, "", prefix.length());
      }
    }
    for (int at = 0; at < word.length(); ) {
      if (!reader.goesOn(at)) {
        return false;
      }
      if (at > 0 && isDoubled(word, at)) {
        reader.way(at, "", at + 1);
        at++;
        continue;
      }
      int place = at;
      for (String named : endings.getOrDefault(word.substring(at), List.of())) {
        if (at >= LEAST_LEFT) {
          spoken(named).forEach(way -> reader.way(place, way, word.length()));
        }
      }
      int behind = end(word, at);
      if (behind == at) {
        return false;
      }
      ways(word, at, behind).forEach(way -> reader.way(place, way, behind));
      at = behind;
    }
    return true;
  }

  /** Consonants sound no other where there are two of them; Hebrew and Arabic write only one. */
  private boolean isDoubled(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled = letter == word.charAt(at - 1) && "aeio".indexOf(letter) < 0;
    return doubled && script != UnicodeScript.HEBREW && script != UnicodeScript.ARABIC;
  }

  /** Where the longest letters end that begin there; the beginning where none are known. */
  private int end(String word, int at) {
    for (int end = Math.min(at + MOST_LETTERS, word.length()); end > at; end--) {
      if (!ways(word, at, end).isEmpty()) {
        return end;
      }
    }
    return at;
  }

  private List<String> ways(String word, int at, int end) {
    String letters = word.substring(at, end);
    List<String> ways = end == word.length() ? sounds.get(letters + '$') : null;
    ways = ways == null && at == 0 ? sounds.get('^' + letters) : ways;
    return ways == null ? sounds.getOrDefault(letters, List.of()) : ways;
  }

  /** The ways to read a short ending. */
  private List<String> spoken(String letters) {
    if (letters.isEmpty()) {
      return List.of("");
    }
    int end = end(letters, 0);
    List<String> ways = new ArrayList<>();
    for (String first : sounds.get(letters.substring(0, end))) {
      spoken(letters.substring(end)).forEach(rest -> ways.add(first + rest));
    }
    return ways;
  }

  /** The letters that may begin with one of some sounds. */
  Set<Character> beginningWith(Set<Character> first) {
    Set<Character> letters = new HashSet<>();
    sounds.forEach(
        (written, ways) -> {
          if (ways.stream().anyMatch(way -> way.isEmpty() || first.contains(way.charAt(0)))) {
            letters.add(written.charAt(written.startsWith("^") ? 1 : 0));
          }
        });
    prefixes.forEach(prefix -> letters.add(prefix.charAt(0)));
    return letters;
  }

  private static List<SoundsOfLetters> all() {
    Map<String, List<List<String>>> table = WordList.lines("sounds.txt");
    return SCRIPTS.stream().map(script -> read(script, table)).toList();
  }

  private static SoundsOfLetters read(UnicodeScript script, Map<String, List<List<String>>> table) {
    String name = script.name().toLowerCase(Locale.ROOT);
    Map<String, List<String>> sounds = new HashMap<>();
    for (List<String> line : table.get(name)) {
      addAll(sounds, line.getFirst(), written(line.subList(1, line.size())));
    }
    for (List<String> line : table.getOrDefault(name + " consonants", List.of())) {
      List<String> ways = written(line.subList(1, line.size()));
      List<String> vowels = List.copyOf(sounds.getOrDefault(line.getFirst(), List.of()));
      addAll(sounds, line.getFirst() + '$', vowels);
      addAll(sounds, line.getFirst() + '$', ways);
      addAll(sounds, line.getFirst(), ways.stream().flatMap(SoundsOfLetters::voiced).toList());
    }
    Map<String, List<String>> endings = new HashMap<>();
    for (List<String> line : table.getOrDefault(name + " endings", List.of())) {
      line.subList(1, line.size())
          .forEach(ending -> addAll(endings, ending, written(line.subList(0, 1))));
    }
    Set<String> prefixes = new HashSet<>();
    table.getOrDefault(name + " prefixes", List.of()).forEach(prefixes::addAll);
    return new SoundsOfLetters(script, sounds, endings, prefixes);
  }

  private static Stream<String> voiced(String consonant) {
    return SHORT_VOWELS.stream().map(vowel -> consonant + vowel);
  }

  private static void addAll(Map<String, List<String>> all, String key, List<String> ways) {
    all.computeIfAbsent(key, each -> new ArrayList<>()).addAll(ways);
  }

  private static List<String> written(List<String> ways) {
    return ways.stream().map(way -> way.equals("-") ? "" : way).toList();
  }
}
