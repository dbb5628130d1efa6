package synoptic.compare.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.events.AverageLinkage.Edge;

/** What becomes one cluster, and what does not. */
final class AverageLinkageTest {

  private static final List<Edge> CHAIN =
      List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.8), new Edge(2, 3, 0.7));

  private static List<List<Integer>> clusters(double least, List<Edge> edges) {
    return new AverageLinkage(4, least).with(edges).clusters();
  }

  @Test
  void theClosestMeetFirstAndTheMeanOfTheOthersDecides() {
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), clusters(0.5, CHAIN));
    assertEquals(List.of(List.of(0, 1, 2, 3)), clusters(0.2, CHAIN));
    assertEquals(List.of(List.of(0), List.of(1), List.of(2), List.of(3)), clusters(0.95, CHAIN));
  }

  @Test
  void whatNothingIsKnownOfCountsAsNothing() {
    // 0-1 with 2: the mean of .8 and nothing is .4
    List<Edge> edges = List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.8));
    assertEquals(List.of(List.of(0, 1), List.of(2), List.of(3)), clusters(0.41, edges));
    assertEquals(List.of(List.of(0, 1, 2), List.of(3)), clusters(0.4, edges));
  }

  @Test
  void whatSpeaksAgainstItKeepsThemApart() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.8), new Edge(0, 2, -1));
    assertEquals(List.of(List.of(0, 1), List.of(2), List.of(3)), clusters(0.2, edges));
  }

  @Test
  void whatMustNotMeetNeverMeets() {
    AverageLinkage linkage = new AverageLinkage(4, 0.1).with(CHAIN);
    linkage.apart(0, 3);
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), linkage.clusters());
  }

  @Test
  void settledClustersTakeInOthersButDoNotMeet() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.9), new Edge(0, 2, 0.9), new Edge(1, 3, 0.5));
    AverageLinkage linkage = new AverageLinkage(4, 0.1).with(edges);
    linkage.together(List.of(0), true);
    linkage.together(List.of(1, 3), true);
    assertEquals(List.of(List.of(0, 2), List.of(1, 3)), linkage.clusters());
  }

  @Test
  void whatIsPutTogetherStaysTogetherThoughNothingSpeaksForIt() {
    AverageLinkage linkage = new AverageLinkage(4, 0.5).with(List.of());
    linkage.together(List.of(3, 0), true);
    assertEquals(List.of(List.of(0, 3), List.of(1), List.of(2)), linkage.clusters());
  }

  @Test
  void whatIsApartFromTheFirstDoesNotKeepTheOthersFromEachOther() {
    AverageLinkage linkage = new AverageLinkage(4, 0.5).with(List.of());
    linkage.apart(0, 1);
    linkage.apart(0, 2);
    linkage.together(List.of(0, 1, 2), true);
    assertEquals(List.of(List.of(0), List.of(1, 2), List.of(3)), linkage.clusters());
  }
}
