package synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.PartialDate;

/** Finds the dates and numbers of a passage, by rules for English. */
public final class Mentions {

  private final Lexemes lexemes;
  private final Years years;
  private final MonthDates monthDates;
  private final Optional<RelativeDates> relativeDates;
  private final Numbers numbers;
  private final List<Mention> mentions = new ArrayList<>();

  /** The date that was named last in the sentence with its year. */
  private Optional<PartialDate> anchor = Optional.empty();

  private Mentions(String passage, Optional<PartialDate> published) {
    lexemes = new Lexemes(passage);
    NoNumbers noNumbers = new NoNumbers(lexemes);
    Numerals numerals = new Numerals(lexemes);
    years = new Years(lexemes, noNumbers);
    monthDates = new MonthDates(lexemes, years, published);
    relativeDates = published.map(date -> new RelativeDates(lexemes, numerals, date));
    numbers = new Numbers(lexemes, noNumbers, numerals);
  }

  /**
   * The dates and numbers of a passage in order, without overlap, in time linear in its length.
   *
   * <p>A date is as precise as it was said: {@code early 2013} is a year, {@code last week} the
   * seven days from Monday, {@code the 1990s} the years 1990 to 1999. A day or month without its
   * year takes the one nearest to a date named before in the sentence, or else to the publication.
   * A weekday is the last one up to the day of publication; after {@code last} it is before it,
   * after {@code next} behind it.
   *
   * @param published the day, month or year of publication; a date that needs more than is known of
   *     it is no mention
   */
  public static List<Mention> of(String passage, Optional<PartialDate> published) {
    Mentions mentions = new Mentions(passage, published);
    mentions.read();
    return List.copyOf(mentions.mentions);
  }

  private void read() {
    int at = 0;
    while (at < lexemes.size()) {
      Dates dates = dates(at);
      if (dates != null) {
        dates.datings().forEach(this::add);
        at = dates.end();
        continue;
      }
      Numbers.Found number = numbers.at(at);
      if (number != null) {
        mentions.add(
            new Mention.Numbered(
                lexemes.part(number.from(), number.end()), number.value(), number.counted()));
        at = number.end();
        continue;
      }
      anchor = lexemes.endsSentence(at) ? Optional.empty() : anchor;
      at++;
    }
  }

  private void add(Dating dating) {
    mentions.add(
        new Mention.Dated(
            lexemes.part(dating.from(), dating.end()), dating.when(), dating.basis()));
    if (dating.basis() != Mention.Basis.COMPLETED) {
      anchor = Optional.of(last(dating.when()));
    }
  }

  private static PartialDate last(When when) {
    return switch (when) {
      case When.On on -> on.date();
      case When.Between between -> between.last();
    };
  }

  private Dates dates(int index) {
    Dates plain = plain(index);
    return plain == null ? qualified(index) : plain;
  }

  private Dates plain(int index) {
    Dating iso = IsoDates.at(lexemes, index);
    if (iso != null) {
      return Dates.of(iso);
    }
    Dates named = monthDates.at(index, anchor);
    if (named != null) {
      return named;
    }
    Dating year = years.at(index);
    return year == null ? null : Dates.of(year);
  }

  /** With a weekday or a part of the year before it, or else relative to the publication. */
  private Dates qualified(int index) {
    Lexeme word = lexemes.at(index);
    if (Months.weekday(word) > 0) {
      int day = lexemes.lower(index + 1).equals(",") ? index + 2 : index + 1;
      Dates dates = plain(day);
      if (dates != null && isOfDays(dates)) {
        return dates.from(index);
      }
    } else if (YearParts.contains(lexemes.at(index))) {
      Dates dates = plain(YearParts.behind(lexemes, index));
      return dates == null ? null : dates.from(index);
    }
    return relativeDates.map(dates -> dates.at(index)).map(Dates::of).orElse(null);
  }

  private static boolean isOfDays(Dates dates) {
    return dates.datings().isEmpty() || isOfDays(dates.datings().getFirst().when());
  }

  private static boolean isOfDays(When when) {
    return switch (when) {
      case When.On on -> on.date().day() > 0;
      case When.Between between -> between.first().day() > 0;
    };
  }
}
