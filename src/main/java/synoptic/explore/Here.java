package synoptic.explore;

import java.util.Optional;
import synoptic.search.ArticleEntry;

/**
 * Where the cursor of a place stands in the library.
 *
 * @param passage counted from 1; 1 where the cursor is on a whole article
 */
record Here(ArticleEntry article, int passage) {

  static Optional<Here> of(QueryView place) {
    if (place.spot() == Pane.READER) {
      return place
          .reader()
          .map(reader -> new Here(ArticleEntry.of(reader.article()), reader.passage()));
    }
    return switch (place) {
      case SearchView search -> search.item().map(item -> new Here(item.article(), item.passage()));
      case TimelineView times ->
          times.entry().map(entry -> new Here(entry.article(), entry.passage()));
      case ConcordanceView lines ->
          lines
              .article()
              .map(
                  article ->
                      new Here(article, lines.occurrence().orElseThrow().passage().number()));
      case WhoView who ->
          who.statement().map(hit -> new Here(hit.article(), hit.passage().number()));
    };
  }
}
