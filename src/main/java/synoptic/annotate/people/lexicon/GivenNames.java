package synoptic.annotate.people.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.text.Folding;
import synoptic.text.WordList;

/**
 * Given names: whose they are, which spellings are one name, and which names a short form may stand
 * for.
 */
public final class GivenNames {

  /** {@code Carolos} and {@code Karolos}. */
  private static final Pattern HARD = Pattern.compile("c(?![heiy])");

  private static final Map<String, String> SPELLINGS = new HashMap<>();

  /** Nothing for a name of men and women. */
  private static final Map<String, Optional<Sex>> SEX = new HashMap<>();

  /** Those of other countries, many of which are surnames in others. */
  private static final Map<String, Optional<Sex>> ELSEWHERE = new HashMap<>();

  private static final Map<String, Set<String>> FULL = new HashMap<>();
  private static final Set<String> AMBIGUOUS = new HashSet<>();

  static {
    for (String line : WordList.rows(GivenNames.class, "given-names.txt")) {
      for (String group : line.substring(2).split(", ")) {
        String[] spellings = Folding.fold(group).split(" ");
        for (String spelling : spellings) {
          SPELLINGS.put(spelling, spellings[0]);
          SEX.put(spelling, sexOf(line));
        }
      }
    }
    for (String line : WordList.rows(GivenNames.class, "first-names.txt")) {
      for (String name : Folding.fold(line.substring(2)).split(" ")) {
        SEX.putIfAbsent(name, sexOf(line));
      }
    }
    for (String line : WordList.rows(GivenNames.class, "other-first-names.txt")) {
      for (String name : Folding.fold(line.substring(2)).split(" ")) {
        ELSEWHERE.put(name, sexOf(line));
      }
    }
    for (String line : WordList.rows(GivenNames.class, "ambiguous-names.txt")) {
      AMBIGUOUS.addAll(Arrays.asList(Folding.fold(line).split(" ")));
    }
    AMBIGUOUS.forEach(name -> SEX.putIfAbsent(name, Optional.empty()));
    WordList.rows(GivenNames.class, "short-names.txt").forEach(GivenNames::addShort);
  }

  private GivenNames() {}

  private static Optional<Sex> sexOf(String line) {
    return switch (line.charAt(0)) {
      case 'm' -> Optional.of(Sex.MAN);
      case 'f' -> Optional.of(Sex.WOMAN);
      default -> Optional.empty();
    };
  }

  private static void addShort(String line) {
    String[] parts = Folding.fold(line).split(": ");
    Optional<Sex> sex = SEX.getOrDefault(parts[0], Optional.empty());
    SEX.putIfAbsent(parts[0], sex);
    for (String name : parts[1].split(" ")) {
      FULL.computeIfAbsent(name, form -> new HashSet<>()).add(key(parts[0]));
      SEX.putIfAbsent(name, sex);
    }
  }

  public static boolean contains(String name) {
    return SEX.containsKey(Folding.fold(name));
  }

  /** Whether it is one of the names that most people have, or short for one, and no other word. */
  public static boolean isCommon(String name) {
    return isUsual(name) && !isAmbiguous(name);
  }

  /** The same, be it another word as well: {@code Bill}. */
  public static boolean isUsual(String name) {
    String folded = Folding.fold(name);
    return SPELLINGS.containsKey(folded) || FULL.containsKey(folded);
  }

  /** Whether the name is a word, a month, a country or a town as well: {@code Grant}. */
  public static boolean isAmbiguous(String name) {
    return AMBIGUOUS.contains(Folding.fold(name));
  }

  /** Whether the word is a given name and nothing else. */
  public static boolean isPlain(String name) {
    return contains(name) && !isAmbiguous(name);
  }

  /** Whether the word is a given name before another one, and may be a surname by itself. */
  public static boolean isElsewhere(String name) {
    return ELSEWHERE.containsKey(Folding.fold(name));
  }

  public static Optional<Sex> sex(String name) {
    String folded = Folding.fold(name);
    return SEX.getOrDefault(folded, ELSEWHERE.getOrDefault(folded, Optional.empty()));
  }

  /** What all spellings of the name have in common: {@code Mohamed} gives {@code mohammed}. */
  public static String key(String name) {
    String folded = Folding.fold(name).replace("-", "").replace("'", "");
    String known = SPELLINGS.get(folded);
    return known != null ? known : SpellingKey.of(HARD.matcher(folded).replaceAll("k"));
  }

  /** The keys of the names that a short form may stand for: {@code Bill} gives William's. */
  public static Set<String> full(String name) {
    return FULL.getOrDefault(Folding.fold(name), Set.of());
  }

  /** Whether one of the names is a short form of the other. */
  public static boolean isShortOf(String one, String other) {
    return full(one).contains(key(other)) || full(other).contains(key(one));
  }
}
