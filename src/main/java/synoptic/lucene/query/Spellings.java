package synoptic.lucene.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.lucene.analysis.WordTokenizer;

/**
 * The ways in which names are written, for looking up all of them when one is typed. They are
 * applied to a query and not to the index, so that a corrected {@code people.yaml} needs no reading
 * anew.
 *
 * <p>Where two spellings of a name differ in words that are alike (<i>Hossein Dehqan</i>,
 * <i>Hossein Dehghan</i>), these words stand for each other on their own, too.
 */
public final class Spellings {

  private static final int MOST_OF_ONE_NAME = 64;
  private static final int MOST_TO_LOOK_UP = 32;
  private static final int SHORTEST_ALIKE = 4;
  private static final int LONGEST_ALIKE = 40;
  private static final int LONGEST_PLAIN = 100;

  private final Map<String, Set<List<String>>> others = new HashMap<>();
  private int longest = 1;

  private Spellings() {}

  /**
   * @param names for each person or body all the ways in which the name is written
   */
  public static Spellings of(List<List<String>> names) {
    Spellings spellings = new Spellings();
    WordTokenizer tokens = new WordTokenizer();
    for (List<String> name : names) {
      Set<List<String>> written = new LinkedHashSet<>();
      for (String spelling : name.subList(0, Math.min(MOST_OF_ONE_NAME, name.size()))) {
        List<String> words = words(spelling, tokens);
        if (!words.isEmpty()) {
          written.add(words);
        }
      }
      spellings.learn(List.copyOf(written));
    }
    return spellings;
  }

  /** How many words the longest name has. */
  int longest() {
    return longest;
  }

  /** The other ways to write the name that these folded words are; empty where they are none. */
  List<List<String>> others(List<String> words) {
    return List.copyOf(others.getOrDefault(String.join(" ", words), Set.of()));
  }

  /** The same for one word, as far as the others are one word as well. */
  List<String> others(String word) {
    return others.getOrDefault(word, Set.of()).stream()
        .filter(words -> words.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  /** Most names are letters and spaces; that is seen sooner than a tokenizer is made. */
  private static List<String> words(String spelling, WordTokenizer tokens) {
    boolean isPlain = true;
    for (int i = 0; i < spelling.length() && isPlain; i++) {
      char c = spelling.charAt(i);
      isPlain = c == ' ' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    if (isPlain && spelling.length() < LONGEST_PLAIN && !spelling.isBlank()) {
      return List.of(spelling.strip().toLowerCase(Locale.ROOT).split(" +"));
    }
    List<String> words = new ArrayList<>();
    tokens.ofClause(spelling).forEach(token -> words.add(token.form()));
    return words;
  }

  private void learn(List<List<String>> written) {
    for (List<String> one : written) {
      for (List<String> other : written) {
        if (!one.equals(other)) {
          add(one, other);
          learnAlike(one, other);
        }
      }
    }
  }

  private void learnAlike(List<String> one, List<String> other) {
    if (one.size() < 2 || one.size() != other.size()) {
      return;
    }
    for (int i = 0; i < one.size(); i++) {
      if (areAlike(one.get(i), other.get(i))) {
        add(List.of(one.get(i)), List.of(other.get(i)));
      }
    }
  }

  private void add(List<String> one, List<String> other) {
    Set<List<String>> known =
        others.computeIfAbsent(String.join(" ", one), key -> new LinkedHashSet<>());
    if (known.size() < MOST_TO_LOOK_UP) {
      known.add(other);
      longest = Math.max(longest, one.size());
    }
  }

  /** Whether the words differ, but begin alike and in no more than every third letter or so. */
  private static boolean areAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < SHORTEST_ALIKE || longer > LONGEST_ALIKE || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    return !one.equals(other) && distance(one, other) <= longer / 3;
  }

  /** Levenshtein's. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
