package synoptic.explore.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.compare.time.Timeline.Known;
import synoptic.compare.time.Timeline.Moment;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.PanesDrawing;
import synoptic.search.EventQueries;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * A timeline laid out for a pane.
 *
 * @param sources the rows of the heading
 * @param moments the lines of time that are shown
 * @param pointed which of them the cursor is on, from 0
 * @param title the line between the times and what is said
 * @param said what is said of the time under the cursor, from the entry under the cursor on
 * @param strips how many dates fall where, and how much was published; none on a low screen
 */
public record TimelineLines(
    List<Line> sources,
    List<Line> moments,
    int pointed,
    Line title,
    List<Line> said,
    List<Line> strips) {

  private static final int YEAR = 5;

  public TimelineLines {
    sources = List.copyOf(sources);
    moments = List.copyOf(moments);
    said = List.copyOf(said);
    strips = List.copyOf(strips);
  }

  public static TimelineLines of(TimelineView shown, Geometry geometry) {
    TimelineView place = shown.with(shown.cursor(), geometry);
    TimelineShape shape = place.shape(geometry);
    TimelineCursor cursor = place.cursor();
    List<Moment> all = place.timeline().moments();
    int columns = place.columns(geometry);
    List<Line> moments = new ArrayList<>();
    int end = Math.min(all.size(), cursor.top() + shape.lines());
    for (int at = cursor.top(); at < end; at++) {
      moments.add(moment(place, shape, at));
    }
    return new TimelineLines(
        sources(place, shape),
        moments,
        cursor.moment() - cursor.top(),
        title(place, columns),
        said(place, shape, columns),
        shape.strips() > 0 ? strips(place, columns) : List.of());
  }

  /** Draws the view: a line for each time, a column for each source, what is said below. */
  static void draw(Canvas canvas, State state, TimelineView view) {
    Frame.title(canvas, state, "5 Timeline");
    PanesDrawing.box(canvas, view, found(view));
    PanesDrawing.beside(canvas, state.geometry(), view).ifPresent(pane -> times(pane, state, view));
  }

  private static String found(TimelineView view) {
    if (view.awaiting()) {
      return "reading the dates …";
    }
    Timeline timeline = view.timeline();
    long dates = timeline.moments().stream().mapToLong(moment -> moment.entries().size()).sum();
    return LibrarySummary.counted(dates, "date")
        + " · "
        + LibrarySummary.counted(timeline.sources().size(), "source")
        + LibrarySummary.without(timeline.leftOut());
  }

  private static void times(Canvas pane, State state, TimelineView view) {
    if (view.timeline().moments().isEmpty()) {
      empty(pane, state, view);
      return;
    }
    TimelineLines lines = TimelineLines.of(view, state.geometry());
    int y = lines.sources().size();
    Frame.lines(pane, 0, lines.sources(), -1, false);
    boolean isHere = view.pane().equals(TimelineView.TIMES);
    Frame.lines(pane, y, lines.moments(), lines.pointed(), isHere);
    y += lines.moments().size();
    pane.line(0, y++, lines.title(), pane.columns());
    int room = Math.clamp(pane.rows() - y, 0, lines.said().size());
    Frame.lines(pane, y, lines.said().subList(0, room), -1, false);
    int strips = pane.rows() - lines.strips().size();
    for (int at = 0; at < lines.strips().size(); at++) {
      pane.line(2, strips + at, lines.strips().get(at), pane.columns() - 2);
    }
  }

  private static void empty(Canvas pane, State state, TimelineView view) {
    if (!state.library().known() || view.awaiting()) {
      return;
    }
    String typed = view.found().typed();
    String nothing =
        typed.isBlank()
            ? "No article of this library names a date."
            : "No passage that matches " + typed + " names a date.";
    Frame.sentence(pane, 1, state.articles().isEmpty() ? Frame.NO_ARTICLES : nothing);
  }

  /** The names of the sources, on as many rows as they need. */
  private static List<Line> sources(TimelineView place, TimelineShape shape) {
    List<String> sources = place.timeline().sources();
    TimelineCursor cursor = place.cursor();
    boolean scrolls = shape.columns() < sources.size();
    String where = scrolls ? "‹ " + (cursor.source() + 1) + " of " + sources.size() + " ›" : "";
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < shape.headings(); row++) {
      Line line = Line.of(Line.left(row == 0 ? where : "", TimelineShape.TIME - 2), Tone.QUIET);
      for (int at = cursor.left(); at < end(place, shape); at++) {
        Tone tone = at == cursor.source() ? Tone.STRONG : Tone.QUIET;
        String name = row(sources.get(at), row, shape);
        line = line.with(" " + Line.left(name, shape.width() - 1), tone);
      }
      lines.add(line);
    }
    return lines;
  }

  /** What of a name stands on a row; the last row has the rest, as far as it fits. */
  private static String row(String name, int row, TimelineShape shape) {
    int room = shape.width() - 2;
    List<Span> rows = Wrap.lines(name, room);
    if (row >= rows.size()) {
      return "";
    }
    Span span = rows.get(row);
    boolean isLast = row + 1 == shape.headings();
    return isLast ? Wrap.clip(name.substring(span.start()), room) : span.in(name);
  }

  private static int end(TimelineView place, TimelineShape shape) {
    return Math.min(place.timeline().sources().size(), place.cursor().left() + shape.columns());
  }

  private static Line moment(TimelineView place, TimelineShape shape, int at) {
    List<Moment> all = place.timeline().moments();
    Moment moment = all.get(at);
    Line line =
        time(moment, at > place.cursor().top() ? year(all.get(at - 1)) : "", isHere(place, at));
    for (int source = place.cursor().left(); source < end(place, shape); source++) {
      boolean cursor = isHere(place, at) && source == place.cursor().source();
      line = line.with(cell(moment.of(source), shape.width(), cursor));
    }
    return line;
  }

  private static boolean isHere(TimelineView place, int at) {
    return at == place.cursor().moment();
  }

  private static String year(Moment moment) {
    return moment.when().map(when -> Timeline.first(when).year() + "").orElse("");
  }

  /** The time of a line; its year only where the line above has another. */
  private static Line time(Moment moment, String yearAbove, boolean isHere) {
    Tone tone = isHere || isShared(moment) ? Tone.STRONG : Tone.PLAIN;
    int room = TimelineShape.TIME - 2;
    String day = moment.when().map(Times::withinYear).orElse(Times.spoken(moment));
    String year = year(moment);
    if (year.isEmpty() || moment.when().filter(Times::isOfYears).isPresent()) {
      return Line.of(Line.left(day, room), tone);
    }
    String shown = year.equals(yearAbove) ? "" : year;
    return Line.of(Line.left(shown, YEAR), Tone.PLAIN)
        .with(Line.left(Wrap.clip(day, room - YEAR - 1), room - YEAR), tone);
  }

  static boolean isShared(Moment moment) {
    return moment.when().isPresent()
        && moment.entries().stream()
                .filter(entry -> entry.place().isPresent())
                .mapToInt(Entry::source)
                .distinct()
                .count()
            > 1;
  }

  private static Line cell(List<Entry> entries, int width, boolean isCursor) {
    String text = cell(entries);
    if (isCursor) {
      String shown = "[" + Wrap.clip(text.isEmpty() ? "·" : text, width - 3) + "]";
      return Line.of(Line.left(shown, width), Tone.ACCENT);
    }
    Tone tone = entries.stream().anyMatch(TimelineLines::isSaid) ? Tone.PLAIN : Tone.QUIET;
    return Line.of(Line.left(" " + Wrap.clip(text, width - 3), width), tone);
  }

  private static boolean isSaid(Entry entry) {
    return entry.known() == Known.WRITTEN || entry.known() == Known.COMPLETED;
  }

  /** The sign, how many there are if several, and the words that a date was worked out from. */
  private static String cell(List<Entry> entries) {
    List<Entry> named = entries.stream().filter(entry -> entry.place().isPresent()).toList();
    boolean published = named.size() < entries.size();
    if (named.isEmpty()) {
      return published ? Times.sign(Known.PUBLISHED) + " published" : "";
    }
    Optional<Entry> said = named.stream().filter(TimelineLines::isSaid).findFirst();
    Entry first = said.orElse(named.getFirst());
    String many = named.size() > 1 ? " " + named.size() : "";
    String also = published ? " " + Times.sign(Known.PUBLISHED) : "";
    String words = said.isPresent() ? "" : " " + words(first);
    return Times.sign(first.known()) + many + also + words;
  }

  private static String words(Entry entry) {
    return entry.place().map(place -> place.words().text().replaceAll("\\s+", " ")).orElse("");
  }

  private static Line title(TimelineView place, int columns) {
    List<Moment> moments = place.timeline().moments();
    if (moments.isEmpty()) {
      return Line.BLANK;
    }
    Moment moment = moments.get(place.cursor().moment());
    int all = moment.entries().size();
    String count = all == 1 ? "" : " · " + (place.cursor().entry() + 1) + " of " + all;
    String time = Times.spoken(moment);
    int rest = Math.max(0, columns - Columns.of(time + count) - 6);
    return Line.of("── ", Tone.RULE)
        .with(time, Tone.STRONG)
        .with(count, Tone.QUIET)
        .with(" " + "─".repeat(rest + 2), Tone.RULE);
  }

  private static List<Line> said(TimelineView place, TimelineShape shape, int columns) {
    List<Line> lines = new ArrayList<>();
    List<Moment> moments = place.timeline().moments();
    if (moments.isEmpty()) {
      return lines;
    }
    List<Entry> entries = moments.get(place.cursor().moment()).entries();
    int room = Math.min(Geometry.PROSE, columns - 6);
    for (int at = place.cursor().entry();
        at < entries.size() && lines.size() < shape.said();
        at++) {
      Entry entry = entries.get(at);
      String about = about(place.timeline(), entry);
      Tone tone = at == place.cursor().entry() ? Tone.STRONG : Tone.QUIET;
      Wrap.lines(about, room + 2).forEach(span -> lines.add(Line.of(span.in(about), tone)));
      entry.place().ifPresent(where -> sentence(lines, where, room));
    }
    return lines.subList(0, Math.min(lines.size(), shape.said()));
  }

  private static void sentence(List<Line> lines, Timeline.Place place, int room) {
    String text = place.sentence().text();
    Line.Mark mark =
        new Line.Mark(place.words().span().shifted(-place.sentence().span().start()), Tone.HIT);
    for (var span : Wrap.lines(text, room)) {
      lines.add(Line.of("  ", Tone.PLAIN).with(Line.cut(text, span, List.of(mark), Tone.PLAIN)));
    }
  }

  /** Who says it where, and how the date is known. */
  private static String about(Timeline timeline, Entry entry) {
    String sign = Times.sign(entry.known()) + " " + timeline.sources().get(entry.source());
    String where = sign + " · " + entry.article().id() + " ¶ " + entry.passage();
    String published =
        entry
            .article()
            .front()
            .published()
            .map(date -> "published " + date.brief())
            .orElse("undated");
    return switch (entry.known()) {
      case WRITTEN -> where;
      case COMPLETED -> where + " · the year is worked out";
      case RESOLVED -> where + " · worked out from “" + words(entry) + "”, " + published;
      case DOUBTFUL -> where + " · “" + words(entry) + "”: " + Times.either(entry.readings());
      case UNPLACED -> where + " · “" + words(entry) + "” cannot be told, " + published;
      case PUBLISHED ->
          sign + " · " + entry.article().id() + " · published: " + entry.article().title();
    };
  }

  private static List<Line> strips(TimelineView place, int columns) {
    List<Moment> moments = place.timeline().moments();
    return moments.isEmpty()
        ? List.of()
        : TimelineStrips.of(
            place.timeline(),
            moments.get(place.cursor().moment()),
            EventQueries.narrowing(place.answered()).isPresent(),
            columns - 2);
  }
}
