package synoptic.model.embedding;

import java.util.List;

/**
 * Several embeddings, laid out for the cosines of another with each of them. Two share the numbers
 * of one array, one in the lower half of each number and one in the upper, so that a multiplication
 * serves both; that takes two thirds of the time of one after the other.
 */
public final class Embeddings {

  /** The bits of each half; a dot product, at most 384 · 128², fits. */
  private static final int HALF = 32;

  private final long[][] pairs;
  private final double[] norms;

  public Embeddings(List<Embedding> all) {
    pairs = new long[(all.size() + 1) / 2][Embedding.DIMENSIONS];
    norms = new double[2 * pairs.length];
    for (int each = 0; each < all.size(); each++) {
      norms[each] = all.get(each).norm();
      all.get(each).addTo(pairs[each / 2], each % 2 * HALF);
    }
  }

  public boolean isEmpty() {
    return pairs.length == 0;
  }

  /** The cosine with the closest of them, or 0 where there is none above. */
  public double closest(Embedding to) {
    double closest = 0;
    for (int pair = 0; pair < pairs.length; pair++) {
      long both = to.dot(pairs[pair]);
      int lower = (int) both;
      long upper = both - lower >> HALF;
      closest = Math.max(closest, cosine(lower, to.norm() * norms[2 * pair]));
      closest = Math.max(closest, cosine(upper, to.norm() * norms[2 * pair + 1]));
    }
    return closest;
  }

  private static double cosine(long dot, double norms) {
    return norms == 0 ? 0 : dot / norms;
  }
}
