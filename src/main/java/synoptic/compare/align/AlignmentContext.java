package synoptic.compare.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.PartialDate;

/**
 * What is known of the passages that are compared, beside their words.
 *
 * @param meanings their meanings; where that of any passage is not known, words alone count
 * @param published when the articles were published, by id, as far as known
 * @param labels the different words for one actor, and the different spellings of one name
 */
public record AlignmentContext(
    PassageEmbeddings meanings, Map<String, PartialDate> published, List<LabelGroup> labels) {

  public static final AlignmentContext NONE =
      new AlignmentContext(PassageEmbeddings.NONE, Map.of());

  public AlignmentContext(PassageEmbeddings meanings, Map<String, PartialDate> published) {
    this(meanings, published, List.of());
  }

  public AlignmentContext {
    published = Map.copyOf(published);
    labels = List.copyOf(labels);
  }

  Optional<PartialDate> published(LocatedPassage passage) {
    return Optional.ofNullable(published.get(passage.article()));
  }
}
