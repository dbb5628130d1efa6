package synoptic.annotate.dates;

import java.util.Set;

/** Tells {@code today} in the sense of these times: {@code In America today nobody knows}. */
final class Nowadays {

  private static final Set<String> AGES =
      Set.of(
          "world",
          "age",
          "era",
          "youth",
          "generation",
          "society",
          "life",
          "politics",
          "culture",
          "kids",
          "people",
          "women",
          "men",
          "families",
          "children");

  /** Before {@code today's Britain}. */
  private static final Set<String> PLACING = Set.of("in", "across", "throughout");

  private static final Set<String> STILL = Set.of("even", "still", "of", "than", "until", "like");

  private final Lexemes lexemes;

  Nowadays(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  boolean isMeant(int today) {
    String before = lexemes.lower(today - 1);
    boolean age = AGES.contains(before) || AGES.contains(lexemes.lower(today + 1));
    boolean still = STILL.contains(before);
    boolean owns = lexemes.lower(today).endsWith("'s");
    boolean place = PLACING.contains(before) && lexemes.at(today + 1).isCapital();
    return age || still || owns && place || isOfPlace(today);
  }

  /** Behind a name, where no verb before it and none behind it is of that day. */
  private boolean isOfPlace(int today) {
    Lexeme name = lexemes.at(today - 1);
    if (!name.isCapital() || lexemes.endsSentence(today - 1)) {
      return false;
    }
    int start = today - 1;
    while (today - start < DateVerb.FARTHEST && !isBreak(start - 1)) {
      start--;
    }
    boolean told = DateVerb.isBetween(lexemes, start, today);
    Tense behind = Tense.of(lexemes, today, today + 1);
    boolean has = Set.of("has", "have").contains(lexemes.lower(today + 1));
    return !told && (has || behind != Tense.PAST && behind != Tense.AHEAD);
  }

  private boolean isBreak(int at) {
    return at < 0 || lexemes.endsSentence(at) || lexemes.at(at).isOneOf(",;:");
  }
}
