package synoptic.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.compare.Comparison;
import synoptic.compare.Located;
import synoptic.compare.Row;

/**
 * Two sides next to each other.
 *
 * @param topic the query that narrows both sides, or empty
 * @param asked the number of the comparison that is awaited or was answered last
 * @param comparison empty until it is there
 * @param showing which rows are shown
 * @param selected the row that the cursor is on, counted among those shown
 * @param chosen which candidate stands beside a passage of A, where it is not the first
 * @param layout the rows around the selected one, laid out for the screen
 * @param top the first line of the layout that is shown
 * @param marking whether words are marked
 * @param start the passage of A that the cursor goes to once the comparison is there
 */
public record CompareView(
    Party a,
    Party b,
    String topic,
    long asked,
    Optional<Comparison> comparison,
    Showing showing,
    int selected,
    Map<Integer, Integer> chosen,
    CompareRows layout,
    int top,
    Marking marking,
    Optional<Start> start)
    implements PairView {

  /** Which rows are shown. */
  public enum Showing {
    PAIRS,
    ONLY_IN_A,
    ONLY_IN_B
  }

  /** Whether words are marked as shared, as one side's own, or as different figures. */
  public enum Marking {
    MARKED,
    PLAIN
  }

  /** A passage of an article. */
  public record Start(String article, int passage) {}

  public CompareView {
    chosen = Map.copyOf(chosen);
  }

  static CompareView of(Party a, Party b, String topic, Optional<Start> start) {
    return new CompareView(
        a,
        b,
        topic,
        0,
        Optional.empty(),
        Showing.PAIRS,
        0,
        Map.of(),
        CompareRows.NONE,
        0,
        Marking.MARKED,
        start);
  }

  /** Whether it compares what is taken as A and as B; what is not taken may be anything. */
  boolean isOf(Optional<Party> left, Optional<Party> right) {
    return left.filter(party -> !party.equals(a)).isEmpty()
        && right.filter(party -> !party.equals(b)).isEmpty();
  }

  @Override
  public Pane spot() {
    return Pane.COMPARE;
  }

  /** The rows of A that are shown; none while only B's passages are. */
  public List<Row> rows() {
    return comparison
        .map(
            lined ->
                switch (showing) {
                  case PAIRS -> lined.pairs();
                  case ONLY_IN_A -> lined.onlyInA();
                  case ONLY_IN_B -> List.<Row>of();
                })
        .orElse(List.of());
  }

  /** How many rows are shown. */
  public int count() {
    return showing == Showing.ONLY_IN_B
        ? comparison.map(lined -> lined.onlyInB().size()).orElse(0)
        : rows().size();
  }

  /** Which of its candidates stands beside the row's passage, from 0. */
  public int candidate(Row row) {
    return chosen.getOrDefault(row.index(), 0);
  }

  CompareView asking(long number) {
    return new CompareView(
        a, b, topic, number, comparison, showing, selected, chosen, layout, top, marking, start);
  }

  /** The passage under the cursor: A's, where both have one. */
  Optional<Located> passage() {
    return comparison
        .filter(lined -> selected < count())
        .map(
            lined ->
                showing == Showing.ONLY_IN_B
                    ? lined.b().passages().get(lined.onlyInB().get(selected))
                    : lined.a().passages().get(rows().get(selected).index()));
  }

  /** To be asked again, with the cursor going back to the passage of A that it is on. */
  CompareView startingHere() {
    Optional<Start> here = passage().map(at -> new Start(at.article(), at.passage().number()));
    return new CompareView(
        a, b, topic, asked, comparison, showing, selected, chosen, layout, top, marking, here);
  }

  /** With the comparison that was awaited, and the cursor where it was to start. */
  CompareView answered(Comparison lined) {
    List<Row> pairs = lined.pairs();
    int first = 0;
    for (int at = 0; at < pairs.size() && start.isPresent(); at++) {
      var passage = lined.a().passages().get(pairs.get(at).index());
      if (passage.article().equals(start.get().article())
          && passage.passage().number() <= start.get().passage()) {
        first = at;
      }
    }
    return new CompareView(
        a,
        b,
        topic,
        asked,
        Optional.of(lined),
        Showing.PAIRS,
        first,
        Map.of(),
        layout,
        0,
        marking,
        Optional.empty());
  }

  CompareView showing(Showing other) {
    return new CompareView(
        a, b, topic, asked, comparison, other, 0, chosen, layout, 0, marking, start);
  }

  CompareView marking(Marking other) {
    return new CompareView(
        a, b, topic, asked, comparison, showing, selected, chosen, layout, top, other, start);
  }

  CompareView choosing(int row, int candidate) {
    Map<Integer, Integer> other = new TreeMap<>(chosen);
    other.put(row, candidate);
    return new CompareView(
        a, b, topic, asked, comparison, showing, selected, other, layout, top, marking, start);
  }

  /** With the cursor on that row, which is scrolled into sight. */
  CompareView selecting(int row, Geometry geometry) {
    int wanted = Math.clamp(row, 0, Math.max(0, count() - 1));
    return laidOut(wanted, geometry);
  }

  /** Scrolled by lines where the selected row is taller than the screen, else to the next row. */
  CompareView moved(int lines, Geometry geometry) {
    int within = layout.scrolledWithin(selected, top, lines, geometry);
    return within >= 0 ? scrolledTo(within) : selecting(rowAfter(lines), geometry);
  }

  /** The row so many lines further, and the next one at the least. */
  private int rowAfter(int lines) {
    List<CompareRows.CompareLine> all = layout.lines();
    int next = selected + Integer.signum(lines);
    if (all.isEmpty()) {
      return next;
    }
    int from = 0;
    while (from < all.size() - 1 && all.get(from).row() < selected) {
      from++;
    }
    int there = all.get(Math.clamp((long) from + lines, 0, all.size() - 1)).row();
    return lines > 0 ? Math.max(next, there) : Math.min(next, there);
  }

  CompareView scrolledTo(int line) {
    return new CompareView(
        a, b, topic, asked, comparison, showing, selected, chosen, layout, line, marking, start);
  }

  /** Laid out anew, after anything but the scrolling has changed. */
  @Override
  public CompareView resized(Geometry geometry) {
    return laidOut(selected, geometry);
  }

  private CompareView laidOut(int row, Geometry geometry) {
    CompareView moved =
        new CompareView(
            a, b, topic, asked, comparison, showing, row, chosen, layout, top, marking, start);
    CompareRows anew = CompareRows.of(moved, geometry);
    int line = anew.topFor(row, anew.sameLine(layout, top), geometry);
    return new CompareView(
        a, b, topic, asked, comparison, showing, row, chosen, anew, line, marking, start);
  }
}
