package synoptic.explore;

import java.util.Optional;
import synoptic.explore.ResultList.Item;
import synoptic.search.SearchRequest.Sort;

/**
 * The first view: a search box above a list and a reader.
 *
 * @param spot where the cursor is: in the box, the list or the reader
 * @param asked the number of the search that is awaited or was answered last
 * @param found what the list shows
 * @param rows the same laid out for the list's width
 * @param cursor the item that the cursor is on
 * @param top the first row of the list that is shown
 * @param reading the article beside the list, or in its place
 */
public record SearchView(
    Input box,
    Pane spot,
    Sort sort,
    long asked,
    ResultList found,
    ResultRows rows,
    int cursor,
    int top,
    Reading reading)
    implements QueryView {

  static final SearchView START =
      new SearchView(
          Input.EMPTY,
          Pane.BOX,
          Sort.RELEVANCE,
          0,
          ResultList.NOTHING,
          ResultRows.NONE,
          0,
          0,
          Reading.NONE);

  public SearchView {
    cursor = Math.clamp(cursor, 0, Math.max(0, found.items().size() - 1));
  }

  /** The item that the cursor is on. */
  public Optional<Item> item() {
    return found.items().isEmpty() ? Optional.empty() : Optional.of(found.items().get(cursor));
  }

  @Override
  public String answered() {
    return found.typed();
  }

  @Override
  public Pane listBeside(Pane other) {
    return Pane.LIST;
  }

  @Override
  public boolean awaiting() {
    return !found.typed().equals(box.text());
  }

  @Override
  public SearchView withBox(Input changed) {
    return new SearchView(changed, spot, sort, asked, found, rows, cursor, top, reading);
  }

  @Override
  public SearchView at(Pane other) {
    return new SearchView(box, other, sort, asked, found, rows, cursor, top, reading);
  }

  SearchView sorted(Sort other) {
    return new SearchView(box, spot, other, asked, found, rows, cursor, top, reading);
  }

  SearchView asking(long number) {
    return new SearchView(box, spot, sort, number, found, rows, cursor, top, reading);
  }

  SearchView withFound(ResultList other, int at, Geometry geometry) {
    ResultRows laidOut = ResultRows.of(other, geometry.listColumns());
    return new SearchView(box, spot, sort, asked, other, laidOut, at, top, reading);
  }

  @Override
  public SearchView withReading(Reading other) {
    return new SearchView(box, spot, sort, asked, found, rows, cursor, top, other);
  }

  @Override
  public SearchView withReader(Optional<Reader> other) {
    return withReading(reading.with(other));
  }

  /** With the cursor on that item, which is scrolled into sight. */
  SearchView withCursor(int item, Geometry geometry) {
    SearchView moved = new SearchView(box, spot, sort, asked, found, rows, item, top, reading);
    int shown = rows.topFor(moved.cursor, top, geometry.listRows());
    return new SearchView(box, spot, sort, asked, found, rows, moved.cursor, shown, reading);
  }

  @Override
  public SearchView resized(Geometry geometry) {
    return withReading(reading.resized(geometry))
        .withFound(found, cursor, geometry)
        .withCursor(cursor, geometry);
  }
}
