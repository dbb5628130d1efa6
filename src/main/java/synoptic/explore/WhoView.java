package synoptic.explore;

import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.StatementResults.Question;
import synoptic.explore.StatementRows.Naming;
import synoptic.search.StatementHit;

/**
 * The second view: a search box above the voices and the statements of the chosen one.
 *
 * @param spot where the cursor is: in the box, the voices, the statements, the table or the reader
 * @param asked the question that is awaited or was answered last
 * @param told what is shown
 * @param voices who speaks in the statements that match the query
 * @param statements what is shown, laid out
 * @param matrix the cursor in the table of who quotes whom
 * @param reading the article in the place of the statements
 */
public record WhoView(
    Input box,
    Pane spot,
    Question asked,
    StatementResults told,
    VoiceList voices,
    StatementList statements,
    Matrix matrix,
    Reading reading)
    implements QueryView {

  /** The place for a query, before anything is asked. */
  static WhoView of(String query, Optional<String> voice, Set<Kind> kinds) {
    return new WhoView(
        Input.of(query),
        Pane.VOICES,
        Question.NONE.of(voice).in(kinds),
        StatementResults.NOTHING,
        VoiceList.NONE,
        StatementList.NONE,
        Matrix.START,
        Reading.NONE);
  }

  @Override
  public boolean awaiting() {
    return asked.number() != told.question().number();
  }

  @Override
  public String answered() {
    return told.question().typed();
  }

  @Override
  public Pane listBeside(Pane other) {
    return other == Pane.READER ? Pane.STATEMENTS : Pane.VOICES;
  }

  /** Whether the cursor is where an answer leaves it, so that a newer one moves nothing. */
  boolean isUntouched() {
    boolean isList = spot != Pane.READER && spot != Pane.MATRIX;
    return isList && statements.cursor() == 0;
  }

  /** The statement that the cursor is on. */
  public Optional<StatementHit> statement() {
    return told.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(told.hits().get(statements.cursor()));
  }

  @Override
  public WhoView withBox(Input changed) {
    return new WhoView(changed, spot, asked, told, voices, statements, matrix, reading);
  }

  @Override
  public WhoView at(Pane other) {
    return new WhoView(box, other, asked, told, voices, statements, matrix, reading);
  }

  WhoView asking(Question other) {
    return new WhoView(box, spot, other, told, voices, statements, matrix, reading);
  }

  WhoView withVoices(VoiceList other) {
    return new WhoView(box, spot, asked, told, other, statements, matrix, reading);
  }

  WhoView withStatements(StatementList other) {
    return new WhoView(box, spot, asked, told, voices, other, matrix, reading);
  }

  WhoView withMatrix(Matrix other) {
    return new WhoView(box, spot, asked, told, voices, statements, other, reading);
  }

  @Override
  public WhoView withReading(Reading other) {
    return new WhoView(box, spot, asked, told, voices, statements, matrix, other);
  }

  /** With an answer: its voices, and its statements from the first on. */
  WhoView answered(StatementResults other, Geometry geometry) {
    return told(other)
        .withVoices(VoiceList.of(other.result().voices()))
        .withMatrix(Matrix.START)
        .withStatements(StatementList.of(other.hits(), naming(other), geometry));
  }

  /** With an answer that is longer by a page. */
  WhoView continued(StatementResults longer, Geometry geometry) {
    return told(longer).withStatements(statements.and(longer.hits(), naming(longer), geometry));
  }

  private WhoView told(StatementResults other) {
    return new WhoView(box, spot, asked, other, voices, statements, matrix, reading);
  }

  private static Naming naming(StatementResults told) {
    return told.question().voice().isPresent() ? Naming.HEADING : Naming.EACH;
  }

  @Override
  public WhoView resized(Geometry geometry) {
    StatementList laidOut = StatementList.of(told.hits(), naming(told), geometry);
    return withReading(reading.resized(geometry))
        .withVoices(voices.at(voices.cursor(), geometry))
        .withMatrix(matrix.moved(0, 0, voices, geometry))
        .withStatements(laidOut.at(statements.cursor(), geometry));
  }
}
