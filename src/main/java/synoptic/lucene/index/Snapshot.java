package synoptic.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import synoptic.corpus.Article;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Passage;
import synoptic.corpus.Problem;
import synoptic.lucene.analysis.Stemming;
import synoptic.model.embedding.Embedding;
import synoptic.search.ArticleEntry;

/**
 * The index as it was at one commit: its articles, and a searcher over its passages. Opening it
 * reads next to nothing; what is known of the articles is read once it is asked for.
 */
public final class Snapshot implements AutoCloseable {

  private final StandardDirectoryReader reader;
  private final IndexSearcher searcher;
  private final Entries entries;
  private final Lazy<Set<Stemming>> stemmings = new Lazy<>(this::readStemmings);
  private final Lazy<Set<String>> understood = new Lazy<>(this::readUnderstood);

  private Snapshot(StandardDirectoryReader reader, SegmentEntries segments) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.entries = new Entries(reader, segments);
  }

  /**
   * The last commit in {@code directory}.
   *
   * @param segments what is known of its segments from earlier commits
   * @throws IOException where there is none that can be read
   */
  static Snapshot open(Directory directory, SegmentEntries segments) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      IndexVersion.check(reader.getIndexCommit().getUserData());
      return new Snapshot((StandardDirectoryReader) reader, segments);
    } catch (IOException | RuntimeException unusable) {
      reader.close();
      throw unusable;
    }
  }

  public DirectoryReader reader() {
    return reader;
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  /** Another one at each commit, also where an index was made anew. */
  public String commit() {
    return HexFormat.of().formatHex(reader.getSegmentInfos().getId());
  }

  /** What is known of all articles, in the order of their ids. */
  public List<IndexEntry> entries() {
    return entries.all();
  }

  /** What is known of an article, where it is here. */
  public Optional<IndexEntry> find(String article) {
    return entries.find(article);
  }

  /** The same for who asks for many articles: all that is known is read at once. */
  public Optional<IndexEntry> findAmongAll(String article) {
    return entries.findAmongAll(article);
  }

  /** What is known of an article that is here. */
  public IndexEntry entry(String article) {
    return entries
        .find(article)
        .orElseThrow(() -> new IllegalArgumentException("no article " + article));
  }

  /** How words became terms in the articles. */
  public Set<Stemming> stemmings() {
    return stemmings.get();
  }

  private Set<Stemming> readStemmings() throws IOException {
    Set<Stemming> known = EnumSet.noneOf(Stemming.class);
    Terms terms = MultiTerms.getTerms(reader, ArticleDocuments.STEMMING);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef name = each.next(); name != null; name = each.next()) {
        known.add(Stemming.valueOf(name.utf8ToString()));
      }
    }
    return known.isEmpty() ? Set.of(Stemming.ENGLISH) : known;
  }

  /** The ids of the articles of which it is known what they mean. */
  private Set<String> readUnderstood() throws IOException {
    Set<String> known = new HashSet<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      BinaryDocValues ids = leaf.getBinaryDocValues(MeaningDocuments.FIRST);
      Bits live = leaf.getLiveDocs();
      while (ids != null && ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(ids.docID())) {
          known.add(ids.binaryValue().utf8ToString());
        }
      }
    }
    return known;
  }

  /** The problems that the articles were read with, by article. */
  public List<Problem> problems() throws IOException {
    Map<String, List<Problem>> problems = new TreeMap<>();
    for (String article : entries.marked(ArticleDocuments.HAS_PROBLEMS)) {
      problems.put(article, problems(entry(article)));
    }
    return problems.values().stream().flatMap(List::stream).toList();
  }

  private List<Problem> problems(IndexEntry entry) throws IOException {
    if (entry.problems() == 0) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    int document = entries.document(entry.article().id());
    String[] written = reader.storedFields().document(document).getValues(ArticleDocuments.PROBLEM);
    for (int i = 0; i + 1 < written.length; i += 2) {
      problems.add(new Problem(written[i], written[i + 1]));
    }
    return problems;
  }

  /** How many articles there are whose statements are still to be looked for. */
  public int countWaiting() throws IOException {
    return entries.countMarked(ArticleDocuments.WAITS);
  }

  /** Those articles, by id. */
  public List<IndexEntry> waiting() {
    return entries().stream().filter(entry -> !entry.isAnnotated()).toList();
  }

  /** The articles of which it is still to be worked out what they mean, by id. */
  public List<IndexEntry> withoutMeaning() {
    Set<String> known = understood.get();
    return entries().stream().filter(entry -> !known.contains(entry.article().id())).toList();
  }

  /** Whether the article is here as it was there, and nothing is known of what it means. */
  public boolean isWithoutMeaning(IndexEntry there) {
    String id = there.article().id();
    return find(id).filter(here -> here.isSameText(there)).isPresent()
        && !understood.get().contains(id);
  }

  /** What an article's sentences mean, passage by passage; empty where that is not known. */
  public Optional<List<List<Embedding>>> meanings(String article) throws IOException {
    OptionalInt first = Entries.first(reader, new Term(MeaningDocuments.ARTICLE, article));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int document = first.getAsInt();
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    int passages = entry(article).article().passages();
    return Optional.of(MeaningDocuments.read(leaf.reader(), document - leaf.docBase, passages));
  }

  /** An article's passages as they were indexed, which need not be as its file is now. */
  public List<Passage> passages(IndexEntry entry) throws IOException {
    ArticleEntry known = entry.article();
    List<Passage> passages = new ArrayList<>();
    int document = entries.document(known.id());
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
    Optional<IndexEntry> entry = find(article.id());
    return entry.isPresent()
        && entry.get().article().equals(IndexEntry.taken(ArticleEntry.of(article)))
        && passages(entry.get()).equals(ArticleDocuments.taken(article.passages()));
  }

  /** Whether it is here, and was read with the same problems. */
  boolean holds(ParsedArticle read) throws IOException {
    return read.article().isPresent()
        && holds(read.article().get())
        && problems(entry(read.article().get().id())).equals(IndexUpdater.lasting(read));
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
