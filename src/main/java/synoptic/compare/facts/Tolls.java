package synoptic.compare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import synoptic.annotate.dates.Counted;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.annotate.dates.Mention.Dated;
import synoptic.annotate.dates.Mention.Numbered;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.text.Span;
import synoptic.text.WordList;

/**
 * How many people two articles say were killed, hurt, arrested or the like in one happening: the
 * highest number that each gives, wherever in it, for an article tells of parts of a toll too. They
 * differ where neither article has the other's number, rounded or not. Numbers of earlier
 * happenings, by their dates, and of what may come are left out.
 */
final class Tolls {

  /** So many words stand at most between a number and what happened to so many. */
  private static final int REACH = 10;

  /** The same where the verb stands before it: {@code killed at least nine}. */
  private static final int REACH_BEHIND = 4;

  /** What is told as so much earlier than the latest day of the article is another happening. */
  private static final int DAYS = 60;

  /** Numbers that are so many times as high are those of different things. */
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(20);

  /** {@code As many as}. */
  private static final int MOST_ABOUT = 3;

  private static final double SURENESS = 0.6;
  private static final double DOUBTFUL = 0.4;

  /** So close sentences tell surely of the same people. */
  private static final double CLOSE = 0.15;

  private static final Set<String> BEING = FactWords.of("being");

  /** Behind a participle that nobody is the object of. */
  private static final Set<String> BEHIND_PASSIVE = FactWords.of("behind-passive");

  private static final Set<String> ABOUT = FactWords.of("about-toll");

  /** With these it is not said to be so. */
  private static final Set<String> OPEN = FactWords.of("open");

  private static final Set<String> HAVING = FactWords.of("having");
  private static final Set<String> JOINTS = FactWords.of("joint");

  /** So many words behind a number may be the noun that it counts. */
  private static final int NOUN = 3;

  private static final Set<String> AMONG = FactWords.of("among");

  /** The outcomes by the key of the verb. */
  private static final Map<String, Integer> DONE = outcomes("done", VerbForms::key);

  /** The outcomes by the word. */
  private static final Map<String, Integer> BEEN = outcomes("been", word -> word);

  private static final Map<String, Integer> COUNTED = outcomes("counted", word -> word);
  private static final Set<String> PEOPLE = outcomes("people", word -> word).keySet();

  /**
   * How many an article says.
   *
   * @param outcome what happened to them
   * @param place the words that say it
   */
  private record Claim(int outcome, Sentence sentence, BigDecimal value, Span place) {

    Given given() {
      return sentence.given(place);
    }
  }

  private Tolls() {}

  private static Map<String, Integer> outcomes(String section, UnaryOperator<String> key) {
    Map<String, Integer> outcomes = new HashMap<>();
    List<List<String>> lines = WordList.lines(Tolls.class, "en/outcomes.txt").get(section);
    for (int line = 0; line < lines.size(); line++) {
      for (String word : lines.get(line)) {
        outcomes.put(key.apply(word), line);
      }
    }
    outcomes.remove("-");
    return Map.copyOf(outcomes);
  }

  /**
   * What two articles on one happening give differently.
   *
   * @param weight what a word's key weighs
   */
  static List<Difference> differing(
      List<Sentence> ofA, List<Sentence> ofB, ToDoubleFunction<String> weight) {
    Map<Integer, List<Claim>> inA = claims(ofA);
    Map<Integer, List<Claim>> inB = claims(ofB);
    List<Difference> found = new ArrayList<>();
    inA.forEach(
        (outcome, mine) -> {
          List<Claim> theirs = inB.getOrDefault(outcome, List.of());
          if (!theirs.isEmpty()) {
            differing(highest(mine), highest(theirs), mine, theirs, weight).ifPresent(found::add);
          }
        });
    return found;
  }

  private static Claim highest(List<Claim> claims) {
    return claims.stream().max(Comparator.comparing(Claim::value)).orElseThrow();
  }

