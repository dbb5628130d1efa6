package synoptic.annotate.statements;

import java.util.Locale;
import java.util.Set;
import synoptic.text.Words;

/** Verbs that say that something was said, written or reported, by their beginnings. */
final class ReportingVerbs {

  private static final Set<String> STEMS =
      Set.of(
          "say", "said", "tell", "told", "state", "stati", "repor", "annou", "claim", "argue",
          "argui", "warn", "prais", "accus", "denie", "denyi", "insis", "accor", "quote", "quoti",
          "cited", "citin", "cites", "wrote", "writt", "decla", "promi", "stres", "expre", "ackno",
          "descr", "assur", "confi", "empha", "added", "notin", "noted", "asser", "remar", "comme",
          "conde", "criti", "haile", "menti", "haili", "welco", "thank", "denou", "predi", "sugge",
          "urged", "urgin", "reite", "under", "viewe", "viewi", "views");

  private ReportingVerbs() {}

  static boolean isSpeech(String cue) {
    return Words.of(cue.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(
            word ->
                STEMS.contains(word.text())
                    || STEMS.contains(word.text().substring(0, Math.min(5, word.text().length())))
                    || word.text().startsWith("say")
                    || word.text().startsWith("warn")
                    || word.text().startsWith("tell"));
  }
}
