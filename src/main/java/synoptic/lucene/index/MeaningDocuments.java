package synoptic.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import synoptic.model.embedding.Embedding;

/**
 * The index's documents of what an article means: one that says whose they are, then one for each
 * sentence. They lie apart from the article's own, so that neither way of looking at a text has to
 * write again what the other has found.
 */
public final class MeaningDocuments {

  /** The article's id, in all of them; by this they are taken away. */
  public static final String ARTICLE = "meaning.article";

  /** The article's id, in the first of them alone. */
  static final String FIRST = "meaning.first";

  public static final String PASSAGE = "meaning.passage";
  public static final String VECTOR = "meaning.vector";

  private static final String SENTENCES = "meaning.sentences";

  private MeaningDocuments() {}

  static List<Document> of(EmbeddedArticle understood) {
    String id = understood.entry().article().id();
    List<Document> documents = new ArrayList<>();
    Document first = ofArticle(id);
    documents.add(first);
    for (int passage = 0; passage < understood.passages().size(); passage++) {
      for (Embedding sentence : understood.passages().get(passage)) {
        Document document = ofArticle(id);
        document.add(new NumericDocValuesField(PASSAGE, passage + 1L));
        document.add(
            new KnnByteVectorField(VECTOR, sentence.bytes(), VectorSimilarityFunction.COSINE));
        documents.add(document);
      }
    }
    first.add(new BinaryDocValuesField(FIRST, new BytesRef(id)));
    first.add(new NumericDocValuesField(SENTENCES, documents.size() - 1L));
    return documents;
  }

  private static Document ofArticle(String id) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, id, Field.Store.NO));
    document.add(new SortedDocValuesField(ARTICLE, new BytesRef(id)));
    return document;
  }

  /**
   * What was written of an article.
   *
   * @param first the number of its first document in {@code leaf}
   * @param passages how many the article has
   */
  static List<List<Embedding>> read(LeafReader leaf, int first, int passages) throws IOException {
    List<List<Embedding>> all = new ArrayList<>();
    for (int passage = 0; passage < passages; passage++) {
      all.add(new ArrayList<>());
    }
    NumericDocValues lengths = DocValues.getNumeric(leaf, SENTENCES);
    long sentences = lengths.advanceExact(first) ? lengths.longValue() : 0;
    ByteVectorValues vectors = leaf.getByteVectorValues(VECTOR);
    if (vectors == null || sentences == 0) {
      return all;
    }
    NumericDocValues places = DocValues.getNumeric(leaf, PASSAGE);
    KnnVectorValues.DocIndexIterator at = vectors.iterator();
    for (int document = at.advance(first + 1);
        document != DocIdSetIterator.NO_MORE_DOCS && document <= first + sentences;
        document = at.nextDoc()) {
      if (places.advanceExact(document)) {
        all.get((int) places.longValue() - 1)
            .add(Embedding.ofBytes(vectors.vectorValue(at.index())));
      }
    }
    return all;
  }
}
