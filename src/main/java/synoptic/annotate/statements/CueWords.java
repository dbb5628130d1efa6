package synoptic.annotate.statements;

import java.util.Map;
import java.util.Set;
import synoptic.text.WordList;

/** Words that tell around a cue who speaks and what is said. */
final class CueWords {

  private static final Map<String, Set<String>> KINDS =
      WordList.kinds(CueWords.class, "en/cues.txt");

  private CueWords() {}

  /** The words of a kind, in lower case. */
  static Set<String> of(String kind) {
    return KINDS.get(kind);
  }
}
