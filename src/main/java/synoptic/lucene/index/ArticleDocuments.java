package synoptic.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.Problem;
import synoptic.corpus.Statement;
import synoptic.lucene.analysis.RecentTerms;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.search.ArticleEntry;
import synoptic.text.Language;

/**
 * Makes the index's documents of an article: one for what is known of it, then one for each
 * passage, which those of its statements follow. They stay beside each other in the index.
 */
public final class ArticleDocuments {

  public static final String ARTICLE = "article";
  static final String ENTRY = "entry";

  /** The id of the article, of the document with its entry alone. */
  static final String ENTRY_OF = "entry.of";

  static final String PROBLEM = "problem";

  /** Of the document with the entry of an article that was read with problems. */
  static final String HAS_PROBLEMS = "entry.problems";

  /** Of the document with the entry of an article whose statements are still to be looked for. */
  static final String WAITS = "entry.waits";

  /** The value of a mark. */
  static final String YES = "yes";

  /** Of the document with the entry: the {@link Stemming} of the article. */
  static final String STEMMING = "entry.stemming";

  public static final String KIND = "kind";
  public static final String NUMBER = "number";
  public static final String SECTION = "section";
  public static final String TEXT = "text.stored";
  public static final String NEWEST = "newest";

  /** Of a passage: the name of its article's source, where that is known. */
  public static final String SOURCE = "source.name";

  /** The sort key of a passage whose article's date is not known. */
  static final long NO_DATE = Long.MIN_VALUE;

  private static final int MOST_PROBLEMS = 100;

  private final WordTokenizer tokens = new WordTokenizer();
  private final Map<Stemming, RecentTerms> terms = new EnumMap<>(Stemming.class);
  private final List<Field> empty = WordFields.empty();
  private final StatementDocuments statements = new StatementDocuments(tokens);

  /** The article's documents, those of a passage made when they are asked for. */
  Iterable<Document> of(AnnotatedArticle read) throws IOException {
    Article article = read.article();
    Stemming stemming = stemming(article);
    Document entry = entry(read, stemming);
    SharedFields facts = SharedFields.of(article.id(), terms(stemming), article, tokens);
    return () ->
        Stream.concat(
                Stream.of(entry),
                IntStream.range(0, article.passages().size())
                    .boxed()
                    .flatMap(at -> of(article, at, said(read, at), facts).stream()))
            .map(document -> WordFields.filled(document, empty))
            .iterator();
  }

  /** Passages as they are kept here. */
  static List<Passage> taken(List<Passage> passages) {
    return passages.stream()
        .map(
            passage ->
                new Passage(
                    passage.number(),
                    WordTokenizer.capped(passage.section()),
                    WordTokenizer.capped(passage.text())))
        .toList();
  }

  private RecentTerms terms(Stemming stemming) {
    return terms.computeIfAbsent(stemming, RecentTerms::new);
  }

  private static List<Statement> said(AnnotatedArticle read, int passage) {
    return read.statements().map(all -> all.get(passage)).orElse(List.of());
  }

  private static Stemming stemming(Article article) {
    return Stemming.of(
        article.front().language(), article.passages().stream().map(Passage::text).toList());
  }

  private static Document entry(AnnotatedArticle read, Stemming stemming) throws IOException {
    List<Problem> kept =
        read.problems().subList(0, Math.min(MOST_PROBLEMS, read.problems().size()));
    ArticleEntry known = ArticleEntry.of(read.article());
    IndexEntry entry =
        new IndexEntry(
            known,
            read.size(),
            read.modified(),
            kept.size(),
            read.statements().isPresent(),
            stemming);
    Document document = new Document();
    SharedFields.addArticle(document, known.id());
    document.add(new StringField(ENTRY_OF, known.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ENTRY, entry.bytes()));
    document.add(new StringField(STEMMING, stemming.name(), Field.Store.NO));
    if (!kept.isEmpty()) {
      document.add(new StringField(HAS_PROBLEMS, YES, Field.Store.NO));
    }
    if (read.statements().isEmpty()) {
      document.add(new StringField(WAITS, YES, Field.Store.NO));
    }
    for (Problem problem : kept) {
      document.add(new StoredField(PROBLEM, problem.where()));
      document.add(new StoredField(PROBLEM, problem.what()));
    }
    return document;
  }

  private List<Document> of(Article article, int at, List<Statement> said, SharedFields facts) {
    Passage passage = article.passages().get(at);
    String text = WordTokenizer.capped(passage.text());
    Language language = article.front().languageOf(text);
    List<Document> documents = new ArrayList<>();
    documents.add(passage(passage, text, said, facts));
    documents.addAll(statements.of(passage.number(), text, language, said, facts));
    return documents;
  }

  private Document passage(Passage passage, String text, List<Statement> said, SharedFields facts) {
    Document document = new Document();
    facts.addTo(document, DocType.PASSAGE);
    document.add(new NumericDocValuesField(NUMBER, passage.number()));
    document.add(new StoredField(SECTION, WordTokenizer.capped(passage.section())));
    document.add(new StoredField(TEXT, text));
    facts
        .sourceName()
        .ifPresent(name -> document.add(new SortedDocValuesField(SOURCE, new BytesRef(name))));
    WordFields.addProse(document, DocType.PASSAGE.text, tokens.of(text), facts.terms());
    statements.addWords(document, DocType.PASSAGE, said, facts.terms());
    return document;
  }
}
