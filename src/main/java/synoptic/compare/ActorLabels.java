package synoptic.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.corpus.LabelGroup;

/**
 * What two sides call one actor.
 *
 * @param a the labels that A uses, most often first
 * @param b the labels that B uses, most often first
 */
public record ActorLabels(LabelGroup group, List<Used> a, List<Used> b) {

  /** A label of the group and where a side has it. */
  public record Used(String label, List<Occurrence> places) {
    public Used {
      places = List.copyOf(places);
    }
  }

  public ActorLabels {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** Whether both sides speak of it, and not in the same words. */
  public boolean differs() {
    return isShared() && !labels(a).equals(labels(b));
  }

  boolean isShared() {
    return !a.isEmpty() && !b.isEmpty();
  }

  /** How often both sides together speak of it. */
  int count() {
    return places(a).size() + places(b).size();
  }

  /** Every place where a side has one of the labels, in reading order. */
  public static List<Occurrence> places(List<Used> used) {
    return used.stream().flatMap(each -> each.places().stream()).sorted(Occurrence.ORDER).toList();
  }

  private static Set<String> labels(List<Used> used) {
    return used.stream().map(Used::label).collect(Collectors.toCollection(HashSet::new));
  }
}
