package synoptic.ingest.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a character is in a text of a language: letters by the table {@code letters.txt},
 * capitals and typographic marks by constants.
 */
final class Letters {

  /** What a character costs that the language does not write. */
  static final double STRANGE = Math.log(2e-6);

  private static final double CAPITAL = Math.log(0.05);
  private static final double MARK = Math.log(3e-3);

  /** Marks that texts of any language print; the no-break space is the first. */
  private static final String MARKS = "\u00a0“”„‘’‚«»‹›–—…•·€§°\u00ad\u200c\u200d\u200e\u200f";

  private static final List<Letters> ALL = load();

  private final Map<Character, Double> likely;

  private Letters(Map<Character, Double> likely) {
    this.likely = likely;
  }

  /** One for each language. */
  static List<Letters> ofAllLanguages() {
    return ALL;
  }

  /** The logarithm of the character's share of the text; ASCII that is no letter tells nothing. */
  double of(char c) {
    if (c < 0x80 && !isAsciiLetter(c)) {
      return 0;
    }
    Double known = likely.get(c);
    if (known != null) {
      return known;
    }
    char small = Character.toLowerCase(c);
    Double asSmall = small == c ? null : likely.get(small);
    if (asSmall != null) {
      return asSmall + CAPITAL;
    }
    return MARKS.indexOf(c) >= 0 ? MARK : STRANGE;
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static List<Letters> load() {
    List<Letters> all = new ArrayList<>();
    try (var in = Letters.class.getResourceAsStream("letters.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (!line.startsWith("#")) {
          all.add(language(line));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's table of letters cannot be read", broken);
    }
    return List.copyOf(all);
  }

  /** A line such as {@code fr 150:e 80:as}, behind the language's tag. */
  private static Letters language(String line) {
    Map<Character, Double> weights = new HashMap<>();
    double sum = 0;
    String[] groups = line.split(" ");
    for (int at = 1; at < groups.length; at++) {
      int colon = groups[at].indexOf(':');
      double weight = Double.parseDouble(groups[at].substring(0, colon));
      for (char letter : groups[at].substring(colon + 1).toCharArray()) {
        sum += weights.putIfAbsent(letter, weight) == null ? weight : 0;
      }
    }
    // Rare ASCII letters that a language's line leaves out stand in names all the same.
    for (char letter = 'a'; letter <= 'z'; letter++) {
      weights.putIfAbsent(letter, 0.5);
    }
    double whole = sum;
    weights.replaceAll((letter, weight) -> Math.log(weight / whole));
    return new Letters(weights);
  }
}
