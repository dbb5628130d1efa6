package synoptic.lucene.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import synoptic.annotate.StatementSentences;
import synoptic.annotate.people.SpeakerWords;
import synoptic.annotate.statements.Quotations;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.lucene.analysis.RecentTerms;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.text.Language;
import synoptic.text.QuotedWords;
import synoptic.text.Span;

/**
 * Makes the index's documents of statements. The one of a passage's statement number n, counted
 * from 0, is the document n + 1 after the passage's own, and its text is not kept twice.
 */
public final class StatementDocuments {

  /** The statement without its texts. */
  public static final String STATEMENT = "statement.stored";

  /** {@link ArticleSpeaker} by whom. */
  public static final String SPOKEN = "statement.spoken";

  /** The ordinal of {@link Statement.Kind}. */
  public static final String QUOTED = "statement.quoted";

  /** The place in the article: passage and number in the passage, as one number. */
  public static final String PLACE = "statement.place";

  /**
   * The day of the utterance, as {@link ArticleDocuments#NEWEST}; that of publication where it is
   * not told or still to come, so that nothing stands before the day on which it was read.
   */
  public static final String NEWEST = "statement.newest";

  /** 1 for a doubtful statement, 0 for others. */
  public static final String DOUBTFUL = "statement.doubtful";

  /** Each three words of what is quoted, by which the same words are found elsewhere. */
  public static final String SHINGLE = "statement.shingle";

  /** Of a longer span of time only the first days are kept. */
  private static final int MOST_DAYS = 3_660;

  private static final int LONGEST_NAME = 1_000;

  private final WordTokenizer tokens;

  StatementDocuments(WordTokenizer tokens) {
    this.tokens = tokens;
  }

  /** The documents of the statements of one passage. */
  List<Document> of(
      int passage, String text, Language language, List<Statement> said, SharedFields facts) {
    List<Span> sentences = StatementSentences.around(text, language, said);
    List<Document> documents = new ArrayList<>();
    for (int number = 0; number < said.size(); number++) {
      Statement statement = said.get(number);
      Span sentence = sentences.get(number);
      Document document = new Document();
      facts.addTo(document, DocType.STATEMENT);
      document.add(new NumericDocValuesField(PLACE, place(passage, number)));
      document.add(new NumericDocValuesField(DOUBTFUL, statement.isDoubtful() ? 1 : 0));
      document.add(new NumericDocValuesField(NEWEST, newest(statement, facts)));
      document.add(new NumericDocValuesField(QUOTED, statement.kind().ordinal()));
      document.add(
          new SortedDocValuesField(SPOKEN, ArticleSpeaker.by(facts.id(), statement).bytes()));
      document.add(new StoredField(STATEMENT, StoredStatement.bytes(statement, sentence)));
      WordFields.addProse(
          document, DocType.STATEMENT.text, tokens.of(sentence.in(text)), facts.terms());
      addWords(document, DocType.STATEMENT, List.of(statement), facts.terms());
      addShingles(document, Quotations.spoken(text, language, statement));
      documents.add(document);
    }
    return documents;
  }

  private static void addShingles(Document document, QuotedWords words) {
    if (words.areTelling()) {
      words
          .shingles()
          .forEach(shingle -> document.add(new StringField(SHINGLE, shingle, Field.Store.NO)));
    }
  }

  private static long newest(Statement statement, SharedFields facts) {
    return time(statement)
        .filter(time -> facts.latest() >= SharedFields.newest(time.first()))
        .map(time -> SharedFields.newest(time.first()))
        .orElseGet(facts::newest);
  }

  private static Optional<UtteranceDay.Time> time(Statement statement) {
    return statement.when().flatMap(UtteranceDay::time);
  }

  public static long place(int passage, int number) {
    return ((long) passage << Integer.SIZE) + number;
  }

  public static int passage(long place) {
    return (int) (place >> Integer.SIZE);
  }

  /** How many documents the passage's own stands before the statement's. */
  public static int afterPassage(long place) {
    return (int) place + 1;
  }

  /**
   * Lets statements be found by what is said, by marks and by the day, and a passage by who says it
   * there; who says a statement is looked for among the library's voices.
   */
  void addWords(Document document, DocType unit, List<Statement> statements, RecentTerms terms) {
    List<Token> said = new ArrayList<>();
    List<Token> speakers = new ArrayList<>();
    List<Token> marks = new ArrayList<>();
    for (Statement statement : statements) {
      for (Part piece : statement.content()) {
        said.addAll(tokens.of(piece.text()));
      }
      said.add(Token.GAP);
      addNames(statement.speaker(), speakers);
      statement.marks().forEach(mark -> marks.addAll(tokens.of(mark.toString())));
      marks.addAll(statement.isDoubtful() ? tokens.of(Statement.DOUBTFUL) : List.of());
    }
    if (!said.isEmpty()) {
      WordFields.addProse(document, unit.said, said, terms);
    }
    if (unit == DocType.PASSAGE && !speakers.isEmpty()) {
      WordFields.addFact(document, unit.speaker, speakers);
    }
    if (!marks.isEmpty()) {
      WordFields.addFact(document, unit.mark, marks);
    }
    addDays(document, unit, statements);
  }

  private static void addDays(Document document, DocType unit, List<Statement> statements) {
    SortedSet<Long> days = new TreeSet<>();
    boolean isUndated = false;
    for (Statement statement : statements) {
      List<Long> its = days(statement);
      isUndated |= its.isEmpty();
      days.addAll(its);
    }
    days.forEach(day -> document.add(new SortedNumericDocValuesField(unit.saidOn, day)));
    if (isUndated) {
      document.add(new NumericDocValuesField(unit.saidUndated, 1));
    }
  }

  /** The days on which it may have been said, since 1970; none where they are not told. */
  private static List<Long> days(Statement statement) {
    return time(statement).stream()
        .flatMapToLong(
            time ->
                LongStream.rangeClosed(
                    SharedFields.first(time.first()), SharedFields.last(time.last())))
        .limit(MOST_DAYS)
        .boxed()
        .toList();
  }

  private void addNames(Optional<Speaker> speaker, List<Token> names) {
    for (String words : speaker.map(SpeakerWords::naming).orElse(List.of())) {
      names.addAll(tokens.of(WordTokenizer.capped(words, LONGEST_NAME)));
      names.add(Token.GAP);
    }
  }
}
