package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.text.WordList;

/**
 * Who acted, and whether it was done or happened: {@code fired} and {@code stepped down}, {@code
 * were shot} and {@code died}; and the opposite: {@code rose} and {@code fell}. By a list of verbs
 * that may tell of the same happening.
 */
final class Acts {

  private static final double LEAST_OF_AGENCY = 0.3;
  private static final double LEAST_OF_OPPOSITES = 0.5;
  private static final double MORE_SURE = 0.2;

  /** A verb's helping words, which are shown with it. */
  private static final Set<String> HELPING = FactWords.of("helping");

  private static final int MOST_HELPING = 3;
  private static final int PARTICLE_REACH = 3;

  /**
   * A way to tell of a happening.
   *
   * @param line the happening
   * @param side which of the ways
   * @param least how close the sentences must be
   * @param particle the word that goes with the verb; empty for none
   */
  private record Way(int line, int side, double least, String particle) {}

  /** A verb in a sentence, from one token to before another. */
  private record Act(Way way, int from, int to) {}

  private static final Map<String, List<Way>> WAYS = ways();

  private Acts() {}

  private static Map<String, List<Way>> ways() {
    Map<String, List<Way>> ways = new HashMap<>();
    Map<String, List<List<String>>> lines = WordList.lines(Acts.class, "en/acts.txt");
    int number = 0;
    for (Map.Entry<String, List<List<String>>> section : lines.entrySet()) {
      double least = section.getKey().equals("agency") ? LEAST_OF_AGENCY : LEAST_OF_OPPOSITES;
      for (List<String> line : section.getValue()) {
        add(line, number++, least, ways);
      }
    }
    return Map.copyOf(ways);
  }

  private static void add(
      List<String> line, int number, double least, Map<String, List<Way>> ways) {
    int side = 0;
    for (String word : line) {
      if (word.equals("|")) {
        side++;
        continue;
      }
      int cut = word.indexOf('_');
      String verb = cut < 0 ? word : word.substring(0, cut);
      String particle = cut < 0 ? "" : word.substring(cut + 1);
      ways.computeIfAbsent(VerbForms.key(verb), key -> new ArrayList<>())
          .add(new Way(number, side, least, particle));
    }
  }

  static List<Difference> differing(SentencePair pair) {
    Map<Integer, List<Act>> inB = byLine(pair.b());
    List<Difference> found = new ArrayList<>();
    byLine(pair.a())
        .forEach(
            (line, mine) -> {
              List<Act> theirs = inB.getOrDefault(line, List.of());
              Act first = mine.getFirst();
              boolean isOther =
                  !theirs.isEmpty() && Collections.disjoint(sides(mine), sides(theirs));
              if (isOther && pair.closeness() >= first.way.least()) {
                found.add(difference(pair, first, theirs.getFirst()));
              }
            });
    return found;
  }

  private static Difference difference(SentencePair pair, Act mine, Act theirs) {
    return Difference.of(
        Kind.ACTION,
        pair.a(),
        given(pair.a(), mine),
        pair.b(),
        given(pair.b(), theirs),
        Math.min(1, pair.closeness() + MORE_SURE));
  }

  /** The acts of a sentence by the happening that they may tell of, in their order. */
  private static Map<Integer, List<Act>> byLine(Sentence sentence) {
    Map<Integer, List<Act>> lines = new LinkedHashMap<>();
    for (Act act : acts(sentence)) {
      lines.computeIfAbsent(act.way.line(), line -> new ArrayList<>()).add(act);
    }
    return lines;
  }

  private static Set<Integer> sides(List<Act> acts) {
    return acts.stream().map(act -> act.way.side()).collect(Collectors.toSet());
  }

  private static List<Act> acts(Sentence sentence) {
    List<Act> acts = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (isVerb(sentence, at)) {
        for (Way way : WAYS.getOrDefault(sentence.tokens().get(at).key(), List.of())) {
          int end = way.particle.isEmpty() ? at + 1 : behindParticle(sentence, at, way.particle);
          if (end > at) {
            acts.add(new Act(way, at, end));
          }
        }
      }
    }
    return acts;
  }

  private static int behindParticle(Sentence sentence, int verb, String particle) {
    for (int at = verb + 1; at <= verb + PARTICLE_REACH; at++) {
      if (sentence.folded(at).equals(particle)) {
        return at + 1;
      }
    }
    return verb;
  }

  /** Not {@code the march}, {@code a clash}: a noun stands behind these. */
  private static boolean isVerb(Sentence sentence, int at) {
    String before = sentence.folded(at - 1);
    return !sentence.isQuoted(at) && !FactWords.isNounMarker(before);
  }

  private static Given given(Sentence sentence, Act act) {
    int from = act.from;
    while (from > 0
        && act.from - from < MOST_HELPING
        && HELPING.contains(sentence.folded(from - 1))) {
      from--;
    }
    return sentence.given(from, act.to);
  }
}