  private static Optional<Difference> differing(
      Claim a, Claim b, List<Claim> inA, List<Claim> inB, ToDoubleFunction<String> weight) {
    boolean isKnown =
        inA.stream().anyMatch(each -> Numbers.isRoundly(each.value(), b.value()))
            || inB.stream().anyMatch(each -> Numbers.isRoundly(each.value(), a.value()));
    boolean isApart = isTimes(a.value(), b.value()) || isTimes(b.value(), a.value());
    if (isKnown || isApart) {
      return Optional.empty();
    }
    boolean isClose = SentencePair.of(a.sentence(), b.sentence(), weight).closeness() >= CLOSE;
    return Optional.of(
        Difference.of(
            Kind.NUMBER,
            a.sentence(),
            a.given(),
            b.sentence(),
            b.given(),
            isClose ? SURENESS : DOUBTFUL));
  }

  private static boolean isTimes(BigDecimal much, BigDecimal little) {
    return much.compareTo(little.multiply(MOST_TIMES)) > 0;
  }

  private static Map<Integer, List<Claim>> claims(List<Sentence> sentences) {
    Optional<LocalDate> latest =
        sentences.stream()
            .flatMap(sentence -> sentence.dates().stream())
            .map(date -> DayRanges.last(date.when()))
            .max(Comparator.naturalOrder());
    Map<Integer, List<Claim>> claims = new TreeMap<>();
    for (Sentence sentence : sentences) {
      boolean isTold = sentence.dates().stream().noneMatch(date -> isEarlier(date, latest));
      if (isTold && !sentence.isTable()) {
        for (Numbered number : sentence.numbers()) {
          claim(sentence, number)
              .ifPresent(
                  claim ->
                      claims.computeIfAbsent(claim.outcome(), all -> new ArrayList<>()).add(claim));
        }
      }
    }
    return claims;
  }

  /** Well before the latest day, or in a month or year that is named instead of a day. */
  private static boolean isEarlier(Dated date, Optional<LocalDate> latest) {
    LocalDate last = DayRanges.last(date.when());
    boolean isLong = DayRanges.first(date.when()).isBefore(last);
    return date.basis() == Basis.WRITTEN && isLong
        || latest.filter(day -> last.isBefore(day.minusDays(DAYS))).isPresent();
  }

  private static Optional<Claim> claim(Sentence sentence, Numbered number) {
    if (Numbers.isTime(sentence, number) || isAge(sentence, number)) {
      return Optional.empty();
    }
    int first = sentence.tokenAt(number.part().span().start());
    int behind = sentence.tokenAt(number.part().span().end());
    boolean isOfOthers =
        number.counted() instanceof Counted.Percent || number.counted() instanceof Counted.Money;
    return isOfOthers
        ? Optional.empty()
        : before(sentence, number, first)
            .or(() -> counted(sentence, number, first, behind))
            .or(() -> behind(sentence, number, first, behind));
  }

  /** {@code Nine bodies}, {@code 40 more arrests}. */
  private static Optional<Claim> counted(
      Sentence sentence, Numbered number, int first, int behind) {
    for (int at = behind; at < behind + 2; at++) {
      Integer outcome = COUNTED.get(sentence.folded(at));
      if (outcome != null && !isOpen(sentence, at)) {
        return Optional.of(claim(sentence, number, outcome, first, at));
      }
    }
    return Optional.empty();
  }

  /** {@code Anna Berg, 15, died}. */
  private static boolean isAge(Sentence sentence, Numbered number) {
    int first = sentence.tokenAt(number.part().span().start());
    int last = sentence.tokenAt(number.part().span().end() - 1);
    return first > 0 && sentence.isMarked(first - 1, ",") && sentence.isMarked(last, ",");
  }

