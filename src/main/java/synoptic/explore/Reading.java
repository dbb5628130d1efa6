package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.search.ArticleEntry;

/**
 * What the reader of a place shows.
 *
 * @param loading the number of the article load that is awaited or was answered last
 * @param marked the load for whose article statements were looked up last
 * @param open the article that is shown
 */
public record Reading(long loading, long marked, Optional<Reader> open) {

  static final Reading NONE = new Reading(0, 0, Optional.empty());

  Reading awaiting(long number) {
    return new Reading(number, marked, open);
  }

  Reading with(Optional<Reader> other) {
    return new Reading(loading, marked, other);
  }

  /** With the statements of the article that was loaded last. */
  Reading marked(Reader reader) {
    return new Reading(loading, loading, Optional.of(reader));
  }

  /** Whether the statements of what is shown are known. */
  boolean isMarked() {
    return marked == loading;
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
