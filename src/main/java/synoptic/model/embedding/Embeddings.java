package synoptic.model.embedding;

import java.util.List;

/** Several embeddings, laid out for the cosines of others with each of them. */
public final class Embeddings {

  private final PackedEmbedding[] all;

  public Embeddings(List<Embedding> all) {
    this.all = all.stream().map(PackedEmbedding::mirrored).toArray(PackedEmbedding[]::new);
  }

  public boolean isEmpty() {
    return all.length == 0;
  }

  /** The cosine with the closest of them, or 0 where there is none above. */
  public double closest(PackedEmbedding to) {
    double closest = 0;
    for (PackedEmbedding each : all) {
      double cosine = to.cosine(each);
      if (cosine > closest) {
        closest = cosine;
      }
    }
    return closest;
  }
}
