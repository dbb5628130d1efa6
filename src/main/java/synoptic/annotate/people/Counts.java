package synoptic.annotate.people;

import java.util.Map;
import java.util.SortedMap;

/** How often something was seen. */
final class Counts {

  private Counts() {}

  /** What was seen most often, the first in order among several. */
  static String most(SortedMap<String, Integer> counts) {
    String most = counts.firstKey();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most = entry.getValue() > counts.get(most) ? entry.getKey() : most;
    }
    return most;
  }
}
