package synoptic.lucene.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import synoptic.corpus.Article;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.DocType;

/**
 * Counts the matching passages of each article, source and year. One look at each passage does for
 * all: source and year are read once for each article.
 */
public final class PassageCounter
    implements CollectorManager<PassageCounter.Counter, PassageCounter.Counts> {

  private static final String NO_YEAR = "unknown";

  /**
   * How many passages match.
   *
   * @param articles of each article, by id
   * @param sources of each source
   * @param years of each year of publication, in four digits or {@code unknown}
   */
  public record Counts(
      Map<String, Long> articles, Map<String, Long> sources, Map<String, Long> years) {

    public long total() {
      return articles.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Counts reduce(Collection<Counter> counters) throws IOException {
    Counts all = new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Counter counter : counters) {
      counter.closeSegment();
      add(counter.counts.articles, all.articles);
      add(counter.counts.sources, all.sources);
      add(counter.counts.years, all.years);
    }
    return all;
  }

  private static void add(Map<String, Long> some, Map<String, Long> all) {
    some.forEach((value, count) -> all.merge(value, count, Long::sum));
  }

  /** Counts by numbers that hold within a segment, and names them when it is done with. */
  static final class Counter implements Collector {
    private static final int UNKNOWN = -1;

    private final Counts counts = new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>());
    private SortedDocValues articles;
    private SortedDocValues sources;
    private NumericDocValues days;
    private int[] passages = {};

    /** The number of each article's source. */
    private int[] sourceOf = {};

    /** The first day on which each article may have been published, in days since 1970. */
    private long[] dayOf = {};

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      closeSegment();
      articles = DocValues.getSorted(context.reader(), ArticleDocuments.ARTICLE);
      sources = DocValues.getSorted(context.reader(), ArticleDocuments.SOURCE);
      days = DocValues.getNumeric(context.reader(), DocType.PASSAGE.firstDay);
      int most = articles.getValueCount();
      passages = new int[most];
      sourceOf = new int[most];
      dayOf = new long[most];
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          if (articles.advanceExact(document) && passages[articles.ordValue()]++ == 0) {
            int article = articles.ordValue();
            sourceOf[article] = sources.advanceExact(document) ? sources.ordValue() : UNKNOWN;
            dayOf[article] = days.advanceExact(document) ? days.longValue() : Long.MIN_VALUE;
          }
        }
      };
    }

    private void closeSegment() throws IOException {
      long[] bySource = new long[passages.length == 0 ? 0 : sources.getValueCount()];
      Map<Long, Long> byDay = new HashMap<>();
      for (int article = 0; article < passages.length; article++) {
        long count = passages[article];
        if (count > 0) {
          counts.articles.merge(articles.lookupOrd(article).utf8ToString(), count, Long::sum);
          byDay.merge(dayOf[article], count, Long::sum);
          if (sourceOf[article] == UNKNOWN) {
            counts.sources.merge(Article.UNKNOWN_SOURCE, count, Long::sum);
          } else {
            bySource[sourceOf[article]] += count;
          }
        }
      }
      for (int source = 0; source < bySource.length; source++) {
        if (bySource[source] > 0) {
          counts.sources.merge(
              sources.lookupOrd(source).utf8ToString(), bySource[source], Long::sum);
        }
      }
      byDay.forEach((day, count) -> counts.years.merge(year(day), count, Long::sum));
      passages = new int[0];
    }

    private static String year(long day) {
      return day == Long.MIN_VALUE
          ? NO_YEAR
          : Integer.toString(10_000 + LocalDate.ofEpochDay(day).getYear()).substring(1);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
