package synoptic.explore.concordance;

import java.util.List;
import java.util.Locale;
import synoptic.compare.concordance.Collocates;
import synoptic.compare.concordance.Collocates.Collocate;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.text.Wrap;

/**
 * The words beside others that are shown, laid out: G², how many places have the word, and how many
 * of each source, as far as the sources fit; those that do not are counted together.
 *
 * @param pointed which of the lines the cursor is on, from 0
 */
public record CollocateLines(Line threshold, Line heads, List<Line> lines, int pointed) {

  /** The least that the words that are listed have. */
  public static final String THRESHOLD =
      "up to %d words away in the sentence, %d places, G² %s (chance: 1 in 1,000)"
          .formatted(Collocates.WINDOW, Collocates.FEWEST, surprise(Collocates.LEAST));

  /** The rows above the words. */
  static final int HEAD = 2;

  private static final int SURPRISE = 9;
  private static final int ALL = 6;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 18;

  public CollocateLines {
    lines = List.copyOf(lines);
  }

  /** G² as it is shown. */
  public static String surprise(double surprise) {
    return String.format(Locale.ROOT, "%.1f", surprise);
  }

  static int height(Geometry geometry) {
    return Math.max(1, geometry.bodyRows() - HEAD);
  }

  static CollocateLines of(ConcordanceView shown, Geometry geometry) {
    ConcordanceView view = shown.selecting(shown.word().at(), geometry);
    Table table = Table.of(view.found().collocates().orElseThrow(), geometry);
    int top = view.word().top();
    int end = Math.min(view.collocates().size(), top + height(geometry));
    List<Line> lines = view.collocates().subList(top, end).stream().map(table::line).toList();
    int columns = geometry.size().columns() - 3;
    return new CollocateLines(
        Line.of(Wrap.clip(THRESHOLD, columns), Tone.QUIET),
        table.heads(),
        lines,
        view.word().at() - top);
  }

  /**
   * The columns of a screen.
   *
   * @param sources those that have a column of their own
   * @param others those that share the last one
   */
  private record Table(List<String> sources, List<String> others, int name, int width) {

    static Table of(Collocates collocates, Geometry geometry) {
      int columns = geometry.size().columns() - 3;
      int name = Math.clamp(columns / 4, 8, 30);
      int room = Math.max(0, columns - name - SURPRISE - ALL);
      List<String> all = collocates.sources();
      int width = Math.clamp(room / Math.max(1, all.size()), NARROWEST, WIDEST);
      int fit = room / width;
      int own = all.size() <= fit ? all.size() : Math.max(0, fit - 1);
      List<String> others = fit == 0 ? List.of() : all.subList(own, all.size());
      return new Table(all.subList(0, own), others, name, width);
    }

    Line heads() {
      Line line =
          Line.of(
              Line.left("", name) + Line.cell("G²", SURPRISE) + Line.cell("all", ALL), Tone.QUIET);
      for (String source : sources) {
        line = line.with(Line.cell(source, width), Tone.QUIET);
      }
      return others.isEmpty()
          ? line
          : line.with(Line.cell("+" + others.size() + " more", width), Tone.QUIET);
    }

    Line line(Collocate word) {
      Line line =
          Line.plain(Line.left(Wrap.clip(word.word(), name - 1), name))
              .with(Line.cell(surprise(word.surprise()), SURPRISE), Tone.QUIET)
              .with(Line.cell(Integer.toString(word.places().size()), ALL), Tone.STRONG);
      for (String source : sources) {
        line = line.with(count(word.in(source)));
      }
      return others.isEmpty() ? line : line.with(count(others.stream().mapToInt(word::in).sum()));
    }

    private Line count(int count) {
      return count == 0
          ? Line.of(Line.cell("·", width), Tone.QUIET)
          : Line.plain(Line.cell(Integer.toString(count), width));
    }
  }
}
