package synoptic.search;

import java.util.Collections;
import java.util.Map;

/**
 * How rare what articles have is, by which they are grouped into events.
 *
 * <p>The maps are not copied, since there are a hundred thousand words in a large library.
 *
 * @param articles how many were counted
 * @param words in how many of them each stem occurs
 * @param names the same of names and figures
 */
public record FeatureCounts(int articles, Map<String, Integer> words, Map<String, Integer> names) {

  public static final FeatureCounts NONE = new FeatureCounts(0, Map.of(), Map.of());

  public FeatureCounts {
    words = Collections.unmodifiableMap(words);
    names = Collections.unmodifiableMap(names);
  }
}
