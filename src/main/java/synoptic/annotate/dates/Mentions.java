package synoptic.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.text.Language;

/**
 * Finds the dates and numbers of a passage. What a date is in numbers and the names of months holds
 * for any language; what is said in words ({@code last week}, {@code 9/11}, what a number counts)
 * is known of English alone.
 */
public final class Mentions {

  /** Stands for a date that is not known, to see whether words would be a date with it. */
  private static final PartialDate ASSUMED = new PartialDate(2000, 6, 15);

  private final Language language;
  private final Lexemes lexemes;
  private final Years years;
  private final MonthDates monthDates;
  private final NumericDates numericDates;
  private final OtherCalendars calendars;
  private final NamedDays knownDays;
  private final Seasons seasons;
  private final PeriodParts periodParts;
  private final Optional<RelativeDates> relativeDates;
  private final RelativeDates assumedDates;
  private final NeighbourDates neighbourDates;
  private final NamedBefore before;
  private final Numbers numbers;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final boolean wantsUnplaced;

  /** Where the words of the last date end, which are read no second time. */
  private int endOfUnplaced;

  private Mentions(
      String passage, Optional<PartialDate> published, Language language, boolean wantsUnplaced) {
    this.language = language;
    this.wantsUnplaced = wantsUnplaced;
    lexemes = new Lexemes(passage, language);
    ExcludedNumbers noNumbers = new ExcludedNumbers(lexemes);
    Numerals numerals = new Numerals(lexemes);
    years = new Years(lexemes, noNumbers, published);
    before = new NamedBefore(lexemes);
    monthDates = new MonthDates(lexemes, years, published, before);
    numericDates = new NumericDates(lexemes, years);
    calendars = new OtherCalendars(lexemes);
    knownDays = new NamedDays(lexemes, years);
    seasons = new Seasons(lexemes, years, Optional.empty());
    periodParts = new PeriodParts(lexemes);
    assumedDates = new RelativeDates(lexemes, numerals, years, ASSUMED);
    neighbourDates = new NeighbourDates(lexemes, numerals);
    relativeDates = published.map(date -> new RelativeDates(lexemes, numerals, years, date));
    numbers = new Numbers(lexemes, noNumbers, numerals);
  }

  /**
   * The dates and numbers of a passage in order, without overlap, in time linear in its length.
   *
   * <p>A date is as precise as it was said: {@code early 2013} is a year, {@code last week} the
   * seven days from Monday, {@code the 1990s} the years 1990 to 1999. A day or month without its
   * year takes the one nearest to a date named before in the sentence, or else to the publication.
   * A weekday is the last one up to the day of publication, or the first one from it where the
   * sentence speaks of what is to come; after {@code last} it is before it, after {@code next}
   * behind it. {@code The next day} and {@code two years earlier} are counted from the date named
   * before in the same sentence or the one before.
   *
   * @param published the day, month or year of publication; a date that needs more than is known of
   *     it is no mention
   * @param language what the passage is written in
   */
  public static List<Mention> of(
      String passage, Optional<PartialDate> published, Language language) {
    return new Mentions(passage, published, language, false).read().mentions();
  }

  /**
   * The dates and numbers of a passage, as {@link #of} finds them, and the words that name a date
   * which cannot be told from what is known.
   */
  public static Read read(String passage, Optional<PartialDate> published, Language language) {
    return new Mentions(passage, published, language, true).read();
  }

  /** What was found in a passage, each list in order. */
  public record Read(List<Mention> mentions, List<Unplaced> unplaced) {}

  /**
   * Words that name a date in relation to one that is not known: {@code last Wednesday} in an
   * article without a day of publication.
   *
   * @param granularity how precise the date would be
   */
  public record Unplaced(Part part, Granularity granularity) {}

  private Read read() {
    int at = 0;
    while (at < lexemes.size()) {
      int otherYear = calendars.year(at);
      if (otherYear > 0) {
        before.addYear(new PartialDate(otherYear, 0, 0), at, at + 1);
        at++;
        continue;
      }
      DateMatches dates = dates(at);
      if (dates != null) {
        dates.datings().forEach(this::add);
        if (!dates.isKnown()) {
          unplaced(at, dates.end(), Granularity.DAY);
        }
        at = dates.end();
        continue;
      }
      if (wantsUnplaced && language.hasRules()) {
        unplaced(at);
      }
      Numbers.Found number = numbers.at(at);
      if (number != null) {
        mentions.add(
            new Mention.Numbered(
                lexemes.part(number.from(), number.end()), number.value(), number.counted()));
        at = number.end();
        continue;
      }
      if (lexemes.endsSentence(at)) {
        before.endSentence(at + 1);
      } else if (lexemes.at(at).isOneOf(";")) {
        before.endClause(at + 1);
      }
      at++;
    }
    return new Read(List.copyOf(mentions), List.copyOf(unplaced));
  }

