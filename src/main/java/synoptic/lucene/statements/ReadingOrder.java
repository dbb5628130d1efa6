package synoptic.lucene.statements;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import synoptic.lucene.index.IndexEntry;
import synoptic.search.Query;

/**
 * The order in which articles are looked through: as their statements are listed, the latest first,
 * so that the top of the list is known before its end; before all others those that may have what
 * is asked for.
 */
final class ReadingOrder {

  private static final Comparator<IndexEntry> AS_LISTED =
      Comparator.comparingLong(IndexEntry::latest)
          .reversed()
          .thenComparing(entry -> new BytesRef(entry.article().id()));

  private ReadingOrder() {}

  /** The next article that waits and may have what is asked for, where there is one. */
  static Optional<IndexEntry> next(MatchingArticles matching, Query asked) throws IOException {
    Predicate<String> wanted = matching.of(asked);
    return matching.snapshot().waiting().stream()
        .filter(entry -> wanted.test(entry.article().id()))
        .min(AS_LISTED);
  }

  /** The first articles that wait, so many at most. */
  static List<IndexEntry> first(int most, MatchingArticles matching, Query asked)
      throws IOException {
    Predicate<String> wanted = matching.of(asked);
    Comparator<IndexEntry> order =
        Comparator.<IndexEntry, Boolean>comparing(entry -> !wanted.test(entry.article().id()))
            .thenComparing(AS_LISTED);
    PriorityQueue<IndexEntry> first = new PriorityQueue<>(order.reversed());
    for (IndexEntry entry : matching.snapshot().waiting()) {
      if (first.size() < most) {
        first.add(entry);
      } else if (order.compare(entry, first.element()) < 0) {
        first.remove();
        first.add(entry);
      }
    }
    return first.stream().sorted(order).toList();
  }
}
