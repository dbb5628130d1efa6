package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * bounds a time ({@code before midnight}) do not differ from others.
 */
final class ClockTimes {

  /** {@code 1.30 a.m.}, {@code 19:15} or {@code noon}. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?<hour>1[0-2]|[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:m\\b|\\. ?m\\.)"
              + "|(?<hours>[01]?\\d|2[0-3])[:h](?<minutes>[0-5]\\d)\\b"
              + "|(?<name>noon|midday|midnight)\\b)",
          Pattern.CASE_INSENSITIVE);

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

  /** Articles of more times are logs. */
  private static final int MOST = 200;

  /**
   * A time of day.
   *
   * @param minutes since midnight
   * @param within so many minutes may a time be apart that is the same
   * @param isHalf whether it may be of the other half of the day as well: {@code 2:30}
   * @param isTold whether it is the time of what happened, and neither a bound nor of a zone
   */
  private record Clock(
      Sentence sentence, Span span, int minutes, int within, boolean isHalf, boolean isTold) {

    private boolean isSame(Clock other) {
      int day = isHalf || other.isHalf ? NOON : DAY;
      int apart = Math.abs(minutes - other.minutes) % day;
      return Math.min(apart, day - apart) <= Math.max(within, other.within);
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
    if (inA.size() > MOST || inB.size() > MOST) {
      return found;
    }
    for (Clock a : inA) {
      List<Clock> mine = of(a.sentence().passage(), inA);
      List<Clock> theirs = of(closest.getOrDefault(a.sentence().passage(), -1), inB);
      if (mine.size() == 1 && theirs.size() == 1) {
        Clock b = theirs.getFirst();
        boolean isElsewhere = inB.stream().anyMatch(a::isSame) || inA.stream().anyMatch(b::isSame);
        if (a.isTold() && b.isTold() && !isElsewhere) {
          found.add(difference(a, b));
        }
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
      Matcher found = TIME.matcher(sentence.span().in(sentence.text()));
      while (clocks.size() <= MOST && found.find()) {
        Span span = new Span(found.start(), found.end()).shifted(sentence.span().start());
        clock(sentence, found, span).ifPresent(clocks::add);
      }
    }
    return clocks;
  }

  /** Without {@code a.m.} what has no preposition before it is a score, a length or a name. */
  private static Optional<Clock> clock(Sentence sentence, Matcher found, Span span) {
    int first = sentence.tokenAt(span.start());
    String before = sentence.folded(first - 1);
    int next = sentence.tokenAt(span.end());
    boolean isPart = sentence.folded(next).equals("of");
    if (found.group("hour") == null && (!LEADS.contains(before) || isPart)) {
      return Optional.empty();
    }
    boolean bounds = BOUNDS.contains(before);
    boolean isNear = bounds && NEAR.contains(sentence.folded(first - 2));
    boolean isTold = bounds == isNear && !isOfZone(sentence, span.end());
    boolean isHalf = found.group("hours") != null && Integer.parseInt(found.group("hours")) <= 12;
    int within = isNear ? APART_NEAR : APART;
    return Optional.of(new Clock(sentence, span, minutes(found), within, isHalf, isTold));
  }

  private static int minutes(Matcher found) {
    if (found.group("name") != null) {
      return found.group("name").equalsIgnoreCase("midnight") ? 0 : NOON;
    }
    if (found.group("hours") != null) {
      return minutes(Integer.parseInt(found.group("hours")), found.group("minutes"));
    }
    int hour = Integer.parseInt(found.group("hour")) % 12;
    boolean isLate = found.group("half").equalsIgnoreCase("p");
    return minutes(hour, found.group("minute")) + (isLate ? NOON : 0);
  }

  private static int minutes(int hour, String minutes) {
    return hour * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
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
