package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.search.ArticleEntry;

/** A place with a search box on top and a reader. */
public sealed interface QueryView extends View
    permits SearchView, WhoView, TimelineView, ConcordanceView {

  Input box();

  Reading reading();

  /** The query, as typed, that what is shown answers. */
  String answered();

  /** Whether the answer to what stands in the box is still awaited. */
  boolean awaiting();

  /** Where the cursor goes from the reader and from the box: the list that they belong to. */
  Pane listBeside(Pane spot);

  QueryView withBox(Input changed);

  QueryView at(Pane other);

  QueryView withReading(Reading other);

  /** The article beside the list, or in its place. */
  default Optional<Reader> reader() {
    return reading().open();
  }

  default QueryView withReader(Optional<Reader> other) {
    return withReading(reading().with(other));
  }

  /** With the reader closed where its article is no longer among those of the library. */
  default QueryView without(List<ArticleEntry> articles) {
    if (!reading().isGone(articles)) {
      return this;
    }
    return withReader(Optional.empty()).at(spot() == Pane.READER ? listBeside(spot()) : spot());
  }
}
