package synoptic.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.PartialDate;

/**
 * What is known of the passages that are compared, beside their words.
 *
 * @param meanings their meanings; where that of any passage is not known, words alone count
 * @param published when the articles were published, by id, as far as known
 * @param labels the different words for one actor, and the different spellings of one name
 */
public record Clues(
    Meanings meanings, Map<String, PartialDate> published, List<LabelGroup> labels) {

  public static final Clues NONE = new Clues(Meanings.NONE, Map.of());

  public Clues(Meanings meanings, Map<String, PartialDate> published) {
    this(meanings, published, List.of());
  }

  public Clues {
    published = Map.copyOf(published);
    labels = List.copyOf(labels);
  }

  Optional<PartialDate> published(Located passage) {
    return Optional.ofNullable(published.get(passage.article()));
  }
}
