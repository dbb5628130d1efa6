package synoptic.compare.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.text.Language;
import synoptic.text.WordList;

/** Finds passives that do not say who did it: {@code mistakes were made}. */
final class Passives {

  private static final Map<String, List<List<String>>> LISTS =
      WordList.lines(Passives.class, "en/participles.txt");
  private static final Set<String> IRREGULAR = list("irregular");
  private static final Set<String> STATES = list("state");
  private static final Set<String> NOTICES = list("notice");

  private static final Set<String> BE =
      words("is are was were be been being isn't aren't wasn't weren't am");
  private static final Set<String> BETWEEN =
      words(
          "not never also now still yet already just only even ever then once again later first"
              + " soon often sometimes always twice both all being been either since thereby");
  private static final Set<String> DEGREES =
      words("very so too more most quite rather deeply highly extremely less pretty fairly well");

  /** Where a clause ends that has no sign behind it. */
  private static final Set<String> CLAUSES =
      words(
          "who which that when while after before because as but if although though whether where"
              + " since until unless said says");

  /** What follows <i>by</i> where it tells no agent: a time, a manner, a cause. */
  private static final Set<String> NO_AGENTS =
      words(
          "then now noon midnight dawn dusk nightfall today tonight tomorrow yesterday next late"
              + " early mid phone telephone email e-mail mail fax text letter hand car bus train"
              + " plane boat ship air sea road rail land name accident mistake chance default law"
              + " definition contrast comparison nature means way virtue half"
              + " itself himself herself themselves");

  private static final Set<String> TIMES =
      words("time end beginning start close year month week day evening morning hour minute");

  /** What may stand before a number, and the units that make a measure of one. */
  private static final Set<String> ABOUT =
      words("about around nearly almost over up to more less than at as least some roughly only");

  private static final Set<String> UNITS =
      words(
          "percent per percentage point points dollars euros pounds cents million billion trillion"
              + " votes seats miles kilometers kilometres meters metres feet inches degrees times"
              + " hours days weeks months years p a");

  private static final int MOST_BETWEEN = 4;
  private static final int SHORTEST = 5;

  private Passives() {}

  private static Set<String> list(String section) {
    return LISTS.get(section).stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Those of a passage, in order, from the form of <i>be</i> to the participle. */
  static List<Found> in(PassageWords words, Language language) {
    List<Found> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      if (BE.contains(words.lower(at))) {
        int be = at;
        participle(words, at)
            .filter(taken::add)
            .filter(participle -> !hasAgent(words, participle, language))
            .ifPresent(
                participle ->
                    found.add(
                        new Found(
                            Device.PASSIVE,
                            words.lower(participle),
                            words.span(be, participle),
                            words.isQuoted(participle))));
      }
    }
    return found;
  }

  /** The participle that a form of <i>be</i> leads to, where it tells of a deed. */
  private static Optional<Integer> participle(PassageWords words, int be) {
    int at = be + 1;
    boolean degree = false;
    while (at - be <= MOST_BETWEEN && words.isBeside(at) && isBetween(words, at)) {
      degree |= DEGREES.contains(words.lower(at));
      at++;
    }
    boolean deed =
        words.isBeside(at)
            && !degree
            && isParticiple(words.lower(at))
            && !STATES.contains(words.lower(at))
            && !NOTICES.contains(words.lower(at))
            && !words.isName(at)
            && !isBetween(words, at);
    return deed ? Optional.of(at) : Optional.empty();
  }

  private static boolean isBetween(PassageWords words, int at) {
    String word = words.lower(at);
    return BETWEEN.contains(word)
        || DEGREES.contains(word)
        || word.length() >= SHORTEST && word.endsWith("ly");
  }

  private static boolean isParticiple(String word) {
    boolean regular =
        word.length() >= SHORTEST
            && word.endsWith("ed")
            && !word.endsWith("eed")
            && word.indexOf('-') < 0
            && !(word.startsWith("un") && !isReversing(word));
    return regular || IRREGULAR.contains(word);
  }

  /** {@code unveiled}, and not {@code unharmed}: a deed that a verb tells of. */
  private static boolean isReversing(String word) {
    return word.startsWith("under")
        || word.startsWith("uni")
        || Set.of("unveiled", "uncovered", "unleashed", "unearthed", "unloaded", "unlocked")
            .contains(word);
  }

  /** Whether the clause goes on with who did it. */
  private static boolean hasAgent(PassageWords words, int participle, Language language) {
    for (int at = participle + 1; at < words.size(); at++) {
      if (endsClause(words, at)) {
        return false;
      }
      if (words.lower(at).equals("by") && isAgent(words, at + 1, language)) {
        return true;
      }
    }
    return false;
  }

  /** A sign ends a clause, but not a comma in a row of participles; so does what leads another. */
  private static boolean endsClause(PassageWords words, int at) {
    String gap = words.before(at);
    if (gap.indexOf(',') >= 0) {
      int next = words.lower(at).equals("and") ? at + 1 : at;
      boolean goesOn = isParticiple(words.lower(next)) || words.lower(next).equals("by");
      return !goesOn;
    }
    boolean sign = gap.chars().anyMatch(c -> ".;:!?()—–\n".indexOf(c) >= 0);
    return sign || CLAUSES.contains(words.lower(at));
  }

  private static boolean isAgent(PassageWords words, int from, Language language) {
    int at = from;
    while (ABOUT.contains(words.lower(at))) {
      at++;
    }
    String word = words.lower(at);
    String next = words.lower(at + 1);
    if (word.isEmpty() || word.endsWith("ing") && word.length() >= SHORTEST) {
      return false;
    }
    if (Character.isDigit(word.charAt(0)) || language.number(word) > 0) {
      return words.isBeside(at + 1) && !UNITS.contains(next) && !isYear(word);
    }
    boolean time = language.isTime(word) || TIMES.contains(next) || TIMES.contains(word);
    return !time && !NO_AGENTS.contains(word);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }
}
