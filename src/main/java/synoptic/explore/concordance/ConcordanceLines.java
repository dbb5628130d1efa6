package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.corpus.PartialDate;
import synoptic.explore.concordance.ConcordanceQuestion.Row;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.Strip;
import synoptic.explore.core.Tone;
import synoptic.search.ArticleEntry;
import synoptic.text.Columns;
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
    String about =
        " · "
            + entry.front().published().map(PartialDate::brief).orElse("undated")
            + " · "
            + entry.id();
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
}
