package synoptic.lucene.statements;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import synoptic.corpus.Statement;
import synoptic.lucene.index.StatementDocuments;

/** Counts the matching statements of each voice in each source by kind. */
final class StatementCounter implements CollectorManager<StatementCounter.Counter, long[]> {

  private static final int KINDS = Statement.Kind.values().length;

  private final KnownVoices known;

  StatementCounter(KnownVoices known) {
    this.known = known;
  }

  /** How many of the counted statements are one voice's in one source and of one kind. */
  static long of(long[] counted, int cell, Statement.Kind kind) {
    return counted[cell * KINDS + kind.ordinal()];
  }

  /** The same of any kind. */
  static long of(long[] counted, int cell) {
    long sum = 0;
    for (int at = cell * KINDS; at < (cell + 1) * KINDS; at++) {
      sum += counted[at];
    }
    return sum;
  }

  @Override
  public Counter newCollector() {
    return new Counter(known);
  }

  @Override
  public long[] reduce(Collection<Counter> counters) {
    long[] sums = new long[known.cells().size() * KINDS];
    for (Counter counter : counters) {
      for (int at = 0; at < sums.length; at++) {
        sums[at] += counter.counts[at];
      }
    }
    return sums;
  }

  /** Counts by the numbers of cells. */
  static final class Counter implements Collector {
    private final KnownVoices known;
    private final long[] counts;

    private Counter(KnownVoices known) {
      this.known = known;
      this.counts = new long[known.cells().size() * KINDS];
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      int[] cells = known.cells(segment);
      SortedDocValues spoken = segment.reader().getSortedDocValues(StatementDocuments.SPOKEN);
      NumericDocValues kinds = segment.reader().getNumericDocValues(StatementDocuments.QUOTED);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          if (spoken.advanceExact(document) && kinds.advanceExact(document)) {
            counts[cells[spoken.ordValue()] * KINDS + (int) kinds.longValue()]++;
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
