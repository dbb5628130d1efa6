package synoptic.compare.framing;

import java.util.List;
import synoptic.search.Hit;

/** The passages that a topic's query finds in two sides. */
public record TopicHits(String name, List<Hit> hits) {

  public TopicHits {
    hits = List.copyOf(hits);
  }
}
