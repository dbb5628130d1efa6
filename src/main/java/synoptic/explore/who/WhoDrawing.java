package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.Attribution;
import synoptic.explore.reader.PanesDrawing;
import synoptic.explore.who.StatementList.StatementRow;
import synoptic.search.SearchResult.Count;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/** Draws the view of who says what: the box, the voices, and what the chosen one says. */
final class WhoDrawing {

  /** Sources that have a bar of their own; the rest share the last one. */
  private static final int MOST_SOURCES = 8;

  private static final String EVERYONE = "everyone";

  /** What heads the columns of the sources, the longest first. */
  private static final List<String> SPLIT = List.of("by source", "sources");

  private WhoDrawing() {}

  static void draw(Canvas canvas, State state, WhoView view) {
    Geometry geometry = state.geometry();
    Frame.title(canvas, state, "2 Who");
    PanesDrawing.box(canvas, view, found(view));
    if (view.pane().equals(WhoView.MATRIX)) {
      matrix(canvas, geometry, view);
      return;
    }
    PanesDrawing.rules(canvas, geometry);
    boolean onTheRight = view.pane().equals(WhoView.STATEMENTS) || view.isReading();
    if (geometry.wide() || !onTheRight) {
      voices(PanesDrawing.left(canvas, geometry), state, view);
    }
    if (geometry.wide() || onTheRight) {
      if (view.isReading()) {
        PanesDrawing.reader(canvas, geometry, view);
      } else if (!view.voices().voices().isEmpty()) {
        statements(PanesDrawing.right(canvas, geometry), geometry, view);
      }
    }
  }

  private static void matrix(Canvas canvas, Geometry geometry, WhoView view) {
    Frame.rules(canvas, geometry);
    Canvas body = Frame.body(canvas, geometry);
    MatrixLines lines = MatrixLines.of(view.voices(), view.matrix(), geometry);
    body.line(2, 0, lines.sources(), body.columns() - 2);
    int pointed = view.matrix().row() - view.matrix().top();
    Frame.lines(body, 1, lines.voices(), pointed, true);
    body.line(2, body.rows() - 1, lines.cell(), body.columns() - 2);
  }

  private static String found(WhoView view) {
    if (view.awaiting()) {
      return "searching …";
    }
    VoiceList voices = view.voices();
    return kinds(view)
        + LibrarySummary.counted(voices.statements(), "statement")
        + " · "
        + LibrarySummary.counted(voices.voices().size(), "voice")
        + " · "
        + LibrarySummary.counted(voices.sources().size(), "source");
  }

  private static void voices(Canvas pane, State state, WhoView view) {
    VoiceList list = view.voices();
    if (list.voices().isEmpty()) {
      empty(pane, state, view);
      return;
    }
    Geometry geometry = state.geometry();
    boolean here = view.pane().equals(WhoView.VOICES);
    for (int y = 0; y < geometry.listRows() && list.cursor().top() + y < list.rows(); y++) {
      int row = list.cursor().top() + y;
      if (row == list.cursor().at()) {
        Frame.pointer(pane, 0, y, here);
      }
      pane.line(2, y, row(list, row, pane.columns() - 3), pane.columns() - 3);
    }
    if (geometry.showsFacets()) {
      PanesDrawing.facet(pane, pane.rows() - 1, "source", list.sources());
    }
  }

  /** What was tried, where nobody says anything. */
  private static void empty(Canvas pane, State state, WhoView view) {
    if (!state.library().known() || view.awaiting()) {
      return;
    }
    if (state.articles().isEmpty()) {
      Frame.sentence(pane, 1, Frame.NO_ARTICLES);
      return;
    }
    if (!state.library().pending().said().isEmpty()) {
      Frame.sentence(
          pane, 1, "The statements of this library are still being looked for; see below how far.");
      return;
    }
    String typed = view.told().question().typed();
    int y =
        Frame.sentence(
            pane,
            1,
            typed.isBlank()
                ? "No statement was found in the articles of this library."
                : "Nobody says anything that matches " + typed);
    Frame.sentence(
        pane,
        y + 1,
        "Statements are looked for in English texts: words that a cue such as \"said\" or"
            + " \"according to\" attributes to someone.");
  }

  private static void statements(Canvas pane, Geometry geometry, WhoView view) {
    List<Line> heading = heading(view, geometry.proseColumns());
    int rows = Math.min(heading.size(), geometry.headingRows());
    Frame.lines(pane, 0, heading.subList(0, rows), -1, false);
    if (view.told().hits().isEmpty()) {
      Frame.sentence(pane, geometry.headingRows(), nothing(view));
    }
    boolean here = view.pane().equals(WhoView.STATEMENTS);
    List<StatementRow> all = view.statements().rows();
    int top = view.statements().cursor().top();
    for (int y = 0; y < geometry.statementRows() && top + y < all.size(); y++) {
      StatementRow row = all.get(top + y);
      int line = geometry.headingRows() + y;
      boolean pointed =
          row.item() == view.statements().cursor().at() && !row.line().runs().isEmpty();
      if (pointed) {
        Frame.pointer(pane, 0, line, here);
      }
      pane.line(2, line, row.line(), pane.columns() - 2);
    }
  }

