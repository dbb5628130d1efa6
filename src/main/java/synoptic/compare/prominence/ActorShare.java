package synoptic.compare.prominence;

import java.util.List;
import synoptic.compare.Occurrence;

/**
 * How much two sides write of somebody.
 *
 * @param name a person or a body, as the articles name it in full
 */
public record ActorShare(String name, Told a, Told b) {

  /**
   * What a side writes of somebody.
   *
   * @param sentences the sentences that name it, in reading order
   * @param share how much of the side's words these have, from 0 to 1
   */
  public record Told(List<Occurrence> sentences, double share) {

    static final Told NOTHING = new Told(List.of(), 0);

    public Told {
      sentences = List.copyOf(sentences);
    }
  }

  double most() {
    return Math.max(a.share, b.share);
  }
}
