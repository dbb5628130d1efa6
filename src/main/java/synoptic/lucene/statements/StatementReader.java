package synoptic.lucene.statements;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import synoptic.corpus.Passage;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.index.StatementDocuments;
import synoptic.lucene.index.StoredStatement;
import synoptic.search.StatementHit;
import synoptic.text.Span;

/** Reads statements by the numbers of their documents. */
record StatementReader(Snapshot snapshot, KnownVoices known) {

  private static final Set<String> OF_PASSAGE =
      Set.of(ArticleDocuments.SECTION, ArticleDocuments.TEXT);
  private static final Set<String> OF_STATEMENT = Set.of(StatementDocuments.STATEMENT);

  /**
   * A statement with nothing marked in it.
   *
   * @param sentences the sentences that it stands in, from the first to the last
   */
  record Found(StatementHit hit, Span sentences) {}

  Found found(int document) throws IOException {
    var stored = snapshot.reader().storedFields();
    long place = place(document);
    int itsPassage = document - StatementDocuments.afterPassage(place);
    Document passage = stored.document(itsPassage, OF_PASSAGE);
    String text = passage.get(ArticleDocuments.TEXT);
    var bytes = stored.document(document, OF_STATEMENT);
    StoredStatement kept =
        StoredStatement.of(bytes.getBinaryValue(StatementDocuments.STATEMENT), text);
    int number = StatementDocuments.passage(place);
    StatementHit hit =
        new StatementHit(
            snapshot.entry(article(document)).article(),
            new Passage(number, passage.get(ArticleDocuments.SECTION), text),
            kept.statement(),
            voice(document),
            List.of());
    return new Found(hit, kept.sentences());
  }

  private long place(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues places = leaf.reader().getNumericDocValues(StatementDocuments.PLACE);
    places.advanceExact(document - leaf.docBase);
    return places.longValue();
  }

  /** The id of the article. */
  String article(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    SortedDocValues articles = leaf.reader().getSortedDocValues(ArticleDocuments.ARTICLE);
    articles.advanceExact(document - leaf.docBase);
    return articles.lookupOrd(articles.ordValue()).utf8ToString();
  }

  String voice(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    SortedDocValues values = leaf.reader().getSortedDocValues(StatementDocuments.SPOKEN);
    boolean isThere = values.advanceExact(document - leaf.docBase);
    int cell = known.cells(leaf)[isThere ? values.ordValue() : 0];
    return known.name(known.cells().get(cell).voice());
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
