package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places visited before and after the present one, the nearest last. */
public record History(List<Place> before, List<Place> after) {

  static final History NONE = new History(List.of(), List.of());

  private static final int LONGEST = 100;

  public History {
    before = List.copyOf(before.subList(Math.max(0, before.size() - LONGEST), before.size()));
    after = List.copyOf(after);
  }

  /** The history after leaving a place for a new one. */
  History left(Place place) {
    return new History(plus(before, place), List.of());
  }

  /** A place with the history as it is once one is there. */
  record Visit(Place place, History history) {}

  Optional<Visit> back(Place from) {
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                before.getLast(),
                new History(before.subList(0, before.size() - 1), plus(after, from))));
  }

  Optional<Visit> forward(Place from) {
    return after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                after.getLast(),
                new History(plus(before, from), after.subList(0, after.size() - 1))));
  }

  private static List<Place> plus(List<Place> places, Place one) {
    List<Place> more = new ArrayList<>(places);
    more.add(one);
    return more;
  }
}
