package synoptic.annotate.statements;

import static synoptic.annotate.statements.AdjunctWords.DETERMINERS;
import static synoptic.annotate.statements.AdjunctWords.OBJECTS;
import static synoptic.annotate.statements.AdjunctWords.OCCASIONS;
import static synoptic.annotate.statements.AdjunctWords.STOPS;
import static synoptic.annotate.statements.PolarityWords.words;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import synoptic.text.Span;

/**
 * Reads single phrases that tell to whom, where or when something is said: {@code on Tuesday},
 * {@code to reporters}, {@code in an interview with X}, {@code on "Y"}.
 *
 * @param days where the dates of the paragraph stand, by their first token
 */
record Adjuncts(Utterance utterance, NavigableMap<Integer, Span> days) {

  private static final int LONGEST_NAME = 9;
  private static final int MOST_MODIFIERS = 4;
  private static final int LONGEST_TITLE = 8;

  private static final Set<String> BEFORE_DAYS = words("on in late early earlier later during by");

  private static final Set<String> PARTS_OF_DAYS =
      Set.of("morning", "afternoon", "evening", "night", "noon");

  private static final Set<String> BEFORE_OCCASIONS =
      words("in during at after on via through from");

  private static final Set<String> TO_PEOPLE = Set.of("with", "to", "before");

  /**
   * A phrase that was read.
   *
   * @param end the token behind it
   * @param to whom or what it names
   * @param day the day that it names
   */
  record Found(int end, Optional<Span> to, Optional<Span> day) {

    Found and(Found more) {
      return new Found(more.end, to.or(more::to), day.or(more::day));
    }
  }

  /** The phrase that begins with a token and ends before another. */
  Optional<Found> at(int at, int limit) {
    return day(at, limit).or(() -> occasion(at, limit)).or(() -> medium(at, limit));
  }

