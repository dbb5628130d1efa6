package synoptic.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import synoptic.corpus.Statement;

/** Counts the matching statements of each voice in each article by kind. */
final class StatementCounting
    implements CollectorManager<StatementCounting.Counter, Map<StatementCounting.Cell, long[]>> {

  private static final int KINDS = Statement.Kind.values().length;

  private final KnownVoices known;

  /** What one voice says in one article. */
  record Cell(int voice, String article) {}

  StatementCounting(KnownVoices known) {
    this.known = known;
  }

  @Override
  public Counter newCollector() {
    return new Counter(known);
  }

  /** For each cell how many statements of each kind there are, by the kinds' ordinals. */
  @Override
  public Map<Cell, long[]> reduce(Collection<Counter> counters) {
    Map<Cell, long[]> cells = new HashMap<>();
    for (Counter counter : counters) {
      counter.closeSegment();
      counter.cells.forEach((cell, counts) -> add(cells, cell, counts));
    }
    return cells;
  }

  private static void add(Map<Cell, long[]> cells, Cell cell, long[] counts) {
    long[] sums = cells.computeIfAbsent(cell, key -> new long[KINDS]);
    for (int kind = 0; kind < KINDS; kind++) {
      sums[kind] += counts[kind];
    }
  }

  /** Counts by the values' numbers within a segment, and names them when it is done with. */
  static final class Counter implements Collector {
    private final KnownVoices known;
    private final Map<Cell, long[]> cells = new HashMap<>();
    private LeafReaderContext segment;
    private long[][] counts = {};

    private Counter(KnownVoices known) {
      this.known = known;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      closeSegment();
      segment = context;
      counts = new long[known.voices(context).length][];
      SortedDocValues spoken = context.reader().getSortedDocValues(StatementDocuments.SPOKEN);
      NumericDocValues kinds = context.reader().getNumericDocValues(StatementDocuments.QUOTED);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          if (spoken.advanceExact(document) && kinds.advanceExact(document)) {
            int value = spoken.ordValue();
            counts[value] = counts[value] == null ? new long[KINDS] : counts[value];
            counts[value][(int) kinds.longValue()]++;
          }
        }
      };
    }

    private void closeSegment() {
      for (int value = 0; value < counts.length; value++) {
        if (counts[value] != null) {
          Cell cell = new Cell(known.voices(segment)[value], known.articles(segment)[value]);
          add(cells, cell, counts[value]);
        }
      }
      counts = new long[0][];
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
