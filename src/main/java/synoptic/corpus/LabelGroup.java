package synoptic.corpus;

import java.util.List;
import java.util.Optional;

/** The different words that sources use for one actor. */
public record LabelGroup(String name, Optional<String> about, List<String> labels) {

  public LabelGroup {
    labels = List.copyOf(labels);
  }
}
