package synoptic.ingest.plain;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.PartialDate;
import synoptic.text.MonthNames;
import synoptic.text.OtherCalendar;

/**
 * A line that is a date and nothing else, as pages print it above an article. Each of its words
 * must belong to the date, so that a date in prose is never taken for one. Of several dates that
 * words part, as in {@code Published … | Updated …}, the first that is no update's counts.
 *
 * @param isAnnounced whether a word such as "published" stands before it or beside it
 * @param isUpdate whether a word such as "updated" does
 */
record DateLine(PartialDate date, boolean isAnnounced, boolean isUpdate) {

  private static final int LONGEST = 120;

  /** {@code 17:42}, {@code 17.42}, {@code 5:40 a.m.}, {@code 05h30}, and zones such as GMT+1. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:t|(?<![\\d.:]))(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?"
              + "|\\d{1,2}\\.\\d{2}(?![.\\d]|\\s{0,2}\\d)"
              + "|\\d{1,2} ?h ?(?:\\d{2})?(?![\\p{L}\\d])"
              + "|\\d{1,2}(?= ?[ap]\\.?m\\b))"
              + "z?(?:[+-]\\d\\d:?\\d\\d)?"
              + "|(?:gmt|utc) ?[+−-] ?\\d{1,2}(?::?\\d\\d)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Set<String>> AROUND = Phrases.sections("around-dates.txt");

  static Optional<DateLine> of(String line) {
    if (line.length() > LONGEST
        || line.length() < 6
        || line.regionMatches(true, 0, "the ", 0, 4)
        || line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String plain = TIME.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ");
    List<Part> parts = new ArrayList<>();
    parts.add(new Part());
    for (String token : tokens(plain)) {
      if (parts.getLast().isEndedBy(token)) {
        parts.add(new Part());
      }
      if (!parts.getLast().takes(token)) {
        return Optional.empty();
      }
    }
    List<DateLine> dates = parts.stream().flatMap(part -> part.date(plain).stream()).toList();
    boolean isAnnounced = dates.stream().anyMatch(DateLine::isAnnounced);
    return dates.stream()
        .filter(date -> !date.isUpdate())
        .findFirst()
        .or(dates.stream()::findFirst)
        .map(date -> new DateLine(date.date(), isAnnounced, date.isUpdate()));
  }

  private static final Pattern PLACE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3})(?:,| [|/—–-]) (.+)");

  /**
   * A day and an hour behind a place, as in {@code Norrvik - 6 FEB 2017 - 20:15}. The hour tells
   * that it is when the text appeared and not when something in it happened.
   */
  static Optional<DateLine> behindPlace(String line) {
    Matcher place = PLACE.matcher(line);
    boolean isTimed =
        line.length() <= LONGEST
            && place.matches()
            && TIME.matcher(line.toLowerCase(Locale.ROOT)).find();
    return isTimed ? of(place.group(2)) : Optional.empty();
  }

