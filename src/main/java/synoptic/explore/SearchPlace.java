package synoptic.explore;

import java.util.Optional;
import synoptic.explore.Found.Item;
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
public record SearchPlace(
    Input box,
    Spot spot,
    Sort sort,
    long asked,
    Found found,
    ResultRows rows,
    int cursor,
    int top,
    Reading reading)
    implements QueryPlace {

  static final SearchPlace START =
      new SearchPlace(
          Input.EMPTY,
          Spot.BOX,
          Sort.RELEVANCE,
          0,
          Found.NOTHING,
          ResultRows.NONE,
          0,
          0,
          Reading.NONE);

  public SearchPlace {
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
  public Spot listBeside(Spot other) {
    return Spot.LIST;
  }

  @Override
  public boolean awaiting() {
    return !found.typed().equals(box.text());
  }

  @Override
  public SearchPlace withBox(Input changed) {
    return new SearchPlace(changed, spot, sort, asked, found, rows, cursor, top, reading);
  }

  @Override
  public SearchPlace at(Spot other) {
    return new SearchPlace(box, other, sort, asked, found, rows, cursor, top, reading);
  }

  SearchPlace sorted(Sort other) {
    return new SearchPlace(box, spot, other, asked, found, rows, cursor, top, reading);
  }

  SearchPlace asking(long number) {
    return new SearchPlace(box, spot, sort, number, found, rows, cursor, top, reading);
  }

  SearchPlace withFound(Found other, int at, Geometry geometry) {
    ResultRows laidOut = ResultRows.of(other, geometry.listColumns());
    return new SearchPlace(box, spot, sort, asked, other, laidOut, at, top, reading);
  }

  @Override
  public SearchPlace withReading(Reading other) {
    return new SearchPlace(box, spot, sort, asked, found, rows, cursor, top, other);
  }

  @Override
  public SearchPlace withReader(Optional<Reader> other) {
    return withReading(reading.with(other));
  }

  /** With the cursor on that item, which is scrolled into sight. */
  SearchPlace withCursor(int item, Geometry geometry) {
    SearchPlace moved = new SearchPlace(box, spot, sort, asked, found, rows, item, top, reading);
    int shown = rows.topFor(moved.cursor, top, geometry.listRows());
    return new SearchPlace(box, spot, sort, asked, found, rows, moved.cursor, shown, reading);
  }

  @Override
  public SearchPlace resized(Geometry geometry) {
    return withReading(reading.resized(geometry))
        .withFound(found, cursor, geometry)
        .withCursor(cursor, geometry);
  }
}
