package synoptic.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.Problem;
import synoptic.search.ArticleEntry;

/**
 * The index as it was at one commit: its articles by id, and a searcher over its passages.
 *
 * @param documents the index's number of each article's own document, by id
 */
record Snapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    Map<String, Entry> entries,
    Map<String, Integer> documents)
    implements AutoCloseable {

  /**
   * The last commit in {@code folder}.
   *
   * @throws IOException where there is none that can be read
   */
  static Snapshot open(Directory folder) throws IOException {
    DirectoryReader reader = DirectoryReader.open(folder);
    try {
      Version.check(reader.getIndexCommit().getUserData());
      Map<String, Entry> entries = new TreeMap<>();
      Map<String, Integer> documents = new TreeMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf, entries, documents);
      }
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return new Snapshot(reader, searcher, entries, documents);
    } catch (IOException | RuntimeException unusable) {
      reader.close();
      throw unusable;
    }
  }

  private static void read(
      LeafReaderContext context, Map<String, Entry> entries, Map<String, Integer> documents)
      throws IOException {
    LeafReader leaf = context.reader();
    BinaryDocValues values = leaf.getBinaryDocValues(Documents.ENTRY);
    Bits live = leaf.getLiveDocs();
    while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(values.docID())) {
        Entry entry = Entry.of(values.binaryValue());
        entries.put(entry.article().id(), entry);
        documents.put(entry.article().id(), context.docBase + values.docID());
      }
    }
  }

  /** The problems that the articles were read with, by article. */
  List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Entry each : entries.values()) {
      problems.addAll(problems(each));
    }
    return problems;
  }

  private List<Problem> problems(Entry entry) throws IOException {
    if (entry.problems() == 0) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    int document = documents.get(entry.article().id());
    String[] written = reader.storedFields().document(document).getValues(Documents.PROBLEM);
    for (int i = 0; i + 1 < written.length; i += 2) {
      problems.add(new Problem(written[i], written[i + 1]));
    }
    return problems;
  }

  /** The articles whose statements are still to be looked for, by id. */
  List<Entry> waiting() {
    return entries.values().stream().filter(entry -> !entry.isAnnotated()).toList();
  }

  /**
   * An article as it was indexed, which need not be as its file is now. Only for one whose
   * statements are still to be looked for, since theirs would stand between its passages.
   */
  Annotated indexed(Entry entry) throws IOException {
    ArticleEntry known = entry.article();
    int document = documents.get(known.id());
    List<Passage> passages = new ArrayList<>();
    for (int number = 1; number <= known.passages(); number++) {
      Document passage = reader.storedFields().document(document + number);
      passages.add(
          new Passage(number, passage.get(Documents.SECTION), passage.get(Documents.TEXT)));
    }
    return new Annotated(
        new Article(known.id(), known.front(), passages),
        entry.size(),
        entry.modified(),
        problems(entry),
        Optional.empty());
  }

  @Override
  public void close() {
    try {
      closeReader();
      reader.directory().close();
    } catch (IOException nothingIsLostByIt) {
      // It was only read from.
    }
  }

  /** Leaves the directory open, for a later snapshot of it. */
  void closeReader() {
    try {
      reader.close();
    } catch (IOException nothingIsLostByIt) {
      // It was only read from.
    }
  }
}
