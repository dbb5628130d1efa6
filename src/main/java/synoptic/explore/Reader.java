package synoptic.explore;

import java.util.List;
import java.util.Map;
import synoptic.corpus.Article;
import synoptic.text.Span;

/**
 * An article open in the reader.
 *
 * @param typed the query that it was marked for
 * @param marks where the query's words stand, by passage number
 * @param page the article wrapped to the reader's width
 * @param top the first line that is shown
 * @param passage the passage that the cursor is on, from 1
 * @param rows how many lines are shown at once
 */
public record Reader(
    Article article,
    String typed,
    Map<Integer, List<Span>> marks,
    Page page,
    int top,
    int passage,
    int rows) {

  public Reader {
    marks = Map.copyOf(marks);
    top = Math.clamp(top, 0, Math.max(0, page.lines().size() - rows));
  }

  static Reader open(
      Article article,
      String typed,
      Map<Integer, List<Span>> marks,
      int passage,
      Geometry geometry) {
    Page page = Page.of(article, marks, geometry.proseColumns());
    return new Reader(article, typed, marks, page, 0, passage, geometry.readerRows())
        .showing(passage);
  }

  Reader resized(Geometry geometry) {
    Page wrapped = Page.of(article, marks, geometry.proseColumns());
    return new Reader(article, typed, marks, wrapped, 0, passage, geometry.readerRows())
        .showing(passage);
  }

  /** With the cursor on that passage, which begins in the upper part unless all is in sight. */
  Reader showing(int number) {
    int wanted = Math.clamp(number, 1, Math.max(1, article.passages().size()));
    int first = page.firstLineOf(wanted);
    boolean inSight = first >= top && page.lastLineOf(wanted) < top + rows;
    int from = inSight ? top : Math.max(0, first - rows / 4);
    return new Reader(article, typed, marks, page, from, wanted, rows);
  }

  /** Scrolled by so many lines; the cursor stays on the screen. */
  Reader scrolled(int lines) {
    Reader moved = new Reader(article, typed, marks, page, top + lines, passage, rows);
    if (moved.top == top) {
      return showing(lines < 0 ? 1 : article.passages().size());
    }
    int nearest = page.passageNear(moved.top, moved.top + rows - 1, passage);
    return new Reader(article, typed, marks, page, moved.top, nearest, rows);
  }

  /** The passages that have hits, in order. */
  public List<Integer> hits() {
    return marks.keySet().stream().sorted().toList();
  }
}
