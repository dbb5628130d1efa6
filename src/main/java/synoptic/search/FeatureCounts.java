package synoptic.search;

import java.util.Map;

/**
 * How rare what articles have is, by which they are grouped into events.
 *
 * @param articles how many were counted
 * @param words in how many of them each stem occurs
 * @param names the same of names and figures
 */
public record FeatureCounts(int articles, Map<String, Integer> words, Map<String, Integer> names) {

  public static final FeatureCounts NONE = new FeatureCounts(0, Map.of(), Map.of());

  public FeatureCounts {
    words = Map.copyOf(words);
    names = Map.copyOf(names);
  }
}
