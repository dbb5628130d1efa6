package synoptic.lucene.statements;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import synoptic.lucene.index.StatementDocuments;

/** Statements of certain voices. */
final class SpokenByQuery extends Query {

  private final KnownVoices known;
  private final BitSet wanted;

  SpokenByQuery(KnownVoices known, BitSet wanted) {
    this.known = known;
    this.wanted = wanted;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        SortedDocValues values = segment.reader().getSortedDocValues(StatementDocuments.SPOKEN);
        return values == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), scoreMode, among(values, segment)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  private TwoPhaseIterator among(SortedDocValues values, LeafReaderContext segment) {
    int[] cells = known.cells(segment);
    return new TwoPhaseIterator(values) {
      @Override
      public boolean matches() throws IOException {
        return wanted.get(known.cells().get(cells[values.ordValue()]).voice());
      }

      @Override
      public float matchCost() {
        return 2;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "voices " + wanted;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpokenByQuery by && by.known == known && by.wanted.equals(wanted);
  }

  @Override
  public int hashCode() {
    return wanted.hashCode();
  }
}
