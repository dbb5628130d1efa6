package synoptic.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.StringHelper;

/**
 * What the segments of an index say of articles. A segment does not change but for what is taken
 * away from it, so it is read once for all commits that have it, and what many articles share is
 * kept once.
 */
final class SegmentEntries {

  private final Map<String, Segment> known = new ConcurrentHashMap<>();
  private final Map<Object, Object> shared = new ConcurrentHashMap<>();

  /**
   * What was read of a segment.
   *
   * @param deleted how many of its documents had been taken away by then
   */
  private record Segment(List<IndexEntry> entries, int[] documents, int deleted) {

    static Segment of(List<IndexEntry> entries, List<Integer> documents, int deleted) {
      return new Segment(
          entries, documents.stream().mapToInt(Integer::intValue).toArray(), deleted);
    }

    /** What is there of it in a commit that has no more of it. */
    Segment in(LeafReader leaf) {
      if (leaf.numDeletedDocs() == deleted) {
        return this;
      }
      Bits live = leaf.getLiveDocs();
      List<IndexEntry> left = new ArrayList<>();
      List<Integer> theirs = new ArrayList<>();
      for (int at = 0; at < documents.length; at++) {
        if (live == null || live.get(documents[at])) {
          left.add(entries.get(at));
          theirs.add(documents[at]);
        }
      }
      return of(left, theirs, leaf.numDeletedDocs());
    }
  }

  /** All entries of a commit, in no order; segments that it does not have are forgotten. */
  List<IndexEntry> of(IndexReader commit) throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    Set<String> present = new HashSet<>();
    for (LeafReaderContext leaf : commit.leaves()) {
      String name = name(leaf.reader());
      present.add(name);
      entries.addAll(living(name, leaf.reader()));
    }
    known.keySet().retainAll(present);
    return entries;
  }

  /** Another one where entries were exchanged in their place. */
  private static String name(LeafReader leaf) {
    SegmentCommitInfo segment = ((SegmentReader) FilterLeafReader.unwrap(leaf)).getSegmentInfo();
    return StringHelper.idToString(segment.info.getId()) + " " + segment.getDocValuesGen();
  }

  /**
   * An earlier commit may have documents that were gone when the segment was read. Where most of a
   * segment is gone by now, that is forgotten.
   */
  private List<IndexEntry> living(String name, LeafReader leaf) throws IOException {
    Segment read = known.get(name);
    if (read == null || read.deleted > leaf.numDeletedDocs()) {
      read = read(leaf);
      known.put(name, read);
    }
    Segment now = read.in(leaf);
    if (now.entries.size() < read.entries.size() / 2) {
      known.put(name, now);
    }
    return now.entries;
  }

  private Segment read(LeafReader leaf) throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    List<Integer> documents = new ArrayList<>();
    BinaryDocValues values = leaf.getBinaryDocValues(ArticleDocuments.ENTRY);
    Bits live = leaf.getLiveDocs();
    while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(values.docID())) {
        entries.add(IndexEntry.of(values.binaryValue(), this::once));
        documents.add(values.docID());
      }
    }
    return Segment.of(entries, documents, leaf.numDeletedDocs());
  }

  /** The first that was equal to it. */
  private Object once(Object value) {
    Object first = shared.putIfAbsent(value, value);
    return first == null ? value : first;
  }
}
