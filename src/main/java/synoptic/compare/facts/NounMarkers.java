package synoptic.compare.facts;

import java.util.Set;

/** Words behind which a noun stands and no verb. */
final class NounMarkers {

  private static final Set<String> MARKERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "of", "in", "for", "by", "with", "from", "on", "at", "no", "any", "each",
          "every", "some", "into", "during", "after", "before", "against", "about");

  private NounMarkers() {}

  static boolean contains(String folded) {
    return MARKERS.contains(folded);
  }
}
