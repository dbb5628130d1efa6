package synoptic.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One side of a comparison.
 *
 * @param name what it is called: a source or an article's title
 * @param passages what is compared, in reading order
 * @param whole all passages of the texts that these are taken from: what their words are weighed
 *     against, and what their place is relative to
 * @param leftOut how many more passages there are that are not compared, because they are too many
 */
public record Side(
    String name, List<LocatedPassage> passages, List<LocatedPassage> whole, long leftOut) {

  public Side {
    passages = List.copyOf(passages);
    whole = List.copyOf(whole);
  }

  /** A side of which everything is compared. */
  public Side(String name, List<LocatedPassage> passages) {
    this(name, passages, passages, 0);
  }

  /** A side of which some passages are compared, none being left out. */
  public Side(String name, List<LocatedPassage> passages, List<LocatedPassage> whole) {
    this(name, passages, whole, 0);
  }

  public List<String> texts() {
    return passages.stream().map(LocatedPassage::text).toList();
  }

  /** Whether the passages are taken from more articles than one. */
  public boolean isMixed() {
    return passages.stream().map(LocatedPassage::article).distinct().limit(2).count() > 1;
  }

  /** Where a passage stands: its number, after its article and its source where these vary. */
  public String where(int place) {
    LocatedPassage passage = passages.get(place);
    boolean sources = passages.stream().map(LocatedPassage::source).distinct().limit(2).count() > 1;
    return (sources ? passage.source() + " · " : "")
        + (isMixed() ? passage.article() + " " : "")
        + "¶ "
        + passage.passage().number();
  }

  /**
   * For each passage its place in its text, from 0 for the first to 1 for the last; the middle for
   * an only one.
   */
  public double[] places() {
    Map<String, Integer> lengths = new HashMap<>();
    whole.forEach(passage -> lengths.merge(passage.article(), 1, Integer::sum));
    Map<LocatedPassage, Double> places = new HashMap<>();
    Map<String, Integer> before = new HashMap<>();
    for (LocatedPassage passage : whole) {
      int at = before.merge(passage.article(), 1, Integer::sum) - 1;
      double last = lengths.get(passage.article()) - 1;
      places.putIfAbsent(passage, last == 0 ? 0.5 : at / last);
    }
    return passages.stream().mapToDouble(passage -> places.getOrDefault(passage, 0.0)).toArray();
  }
}
