package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.compare.concordance.Concordance;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.explore.concordance.ConcordanceView.ConcordanceQuestion.Row;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.PanesDrawing;
import synoptic.search.ArticleEntry;
import synoptic.text.Columns;
import synoptic.text.Graphemes;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * The rows of a concordance that are shown, laid out.
 *
 * @param pointed which of them the cursor is on, from 0
 */
public record ConcordanceLines(List<Line> lines, int pointed) {

  /** The most cells of a strip. */
  private static final int STRIP = 24;

  public ConcordanceLines {
    lines = List.copyOf(lines);
  }

  public static ConcordanceLines of(ConcordanceView shown, Geometry geometry) {
    ConcordanceView place = shown.selecting(shown.cursor().at(), geometry);
    List<Row> rows = place.found().rows();
    int columns = geometry.columnsBeside(place.pane()) - 3;
    int end = Math.min(rows.size(), place.cursor().top() + geometry.bodyRows());
    List<Line> lines = new ArrayList<>();
    int pointed = 0;
    for (int at = place.cursor().top(); at < end; at++) {
      Row row = rows.get(at);
      if (row.occurrence().isPresent() && row.place() == place.cursor().at()) {
        pointed = lines.size();
      }
      lines.add(line(row, columns));
    }
    return new ConcordanceLines(lines, pointed);
  }

  /** Draws the view: the places of a word below each other, article by article. */
  static void draw(Canvas canvas, State state, ConcordanceView view) {
    Frame.title(canvas, state, "Concordance");
    PanesDrawing.box(canvas, view, found(view));
    PanesDrawing.beside(canvas, state.geometry(), view).ifPresent(pane -> lines(pane, state, view));
  }

  private static String found(ConcordanceView view) {
    if (view.awaiting()) {
      return "looking …";
    }
    Concordance concordance = view.found().concordance();
    return LibrarySummary.counted(concordance.count(), "place")
        + " in "
        + LibrarySummary.counted(concordance.articles().size(), "article")
        + LibrarySummary.without(concordance.leftOut());
  }

  private static void lines(Canvas pane, State state, ConcordanceView view) {
    if (view.found().concordance().articles().isEmpty()) {
      if (!view.awaiting()) {
        Frame.sentence(pane, 1, nothing(state, view));
      }
      return;
    }
    ConcordanceLines shown = ConcordanceLines.of(view, state.geometry());
    boolean isHere = view.pane().equals(ConcordanceView.LINES);
    Frame.lines(pane, 0, shown.lines(), shown.pointed(), isHere);
  }

  private static String nothing(State state, ConcordanceView view) {
    if (state.articles().isEmpty()) {
      return Frame.NO_ARTICLES;
    }
    return view.found().typed().isBlank()
        ? "Type a word, or several that stand beside each other."
        : "Nothing found for "
            + view.found().typed()
            + ". One word is found in all its forms, several as they are written.";
  }

  private static Line line(Row row, int columns) {
    if (row.occurrence().isPresent()) {
      return line(row.occurrence().get(), columns);
    }
    return row.article().map(article -> heading(article, columns)).orElse(Line.BLANK);
  }

  private static Line line(Occurrence occurrence, int columns) {
    String number = String.format(Locale.US, "¶ %-4d", occurrence.passage().number());
    KeywordLine line = KeywordLine.of(occurrence, columns - number.length());
    return Line.of(number, Tone.QUIET)
        .with(line.left(), Tone.PLAIN)
        .with(line.keyword(), Tone.HIT)
        .with(line.right(), Tone.PLAIN);
  }

  /** Whose article it is, where in it the words stand, and how often. */
  private static Line heading(InArticle article, int columns) {
    ArticleEntry entry = article.article();
    String strip = "  " + strip(article, Math.min(STRIP, columns / 4));
    String count = " " + article.occurrences().size();
    String source = entry.source();
    String about = " · " + Cited.day(entry) + " · " + entry.id();
    int room = Math.max(1, columns - Columns.of(strip + count));
    String name = Wrap.clip(source, Math.max(1, room - Columns.of(about)));
    String rest = Wrap.clip(about, Math.max(0, room - Columns.of(name)));
    int pad = Math.max(0, room - Columns.of(name + rest));
    return Line.of(name, Tone.STRONG)
        .with(rest + " ".repeat(pad), Tone.QUIET)
        .with(strip, Tone.ACCENT)
        .with(count, Tone.QUIET);
  }

  /** A bar for each stretch of the article, the taller the more places fall there. */
  public static String strip(InArticle article, int cells) {
    List<Integer> places =
        article.occurrences().stream().map(each -> each.passage().number() - 1).toList();
    return Strip.of(places, article.article().passages(), cells);
  }

  /**
   * A place with what stands around it, cut so that the keywords of all lines stand below each
   * other. What is left out is marked by an ellipsis, and no word is cut that fits.
   *
   * @param left blanks and what stands before, always as wide
   * @param right what stands behind
   */
  public record KeywordLine(String left, String keyword, String right) {

    private static final String SIGN = "…";

    /**
     * @param columns how wide the line may be
     */
    public static KeywordLine of(Occurrence place, int columns) {
      String text = place.passage().text();
      int room = Math.max(1, columns * 2 / 5);
      String keyword = Wrap.clip(oneLine(place.keyword().in(text)), Math.max(1, columns / 3));
      Span before = new Span(place.sentence().start(), place.keyword().start());
      Span behind = new Span(place.keyword().end(), place.sentence().end());
      String left = end(oneLine(before.in(text)), room);
      int rest = Math.max(1, columns - room - Columns.of(keyword));
      return new KeywordLine(
          " ".repeat(Math.max(0, room - Columns.of(left))) + left,
          keyword,
          start(oneLine(behind.in(text)), rest));
    }

    private static String oneLine(String text) {
      return text.replaceAll("\\s+", " ");
    }

    /** The end of a text that fits, from the start of a word on where there is one. */
    private static String end(String text, int columns) {
      if (Columns.of(text) <= columns) {
        return text;
      }
      List<Integer> starts = starts(text);
      int width = 0;
      int from = text.length();
      for (int start : starts.reversed()) {
        width += Columns.ofCluster(text, start, from);
        if (width > columns - 1) {
          break;
        }
        from = start;
      }
      int blank = text.indexOf(' ', Math.max(0, from - 1));
      boolean hasWord = blank >= 0 && blank + 1 < text.length();
      return SIGN + text.substring(hasWord ? blank + 1 : from);
    }

    /** The start of a text that fits, up to the end of a word where there is one. */
    private static String start(String text, int columns) {
      if (Columns.of(text) <= columns) {
        return text;
      }
      int width = 0;
      int to = 0;
      Graphemes clusters = new Graphemes(text);
      while (to < text.length()) {
        int next = clusters.after(to);
        width += Columns.ofCluster(text, to, next);
        if (width > columns - 1) {
          break;
        }
        to = next;
      }
      int blank = text.lastIndexOf(' ', to);
      return text.substring(0, blank > 0 ? blank : to) + SIGN;
    }

    private static List<Integer> starts(String text) {
      List<Integer> starts = new ArrayList<>();
      Graphemes clusters = new Graphemes(text);
      for (int at = 0; at < text.length(); at = clusters.after(at)) {
        starts.add(at);
      }
      return starts;
    }
  }
}
