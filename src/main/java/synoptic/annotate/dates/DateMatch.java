package synoptic.annotate.dates;

import java.util.List;

/**
 * A date that was read.
 *
 * @param from the index of its first lexeme
 * @param end the index behind its last lexeme
 * @param readings what it may mean, the likelier first; nearly always one
 */
record DateMatch(int from, int end, List<When> readings, Mention.Basis basis) {

  DateMatch {
    readings = List.copyOf(readings);
  }

  DateMatch(int from, int end, When when, Mention.Basis basis) {
    this(from, end, List.of(when), basis);
  }

  /** What it means, or most likely means. */
  When when() {
    return readings.getFirst();
  }

  boolean isDoubtful() {
    return readings.size() > 1;
  }
}
