package synoptic.lucene.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private final Telling telling;
  private final List<String> names = new ArrayList<>(List.of(Voice.UNKNOWN));
  private final Map<String, Integer> numbers = new HashMap<>(Map.of(Voice.UNKNOWN, UNKNOWN));

  /** For each voice what tells of it. */
  private final List<Set<Voices>> tellers = new ArrayList<>(List.of(Set.of()));

  private final List<List<String>> spellings = new ArrayList<>();
  private final List<Optional<String>> offices = new ArrayList<>();

  private final List<Cell> cells = new ArrayList<>();

  /** For each segment the cell of each of its values. */
  private final List<int[]> cellOf = new ArrayList<>();

  /** An index of the names, in memory; the document's number is the voice's. */
  private final DirectoryReader index;

  private KnownVoices(Snapshot snapshot, List<List<ArticleSpeaker>> spoken, Telling telling)
      throws IOException {
    this.telling = telling;
    Map<Cell, Integer> numbered = new HashMap<>();
    for (List<ArticleSpeaker> segment : spoken) {
      int[] cellOfValue = new int[segment.size()];
      for (int value = 0; value < cellOfValue.length; value++) {
        Cell cell = cell(segment.get(value), snapshot);
        cellOfValue[value] = numbered.computeIfAbsent(cell, this::added);
      }
      cellOf.add(cellOfValue);
    }
    for (int voice = 0; voice < names.size(); voice++) {
      String name = names.get(voice);
      spellings.add(spellings(voice, name));
      offices.add(
          tellers.get(voice).stream().flatMap(each -> each.office(name).stream()).findFirst());
    }
    this.index = indexed();
  }

  /** Who tells which voice is heard in an article. */
  private sealed interface Telling {

    Voices of(String article);

    /** All articles together. */
    record Together(Voices voices) implements Telling {
      @Override
      public Voices of(String article) {
        return voices;
      }
    }

    /** Each article for itself. */
    record Apart(Map<String, Voices> voices) implements Telling {
      @Override
      public Voices of(String article) {
        return voices.get(article);
      }
    }
  }

  /** What one voice says in one source. */
  record Cell(int voice, String source) {}

  private Cell cell(ArticleSpeaker spoken, Snapshot snapshot) {
    Optional<IndexEntry> entry = snapshot.findAmongAll(spoken.article());
    String source = entry.map(known -> known.article().source()).orElse("");
    boolean isKnown = entry.isPresent() && spoken.isKnown();
    return new Cell(isKnown ? number(spoken.heard(entry)) : UNKNOWN, source);
  }

  private int added(Cell cell) {
    cells.add(cell);
    return cells.size() - 1;
  }

  private List<String> spellings(int voice, String name) {
    return tellers.get(voice).stream()
        .flatMap(each -> each.spellings(name).stream())
        .filter(spelling -> !spelling.equals(name))
        .distinct()
        .sorted()
        .toList();
  }

  /** The voices as all articles together tell them whose statements are known. */
  public static KnownVoices of(Snapshot snapshot, People people) throws IOException {
    List<List<ArticleSpeaker>> spoken = spoken(snapshot);
    Voices voices = Voices.of(heard(snapshot, spoken), people, new EventsByWords(snapshot));
    return new KnownVoices(snapshot, spoken, new Telling.Together(voices));
  }

  /**
   * The voices as each article tells them by itself; so an article that is still to be looked
   * through changes nothing of them.
   */
  public static KnownVoices byArticle(Snapshot snapshot, People people) throws IOException {
    List<List<ArticleSpeaker>> spoken = spoken(snapshot);
    Map<String, List<Voices.Heard>> heard =
        heard(snapshot, spoken).stream().collect(Collectors.groupingBy(Voices.Heard::article));
    Map<String, Voices> voices = new HashMap<>();
    heard.forEach((article, its) -> voices.put(article, Voices.ofArticle(its, people)));
    return new KnownVoices(snapshot, spoken, new Telling.Apart(voices));
  }

  private static List<Voices.Heard> heard(Snapshot snapshot, List<List<ArticleSpeaker>> spoken) {
    return spoken.stream()
        .flatMap(List::stream)
        .filter(ArticleSpeaker::isKnown)
        .map(each -> each.heard(snapshot.findAmongAll(each.article())))
        .toList();
  }

  private static List<List<ArticleSpeaker>> spoken(Snapshot snapshot) throws IOException {
    List<List<ArticleSpeaker>> spoken = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      spoken.add(spoken(leaf));
    }
    return spoken;
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

  private int number(Voices.Heard heard) {
    Voices voices = telling.of(heard.article());
    String name = voices.name(heard);
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known == null) {
      names.add(name);
      tellers.add(new LinkedHashSet<>());
    }
    int voice = numbers.get(name);
    if (voice != UNKNOWN) {
      tellers.get(voice).add(voices);
    }
    return voice;
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
    return tellers.get(voice).stream().anyMatch(each -> each.isPerson(names.get(voice)));
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

  /** The voices that may be meant by a spelling that no article has, once all can be asked. */
  private BitSet soundingLike(Query name) {
    if (telling instanceof Telling.Apart) {
      return new BitSet();
    }
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

  private Collection<String> words(int voice) {
    if (voice == UNKNOWN) {
      return List.of(Voice.UNKNOWN);
    }
    Collection<String> words = new TreeSet<>();
    tellers.get(voice).forEach(each -> words.addAll(each.words(name(voice))));
    return words;
  }

  private DirectoryReader indexed() throws IOException {
    Directory memory = new ByteBuffersDirectory();
    WordTokenizer tokens = new WordTokenizer();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
      for (int voice = 0; voice < names.size(); voice++) {
        List<Token> words = new ArrayList<>();
        for (String naming : words(voice)) {
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
