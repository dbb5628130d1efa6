package synoptic.lucene.meaning;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.Passage;
import synoptic.lucene.index.Snapshot;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.Embeddings;
import synoptic.model.embedding.PackedEmbedding;
import synoptic.search.ArticleEntry;
import synoptic.text.Span;

/** Finds the sentence of a passage that comes closest to what is meant. */
public final class ClosestSentence {

  private final Snapshot snapshot;
  private final Embeddings targets;
  private final Map<String, List<List<Embedding>>> known = new HashMap<>();

  /**
   * @param targets what the sentences that are looked for mean; none where nothing is meant
   */
  public ClosestSentence(Snapshot snapshot, List<Embedding> targets) {
    this.snapshot = snapshot;
    this.targets = new Embeddings(targets);
  }

  /** Empty where no sentence is close, or where what they mean is not known. */
  public Optional<Span> in(ArticleEntry article, Passage passage) throws IOException {
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    if (!known.containsKey(article.id())) {
      known.put(article.id(), snapshot.meanings(article.id()).orElse(List.of()));
    }
    List<List<Embedding>> passages = known.get(article.id());
    List<Embedding> meanings =
        passage.number() <= passages.size() ? passages.get(passage.number() - 1) : List.of();
    List<Span> sentences = MeaningPass.sentences(article, passage.text());
    int closest = closest(meanings);
    return meanings.size() == sentences.size() && closest >= 0
        ? Optional.of(sentences.get(closest))
        : Optional.empty();
  }

  private int closest(List<Embedding> meanings) {
    int closest = -1;
    double most = MeaningSearch.FAR;
    for (int at = 0; at < meanings.size(); at++) {
      double cosine = targets.closest(PackedEmbedding.of(meanings.get(at)));
      if (cosine > most) {
        most = cosine;
        closest = at;
      }
    }
    return closest;
  }
}
