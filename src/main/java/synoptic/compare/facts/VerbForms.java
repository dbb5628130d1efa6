package synoptic.compare.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.compare.LightStemmer;
import synoptic.text.WordList;

/** What all forms of an English verb have in common: {@code fired} and {@code firing}. */
final class VerbForms {

  private static final Map<String, String> BASES = bases();

  private static final int SHORTEST = 3;

  private VerbForms() {}

  private static Map<String, String> bases() {
    Map<String, String> bases = new HashMap<>();
    for (List<String> line :
        WordList.lines(VerbForms.class, "en/irregular-verbs.txt").values().stream()
            .flatMap(List::stream)
            .toList()) {
      line.forEach(form -> bases.putIfAbsent(form, line.getFirst()));
    }
    return Map.copyOf(bases);
  }

  /** The key of a folded word, be it a verb or not. */
  static String key(String folded) {
    String stem = LightStemmer.of(BASES.getOrDefault(folded, folded));
    int last = stem.length() - 1;
    if (last >= SHORTEST && stem.charAt(last) == 'e') {
      return stem.substring(0, last);
    }
    boolean isDoubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return isDoubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
  }
}
