package synoptic.lucene.query;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import synoptic.lucene.index.ArticleDocuments;

/**
 * Counts the matching passages of each article. Sources and years follow from the articles, so one
 * look at each passage does for all.
 */
public final class PassageCounter
    implements CollectorManager<PassageCounter.Counter, Map<String, Long>> {

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
    Map<String, Long> passages = new HashMap<>();
    for (Counter counter : counters) {
      counter.closeSegment();
      counter.passages.forEach((article, count) -> passages.merge(article, count, Long::sum));
    }
    return passages;
  }

  /** Counts by the articles' numbers within a segment, and names them when it is done with. */
  static final class Counter implements Collector {
    private final Map<String, Long> passages = new HashMap<>();
    private SortedDocValues articles;
    private int[] counts = {};

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      closeSegment();
      articles = DocValues.getSorted(context.reader(), ArticleDocuments.ARTICLE);
      counts = new int[articles.getValueCount()];
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          if (articles.advanceExact(document)) {
            counts[articles.ordValue()]++;
          }
        }
      };
    }

    private void closeSegment() throws IOException {
      for (int article = 0; article < counts.length; article++) {
        if (counts[article] > 0) {
          String id = articles.lookupOrd(article).utf8ToString();
          passages.merge(id, (long) counts[article], Long::sum);
        }
      }
      counts = new int[0];
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
