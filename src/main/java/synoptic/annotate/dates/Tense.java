package synoptic.annotate.dates;

import java.util.Set;

/** Tells whether a sentence speaks of what is to come, by the verbs around a place in it. */
final class Tense {

  /** So many words to each side are looked at. */
  private static final int REACH = 12;

  private static final Set<String> AHEAD = Set.of("will", "shall", "would", "'ll");

  /** With a form of <i>be</i> before them: {@code is due on Friday}. */
  private static final Set<String> PLANNED =
      Set.of("to", "due", "planned", "scheduled", "expected", "set", "slated", "going");

  private static final Set<String> BE = Set.of("is", "are", "be", "being");

  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "did", "got", "said", "told", "met", "began", "came", "went",
          "took", "gave", "made", "held", "left", "saw", "found", "fell", "became", "spoke",
          "wrote", "won", "lost", "sent", "struck", "fought", "broke", "has", "have");

  private Tense() {}

  /** Whether the nearest verb that tells, first before the place and then behind it, is ahead. */
  static boolean isAhead(Lexemes lexemes, int place) {
    int before = told(lexemes, place, -1);
    return before != 0 ? before > 0 : told(lexemes, place, 1) > 0;
  }

  /** 1 for what is to come, -1 for what is past, 0 where nothing tells. */
  private static int told(Lexemes lexemes, int place, int step) {
    int at = place + step;
    for (int words = 0; words < REACH && lexemes.at(at) != Lexeme.NONE; words++) {
      if (lexemes.endsSentence(at)) {
        return 0;
      }
      int told = told(lexemes, at);
      if (told != 0) {
        return told;
      }
      at += step;
    }
    return 0;
  }

  private static int told(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    boolean planned = PLANNED.contains(word) && BE.contains(lexemes.lower(at - 1));
    boolean comes = AHEAD.contains(word) && !lexemes.lower(at + 1).equals("have");
    if (planned || comes || word.endsWith("'ll")) {
      return 1;
    }
    boolean ended = word.endsWith("ed") && word.length() > 4 && !PLANNED.contains(word);
    return ended || PAST.contains(word) ? -1 : 0;
  }
}
