package synoptic.explore;

import java.util.Optional;
import synoptic.search.ArticleEntry;

/**
 * Where the cursor of a place stands in the library.
 *
 * @param passage counted from 1; 1 where the cursor is on a whole article
 */
record Here(ArticleEntry article, int passage) {

  static Optional<Here> of(QueryPlace place) {
    if (place.spot() == Spot.READER) {
      return place
          .reader()
          .map(reader -> new Here(ArticleEntry.of(reader.article()), reader.passage()));
    }
    return switch (place) {
      case SearchPlace search ->
          search.item().map(item -> new Here(item.article(), item.passage()));
      case TimelinePlace times ->
          times.entry().map(entry -> new Here(entry.article(), entry.passage()));
      case ConcordancePlace lines ->
          lines
              .article()
              .map(
                  article ->
                      new Here(article, lines.occurrence().orElseThrow().passage().number()));
      case WhoPlace who ->
          who.statement().map(hit -> new Here(hit.article(), hit.passage().number()));
    };
  }
}
