package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that two sequences have in the same order, as many as there are (longest common
 * subsequence), and where the one has others than the other in between.
 *
 * @param shared how many words both have
 * @param gaps where they differ, in order
 */
record WordChain(int shared, List<Gap> gaps) {

  /** From one word to before another in both sequences; either may be empty. */
  record Gap(int fromA, int toA, int fromB, int toB) {

    boolean isExchange() {
      return fromA < toA && fromB < toB;
    }
  }

  static WordChain of(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    int fromA = 0;
    int fromB = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        add(gaps, new Gap(fromA, i, fromB, j));
        fromA = ++i;
        fromB = ++j;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(gaps, new Gap(fromA, a.size(), fromB, b.size()));
    return new WordChain(longest[0][0], gaps);
  }

  private static void add(List<Gap> gaps, Gap gap) {
    if (gap.fromA < gap.toA || gap.fromB < gap.toB) {
      gaps.add(gap);
    }
  }
}
