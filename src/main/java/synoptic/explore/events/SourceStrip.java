package synoptic.explore.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import synoptic.compare.events.Coverage;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/**
 * The sources of a library on one line for each event: who tells of it, with how many articles, and
 * who does not. Each source stands in a column of its own as long as there is room for all by their
 * names; else those who tell of it are named, and of the others as many as there is room for.
 *
 * @param sources in their order
 * @param widths how many columns each one's name has; none where not all have room
 * @param columns how wide the line may be
 */
record SourceStrip(List<String> sources, List<Integer> widths, int columns) {

  static final String TELLS = "●";
  static final String FIRST = "◆";
  static final String SILENT = "○";

  /** A name is not cut shorter than this to have room for all. */
  private static final int LEAST = 12;

  /** A blank, a sign, a number of one figure, and a blank. */
  private static final int AROUND = 4;

  static SourceStrip of(List<String> sources, int columns) {
    return new SourceStrip(
        sources, widths(sources.stream().map(Columns::of).toList(), columns), columns);
  }

  /** The longest names are cut first. */
  private static List<Integer> widths(List<Integer> wanted, int columns) {
    int room = columns + 2 - AROUND * wanted.size();
    int most = wanted.stream().mapToInt(Integer::intValue).max().orElse(0);
    while (most > LEAST && sum(wanted, most) > room) {
      most--;
    }
    int limit = most;
    return sum(wanted, limit) > room
        ? List.of()
        : wanted.stream().map(width -> Math.min(width, limit)).toList();
  }

  private static int sum(List<Integer> widths, int limit) {
    return widths.stream().mapToInt(width -> Math.min(width, limit)).sum();
  }

  Line line(Coverage coverage) {
    return widths.isEmpty() ? tellers(coverage) : all(coverage);
  }

  private Line all(Coverage coverage) {
    Line line = Line.BLANK;
    for (int at = 0; at < sources.size(); at++) {
      String source = sources.get(at);
      String name = Line.left(Wrap.clip(source, widths.get(at)), widths.get(at));
      boolean tells = coverage.told().containsKey(source);
      line =
          line.with(name + " ", tells ? Tone.PLAIN : Tone.QUIET)
              .with(
                  Line.left(sign(coverage, source), AROUND - 1), tells ? Tone.ACCENT : Tone.QUIET);
    }
    return line;
  }

  /** Those that tell of it, in the order in which they came to it, and who does not. */
  private Line tellers(Coverage coverage) {
    List<String> told = new ArrayList<>(coverage.told().keySet());
    String count = silent(coverage.silent().size());
    int room = columns - Columns.of(count);
    Line line = Line.BLANK;
    for (int at = 0; at < told.size(); at++) {
      String source = told.get(at);
      String sign = " " + sign(coverage, source) + "  ";
      String more = "+" + (told.size() - at) + "  ";
      int left = room - Columns.of(line.text()) - Columns.of(sign);
      boolean isLast = at + 1 == told.size();
      if (at > 0 && left < Columns.of(source) + (isLast ? 0 : Columns.of(more))) {
        return line.with(more, Tone.QUIET).with(count, Tone.QUIET);
      }
      line = line.with(Wrap.clip(source, Math.max(1, left)), Tone.PLAIN).with(sign, Tone.ACCENT);
    }
    String names =
        coverage.silent().isEmpty() ? "" : SILENT + " " + String.join(", ", coverage.silent());
    boolean isRoom = Columns.of(line.text() + names) <= columns;
    return line.with(isRoom ? names : count, Tone.QUIET);
  }

  private static String silent(int silent) {
    return silent == 0 ? "" : SILENT + " " + LibrarySummary.counted(silent, "other");
  }

  private static String sign(Coverage coverage, String source) {
    Map<String, Long> told = coverage.told();
    if (!told.containsKey(source)) {
      return SILENT;
    }
    String sign = coverage.first().contains(source) ? FIRST : TELLS;
    return told.get(source) == 1 ? sign : sign + told.get(source);
  }
}