  /** Who a voice is, how often and where it is heard. */
  private static List<Line> heading(WhoView place, int columns) {
    Optional<Voice> voice = voice(place);
    StatementResult result = place.told().result();
    String count = LibrarySummary.counted(result.total().count(), "statement");
    String name = voice.map(Voice::name).orElse("everyone");
    String office = voice.flatMap(Voice::office).map(text -> "   " + text).orElse("");
    int room = columns - Columns.of(count) - 2;
    String shown = Wrap.clip(name, room);
    String beside = Wrap.clip(office, room - Columns.of(shown));
    int gap = Math.max(2, columns - Columns.of(shown + beside) - Columns.of(count));
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(shown, Tone.STRONG)
            .with(beside, Tone.PLAIN)
            .with(" ".repeat(gap) + count, Tone.QUIET));
    voice
        .map(Voice::spellings)
        .filter(spellings -> !spellings.isEmpty())
        .map(spellings -> "also " + String.join(", ", spellings))
        .or(() -> Optional.of(kinds(result)).filter(text -> !text.isEmpty()))
        .ifPresent(text -> lines.add(Line.of(Wrap.clip(text, columns), Tone.QUIET)));
    return lines;
  }

  private static String kinds(StatementResult result) {
    return String.join(
        " · ", result.kinds().stream().map(kind -> kind.passages() + " " + kind.value()).toList());
  }

  /** The chosen kinds, before other words: {@code only direct · }; empty where all are shown. */
  private static String kinds(WhoView place) {
    List<String> kinds =
        place.told().question().kinds().stream().map(Attribution::kind).sorted().toList();
    return kinds.isEmpty() ? "" : "only " + String.join(", ", kinds) + " · ";
  }

  /** What was tried, where the chosen voice says nothing of the chosen kinds. */
  static String nothing(WhoView place) {
    String typed = place.told().question().typed();
    return "Nothing is shown: "
        + kinds(place)
        + voice(place).map(Voice::name).orElse("everyone")
        + (typed.isBlank() ? "" : " · " + typed)
        + ". f narrows in another way.";
  }

  private static Optional<Voice> voice(WhoView place) {
    VoiceList voices = place.voices();
    return place.told().question().voice().flatMap(voices::rowOf).flatMap(voices::voice);
  }

  /**
   * A row of the voices: the name, how many statements, a bar for how often, and for each source,
   * in the order of the list of sources below, a small bar for its part.
   *
   * @param row the row of the list, 0 for everyone
   * @param columns how wide the row may be
   */
  private static Line row(VoiceList list, int row, int columns) {
    int sources = Math.min(MOST_SOURCES, list.sources().size());
    int bar = columns >= 30 ? Math.clamp(columns / 5, 4, 16) : 0;
    int counts = Long.toString(list.statements()).length();
    int name = Math.max(4, columns - counts - bar - sources - 3);
    String said = list.voice(row).map(Voice::name).orElse(EVERYONE);
    long number = list.voice(row).map(Voice::statements).orElse(list.statements());
    return Line.of(Line.left(Wrap.clip(said, name), name), tone(list, row))
        .with(" ".repeat(counts - Long.toString(number).length() + 1) + number + " ", Tone.QUIET)
        .with(row == 0 ? splitHeading(bar) : bar(number, list, bar))
        .with(split(list, list.voice(row).map(Voice::sources).orElse(list.sources())), Tone.QUIET);
  }

  private static Line bar(long number, VoiceList list, int columns) {
    return Line.of(Line.left(Strip.bar(number, most(list), columns), columns) + " ", Tone.ACCENT);
  }

  /** What the columns behind it count, in the place of the bar that everyone would have. */
  private static Line splitHeading(int columns) {
    String heading = SPLIT.stream().filter(each -> each.length() <= columns).findFirst().orElse("");
    return Line.of(Line.right(heading, columns) + " ", Tone.QUIET);
  }

  private static Tone tone(VoiceList list, int row) {
    boolean unknown = list.voice(row).filter(each -> each.name().equals(Voice.UNKNOWN)).isPresent();
    return unknown ? Tone.QUIET : row == 0 ? Tone.STRONG : Tone.PLAIN;
  }

  private static long most(VoiceList list) {
    return list.voices().stream().mapToLong(Voice::statements).max().orElse(1);
  }

  /** A column for each source, as high as its part; a dot where it has none. */
  private static String split(VoiceList list, List<Count> parts) {
    Map<String, Long> counts =
        parts.stream().collect(Collectors.toMap(Count::value, Count::passages, Long::sum));
    int columns = Math.min(MOST_SOURCES, list.sources().size());
    long[] heights = new long[columns];
    for (int at = 0; at < list.sources().size(); at++) {
      String source = list.sources().get(at).value();
      heights[Math.min(at, columns - 1)] += counts.getOrDefault(source, 0L);
    }
    long most = 1;
    for (long height : heights) {
      most = Math.max(most, height);
    }
    StringBuilder split = new StringBuilder();
    for (long height : heights) {
      split.append(height == 0 ? '·' : Strip.of(height, most));
    }
    return split.toString();
  }
}
