package synoptic.compare.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Agglomerative clustering with average linkage (Sokal and Michener 1958): the two clusters whose
 * members are closest to each other in the mean become one, until none are close enough. Pairs that
 * nothing is known of count as 0, so that a sparse graph of n things and e edges takes e · log e.
 */
final class AverageLinkage {

  /** How close two things are, up to 1; less than 0 speaks against them being one. */
  record Edge(int one, int other, double closeness) {
    Edge between(int mine, int theirs) {
      return new Edge(mine, theirs, closeness);
    }
  }

  private record Pair(double mean, int one, int other, int oneAge, int otherAge) {
    private static final Comparator<Pair> CLOSEST =
        Comparator.comparingDouble((Pair pair) -> -pair.mean)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);
  }

  private final double least;
  private final List<TreeSet<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final int[] clusterOf;
  private final int[] ages;
  private final boolean[] isSettled;
  private final Map<Integer, List<Integer>> apart = new HashMap<>();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>(Pair.CLOSEST);

  /**
   * @param things how many there are, numbered from 0
   * @param least the least mean closeness of what becomes one
   */
  AverageLinkage(int things, double least) {
    this.least = least;
    clusterOf = new int[things];
    ages = new int[things];
    isSettled = new boolean[things];
    for (int thing = 0; thing < things; thing++) {
      clusterOf[thing] = thing;
      members.add(new TreeSet<>(List.of(thing)));
      sums.add(new HashMap<>());
    }
  }

  /** Takes in how close things are. */
  AverageLinkage with(List<Edge> edges) {
    for (Edge edge : edges) {
      sums.get(edge.one).merge(edge.other, edge.closeness, Double::sum);
      sums.get(edge.other).merge(edge.one, edge.closeness, Double::sum);
    }
    return this;
  }

  /** Says that two things never stand in one cluster. */
  void apart(int one, int other) {
    apart.computeIfAbsent(one, none -> new ArrayList<>()).add(other);
    apart.computeIfAbsent(other, none -> new ArrayList<>()).add(one);
  }

  /**
   * Puts things into one cluster beforehand; those that must not meet open others.
   *
   * @param settled whether none of the clusters is joined with another settled one
   */
  void together(List<Integer> things, boolean settled) {
    Set<Integer> formed = new TreeSet<>();
    for (int thing : things) {
      int cluster = clusterOf[thing];
      Optional<Integer> free =
          formed.stream().filter(one -> one == cluster || areFree(one, cluster)).findFirst();
      int one = free.map(other -> Math.min(other, cluster)).orElse(cluster);
      if (free.isPresent() && free.get() != cluster) {
        join(one, Math.max(free.get(), cluster));
        formed.remove(free.get());
        formed.remove(cluster);
      }
      formed.add(one);
    }
    formed.forEach(cluster -> isSettled[cluster] |= settled);
  }

  /** The clusters, each in the order of its things' numbers, by their first one. */
  List<List<Integer>> clusters() {
    for (int cluster = 0; cluster < members.size(); cluster++) {
      offerAll(cluster);
    }
    while (!queue.isEmpty()) {
      Pair pair = queue.poll();
      if (ages[pair.one] == pair.oneAge && ages[pair.other] == pair.otherAge && mayMeet(pair)) {
        join(pair.one, pair.other);
        offerAll(pair.one);
      }
    }
    return members.stream()
        .filter(cluster -> !cluster.isEmpty())
        .map(cluster -> List.copyOf(cluster))
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private boolean mayMeet(Pair pair) {
    return !(isSettled[pair.one] && isSettled[pair.other]) && areFree(pair.one, pair.other);
  }

  private boolean areFree(int one, int other) {
    return apart.isEmpty()
        || members.get(one).stream()
            .flatMap(thing -> apart.getOrDefault(thing, List.of()).stream())
            .noneMatch(members.get(other)::contains);
  }

  private void offerAll(int cluster) {
    for (var sum : sums.get(cluster).entrySet()) {
      int other = sum.getKey();
      double mean = sum.getValue() / members.get(cluster).size() / members.get(other).size();
      if (mean >= least) {
        int first = Math.min(cluster, other);
        int second = Math.max(cluster, other);
        queue.add(new Pair(mean, first, second, ages[first], ages[second]));
      }
    }
  }

  private void join(int one, int other) {
    members.get(other).forEach(thing -> clusterOf[thing] = one);
    members.get(one).addAll(members.get(other));
    members.get(other).clear();
    for (var sum : sums.get(other).entrySet()) {
      int third = sum.getKey();
      sums.get(third).remove(other);
      if (third != one) {
        sums.get(one).merge(third, sum.getValue(), Double::sum);
        sums.get(third).merge(one, sum.getValue(), Double::sum);
      }
    }
    sums.get(one).remove(other);
    sums.get(other).clear();
    isSettled[one] |= isSettled[other];
    ages[one]++;
    ages[other]++;
  }
}
