package synoptic.annotate.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * What was read as dates.
 *
 * @param end the index behind the last lexeme that belongs to them
 * @param datings in order; none where their year cannot be known, and where no calendar has them
 * @param isKnown whether their year is known
 */
record DateMatches(int end, List<DateMatch> datings, boolean isKnown) {

  static DateMatches of(DateMatch dating) {
    return new DateMatches(dating.end(), List.of(dating), true);
  }

  /** Words that name no day or year to be told. */
  static DateMatches none(int end) {
    return new DateMatches(end, List.of(), true);
  }

  /** The same with the first of them beginning at an earlier lexeme. */
  DateMatches from(int index) {
    if (datings.isEmpty()) {
      return this;
    }
    DateMatch first = datings.getFirst();
    List<DateMatch> longer = new ArrayList<>(datings);
    longer.set(0, new DateMatch(index, first.end(), first.readings(), first.basis()));
    return new DateMatches(end, List.copyOf(longer), isKnown);
  }
}
