package synoptic.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import synoptic.corpus.Article;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Passage;
import synoptic.corpus.Problem;
import synoptic.lucene.analysis.Stemming;
import synoptic.model.embedding.Embedding;
import synoptic.search.ArticleEntry;

/**
 * The index as it was at one commit: its articles in the order of their ids, and a searcher over
 * its passages.
 *
 * @param documents the index's number of each article's own document, by id
 * @param stemmings how words became terms in its articles
 * @param meanings the index's number of the first document of what an article means, by its id
 */
public record Snapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    Map<String, IndexEntry> entries,
    Map<String, Integer> documents,
    Set<Stemming> stemmings,
    Map<String, Integer> meanings)
    implements AutoCloseable {

  /**
   * The last commit in {@code folder}.
   *
   * @throws IOException where there is none that can be read
   */
  public static Snapshot open(Directory folder) throws IOException {
    DirectoryReader reader = DirectoryReader.open(folder);
    try {
      IndexVersion.check(reader.getIndexCommit().getUserData());
      List<IndexEntry> entries = new ArrayList<>();
      Map<String, Integer> documents = new HashMap<>();
      Map<String, Integer> meanings = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf, entries, documents);
        read(leaf, meanings);
      }
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      return new Snapshot(reader, searcher, byId(entries), documents, stemmings(entries), meanings);
    } catch (IOException | RuntimeException unusable) {
      reader.close();
      throw unusable;
    }
  }

  private static void read(
      LeafReaderContext context, List<IndexEntry> entries, Map<String, Integer> documents)
      throws IOException {
    LeafReader leaf = context.reader();
    BinaryDocValues values = leaf.getBinaryDocValues(ArticleDocuments.ENTRY);
    Bits live = leaf.getLiveDocs();
    while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(values.docID())) {
        IndexEntry entry = IndexEntry.of(values.binaryValue());
        entries.add(entry);
        documents.put(entry.article().id(), context.docBase + values.docID());
      }
    }
  }

  /** A segment has them nearly in order, so that this costs less than a tree. */
  private static Map<String, IndexEntry> byId(List<IndexEntry> entries) {
    entries.sort((one, other) -> one.article().id().compareTo(other.article().id()));
    Map<String, IndexEntry> byId = LinkedHashMap.newLinkedHashMap(entries.size());
    entries.forEach(entry -> byId.put(entry.article().id(), entry));
    return byId;
  }

  private static Set<Stemming> stemmings(Collection<IndexEntry> entries) {
    Set<Stemming> stemmings = EnumSet.noneOf(Stemming.class);
    entries.forEach(entry -> stemmings.add(entry.stemming()));
    return stemmings.isEmpty() ? Set.of(Stemming.ENGLISH) : stemmings;
  }

  private static void read(LeafReaderContext context, Map<String, Integer> meanings)
      throws IOException {
    LeafReader leaf = context.reader();
    BinaryDocValues ids = leaf.getBinaryDocValues(MeaningDocuments.FIRST);
    Bits live = leaf.getLiveDocs();
    while (ids != null && ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(ids.docID())) {
        meanings.put(ids.binaryValue().utf8ToString(), context.docBase + ids.docID());
      }
    }
  }

  /** The problems that the articles were read with, by article. */
  List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (IndexEntry each : entries.values()) {
      problems.addAll(problems(each));
    }
    return problems;
  }

  private List<Problem> problems(IndexEntry entry) throws IOException {
    if (entry.problems() == 0) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    int document = documents.get(entry.article().id());
    String[] written = reader.storedFields().document(document).getValues(ArticleDocuments.PROBLEM);
    for (int i = 0; i + 1 < written.length; i += 2) {
      problems.add(new Problem(written[i], written[i + 1]));
    }
    return problems;
  }

  /** The articles whose statements are still to be looked for, by id. */
  public List<IndexEntry> waiting() {
    return entries.values().stream().filter(entry -> !entry.isAnnotated()).toList();
  }

  /** The articles of which it is still to be worked out what they mean, by id. */
  public List<IndexEntry> withoutMeaning() {
    return entries.values().stream()
        .filter(entry -> !meanings.containsKey(entry.article().id()))
        .toList();
  }

  /** Whether the article is here as it was there, and nothing is known of what it means. */
  public boolean isWithoutMeaning(IndexEntry there) {
    String id = there.article().id();
    IndexEntry here = entries.get(id);
    return here != null && here.isSameText(there) && !meanings.containsKey(id);
  }

  /** What an article's sentences mean, passage by passage; empty where that is not known. */
  public Optional<List<List<Embedding>>> meanings(String article) throws IOException {
    Integer first = meanings.get(article);
    if (first == null) {
      return Optional.empty();
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(first, reader.leaves()));
    int passages = entries.get(article).article().passages();
    return Optional.of(MeaningDocuments.read(leaf.reader(), first - leaf.docBase, passages));
  }

  /** An article's passages as they were indexed, which need not be as its file is now. */
  public List<Passage> passages(IndexEntry entry) throws IOException {
    ArticleEntry known = entry.article();
    List<Passage> passages = new ArrayList<>();
    int document = documents.get(known.id());
    while (passages.size() < known.passages()) {
      Document next = reader.storedFields().document(++document);
      String text = next.get(ArticleDocuments.TEXT);
      if (text != null) {
        passages.add(new Passage(passages.size() + 1, next.get(ArticleDocuments.SECTION), text));
      }
    }
    return passages;
  }

  /** An article as it was indexed, without its statements. */
  public AnnotatedArticle indexed(IndexEntry entry) throws IOException {
    ArticleEntry known = entry.article();
    return new AnnotatedArticle(
        new Article(known.id(), known.front(), passages(entry)),
        entry.size(),
        entry.modified(),
        problems(entry),
        Optional.empty());
  }

  /** Whether the article is here, word for word as far as the index takes it. */
  public boolean holds(Article article) throws IOException {
    IndexEntry entry = entries.get(article.id());
    return entry != null
        && entry.article().equals(IndexEntry.taken(ArticleEntry.of(article)))
        && passages(entry).equals(ArticleDocuments.taken(article.passages()));
  }

  /** Whether it is here, and was read with the same problems. */
  boolean holds(ParsedArticle read) throws IOException {
    return read.article().isPresent()
        && holds(read.article().get())
        && problems(entries.get(read.article().get().id())).equals(IndexUpdater.lasting(read));
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
