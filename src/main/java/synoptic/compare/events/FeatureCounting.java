package synoptic.compare.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import synoptic.search.FeatureCounts;

/** Counts in how many articles each of their features occurs. */
public final class FeatureCounting {

  private FeatureCounting() {}

  /** What was counted before, and these articles. */
  public static FeatureCounts counted(FeatureCounts before, Collection<ArticleProfile> more) {
    Map<String, Integer> words = new HashMap<>(before.words());
    Map<String, Integer> names = new HashMap<>(before.names());
    for (ArticleProfile article : more) {
      add(words, article.words().keySet());
      add(names, article.names().keySet());
    }
    return new FeatureCounts(before.articles() + more.size(), words, names);
  }

  private static void add(Map<String, Integer> counts, Set<String> features) {
    features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
  }
}
