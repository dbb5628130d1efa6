package synoptic.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * What an index knows of its articles. The first ones that are asked for are looked up one by one;
 * whoever asks for many, or for all, has all of them read at once.
 */
final class Entries {

  /** Whoever asks for more of them goes through most. */
  private static final int ONE_BY_ONE = 500;

  private final IndexReader reader;
  private final SegmentEntries segments;
  private final Lazy<List<IndexEntry>> all = new Lazy<>(this::readAll);
  private final AtomicInteger found = new AtomicInteger();

  Entries(IndexReader reader, SegmentEntries segments) {
    this.reader = reader;
    this.segments = segments;
  }

  /** In the order of the articles' ids. */
  List<IndexEntry> all() {
    return all.get();
  }

  /** The entry of the article with that id, where it is here. */
  Optional<IndexEntry> find(String id) {
    if (all.isRead() || found.incrementAndGet() > ONE_BY_ONE) {
      return findAmongAll(id);
    }
    try {
      OptionalInt document = first(reader, new Term(ArticleDocuments.ENTRY_OF, id));
      return document.isEmpty() ? Optional.empty() : Optional.of(read(document.getAsInt()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private IndexEntry read(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(ArticleDocuments.ENTRY);
    if (values == null || !values.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("an article without an entry");
    }
    return IndexEntry.of(values.binaryValue(), UnaryOperator.identity());
  }

  /** The index's number of the document with the entry of an article that is here. */
  int document(String id) throws IOException {
    return first(reader, new Term(ArticleDocuments.ENTRY_OF, id)).orElseThrow();
  }

  /** The ids of the articles whose entry is marked so. */
  Set<String> marked(String mark) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (int document : documents(mark)) {
      ids.add(read(document).article().id());
    }
    return ids;
  }

  /** How many articles' entries are marked so. */
  int countMarked(String mark) throws IOException {
    return documents(mark).size();
  }

  private List<Integer> documents(String mark) throws IOException {
    return documents(reader, new Term(mark, ArticleDocuments.YES), Integer.MAX_VALUE);
  }

  /** The number of the first document with a term; empty where none has it. */
  static OptionalInt first(IndexReader reader, Term term) throws IOException {
    return documents(reader, term, 1).stream().mapToInt(Integer::intValue).findFirst();
  }

  private static List<Integer> documents(IndexReader reader, Term term, int most)
      throws IOException {
    List<Integer> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (documents != null
          && found.size() < most
          && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(documents.docID())) {
          found.add(leaf.docBase + documents.docID());
        }
      }
    }
    return found;
  }

  /** A segment has them nearly in order, so that this costs less than a tree or a table. */
  private List<IndexEntry> readAll() throws IOException {
    List<IndexEntry> entries = segments.of(reader);
    entries.sort((one, other) -> one.article().id().compareTo(other.article().id()));
    return Collections.unmodifiableList(entries);
  }

  /** The same for who asks for many: all are read at once. */
  Optional<IndexEntry> findAmongAll(String id) {
    List<IndexEntry> byId = all();
    int from = 0;
    int to = byId.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (byId.get(middle).article().id().compareTo(id) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < byId.size() && byId.get(from).article().id().equals(id)
        ? Optional.of(byId.get(from))
        : Optional.empty();
  }
}