  /** Whether the word counts back from the day of reading. */
  static boolean isAgo(String word) {
    return AROUND.get("ago").contains(word);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>(MonthNames.inAnyLanguage());
    List<String> further = Phrases.lines("date-months.txt");
    for (int at = 0; at < further.size(); at++) {
      for (String name : further.get(at).split(" ")) {
        months.putIfAbsent(name, at + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** The words down to the next one that announces another date. */
  private static final class Part {
    private final List<Integer> numbers = new ArrayList<>();
    private final Set<Integer> months = new LinkedHashSet<>();
    private Optional<OtherCalendar.Month> other = Optional.empty();
    private boolean isAnnounced;
    private boolean isUpdate;
    private boolean isAgo;
    private boolean isWord;
    private boolean isEnglish;

    boolean isEndedBy(String token) {
      boolean announces = is("announces", token) || is("updates", token);
      return announces && !numbers.isEmpty();
    }

    /** Whether the word belongs to a date. */
    boolean takes(String token) {
      if (Character.isDigit(token.codePointAt(0))) {
        numbers.add(number(token));
      } else if (MONTHS.containsKey(token)) {
        months.add(MONTHS.get(token));
        isEnglish |= MonthNames.isIn("en", token) && !MonthNames.isIn("de", token);
      } else if (OtherCalendar.month(token).isPresent() && other.isEmpty()) {
        other = OtherCalendar.month(token);
      } else if (AROUND.values().stream().anyMatch(words -> words.contains(token))) {
        isUpdate |= is("updates", token);
        isAnnounced |= is("announces", token) || is("updates", token);
        isAgo |= DateLine.isAgo(token) && !is("others", token);
        isWord |= is("words", token);
      } else {
        return false;
      }
      return true;
    }

    private static boolean is(String kind, String token) {
      return AROUND.get(kind).contains(token);
    }

    Optional<DateLine> date(String line) {
      boolean isOther = other.isPresent() && months.isEmpty() || isPersian(line, numbers, months);
      Optional<PartialDate> date =
          isOther
              ? ours(numbers, other)
              : DateLine.date(line, numbers, List.copyOf(months))
                  .filter(found -> !isAgo && !(isWord && isEnglish));
      return date.map(found -> new DateLine(found, isAnnounced, isUpdate));
    }
  }

  /** {@code ۱۳۹۵/۱۲/۱۰} */
  private static boolean isPersian(String line, List<Integer> numbers, Set<Integer> months) {
    return numbers.size() == 3
        && months.isEmpty()
        && OtherCalendar.isYear(numbers.getFirst())
        && line.chars().anyMatch(sign -> sign >= '۰' && sign <= '۹');
  }

  /** A whole day of another calendar, in numbers one of the Persian calendar. */
  private static Optional<PartialDate> ours(
      List<Integer> numbers, Optional<OtherCalendar.Month> named) {
    List<Integer> all = new ArrayList<>(numbers);
    named.ifPresent(month -> all.add(Math.min(1, all.size()), month.number()));
    if (all.size() != 3) {
      return Optional.empty();
    }
    boolean yearFirst = OtherCalendar.isYear(all.getFirst());
    OtherCalendar calendar = named.map(OtherCalendar.Month::calendar).orElse(OtherCalendar.PERSIAN);
    try {
      return Optional.of(
          PartialDate.of(
              calendar.day(all.get(yearFirst ? 0 : 2), all.get(1), all.get(yearFirst ? 2 : 0))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> date(
      String line, List<Integer> numbers, List<Integer> months) {
    if (months.size() == 1 && numbers.size() == 2) {
      boolean yearFirst = numbers.get(0) > 31;
      return date(numbers.get(yearFirst ? 0 : 1), months.get(0), numbers.get(yearFirst ? 1 : 0));
    }
    if (months.size() == 1 && numbers.size() == 1) {
      return date(numbers.get(0), months.get(0), 0);
    }
    return months.isEmpty() && numbers.size() == 3 ? numeric(line, numbers) : Optional.empty();
  }

  /** Year first is ISO 8601; with full stops the day comes first; else it must be unmistakable. */
  private static Optional<PartialDate> numeric(String line, List<Integer> numbers) {
    int a = numbers.get(0);
    int b = numbers.get(1);
    int c = numbers.get(2);
    if (a > 31) {
      return date(a, b, c);
    }
    if (line.indexOf('.') >= 0 || a > 12 || a == b) {
      return date(c, b, a);
    }
    return b > 12 ? date(c, a, b) : date(c, 0, 0);
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return year < 1000 ? Optional.empty() : Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    int number = 0;
    for (int at = 0; at < digits.length(); at++) {
      number = number * 10 + Character.digit(digits.charAt(at), 10);
    }
    return number;
  }

  /** Runs of letters and runs of digits (four at most); two-word months are joined. */
  private static List<String> tokens(String line) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at + 1;
      char c = line.charAt(at);
      if (Character.isDigit(c) || Character.isLetter(c)) {
        while (end < line.length() && sameKind(c, line.charAt(end))) {
          end++;
        }
        String token = line.substring(at, end);
        tokens.add(Character.isDigit(c) && token.length() > 4 ? "?" : token);
        joinMonth(tokens);
      } else if ("?!@#%&=<>{}".indexOf(c) >= 0) {
        tokens.add("?");
      }
      at = end;
    }
    return tokens;
  }

  private static boolean sameKind(char a, char b) {
    return Character.isDigit(a) == Character.isDigit(b)
        && (Character.isLetterOrDigit(b) || Character.getType(b) == Character.NON_SPACING_MARK);
  }

  private static void joinMonth(List<String> tokens) {
    int last = tokens.size() - 1;
    String both = last > 0 ? tokens.get(last - 1) + "_" + tokens.get(last) : "";
    if (MONTHS.containsKey(both) || OtherCalendar.month(both).isPresent()) {
      String second = tokens.removeLast();
      tokens.set(last - 1, tokens.get(last - 1) + "_" + second);
    }
  }
}