  /** Keeps words that would be a date if more were known. */
  private void unplaced(int at) {
    if (at < endOfUnplaced) {
      return;
    }
    DateMatch dating = assumedDates.at(at);
    DateMatch found = dating == null ? neighbourDates.at(at, ASSUMED) : dating;
    if (found != null) {
      unplaced(at, found.end(), Granularity.of(found.when()));
    }
  }

  private void unplaced(int from, int end, Granularity granularity) {
    unplaced.add(new Unplaced(lexemes.part(from, end), granularity));
    endOfUnplaced = end;
  }

  private void add(DateMatch found) {
    Part part = lexemes.part(found.from(), found.end());
    mentions.add(
        found.isDoubtful()
            ? new Mention.Doubtful(part, found.readings())
            : new Mention.Dated(part, found.when(), found.basis()));
    before.add(found);
  }

  private DateMatches dates(int index) {
    DateMatches plain = plain(index);
    return plain == null && language.hasRules() ? qualified(index) : plain;
  }

  private DateMatches plain(int index) {
    DateMatch other = calendars.at(index);
    DateMatch iso = other == null ? IsoDates.at(lexemes, index) : other;
    if (iso != null) {
      return DateMatches.of(iso);
    }
    DateMatch known = language.hasRules() ? knownDays.at(index) : null;
    known = known == null ? numericDates.at(index) : known;
    if (known != null) {
      return DateMatches.of(known);
    }
    DateMatches named = monthDates.at(index);
    if (named != null) {
      return named;
    }
    DateMatch year = years.at(index);
    return year == null ? null : DateMatches.of(year);
  }

  /** With a weekday or a part of the year before it, or else relative to another date. */
  private DateMatches qualified(int index) {
    DateMatches part = withPart(index);
    if (part != null) {
      return part;
    }
    return Optional.ofNullable(seasons.at(index))
        .or(() -> Optional.ofNullable(neighbourDates.counted(index, this::single)))
        .or(() -> relativeDates.map(dates -> dates.at(index)))
        .or(() -> before.near().map(date -> neighbourDates.at(index, date)))
        .map(DateMatches::of)
        .orElse(null);
  }

  private DateMatches withPart(int index) {
    if (lexemes.weekday(index) > 0) {
      int day = lexemes.lower(index + 1).equals(",") ? index + 2 : index + 1;
      DateMatches dates = plain(day);
      return dates != null && isOfDays(dates) ? dates.from(index) : null;
    }
    if (YearParts.contains(lexemes.at(index))) {
      DateMatches dates = plainOrSeason(YearParts.behind(lexemes, index));
      return dates == null ? null : dates.from(index);
    }
    int behind = periodParts.behind(index);
    DateMatches whole = behind == 0 ? null : plainOrSeason(behind);
    if (whole == null || whole.datings().size() != 1) {
      return null;
    }
    DateMatch date = whole.datings().getFirst();
    List<When> parts =
        date.readings().stream()
            .map(reading -> periodParts.of(index, reading))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty()
        ? null
        : DateMatches.of(new DateMatch(index, date.end(), parts, date.basis()));
  }

  private DateMatches plainOrSeason(int index) {
    DateMatches plain = plain(index);
    DateMatch season = plain == null && language.hasRules() ? seasons.at(index) : null;
    return season == null ? plain : DateMatches.of(season);
  }

  /** The date that begins at an index and is told without the ones around it, or null. */
  private DateMatch single(int index) {
    DateMatches plain = plain(index);
    if (plain == null) {
      return relativeDates.map(dates -> dates.at(index)).orElse(null);
    }
    return plain.datings().isEmpty() ? null : plain.datings().getFirst();
  }

  private static boolean isOfDays(DateMatches dates) {
    return dates.datings().isEmpty() || isOfDays(dates.datings().getFirst().when());
  }

  private static boolean isOfDays(When when) {
    return switch (when) {
      case When.On on -> on.date().day() > 0;
      case When.Between between -> between.first().day() > 0;
    };
  }
}
