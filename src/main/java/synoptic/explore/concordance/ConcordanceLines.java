package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.compare.concordance.Collocates.Collocate;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.concordance.Concordance.Place;
import synoptic.compare.concordance.Order;
import synoptic.explore.concordance.ConcordanceRows.Row;
import synoptic.explore.concordance.ConcordanceView.Look;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.search.ArticleEntry;
import synoptic.text.Columns;
import synoptic.text.Graphemes;
import synoptic.text.Language;
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

  /** The most columns of a source that stands before a line. */
  private static final int SOURCE = 18;

  public ConcordanceLines {
    lines = List.copyOf(lines);
  }

  static ConcordanceLines of(ConcordanceView shown, Geometry geometry) {
    ConcordanceView place = shown.selecting(shown.cursor().at(), geometry);
    List<Row> rows = place.rows().rows();
    int columns = geometry.columnsBeside(place.pane()) - 3;
    int end = Math.min(rows.size(), place.cursor().top() + geometry.bodyRows());
    List<Line> lines = new ArrayList<>();
    int pointed = 0;
    for (int at = place.cursor().top(); at < end; at++) {
      Row row = rows.get(at);
      if (row.place().isPresent() && row.number() == place.cursor().at()) {
        pointed = lines.size();
      }
      lines.add(line(row, place.look(), columns));
    }
    return new ConcordanceLines(lines, pointed);
  }

  private static Line line(Row row, Look look, int columns) {
    if (row.place().isPresent()) {
      return line(row.place().get(), look, columns);
    }
    return row.article().map(article -> heading(article, columns)).orElse(Line.BLANK);
  }

  private static Line line(Place place, Look look, int columns) {
    String lead = lead(place, look.order(), columns);
    KeywordLine line = KeywordLine.of(place.occurrence(), columns - Columns.of(lead));
    return Line.of(lead, Tone.QUIET)
        .with(marked(line.left(), place, look.beside()))
        .with(line.keyword(), Tone.HIT)
        .with(marked(line.right(), place, look.beside()));
  }

  /** What stands before a line: the passage, or the source where no row above names the article. */
  private static String lead(Place place, Order order, int columns) {
    if (order.keepsArticles()) {
      return String.format(Locale.US, "¶ %-4d", place.occurrence().passage().number());
    }
    int room = Math.clamp(columns / 5, 7, SOURCE);
    return Line.left(Wrap.clip(place.article().source(), room - 1), room);
  }

  /** What stands on a side, with the word that the lines were chosen by standing out. */
  private static Line marked(String text, Place place, Optional<Collocate> beside) {
    Language language = place.article().front().languageOf(place.occurrence().passage().text());
    List<Line.Mark> marks =
        beside.map(word -> word.spans(text, language)).orElse(List.of()).stream()
            .map(span -> new Line.Mark(span, Tone.STRONG))
            .toList();
    return Line.cut(text, new Span(0, text.length()), marks, Tone.PLAIN);
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