  /** A day, with or without a preposition: {@code late on Monday night}. */
  Optional<Found> day(int at, int limit) {
    int named = at;
    while (named < limit && named < at + 2 && BEFORE_DAYS.contains(lower(named))) {
      named++;
    }
    Span day = days.get(named);
    if (day == null || day.end() > limit || isPossessive(day.end() - 1)) {
      return Optional.empty();
    }
    int end = day.end();
    boolean bare = named == at;
    boolean year = Character.isDigit(utterance.paragraph().first(named)) && day.length() == 1;
    if (bare && (year || STOPS.contains(lower(end)) && isVerb(lower(end)))) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            PARTS_OF_DAYS.contains(lower(end)) ? end + 1 : end,
            Optional.empty(),
            Optional.of(day)));
  }

  private static boolean isVerb(String word) {
    return PolarityWords.isAuxiliary(word);
  }

  /** {@code in an interview aired Sunday with X}. */
  private Optional<Found> occasion(int at, int limit) {
    if (!BEFORE_OCCASIONS.contains(lower(at))) {
      return Optional.empty();
    }
    Optional<Span> day = Optional.empty();
    int noun = at + 1;
    while (noun < limit && !OCCASIONS.contains(lower(noun))) {
      boolean led = noun == at + 1 && DETERMINERS.contains(lower(noun));
      if (noun > at + MOST_MODIFIERS || !utterance.isWord(noun) || !led && isStop(noun)) {
        return Optional.empty();
      }
      day = day.or(dayAt(noun));
      noun++;
    }
    return noun >= limit
        ? Optional.empty()
        : Optional.of(behindOccasion(new Found(noun + 1, Optional.empty(), day), limit));
  }

  private Supplier<Optional<Span>> dayAt(int at) {
    return () -> Optional.ofNullable(days.get(at));
  }

  private boolean isStop(int at) {
    return STOPS.contains(lower(at)) || DETERMINERS.contains(lower(at));
  }

  private Found behindOccasion(Found occasion, int limit) {
    Found found = occasion;
    while (found.end < limit) {
      int at = found.end + (AdjunctWords.PUBLISHED.contains(lower(found.end)) ? 1 : 0);
      Optional<Found> more = day(at, limit).or(() -> medium(at, limit)).or(() -> people(at, limit));
      if (more.isEmpty()) {
        return found;
      }
      found = found.and(more.get());
    }
    return found;
  }

  /** {@code with X}, {@code to X}. */
  Optional<Found> people(int at, int limit) {
    return TO_PEOPLE.contains(lower(at)) ? named(at + 1, limit) : Optional.empty();
  }

  /** Those who are told, from a token on. */
  Optional<Found> named(int at, int limit) {
    int end = name(at, limit);
    return end == at
        ? Optional.empty()
        : Optional.of(new Found(end, Optional.of(new Span(at, end)), Optional.empty()));
  }

  /** {@code on "Harbor Talk"}, {@code on Twitter}, {@code in The Coast Herald}. */
  private Optional<Found> medium(int at, int limit) {
    String word = lower(at);
    boolean on = word.equals("on") || word.equals("via") || word.equals("for");
    if (!on && !word.equals("in")) {
      return Optional.empty();
    }
    int start = at + 1;
    boolean indefinite = lower(start).equals("a") || lower(start).equals("an");
    int end = !on && indefinite ? start : name(start, limit);
    Optional<Found> title = title(end, limit);
    if (title.isPresent()) {
      return on ? title : Optional.empty();
    }
    boolean medium = false;
    for (int each = start; each < end; each++) {
      boolean call = isCallSign(each);
      String named = lower(each);
      medium |= on ? call || AdjunctWords.isMedium(named) : AdjunctWords.isPaper(named);
    }
    return medium && (on || utterance.paragraph().isCapital(end - 1) || isWritten())
        ? Optional.of(new Found(end, Optional.of(new Span(start, end)), Optional.empty()))
        : Optional.empty();
  }

  private boolean isWritten() {
    for (int at = utterance.cue().start(); at < utterance.cue().end(); at++) {
      if (AdjunctWords.WRITING.contains(lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** Three letters at the least, all of them capital: a station. */
  private boolean isCallSign(int at) {
    String text = utterance.paragraph().spans[at].in(utterance.paragraph().text);
    return text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
  }

  /** A title in quotation marks that begin with a token; its words without the marks. */
  private Optional<Found> title(int at, int limit) {
    int[] quotes = utterance.paragraph().quotes;
    if (at >= limit || utterance.isWord(at) || quotes[at] < 0) {
      return Optional.empty();
    }
    int end = at;
    while (end < utterance.paragraph().size() && quotes[end] == quotes[at]) {
      end++;
    }
    int last = end - 1;
    while (last > at && !utterance.isWord(last)) {
      last--;
    }
    return last == at || last - at > LONGEST_TITLE || !utterance.paragraph().isCapital(at + 1)
        ? Optional.empty()
        : Optional.of(new Found(end, Optional.of(new Span(at + 1, last + 1)), Optional.empty()));
  }

  /** Where the words for a person, group or body end that begin with a token; it where none do. */
  private int name(int at, int limit) {
    String first = lower(at);
    if (at >= limit || !utterance.isWord(at)) {
      return at;
    }
    boolean her = first.equals("her") && (STOPS.contains(lower(at + 1)) || !isLowerWord(at + 1));
    if (OBJECTS.contains(first) || her) {
      return at + 1;
    }
    boolean led = DETERMINERS.contains(first);
    boolean plain = isLowerWord(at);
    boolean group = isPlural(first) || AdjunctWords.GROUPS.contains(first);
    if (STOPS.contains(first) || days.containsKey(at) || !led && plain && !group) {
      return at;
    }
    int end = at + 1;
    while (end < limit && end - at < LONGEST_NAME && goesOn(end, led && end == at + 1, limit)) {
      end++;
    }
    return led && end == at + 1 ? at : end;
  }

  /** Not {@code discuss} or {@code focus}. */
  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private boolean isLowerWord(int at) {
    return utterance.isWord(at) && Character.isLowerCase(utterance.paragraph().first(at));
  }

  /**
   * Whether a name goes on with a token that is not its first.
   *
   * @param led whether only an article stands before it
   */
  private boolean goesOn(int at, boolean led, int limit) {
    String word = lower(at);
    if (!utterance.isWord(at)) {
      boolean inName = isCapital(at - 1) && isCapital(at + 1);
      return word.equals("&")
          || word.equals(".") && inName && !utterance.paragraph().begins(at + 1);
    }
    if (days.containsKey(at) || STOPS.contains(word)) {
      return false;
    }
    boolean joined = JOINING.contains(lower(at - 1));
    if (JOINING.contains(word)) {
      boolean more = word.equals("of") || isCapital(at + 1) || DETERMINERS.contains(lower(at + 1));
      return more && at + 1 < limit;
    }
    if (DETERMINERS.contains(word)) {
      return joined;
    }
    boolean last = at + 1 >= limit || !utterance.isWord(at + 1) || ends(at + 1);
    boolean afterName = isCapital(at - 1);
    return isCapital(at)
        ? afterName || led || joined || isLowerWord(at - 1) && isCapital(at - 2)
        : led || joined || !afterName || last || isCapital(at + 1);
  }

  private static final Set<String> JOINING = Set.of("of", "and", "for");

  private boolean ends(int at) {
    return days.containsKey(at) || STOPS.contains(lower(at)) && !isVerb(lower(at));
  }

  private boolean isCapital(int at) {
    return at >= 0 && at < utterance.paragraph().size() && utterance.paragraph().isCapital(at);
  }

  private boolean isPossessive(int at) {
    return lower(at).endsWith("'s");
  }

  private String lower(int at) {
    return utterance.lower(at);
  }
}
