package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places visited before and after the present one, the nearest last. */
public record History(List<View> before, List<View> after) {

  static final History NONE = new History(List.of(), List.of());

  private static final int LONGEST = 100;

  public History {
    before = List.copyOf(before.subList(Math.max(0, before.size() - LONGEST), before.size()));
    after = List.copyOf(after);
  }

  /** The history after leaving a place for a new one. */
  History left(View place) {
    return new History(plus(before, place), List.of());
  }

  /** A place with the history as it is once one is there. */
  record Visit(View place, History history) {}

  Optional<Visit> back(View from) {
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                before.getLast(),
                new History(before.subList(0, before.size() - 1), plus(after, from))));
  }

  Optional<Visit> forward(View from) {
    return after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                after.getLast(),
                new History(plus(before, from), after.subList(0, after.size() - 1))));
  }

  private static List<View> plus(List<View> places, View one) {
    List<View> more = new ArrayList<>(places);
    more.add(one);
    return more;
  }
}
