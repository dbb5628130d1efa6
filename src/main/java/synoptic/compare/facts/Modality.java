package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;

/**
 * Whether the same is said to be so: not at all, hardly, perhaps, or indeed, by the words before
 * the same verb: {@code will meet} and {@code is unlikely to meet}.
 */
final class Modality {

  private static final double LEAST = 0.4;
  private static final double LESS_SURE = 0.25;
  private static final int REACH = 5;
  private static final String MARKS = ",;:()";

  private static final Set<String> NOT = FactWords.of("not");

  /** Before an infinitive: it is not done. */
  private static final Set<String> FAILING = FactWords.of("failing");

  private static final Set<String> UNLIKELY = FactWords.of("unlikely");
  private static final Set<String> POSSIBLE = FactWords.of("possible");
  private static final Set<String> AHEAD = FactWords.of("ahead");
  private static final Set<String> PLANNED = FactWords.of("planned");

  /** What may stand between these and the verb. */
  private static final Set<String> BETWEEN = FactWords.of("between");

  private enum Mode {
    PLAIN,
    AHEAD,
    POSSIBLE,
    UNLIKELY,
    NOT;

    /** Whether one says that it is so and the other one that it is not. */
    boolean isOpposite(Mode other) {
      return isAgainst() != other.isAgainst();
    }

    private boolean isAgainst() {
      return this == UNLIKELY || this == NOT;
    }

    /** Whether one says that it will be, and the other one that it may be. */
    boolean isLess(Mode other) {
      return this == POSSIBLE && other == AHEAD || this == AHEAD && other == POSSIBLE;
    }
  }

  /**
   * A verb with how it is said.
   *
   * @param from the first token of what is shown
   * @param at the verb
   */
  private record Verb(Mode mode, int from, int at) {}

  private Modality() {}

  static List<Difference> differing(SentencePair pair) {
    List<Difference> found = new ArrayList<>();
    if (pair.closeness() < LEAST) {
      return found;
    }
    List<Verb> inB = verbs(pair.b());
    for (Verb mine : verbs(pair.a())) {
      String key = pair.a().tokens().get(mine.at).key();
      List<Verb> theirs =
          inB.stream().filter(each -> pair.b().tokens().get(each.at).key().equals(key)).toList();
      if (theirs.size() == 1) {
        differing(pair, mine, theirs.getFirst()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Difference> differing(SentencePair pair, Verb mine, Verb theirs) {
    boolean isOpposite = mine.mode.isOpposite(theirs.mode);
    if (!isOpposite && !mine.mode.isLess(theirs.mode)) {
      return Optional.empty();
    }
    boolean isBare = mine.mode == Mode.PLAIN || theirs.mode == Mode.PLAIN;
    double sureness = pair.closeness() + (isOpposite && !isBare ? LESS_SURE : 0);
    return Optional.of(
        Difference.of(
            Kind.MODALITY,
            pair.a(),
            given(pair.a(), mine),
            pair.b(),
            given(pair.b(), theirs),
            Math.min(1, isOpposite ? sureness : sureness - LESS_SURE)));
  }

  private static Given given(Sentence sentence, Verb verb) {
    return sentence.given(verb.from, verb.at + 1);
  }

  /** The verbs that have a helping word before them, and others that may be verbs as well. */
  private static List<Verb> verbs(Sentence sentence) {
    List<Verb> verbs = new ArrayList<>();
    for (int at = 1; at < sentence.tokens().size(); at++) {
      if (sentence.tokens().get(at).tells() && !sentence.isQuoted(at)) {
        Verb verb = verb(sentence, at);
        if (verb.mode != Mode.PLAIN || isPlainVerb(sentence, at)) {
          verbs.add(verb);
        }
      }
    }
    return verbs;
  }

  /** In the past or the present, and no noun. */
  private static boolean isPlainVerb(Sentence sentence, int at) {
    String word = sentence.folded(at);
    boolean isFinite =
        word.endsWith("ed") || word.endsWith("s") || !VerbForms.key(word).equals(word);
    return isFinite && !word.endsWith("ing") && !FactWords.isNounMarker(sentence.folded(at - 1));
  }

  private static Verb verb(Sentence sentence, int at) {
    Mode mode = Mode.PLAIN;
    int from = at;
    int before = at - 1;
    while (before >= 0 && at - before <= REACH) {
      String word = sentence.folded(before);
      Mode found = mode(word);
      if (found == Mode.PLAIN && !BETWEEN.contains(word) || sentence.isMarked(before, MARKS)) {
        break;
      }
      mode = found.compareTo(mode) > 0 ? found : mode;
      from = before;
      before--;
    }
    return new Verb(mode, mode == Mode.PLAIN ? at : from, at);
  }

  private static Mode mode(String word) {
    if (NOT.contains(word) || FAILING.contains(word) || word.endsWith("n't")) {
      return Mode.NOT;
    }
    if (UNLIKELY.contains(word)) {
      return Mode.UNLIKELY;
    }
    if (POSSIBLE.contains(word)) {
      return Mode.POSSIBLE;
    }
    boolean isAhead = AHEAD.contains(word) || PLANNED.contains(word) || word.endsWith("'ll");
    return isAhead ? Mode.AHEAD : Mode.PLAIN;
  }
}
