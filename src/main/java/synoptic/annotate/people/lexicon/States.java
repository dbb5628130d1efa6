package synoptic.annotate.people.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import synoptic.text.Folding;
import synoptic.text.WordList;

/** States and a few bodies, by the words that stand for them. */
public final class States {

  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();
  private static final Map<String, String> BY_CAPITAL = new HashMap<>();

  static {
    for (String line : WordList.rows(States.class, "en/states.tsv")) {
      String[] cells = line.split("\t", -1);
      put(BY_NAME, cells[0], cells[0]);
      put(BY_NAME, cells[3], cells[0]);
      put(BY_ADJECTIVE, cells[1], cells[0]);
      put(BY_CAPITAL, cells[2], cells[0]);
    }
  }

  private States() {}

  private static void put(Map<String, String> map, String words, String state) {
    for (String word : words.split(",")) {
      map.put(key(word), state);
    }
    map.remove("");
  }

  /** The state or body of that name: {@code the U.S.} is United States. */
  public static Optional<String> named(String words) {
    return found(BY_NAME, words);
  }

  /** The state that an adjective belongs to: {@code Russian}. */
  public static Optional<String> ofAdjective(String word) {
    return found(BY_ADJECTIVE, word);
  }

  /** The state whose capital it is: {@code Moscow}. */
  public static Optional<String> ofCapital(String words) {
    return found(BY_CAPITAL, words);
  }

  /** The state that speaks under this name: its own, or that of its capital. */
  public static Optional<String> speaking(String words) {
    return named(words).or(() -> ofCapital(words));
  }

  private static Optional<String> found(Map<String, String> map, String words) {
    String name = Determiners.without(words);
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    return capital ? Optional.ofNullable(map.get(key(name))) : Optional.empty();
  }

  private static String key(String words) {
    return Folding.fold(words).replace(".", "").strip();
  }
}
