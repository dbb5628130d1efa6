package synoptic.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Days of one month in a row: {@code 9}, {@code 23 and 24}, {@code 27-29}.
 *
 * @param places the index of each day
 * @param days the days themselves
 * @param span whether they are first and last day of a span
 * @param end the index behind the last lexeme
 */
record DayList(List<Integer> places, List<Integer> days, boolean span, int end) {

  /** More days than this are no list of days. */
  private static final int MOST = 6;

  private static final Set<String> RANGES = Set.of("to", "through", "until", "till");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  /** The days that begin at an index; none where it has no day. */
  static DayList at(Lexemes lexemes, int index) {
    List<Integer> places = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    boolean range = false;
    int at = index;
    int end = index;
    while (at >= 0 && !range && places.size() < MOST && isDay(lexemes, at)) {
      range = !places.isEmpty() && isRange(lexemes, end);
      places.add(at);
      days.add(lexemes.at(at).whole());
      end = behind(lexemes, at);
      at = behindJoint(lexemes, end);
    }
    boolean pair = places.size() == 2 && lexemes.lower(places.get(1) - 1).equals("and");
    boolean between = pair && isBetween(lexemes, index);
    return new DayList(places, days, range || between || isUnbroken(days), end);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  static boolean isRange(Lexemes lexemes, int joint) {
    return lexemes.at(joint).isOneOf(Lexemes.DASHES) || RANGES.contains(lexemes.lower(joint));
  }

  /** The index behind what joins two dates at an index, or -1. */
  static int behindJoint(Lexemes lexemes, int index) {
    String joint = lexemes.lower(index);
    if (joint.equals(",") && lexemes.lower(index + 1).equals("and")) {
      return index + 2;
    }
    boolean joins = joint.equals("and") || joint.equals("or") || joint.equals("&");
    return joins || joint.equals(",") || isRange(lexemes, index) ? index + 1 : -1;
  }

  /** Whether {@code between} stands before a date, with its month or without. */
  static boolean isBetween(Lexemes lexemes, int index) {
    int before = lexemes.month(index - 1) > 0 ? index - 2 : index - 1;
    return lexemes.lower(before).equals("between");
  }

  private static boolean isDay(Lexemes lexemes, int at) {
    Lexeme lexeme = lexemes.at(at);
    boolean day = lexeme.text().length() <= 2 && lexeme.whole() >= 1 && lexeme.whole() <= 31;
    Lexeme next = lexemes.at(behind(lexemes, at));
    boolean goesOn = next.glued() && (next.isOneOf(":%/") || next.isWord());
    return day && !goesOn && !counts(lexemes, at, next);
  }

  /** Whether the digits count something; a month or a hyphen right before them speaks for a day. */
  private static boolean counts(Lexemes lexemes, int at, Lexeme next) {
    boolean month = lexemes.month(at - 1) > 0;
    boolean said = month ? !lexemes.lower(at - 2).equals("in") : lexemes.isHyphen(at - 1);
    boolean measure = CountWords.isMeasure(next.lower()) || next.lower().matches("percent|million");
    return measure || !said && next.isWord() && lexemes.isPlural(behind(lexemes, at));
  }

  private static int behind(Lexemes lexemes, int at) {
    Lexeme next = lexemes.at(at + 1);
    return next.glued() && ORDINALS.contains(next.lower()) ? at + 2 : at + 1;
  }

  private static boolean isUnbroken(List<Integer> days) {
    for (int at = 1; at < days.size(); at++) {
      if (days.get(at) != days.get(at - 1) + 1) {
        return false;
      }
    }
    return days.size() > 1;
  }

  /** The index behind the lexemes of one of the days. */
  int endOf(int number) {
    return number + 1 == places.size() ? end : places.get(number) + 1;
  }
}
