package synoptic.explore;

import java.util.Optional;
import synoptic.compare.Concordance.Occurrence;
import synoptic.search.ArticleEntry;
import synoptic.search.QueryText;

/**
 * A search box above the places where the words in it stand, the words below each other.
 *
 * @param spot where the cursor is: in the box, the lines or the reader
 * @param asked the number of the question that is awaited or was answered last
 * @param found what is shown
 * @param cursor the place that the cursor is on, from 0
 * @param top the first row that is shown
 * @param reading the article beside the lines, or in their place
 */
public record ConcordanceView(
    Input box, Pane spot, long asked, ConcordanceFound found, int cursor, int top, Reading reading)
    implements QueryView {

  public ConcordanceView {
    cursor = Math.clamp(cursor, 0, Math.max(0, found.count() - 1));
  }

  /** The place for words, before anything is asked. */
  static ConcordanceView of(String words) {
    return new ConcordanceView(
        Input.of(words), Pane.LINES, 0, ConcordanceFound.NOTHING, 0, 0, Reading.NONE);
  }

  /** The article that the cursor is on. */
  Optional<ArticleEntry> article() {
    return found.article(cursor);
  }

  /** What the cursor is on. */
  Optional<Occurrence> occurrence() {
    return found.occurrence(cursor);
  }

  @Override
  public boolean awaiting() {
    return asked != found.number();
  }

  @Override
  public String answered() {
    return QueryText.of(Keywords.query(found.typed()));
  }

  @Override
  public Pane listBeside(Pane other) {
    return Pane.LINES;
  }

  @Override
  public ConcordanceView withBox(Input changed) {
    return new ConcordanceView(changed, spot, asked, found, cursor, top, reading);
  }

  @Override
  public ConcordanceView at(Pane other) {
    return new ConcordanceView(box, other, asked, found, cursor, top, reading);
  }

  @Override
  public ConcordanceView withReading(Reading other) {
    return new ConcordanceView(box, spot, asked, found, cursor, top, other);
  }

  ConcordanceView asking(long number) {
    return new ConcordanceView(box, spot, number, found, cursor, top, reading);
  }

  /** With an answer, from its first place on. */
  ConcordanceView answered(ConcordanceFound other) {
    return new ConcordanceView(box, spot, asked, other, 0, 0, reading);
  }

  /**
   * With the cursor on that place, scrolled into sight with its article's row if it is the first.
   */
  ConcordanceView selecting(int place, Geometry geometry) {
    ConcordanceView moved = new ConcordanceView(box, spot, asked, found, place, top, reading);
    if (found.count() == 0) {
      return moved;
    }
    int row = found.places().get(moved.cursor);
    int first = found.rows().get(row - 1).occurrence().isEmpty() ? row - 1 : row;
    int shown = Scrolling.top(first, row, top, geometry.bodyRows(), found.rows().size());
    return new ConcordanceView(box, spot, asked, found, moved.cursor, shown, reading);
  }

  @Override
  public ConcordanceView resized(Geometry geometry) {
    return withReading(reading.resized(geometry)).selecting(cursor, geometry);
  }
}
