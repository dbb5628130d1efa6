package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.search.ArticleEntry;

/**
 * What the reader of a place shows.
 *
 * @param loading the number of the article load that is awaited or was answered last
 * @param open the article that is shown
 */
public record Reading(long loading, Optional<Reader> open) {

  static final Reading NONE = new Reading(0, Optional.empty());

  Reading awaiting(long number) {
    return new Reading(number, open);
  }

  Reading with(Optional<Reader> other) {
    return new Reading(loading, other);
  }

  /** Whether its article is no longer among those of the library. */
  boolean isGone(List<ArticleEntry> articles) {
    return open.isPresent()
        && articles.stream().noneMatch(each -> each.id().equals(open.get().article().id()));
  }

  Reading resized(Geometry geometry) {
    return with(open.map(reader -> reader.resized(geometry)));
  }
}
