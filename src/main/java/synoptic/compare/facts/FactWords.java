package synoptic.compare.facts;

import java.util.Map;
import java.util.Set;
import synoptic.text.WordList;

/** English words around what two articles give differently. */
final class FactWords {

  private static final Map<String, Set<String>> KINDS =
      WordList.kinds(FactWords.class, "en/fact-words.txt");

  private FactWords() {}

  /** The words of a kind, folded. */
  static Set<String> of(String kind) {
    return KINDS.get(kind);
  }

  /** Whether a noun stands behind a word, and no verb. */
  static boolean isNounMarker(String folded) {
    return KINDS.get("noun-marker").contains(folded);
  }
}
