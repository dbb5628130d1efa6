package synoptic.compare.align;

import java.util.List;
import synoptic.text.Span;

/**
 * The words of two passages that stand beside each other, as spans of their texts, in order.
 *
 * @param shared words that both passages have
 * @param own words that the other side has nowhere in what is compared
 * @param differing numbers and parts of dates where the other passage gives others
 */
public record WordMarks(List<Span> shared, List<Span> own, List<Span> differing) {

  public static final WordMarks NONE = new WordMarks(List.of(), List.of(), List.of());

  /**
   * The same, without the words of its own where these are more than what is shared: nearly all
   * would be marked then, which says nothing.
   */
  public WordMarks telling() {
    return own.size() > shared.size() ? new WordMarks(shared, List.of(), differing) : this;
  }

  public WordMarks {
    shared = List.copyOf(shared);
    own = List.copyOf(own);
    differing = List.copyOf(differing);
  }
}
