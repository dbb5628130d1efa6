package synoptic.compare;

import java.util.Comparator;
import java.util.List;
import synoptic.text.Span;

/**
 * Something that a number of the framing counts once.
 *
 * @param passage the place of its passage among those of its side, from 0
 * @param spans where it stands in the passage, in order; several for a statement in pieces, none
 *     where the whole passage is meant
 */
public record Occurrence(int passage, List<Span> spans) {

  /** In reading order. */
  public static final Comparator<Occurrence> ORDER =
      Comparator.comparingInt(Occurrence::passage).thenComparingInt(Occurrence::start);

  public Occurrence {
    spans = List.copyOf(spans);
  }

  private int start() {
    return spans.isEmpty() ? 0 : spans.getFirst().start();
  }

  public Occurrence(int passage, Span span) {
    this(passage, List.of(span));
  }
}
