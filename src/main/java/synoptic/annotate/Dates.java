package synoptic.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * What was read as dates.
 *
 * @param end the index behind the last lexeme that belongs to them
 * @param datings in order; none where their year cannot be known
 */
record Dates(int end, List<Dating> datings) {

  static Dates of(Dating dating) {
    return new Dates(dating.end(), List.of(dating));
  }

  /** The same with the first of them beginning at an earlier lexeme. */
  Dates from(int index) {
    if (datings.isEmpty()) {
      return this;
    }
    Dating first = datings.getFirst();
    List<Dating> longer = new ArrayList<>(datings);
    longer.set(0, new Dating(index, first.end(), first.when(), first.basis()));
    return new Dates(end, List.copyOf(longer));
  }
}
