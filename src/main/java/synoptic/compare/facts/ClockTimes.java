package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.text.Span;

/**
 * Times of day that differ: {@code gunfire was heard at 3 a.m.}, {@code … at 1.30 a.m.} They are
 * held against each other where each is the only one of passages that are each other's closest, and
 * neither article has the other's anywhere. Times of a zone ({@code 17:42 GMT}) and what only
 * bounds a time ({@code before midnight}) are left out.
 */
final class ClockTimes {

  private static final Pattern HALF_DAY =
      Pattern.compile(
          "\\b(1[0-2]|[1-9])(?:[.:]([0-5]\\d))? ?([ap])(?:m\\b|\\. ?m\\.)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FULL_DAY = Pattern.compile("\\b([01]?\\d|2[0-3])[:h]([0-5]\\d)\\b");
  private static final Pattern NAMED = Pattern.compile("\\b(noon|midday|midnight)\\b");

  /** What may stand before a time that is no score and no length. */
  private static final Set<String> LEADS = FactWords.of("before-time");

  private static final Set<String> BOUNDS = FactWords.of("bound");

  /** With these a bound is a time: {@code shortly after noon}. */
  private static final Set<String> NEAR = FactWords.of("near-time");

  private static final int DAY = 24 * 60;
  private static final int NOON = DAY / 2;

  /** Times that are so few minutes apart are one, told roundly. */
  private static final int APART = 20;

  /** The same for {@code shortly before midnight}. */
  private static final int APART_NEAR = 60;

  private static final double SURENESS = 0.4;

  /**
   * A time of day.
   *
   * @param minutes since midnight
   * @param within so many minutes may a time be apart that is the same
   */
  private record Clock(Sentence sentence, Span span, int minutes, int within) {

    private boolean isSame(Clock other) {
      int apart = Math.abs(minutes - other.minutes);
      return Math.min(apart, DAY - apart) <= Math.max(within, other.within);
    }

    private Given given() {
      return sentence.given(span);
    }
  }

  private ClockTimes() {}

  /**
   * What two articles on one happening give differently.
   *
   * @param closest the passage of B that is closest to one of A, and that one to it
   */
  static List<Difference> differing(
      List<Sentence> ofA, List<Sentence> ofB, Map<Integer, Integer> closest) {
    List<Clock> inA = clocks(ofA);
    List<Clock> inB = clocks(ofB);
    List<Difference> found = new ArrayList<>();
    for (Clock a : inA) {
      int passage = closest.getOrDefault(a.sentence().passage(), -1);
      List<Clock> beside = of(passage, inB);
      boolean isOnly = beside.size() == 1 && of(a.sentence().passage(), inA).size() == 1;
      if (isOnly
          && inB.stream().noneMatch(a::isSame)
          && inA.stream().noneMatch(beside.getFirst()::isSame)) {
        found.add(difference(a, beside.getFirst()));
      }
    }
    return found;
  }

  private static List<Clock> of(int passage, List<Clock> all) {
    return all.stream().filter(clock -> clock.sentence().passage() == passage).toList();
  }

  private static Difference difference(Clock a, Clock b) {
    return Difference.of(Kind.TIME, a.sentence(), a.given(), b.sentence(), b.given(), SURENESS);
  }

  private static List<Clock> clocks(List<Sentence> sentences) {
    List<Clock> clocks = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = sentence.span().in(sentence.text());
      Matcher halves = HALF_DAY.matcher(text);
      while (halves.find()) {
        int hour = Integer.parseInt(halves.group(1)) % 12;
        boolean isLate = halves.group(3).equalsIgnoreCase("p");
        add(clocks, sentence, halves, minutes(hour, halves.group(2)) + (isLate ? NOON : 0));
      }
      Matcher full = FULL_DAY.matcher(text);
      while (full.find()) {
        if (LEADS.contains(sentence.folded(first(sentence, full) - 1))) {
          add(clocks, sentence, full, minutes(Integer.parseInt(full.group(1)), full.group(2)));
        }
      }
      Matcher named = NAMED.matcher(text);
      while (named.find()) {
        add(clocks, sentence, named, named.group().equals("midnight") ? 0 : NOON);
      }
    }
    return clocks;
  }

  private static int minutes(int hour, String minutes) {
    return hour * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
  }

  private static int first(Sentence sentence, Matcher found) {
    return sentence.tokenAt(sentence.span().start() + found.start());
  }

  /** Adds what was found, unless another pattern has it, it is of a zone or only a bound. */
  private static void add(List<Clock> clocks, Sentence sentence, Matcher found, int minutes) {
    Span span = new Span(found.start(), found.end()).shifted(sentence.span().start());
    int first = first(sentence, found);
    boolean bounds = BOUNDS.contains(sentence.folded(first - 1));
    boolean isNear = bounds && NEAR.contains(sentence.folded(first - 2));
    boolean isKnown =
        clocks.stream().anyMatch(each -> each.sentence() == sentence && each.span().overlaps(span));
    if (bounds == isNear && !isKnown && !isOfZone(sentence, span.end())) {
      clocks.add(new Clock(sentence, span, minutes, isNear ? APART_NEAR : APART));
    }
  }

  /** Whether letters in capitals follow: {@code GMT}. */
  private static boolean isOfZone(Sentence sentence, int end) {
    int next = sentence.tokenAt(end);
    if (next >= sentence.tokens().size()) {
      return false;
    }
    String word = sentence.tokens().get(next).span().in(sentence.text());
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }
}
