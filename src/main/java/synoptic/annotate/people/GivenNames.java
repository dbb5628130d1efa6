package synoptic.annotate.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import synoptic.text.Folding;

/** Common given names: whose they are, and which spellings are one name. */
final class GivenNames {

  private static final Map<String, String> SPELLINGS = new HashMap<>();
  private static final Map<String, Sex> SEX = new HashMap<>();

  static {
    for (String line : WordTable.lines("given-names.txt")) {
      Sex sex = line.startsWith("f") ? Sex.WOMAN : Sex.MAN;
      for (String group : line.substring(2).split(", ")) {
        String[] spellings = Folding.fold(group).split(" ");
        for (String spelling : spellings) {
          SPELLINGS.put(spelling, spellings[0]);
          SEX.put(spelling, sex);
        }
      }
    }
  }

  private GivenNames() {}

  static boolean contains(String name) {
    return SEX.containsKey(Folding.fold(name));
  }

  static Optional<Sex> sex(String name) {
    return Optional.ofNullable(SEX.get(Folding.fold(name)));
  }

  /** What all spellings of the name have in common: {@code Mohamed} gives {@code mohammed}. */
  static String key(String name) {
    String folded = Folding.fold(name).replace("-", "").replace("'", "");
    String known = SPELLINGS.get(folded);
    return known != null ? known : SpellingKey.of(folded);
  }
}
