package synoptic.lucene.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import synoptic.annotate.people.Voices;
import synoptic.corpus.People;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.ArticleSpeaker;
import synoptic.lucene.index.DocType;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.Snapshot;
import synoptic.lucene.index.StatementDocuments;
import synoptic.lucene.index.WordFields;
import synoptic.lucene.query.LuceneQueryBuilder;
import synoptic.lucene.query.SpeakerQueries;
import synoptic.lucene.query.Spellings;
import synoptic.search.Query;
import synoptic.search.Voice;

/**
 * The voices of the library as it was at one commit: which of the speakers that the articles name
 * are one, and how each is called. A voice is known by a number, from 0.
 */
public final class KnownVoices implements SpeakerQueries {

  /** The number of the voice of statements whose speaker no article tells. */
  static final int UNKNOWN = 0;

  private final Voices voices;
  private final List<String> names = new ArrayList<>(List.of(Voice.UNKNOWN));
  private final Map<String, Integer> numbers = new HashMap<>(Map.of(Voice.UNKNOWN, UNKNOWN));

  private final List<List<String>> spellings = new ArrayList<>();
  private final List<Optional<String>> offices = new ArrayList<>();

  private final List<Cell> cells = new ArrayList<>();

  /** For each segment the cell of each of its values. */
  private final List<int[]> cellOf = new ArrayList<>();

  /** An index of the names, in memory; the document's number is the voice's. */
  private final DirectoryReader index;

  private KnownVoices(Snapshot snapshot, List<List<ArticleSpeaker>> spoken, Voices voices)
      throws IOException {
    this.voices = voices;
    Map<Cell, Integer> numbered = new HashMap<>();
    for (List<ArticleSpeaker> segment : spoken) {
      int[] cellOfValue = new int[segment.size()];
      for (int value = 0; value < cellOfValue.length; value++) {
        Cell cell = cell(segment.get(value), snapshot.entries());
        cellOfValue[value] = numbered.computeIfAbsent(cell, this::added);
      }
      cellOf.add(cellOfValue);
    }
    for (String name : names) {
      boolean isKnown = !name.equals(Voice.UNKNOWN);
      spellings.add(isKnown ? spellings(name) : List.of());
      offices.add(isKnown ? voices.office(name) : Optional.empty());
    }
    this.index = indexed();
  }

  /** What one voice says in one source. */
  record Cell(int voice, String source) {}

  private Cell cell(ArticleSpeaker spoken, Map<String, IndexEntry> entries) {
    IndexEntry entry = entries.get(spoken.article());
    String source = entry == null ? "" : entry.article().source();
    boolean isKnown = entry != null && spoken.isKnown();
    return new Cell(isKnown ? number(voices.name(spoken.heard(entries))) : UNKNOWN, source);
  }

  private int added(Cell cell) {
    cells.add(cell);
    return cells.size() - 1;
  }

  private List<String> spellings(String name) {
    return voices.spellings(name).stream()
        .filter(spelling -> !spelling.equals(name))
        .distinct()
        .sorted()
        .toList();
  }

  public static KnownVoices of(Snapshot snapshot, People people) throws IOException {
    List<List<ArticleSpeaker>> spoken = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      spoken.add(spoken(leaf));
    }
    List<Voices.Heard> heard =
        spoken.stream()
            .flatMap(List::stream)
            .filter(ArticleSpeaker::isKnown)
            .map(each -> each.heard(snapshot.entries()))
            .toList();
    return new KnownVoices(snapshot, spoken, Voices.of(heard, people, new EventsByWords(snapshot)));
  }

  private static List<ArticleSpeaker> spoken(LeafReaderContext leaf) throws IOException {
    SortedDocValues values = leaf.reader().getSortedDocValues(StatementDocuments.SPOKEN);
    if (values == null) {
      return List.of();
    }
    BitSet live = live(leaf);
    List<ArticleSpeaker> spoken = new ArrayList<>();
    for (int value = 0; value < values.getValueCount(); value++) {
      ArticleSpeaker each = ArticleSpeaker.of(values.lookupOrd(value));
      spoken.add(live.get(value) ? each : each.byNobody());
    }
    return spoken;
  }

  /** The values that do not belong to articles that were taken away alone. */
  private static BitSet live(LeafReaderContext leaf) throws IOException {
    SortedDocValues values = leaf.reader().getSortedDocValues(StatementDocuments.SPOKEN);
    Bits documents = leaf.reader().getLiveDocs();
    BitSet live = new BitSet();
    if (documents == null) {
      live.set(0, values.getValueCount());
    }
    while (documents != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (documents.get(values.docID())) {
        live.set(values.ordValue());
      }
    }
    return live;
  }

  private int number(String name) {
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known == null) {
      names.add(name);
      return names.size() - 1;
    }
    return known;
  }

  String name(int voice) {
    return names.get(voice);
  }

  Optional<Integer> number(Optional<String> name) {
    return name.map(numbers::get);
  }

  /** What each voice says in each source, by number. */
  List<Cell> cells() {
    return cells;
  }

  /** The number of the cell of each value of {@link StatementDocuments#SPOKEN} in a segment. */
  int[] cells(LeafReaderContext segment) {
    return cellOf.get(segment.ord);
  }

  /** The voice's other names, in the order of letters. */
  List<String> spellings(int voice) {
    return spellings.get(voice);
  }

  Optional<String> office(int voice) {
    return offices.get(voice);
  }

  boolean isPerson(int voice) {
    return voices.isPerson(names.get(voice));
  }

  @Override
  public org.apache.lucene.search.Query named(Query name, Spellings spellings) throws IOException {
    IndexSearcher searcher = new IndexSearcher(index);
    searcher.setQueryCache(null);
    var wanted = LuceneQueryBuilder.forNames(index, spellings).plain(name);
    BitSet found = new BitSet();
    for (ScoreDoc each : searcher.search(wanted, names.size()).scoreDocs) {
      found.set(each.doc);
    }
    return new SpokenByQuery(this, found.isEmpty() ? soundingLike(name) : found);
  }

  /** The voices that may be meant by a spelling that no article has. */
  private BitSet soundingLike(Query name) {
    String typed =
        switch (name) {
          case Query.Word word -> word.text();
          case Query.Phrase phrase -> phrase.text();
          default -> "";
        };
    BitSet alike = new BitSet();
    for (int voice = UNKNOWN + 1; voice < names.size(); voice++) {
      alike.set(voice, Voices.mayBeSpelt(typed, names.get(voice)));
    }
    return alike;
  }

  private DirectoryReader indexed() throws IOException {
    Directory memory = new ByteBuffersDirectory();
    WordTokenizer tokens = new WordTokenizer();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
      for (int voice = 0; voice < names.size(); voice++) {
        List<Token> words = new ArrayList<>();
        for (String naming : voices.words(name(voice))) {
          words.addAll(tokens.of(naming));
          words.add(Token.GAP);
        }
        Document document = new Document();
        document.add(new StringField(ArticleDocuments.KIND, DocType.NAME.kind, Field.Store.NO));
        WordFields.addFact(document, DocType.NAME.text, words);
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return DirectoryReader.open(memory);
  }
}
