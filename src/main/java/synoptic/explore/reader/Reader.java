package synoptic.explore.reader;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.Notebook;
import synoptic.corpus.Part;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Geometry;
import synoptic.explore.reader.Page.PageLine;
import synoptic.search.ArticleEntry;
import synoptic.search.StatementHit;
import synoptic.text.Span;

/**
 * An article open in the reader.
 *
 * @param text the article with what is marked in it
 * @param page the same wrapped to the reader's width
 * @param top the first line that is shown
 * @param passage the passage that the cursor is on, from 1
 * @param statement the statement that is pointed at, from 0, or -1 for none
 * @param rows how many lines are shown at once
 */
public record Reader(MarkedArticle text, Page page, int top, int passage, int statement, int rows) {

  private static final int NONE = -1;

  public Reader {
    top = Math.clamp(top, 0, Math.max(0, page.lines().size() - rows));
  }

  /** What stands beside a line, whether or not the screen has colours. */
  public enum Beside {
    NOTHING,
    /** A statement, or a part of one. */
    STATEMENT,
    /** The statement that is pointed at. */
    CURRENT
  }

  public static Reader open(MarkedArticle text, int passage, Geometry geometry) {
    Page page = Page.of(text, geometry.proseColumns());
    return new Reader(text, page, 0, passage, NONE, geometry.readerRows()).showing(passage);
  }

  Reader with(List<StatementHit> statements) {
    return new Reader(text.with(statements), page, top, passage, statement, rows);
  }

  Reader resized(Geometry geometry) {
    Reader wrapped = open(text, passage, geometry);
    return statement == NONE ? wrapped : wrapped.pointing(statement);
  }

  /** With other notes; what the cursor is on stays where it is on the screen. */
  Reader noted(Notebook notes, Geometry geometry) {
    if (text.notes().equals(notes)) {
      return this;
    }
    Reader plain = open(text.with(notes), passage, geometry);
    int moved = plain.page.firstLineOf(passage) - page.firstLineOf(passage);
    Reader there = new Reader(plain.text, plain.page, top + moved, passage, NONE, rows);
    return statement == NONE ? there : there.pointing(statement);
  }

  /** The address of the passage that the cursor is on. */
  PassageRef at() {
    return new PassageRef(article().id(), passage);
  }

  /** The passage that the cursor is on with its citation. */
  Optional<String> citation() {
    return article().passage(passage).map(found -> Cited.quoted(ArticleEntry.of(article()), found));
  }

  public Article article() {
    return text.article();
  }

  /** With the cursor on that passage, which begins in the upper part unless all is in sight. */
  public Reader showing(int number) {
    int wanted = Math.clamp(number, 1, Math.max(1, article().passages().size()));
    int first = page.firstLineOf(wanted);
    boolean inSight = first >= top && page.lastLineOf(wanted) < top + rows;
    int from = inSight ? top : Math.max(0, first - rows / 4);
    return new Reader(text, page, from, wanted, statement, rows);
  }

  /**
   * Scrolled by so many lines; the cursor stays on the screen, and goes on by a passage for each
   * line that the text does not scroll any more.
   */
  Reader scrolled(int lines) {
    Reader moved = new Reader(text, page, top + lines, passage, statement, rows);
    int nearest = page.passageNear(moved.top, moved.top + rows - 1, passage);
    int unscrolled = lines - (moved.top - top);
    int there =
        Math.clamp((long) nearest + unscrolled, 1, Math.max(1, article().passages().size()));
    return new Reader(text, page, moved.top, there, statement, rows);
  }

  public List<Integer> hits() {
    return text.marks().keySet().stream().sorted().toList();
  }

  /** The statement that is pointed at, while the cursor is on its passage. */
  public Optional<StatementHit> pointed() {
    return Optional.of(statement)
        .filter(at -> at != NONE)
        .map(at -> text.statements().get(at))
        .filter(hit -> hit.passage().number() == passage);
  }

  /** Pointing at that statement, which is marked and scrolled into sight. */
  Reader pointing(int wanted) {
    Page plain = statement == NONE ? page : unmarked(passageOf(statement));
    int number = passageOf(wanted);
    Page marked = plain.marked(text, number, text.marksOf(wanted));
    Reader there = new Reader(text, marked, top, number, wanted, rows).showing(number);
    int line = marked.lineOf(number, first(text.statements().get(wanted)).start());
    boolean inSight = line >= there.top && line < there.top + rows;
    int from = inSight ? there.top : Math.max(0, line - rows / 4);
    return new Reader(text, marked, from, number, wanted, rows);
  }

  /** The page with nothing but hits marked in a passage. */
  private Page unmarked(int number) {
    return page.marked(text, number, text.hitsIn(number));
  }

  private int passageOf(int at) {
    return text.statements().get(at).passage().number();
  }

  /** Pointing at a statement that an engine gave, or at its passage where it is not known here. */
  Reader pointing(StatementHit hit) {
    return text.statementsIn(hit.passage().number()).stream()
        .filter(at -> text.statements().get(at).statement().equals(hit.statement()))
        .findFirst()
        .map(this::pointing)
        .orElseGet(() -> showing(hit.passage().number()));
  }

  /**
   * The statement so many further, counted from the one that is pointed at or else from the cursor;
   * empty at the end.
   */
  Optional<Integer> statementAfter(int by) {
    int last = text.statements().size() - 1;
    int step = Integer.signum(by);
    int from = pointed().isPresent() ? statement : beside(step);
    int next = Math.clamp((long) from + by, 0, Math.max(0, last));
    boolean moves = last >= 0 && (next - from) * step > 0;
    return moves ? Optional.of(next) : Optional.empty();
  }

  /** The statement before the cursor's passage, or behind it; one beyond the ends if need be. */
  private int beside(int step) {
    int before = 0;
    while (before < text.statements().size() && passageOf(before) < passage) {
      before++;
    }
    return step > 0 ? before - 1 : before;
  }

  private static Span first(StatementHit hit) {
    return hit.statement().content().getFirst().span();
  }

  /** What stands beside a line of the page. */
  public Beside beside(PageLine line) {
    Beside beside = Beside.NOTHING;
    for (int at : text.statementsIn(line.passage())) {
      if (isOn(line.span(), text.statements().get(at))) {
        beside = at == statement || beside == Beside.CURRENT ? Beside.CURRENT : Beside.STATEMENT;
      }
    }
    return beside;
  }

  private static boolean isOn(Span line, StatementHit hit) {
    for (Part part : hit.statement().content()) {
      if (part.span().overlaps(line)) {
        return true;
      }
    }
    return false;
  }
}
