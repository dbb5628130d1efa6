package synoptic.explore.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import synoptic.annotate.dates.Granularity;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.compare.time.Timeline.Known;
import synoptic.compare.time.Timeline.Moment;
import synoptic.corpus.PartialDate;
import synoptic.explore.core.Line;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.text.Columns;

/**
 * Two strips of bars over the same time, one above the other: how much is told to have happened
 * when, and how much was published when. One sees how far the reports lag behind.
 *
 * @param untold of how many dates no more than the year or the month is known; empty for none
 */
record TimelineStrips(
    Axis axis, List<PartialDate> happened, List<PartialDate> published, String untold) {

  /** How many rows they take. */
  static final int ROWS = 2;

  private static final String HAPPENED = "happened  ";
  private static final String PUBLISHED = "published ";

  /** A day or a month is not drawn wider. */
  private static final int WIDEST = 4;

  /** Of the room that what was published leaves, so much lies before it, and the rest behind. */
  private static final double BEFORE = 0.75;

  /**
   * The time that the strips show.
   *
   * @param first the first day or month
   * @param length how many days or months
   * @param place how many of these a date lies behind the first
   */
  private record Axis(PartialDate first, PartialDate last, ToIntFunction<PartialDate> place) {

    int length() {
      return place.applyAsInt(last) + 1;
    }

    String spoken() {
      return "   " + (first.equals(last) ? first.brief() : first.brief() + " … " + last.brief());
    }
  }

  /**
   * The lines of the strips; none where no date is known well enough.
   *
   * @param isOfEvent whether they show the days around what was published, instead of all months
   * @param here the moment under the cursor, which is marked
   */
  static List<Line> of(Timeline timeline, Moment here, boolean isOfEvent, int columns) {
    Granularity least = isOfEvent ? Granularity.DAY : Granularity.MONTH;
    List<PartialDate> happened = dates(timeline, false, least);
    List<PartialDate> published = dates(timeline, true, least);
    String untold = untold(timeline, happened.size() + published.size(), isOfEvent);
    if (isOfEvent && !published.isEmpty()) {
      Axis days = days(happened, published, columns / 2);
      return new TimelineStrips(days, happened, published, untold).lines(here, columns);
    }
    if (isOfEvent) {
      return of(timeline, here, false, columns);
    }
    return months(happened, published)
        .map(months -> new TimelineStrips(months, happened, published, untold).lines(here, columns))
        .orElse(List.of());
  }

  private static String untold(Timeline timeline, int shown, boolean isOfEvent) {
    long known =
        timeline.moments().stream()
            .filter(moment -> moment.when().isPresent())
            .mapToLong(moment -> moment.entries().size())
            .sum();
    return known == shown
        ? ""
        : (known - shown) + (isOfEvent ? " without a day" : " without a month");
  }

  private static List<PartialDate> dates(Timeline timeline, boolean published, Granularity least) {
    List<PartialDate> dates = new ArrayList<>();
    for (Moment moment : timeline.moments()) {
      for (Entry entry : moment.entries()) {
        if (published == (entry.known() == Known.PUBLISHED)) {
          date(moment, least).ifPresent(dates::add);
        }
      }
    }
    return dates;
  }

  /** When a moment begins, where that is known so precisely. */
  private static Optional<PartialDate> date(Moment moment, Granularity least) {
    return moment.when().map(Timeline::first).filter(date -> isKnown(date, least));
  }

  private static boolean isKnown(PartialDate date, Granularity least) {
    return least == Granularity.DAY ? date.day() > 0 : date.month() > 0;
  }

  private static Optional<Axis> months(List<PartialDate> happened, List<PartialDate> published) {
    List<PartialDate> months =
        Stream.concat(happened.stream(), published.stream())
            .map(date -> new PartialDate(date.year(), date.month(), 0))
            .sorted()
            .toList();
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Axis(
                months.getFirst(),
                months.getLast(),
                date -> monthsBetween(months.getFirst(), date)));
  }

  private static int monthsBetween(PartialDate first, PartialDate last) {
    return (last.year() - first.year()) * 12 + last.month() - first.month();
  }

  /** The days from the first to the last publication, and those around them that are told of. */
  private static Axis days(List<PartialDate> happened, List<PartialDate> published, int room) {
    LocalDate from = published.stream().min(PartialDate::compareTo).orElseThrow().earliest();
    LocalDate to = published.stream().max(PartialDate::compareTo).orElseThrow().latest();
    long spare = Math.max(0, room - ChronoUnit.DAYS.between(from, to) - 1);
    long before = Math.round(spare * BEFORE);
    LocalDate earliest = from.minusDays(before);
    LocalDate latest = to.plusDays(spare - before);
    List<LocalDate> around =
        Stream.concat(Stream.of(from, to), happened.stream().map(PartialDate::earliest))
            .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
            .sorted()
            .toList();
    LocalDate first = around.getFirst();
    return new Axis(
        PartialDate.of(first),
        PartialDate.of(around.getLast()),
        date -> Math.toIntExact(ChronoUnit.DAYS.between(first, date.earliest())));
  }

  private List<Line> lines(Moment here, int columns) {
    String span = axis.spoken();
    String beyond = beyond();
    int label = Columns.of(HAPPENED);
    int room = columns - label - Math.max(Columns.of(span), Columns.of(beyond)) - 1;
    int cells = Math.max(1, Math.min(axis.length(), room));
    int width = Math.clamp(room / cells, 1, WIDEST);
    int marked = marked(here, cells);
    return List.of(
        Line.of(HAPPENED, Tone.QUIET)
            .with(bars(happened, cells, width, marked))
            .with(span, Tone.QUIET),
        Line.of(PUBLISHED, Tone.QUIET)
            .with(bars(published, cells, width, marked))
            .with(beyond, Tone.QUIET));
  }

  /** How many dates the strips do not show. */
  private String beyond() {
    long before = happened.stream().filter(date -> axis.place.applyAsInt(date) < 0).count();
    long behind =
        happened.stream().filter(date -> axis.place.applyAsInt(date) >= axis.length()).count();
    List<String> words = new ArrayList<>();
    words.add(before == 0 ? "" : before + " earlier");
    words.add(behind == 0 ? "" : behind + " later");
    words.add(untold);
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? "" : "   " + String.join(", ", words);
  }

  /** The bar of a moment; one that there is none of where it lies beyond the strips. */
  private int marked(Moment here, int cells) {
    return here.when()
        .map(Timeline::first)
        .filter(date -> date.month() > 0)
        .map(axis.place::applyAsInt)
        .filter(place -> place >= 0 && place < axis.length())
        .map(place -> (int) ((long) place * cells / axis.length()))
        .orElse(-1);
  }

  private Line bars(List<PartialDate> dates, int cells, int width, int marked) {
    List<Integer> places = dates.stream().map(axis.place::applyAsInt).toList();
    String bars = Strip.of(places, axis.length(), cells);
    Line line = Line.BLANK;
    for (int at = 0; at < bars.length(); at++) {
      Tone tone = at == marked ? Tone.ACCENT : Tone.QUIET;
      line = line.with(bars.substring(at, at + 1).repeat(width), tone);
    }
    return line;
  }
}
