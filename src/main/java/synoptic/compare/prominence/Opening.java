package synoptic.compare.prominence;

import java.util.List;
import synoptic.compare.Occurrence;

/**
 * Two articles that tell of the same: how they open, and in which order they tell it.
 *
 * @param shared what stands beside each other in the two, in A's order
 */
public record Opening(Head a, Head b, List<Shared> shared) {

  public Opening {
    shared = List.copyOf(shared);
  }

  /**
   * How an article opens.
   *
   * @param title its headline
   * @param lead the first sentence of its text that is not the headline once more
   * @param places the lead among the side's passages; empty where the side has it not
   */
  public record Head(String article, String title, String lead, List<Occurrence> places) {
    public Head {
      places = List.copyOf(places);
    }
  }

  /**
   * Passages of A and B that stand beside each other, by their places among those of their side.
   */
  public record Shared(int a, int b) {}

  /**
   * How much of it both tell in one order: of all two shared passages the share of those that stand
   * in B as they stand in A, from 0 to 1, as Kendall's τ counts them; 1 where there are no two.
   */
  public double inOrder() {
    int same = 0;
    int all = 0;
    for (int first = 0; first < shared.size(); first++) {
      for (int second = first + 1; second < shared.size(); second++) {
        int apart = shared.get(second).b - shared.get(first).b;
        same += apart > 0 ? 1 : 0;
        all += apart == 0 ? 0 : 1;
      }
    }
    return all == 0 ? 1 : (double) same / all;
  }
}
