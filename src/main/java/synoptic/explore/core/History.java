package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The views visited before and after the present one, the nearest last.
 *
 * @param aside those that back led away from before another way was taken
 */
public record History(List<View> before, List<View> after, List<View> aside) {

  static final History NONE = new History(List.of(), List.of(), List.of());

  private static final int LONGEST = 100;

  /** So many of the nearest views keep their answers; the others ask again. */
  static final int KEPT = 4;

  public History {
    before = forgetful(before.subList(Math.max(0, before.size() - LONGEST), before.size()));
    after = forgetful(after);
    aside = List.copyOf(aside.subList(Math.max(0, aside.size() - KEPT), aside.size()));
  }

  private static List<View> forgetful(List<View> views) {
    List<View> all = new ArrayList<>(views);
    if (all.size() > KEPT) {
      all.subList(0, all.size() - KEPT).replaceAll(View::remembered);
    }
    return List.copyOf(all);
  }

  /** The history after leaving a view for a new one. */
  public History left(View view) {
    List<View> dropped = new ArrayList<>(aside);
    dropped.addAll(after);
    return new History(plus(before, view), List.of(), dropped);
  }

  /** The view of that kind as it was left last. */
  public <V extends View> Optional<V> last(Class<V> kind) {
    return Stream.of(after, before, aside)
        .flatMap(views -> views.reversed().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** A view with the history as it is once one is there. */
  public record Visit(View view, History history) {}

  Optional<Visit> back(View from) {
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                before.getLast(),
                new History(before.subList(0, before.size() - 1), plus(after, from), aside)));
  }

  /** Where closing that view leads: back to the nearest view that shows another place. */
  public Optional<Visit> out(View from) {
    int last = before.size();
    while (last > 0 && before.get(last - 1).isPlaceOf(from)) {
      last--;
    }
    return new History(before.subList(0, last), after, aside).back(from);
  }

  Optional<Visit> forward(View from) {
    return after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Visit(
                after.getLast(),
                new History(plus(before, from), after.subList(0, after.size() - 1), aside)));
  }

  private static List<View> plus(List<View> views, View one) {
    List<View> more = new ArrayList<>(views);
    more.add(one);
    return more;
  }
}
