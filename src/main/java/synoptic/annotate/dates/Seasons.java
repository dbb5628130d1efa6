package synoptic.annotate.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.dates.Mention.Basis;
import synoptic.corpus.PartialDate;
import synoptic.text.Language.Filler;

/**
 * Finds seasons: {@code summer 2016}, {@code last winter}, {@code in the spring}. They are those of
 * the northern half of the earth, of three whole months each from March on; {@code winter 2016} is
 * that year and no more, as it may begin or end in it.
 */
final class Seasons {

  private static final int WINTER = 4;
  private static final Set<String> BEFORE =
      Set.of("in", "over", "during", "by", "since", "until", "before", "after", "through", "for");

  private static final Set<String> PARTS = Set.of("early", "late", "mid", "the");

  private final Lexemes lexemes;
  private final Years years;
  private final Optional<PartialDate> published;

  Seasons(Lexemes lexemes, Years years, Optional<PartialDate> published) {
    this.lexemes = lexemes;
    this.years = years;
    this.published = published.filter(date -> date.month() > 0);
  }

  /** The season that is named at an index; 0 for none. */
  int season(int index) {
    return lexemes.language().season(lexemes.at(index).withoutPossessive());
  }

  /** The season that begins at an index, or null. */
  DateMatch at(int index) {
    int season = season(index);
    if (season == 0) {
      return null;
    }
    int year = lexemes.lower(index + 1).equals("of") ? index + 2 : index + 1;
    DateMatch said = years.at(year);
    if (said != null) {
      return match(index, said.end(), inYear(season, said.when()), Basis.WRITTEN);
    }
    int brief = years.brief(year);
    if (brief > 0) {
      return match(index, year + 2, inYear(season, brief), Basis.WRITTEN);
    }
    return bare(index, season);
  }

  private static Optional<When> inYear(int season, When year) {
    return switch (year) {
      case When.On(PartialDate date) -> inYear(season, date.year());
      case When.Between(PartialDate first, PartialDate last) ->
          season == WINTER && last.year() == first.year() + 1
              ? span(season, first.year())
              : Optional.empty();
    };
  }

  private static Optional<When> inYear(int season, int year) {
    return season == WINTER ? When.on(year, 0, 0) : span(season, year);
  }

  /** The three months of a season, which begins in a year. */
  private static Optional<When> span(int season, int year) {
    return When.between(
        When.date(year, season * 3, 0),
        season == WINTER ? When.date(year + 1, 2, 0) : When.date(year, season * 3 + 2, 0));
  }

  private static LocalDate begin(int season, int year) {
    return LocalDate.of(year, season * 3, 1);
  }

  /** {@code in the summer}, where a verb tells on which side of the publication it lies. */
  private DateMatch bare(int index, int season) {
    int before = index - 1;
    while (PARTS.contains(lexemes.lower(before)) || lexemes.isHyphen(before)) {
      before--;
    }
    Lexeme next = lexemes.at(index + 1);
    boolean alone =
        !next.isWord() && !next.isDigits()
            || next.isCapital()
            || next.isWord() && isSmall(next) && !next.lower().equals("of") && !isDrop(index);
    if (published.isEmpty()
        || lexemes.at(index).isCapital()
        || !alone
        || !BEFORE.contains(lexemes.lower(before))) {
      return null;
    }
    return switch (Tense.of(lexemes, index, index + 1)) {
      case PAST -> resolved(index, index + 1, latestBegun(season));
      case AHEAD -> resolved(index, index + 1, firstNotOver(season));
      case OPEN, DUE, UNTOLD -> null;
    };
  }

  /** {@code the fall in prices}. */
  private boolean isDrop(int index) {
    return lexemes.lower(index).equals("fall") && lexemes.lower(index + 1).equals("in");
  }

  private boolean isSmall(Lexeme word) {
    return lexemes.language().filler(word.lower()) == Filler.NOTHING;
  }

  /**
   * A season by the word before it.
   *
   * @param offset -1 for {@code last}, 0 for {@code this}, 1 for {@code next}
   */
  DateMatch shifted(int index, int named, int offset) {
    int season = season(named);
    if (season == 0 || published.isEmpty() || lexemes.at(named).isCapital()) {
      return null;
    }
    int year =
        switch (offset) {
          case -1 -> lastOver(season);
          case 0 ->
              switch (Tense.of(lexemes, index, named + 1)) {
                case PAST -> latestBegun(season);
                case AHEAD -> firstNotOver(season);
                case OPEN, DUE, UNTOLD -> nearest(season);
              };
          default -> firstAhead(season);
        };
    return resolved(index, named + 1, year);
  }

  private DateMatch resolved(int index, int end, int year) {
    return match(index, end, span(season(end - 1), year), Basis.RESOLVED);
  }

  private static DateMatch match(int from, int end, Optional<When> when, Basis basis) {
    return when.map(season -> new DateMatch(from, end, season, basis)).orElse(null);
  }

  private PartialDate date() {
    return published.orElseThrow();
  }

  private IntStream near() {
    return IntStream.rangeClosed(date().year() - 2, date().year() + 2);
  }

  /** The year of the season that was over last. */
  private int lastOver(int season) {
    return near()
        .filter(year -> !begin(season, year).plusMonths(3).isAfter(date().earliest()))
        .max()
        .orElse(date().year());
  }

  private int latestBegun(int season) {
    return near()
        .filter(year -> !begin(season, year).isAfter(date().latest()))
        .max()
        .orElse(date().year());
  }

  private int firstNotOver(int season) {
    return near()
        .filter(year -> begin(season, year).plusMonths(3).isAfter(date().earliest()))
        .min()
        .orElse(date().year());
  }

  private int firstAhead(int season) {
    return near()
        .filter(year -> begin(season, year).isAfter(date().latest()))
        .min()
        .orElse(date().year());
  }

  private int nearest(int season) {
    return near()
        .boxed()
        .min(Comparator.comparingLong(year -> daysTo(begin(season, year))))
        .orElse(date().year());
  }

  /** How far the three months from a day on are away from the publication. */
  private long daysTo(LocalDate begin) {
    long ahead = ChronoUnit.DAYS.between(date().latest(), begin);
    long behind = ChronoUnit.DAYS.between(begin.plusMonths(3), date().earliest());
    return Math.max(0, Math.max(ahead, behind));
  }
}
