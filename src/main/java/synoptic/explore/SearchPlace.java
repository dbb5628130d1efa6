package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.explore.Found.Item;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchRequest.Sort;

/**
 * The first view: a search box above a list and a reader.
 *
 * @param spot where the cursor is: in the box, the list or the reader
 * @param asked the number of the search that is awaited or was answered last
 * @param loading the number of the article load that is awaited or was answered last
 * @param found what the list shows
 * @param rows the same laid out for the list's width
 * @param cursor the item that the cursor is on
 * @param top the first row of the list that is shown
 * @param reader the article beside the list, or in its place
 */
public record SearchPlace(
    Input box,
    Spot spot,
    Sort sort,
    long asked,
    long loading,
    Found found,
    ResultRows rows,
    int cursor,
    int top,
    Optional<Reader> reader)
    implements Place {

  static final SearchPlace START =
      new SearchPlace(
          Input.EMPTY,
          Spot.BOX,
          Sort.RELEVANCE,
          0,
          0,
          Found.NOTHING,
          ResultRows.NONE,
          0,
          0,
          Optional.empty());

  public SearchPlace {
    cursor = Math.clamp(cursor, 0, Math.max(0, found.items().size() - 1));
  }

  /** The item that the cursor is on. */
  public Optional<Item> item() {
    return found.items().isEmpty() ? Optional.empty() : Optional.of(found.items().get(cursor));
  }

  /** Whether the answer to what stands in the box is still awaited. */
  public boolean awaiting() {
    return !found.typed().equals(box.text());
  }

  SearchPlace withBox(Input changed) {
    return new SearchPlace(changed, spot, sort, asked, loading, found, rows, cursor, top, reader);
  }

  SearchPlace at(Spot other) {
    return new SearchPlace(box, other, sort, asked, loading, found, rows, cursor, top, reader);
  }

  SearchPlace sorted(Sort other) {
    return new SearchPlace(box, spot, other, asked, loading, found, rows, cursor, top, reader);
  }

  SearchPlace asking(long number) {
    return new SearchPlace(box, spot, sort, number, loading, found, rows, cursor, top, reader);
  }

  SearchPlace loading(long number) {
    return new SearchPlace(box, spot, sort, asked, number, found, rows, cursor, top, reader);
  }

  SearchPlace withFound(Found other, int at, Geometry geometry) {
    ResultRows laidOut = ResultRows.of(other, geometry.listColumns());
    return new SearchPlace(box, spot, sort, asked, loading, other, laidOut, at, top, reader);
  }

  SearchPlace withReader(Optional<Reader> other) {
    return new SearchPlace(box, spot, sort, asked, loading, found, rows, cursor, top, other);
  }

  /** With the reader closed where its article is no longer among those of the library. */
  SearchPlace without(List<ArticleEntry> articles) {
    boolean stays =
        reader
            .filter(
                open -> articles.stream().anyMatch(each -> each.id().equals(open.article().id())))
            .isPresent();
    return stays || reader.isEmpty()
        ? this
        : withReader(Optional.empty()).at(spot == Spot.READER ? Spot.LIST : spot);
  }

  /** With the cursor on that item, which is scrolled into sight. */
  SearchPlace withCursor(int item, Geometry geometry) {
    SearchPlace moved =
        new SearchPlace(box, spot, sort, asked, loading, found, rows, item, top, reader);
    int shown = rows.topFor(moved.cursor, top, geometry.listRows());
    return new SearchPlace(
        box, spot, sort, asked, loading, found, rows, moved.cursor, shown, reader);
  }

  @Override
  public SearchPlace resized(Geometry geometry) {
    return withReader(reader.map(open -> open.resized(geometry)))
        .withFound(found, cursor, geometry)
        .withCursor(cursor, geometry);
  }
}
