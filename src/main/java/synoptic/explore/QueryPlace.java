package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.search.ArticleEntry;

/** A place with a search box on top and a reader. */
public sealed interface QueryPlace extends Place
    permits SearchPlace, WhoPlace, TimelinePlace, ConcordancePlace {

  Input box();

  Reading reading();

  /** The query, as typed, that what is shown answers. */
  String answered();

  /** Whether the answer to what stands in the box is still awaited. */
  boolean awaiting();

  /** Where the cursor goes from the reader and from the box: the list that they belong to. */
  Spot listBeside(Spot spot);

  QueryPlace withBox(Input changed);

  QueryPlace at(Spot other);

  QueryPlace withReading(Reading other);

  /** The article beside the list, or in its place. */
  default Optional<Reader> reader() {
    return reading().open();
  }

  default QueryPlace withReader(Optional<Reader> other) {
    return withReading(reading().with(other));
  }

  /** With the reader closed where its article is no longer among those of the library. */
  default QueryPlace without(List<ArticleEntry> articles) {
    if (!reading().isGone(articles)) {
      return this;
    }
    return withReader(Optional.empty()).at(spot() == Spot.READER ? listBeside(spot()) : spot());
  }
}