  /** {@code Killed at least nine}. */
  private static Optional<Claim> before(Sentence sentence, Numbered number, int first) {
    for (int at = first - 1; at >= Math.max(0, first - REACH_BEHIND); at--) {
      Integer outcome = DONE.get(sentence.tokens().get(at).key());
      if (outcome != null && !isOpen(sentence, at)) {
        return Optional.of(claim(sentence, number, outcome, at, first));
      }
      if (!ABOUT.contains(sentence.folded(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code Nine people, two children among them, were killed}, {@code nine dead}. */
  private static Optional<Claim> behind(Sentence sentence, Numbered number, int first, int behind) {
    int end = Math.min(sentence.tokens().size(), behind + REACH);
    boolean isDone = false;
    boolean isAside = false;
    if (!arePeople(sentence, behind)) {
      return Optional.empty();
    }
    for (int at = behind; at < end; at++) {
      boolean comma = at > behind && sentence.isMarked(at - 1, ",");
      if (comma && !isAside && !isAmong(sentence, at) || isParted(sentence, number, at)) {
        break;
      }
      isAside ^= comma;
      Integer been = BEEN.get(sentence.folded(at));
      Integer done = DONE.get(sentence.tokens().get(at).key());
      boolean isPassive = isDone || BEHIND_PASSIVE.contains(sentence.folded(at + 1));
      boolean isTold = been != null || done != null && (isPassive || isLast(sentence, at));
      if (isTold && !isOpen(sentence, at)) {
        return Optional.of(claim(sentence, number, been != null ? been : done, first, at));
      }
      if (done != null) {
        break;
      }
      isDone |= BEING.contains(sentence.folded(at));
    }
    return Optional.empty();
  }

  /** Whether the words behind a number tell that it counts people: {@code nine coal miners}. */
  private static boolean arePeople(Sentence sentence, int behind) {
    String next = sentence.folded(behind);
    boolean isVerb = BEEN.containsKey(next) || BEING.contains(next) || HAVING.contains(next);
    boolean isDone =
        behind < sentence.tokens().size() && DONE.containsKey(sentence.tokens().get(behind).key());
    return isVerb
        || isDone
        || IntStream.range(behind, behind + NOUN).anyMatch(at -> isOfPeople(sentence, at));
  }

  /** {@code Miners}, {@code Palestinians}. */
  private static boolean isOfPeople(Sentence sentence, int at) {
    String word = sentence.folded(at);
    return PEOPLE.contains(word)
        || word.endsWith("ns")
            && Character.isUpperCase(
                sentence.text().charAt(sentence.tokens().get(at).span().start()));
  }

  /** Whether a number tells what happened to so many people. */
  static boolean isToll(Sentence sentence, Numbered number) {
    return claim(sentence, number).isPresent();
  }

  /** Whether a noun, as it is written, is one for people. */
  static boolean isForPeople(String noun) {
    return PEOPLE.contains(noun);
  }

  private static boolean isLast(Sentence sentence, int at) {
    return at + 1 == sentence.tokens().size() || sentence.isMarked(at, ",;.");
  }

  /** Whether another number or another part of the sentence begins. */
  private static boolean isParted(Sentence sentence, Numbered number, int at) {
    Span token = sentence.tokens().get(at).span();
    boolean isNumber =
        sentence.numbers().stream()
            .anyMatch(other -> other != number && other.part().span().overlaps(token));
    boolean isJoint = JOINTS.contains(sentence.folded(at)) && !isOfPeople(sentence, at + 1);
    return isNumber && !isAmong(sentence, at)
        || isJoint
        || at > 0 && sentence.isMarked(at - 1, ";:");
  }

  /** {@code Nine people, two children among them,}, {@code including two children}. */
  private static boolean isAmong(Sentence sentence, int at) {
    return IntStream.rangeClosed(at - 2, at).anyMatch(word -> AMONG.contains(sentence.folded(word)))
        || sentence.folded(at + 2).equals("among");
  }

  private static boolean isOpen(Sentence sentence, int at) {
    return IntStream.range(at - REACH_BEHIND, at)
        .anyMatch(word -> OPEN.contains(sentence.folded(word)));
  }

  private static Claim claim(Sentence sentence, Numbered number, int outcome, int from, int to) {
    int start = Math.min(from, sentence.tokenAt(number.part().span().start()));
    for (int about = 0; about < MOST_ABOUT && ABOUT.contains(sentence.folded(start - 1)); about++) {
      start--;
    }
    int last = Math.max(to, sentence.tokenAt(number.part().span().end() - 1));
    Span place =
        new Span(
            sentence.tokens().get(start).span().start(), sentence.tokens().get(last).span().end());
    return new Claim(outcome, sentence, number.value(), place);
  }
}
