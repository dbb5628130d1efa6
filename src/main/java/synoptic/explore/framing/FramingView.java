package synoptic.explore.framing;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.framing.Framing;
import synoptic.compare.library.FramingSurvey;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.compare.CompareDrawing;
import synoptic.explore.compare.PairView;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.News;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.core.Workspace;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;

/**
 * The fourth view: how two sides frame what they tell of.
 *
 * @param awaited the number of the framing that is awaited; 0 for none
 * @param framing empty until it is there
 * @param rows the same laid out for the screen
 * @param cursor the row that the cursor is on
 * @param cell which of the row's numbers the cursor is on; 0 is the row as a whole
 * @param top the first line that is shown of each column
 */
public record FramingView(
    Pairing pairing,
    long awaited,
    Optional<Framing> framing,
    FramingRows rows,
    int cursor,
    int cell,
    Tops top)
    implements PairView {

  public static final Pane FRAMING = Pane.of("framing", Trait.ESCAPES, Trait.SIDES);

  /** The first line that is shown of the left column, which may be the only one, and the right. */
  public record Tops(int left, int right) {
    static final Tops START = new Tops(0, 0);

    Tops with(int column, int line) {
      return column == 0 ? new Tops(line, right) : new Tops(left, line);
    }

    int of(int column) {
      return column == 0 ? left : right;
    }
  }

  static FramingView start(Pairing pairing) {
    return new FramingView(pairing, -1, Optional.empty(), FramingRows.NONE, 0, 0, Tops.START);
  }

  @Override
  public FramingView of(Pairing other) {
    return start(other);
  }

  @Override
  public Pane pane() {
    return FRAMING;
  }

  @Override
  public boolean awaiting() {
    return awaited != 0 && framing.isEmpty();
  }

  @Override
  public Step shown(State state) {
    return framing.isEmpty() ? ask(state) : Step.to(state.with(this));
  }

  @Override
  public Step ask(State state) {
    State asking = state.asking();
    return Step.to(
        asking.with(with(asking.revision(), framing)),
        new Effect.Ask(asking.revision(), new FramingQuestion(pairing)));
  }

  private FramingView with(long number, Optional<Framing> found) {
    return new FramingView(pairing, number, found, rows, cursor, cell, top);
  }

  /** With the framing that was awaited; the cursor stays where it is as far as there are rows. */
  @Override
  public Step answered(State state, Action.Answered answer) {
    if (answer.revision() != awaited
        || !(answer.answer() instanceof FramingQuestion.Framed(var found))) {
      return Step.to(state);
    }
    FramingView framed = with(0, found.or(() -> framing)).resized(state.geometry());
    boolean isFirst = found.isPresent() && framing.isEmpty();
    return Step.to(state.answered(framed, isFirst));
  }

  /** Framed anew with the labels that the library has now; what is shown stays until then. */
  @Override
  public Step reopened(State state) {
    return framing.isEmpty() ? Step.to(state) : ask(state);
  }

  /** The voices that were missing are counted. */
  @Override
  public Step informed(State state, News news) {
    boolean lacks = framing.filter(known -> known.waiting() > 0).isPresent();
    return news == News.STATEMENTS && lacks ? ask(state) : Step.to(state);
  }

  Optional<Item> item() {
    return rows.items().isEmpty() ? Optional.empty() : Optional.of(rows.items().get(cursor));
  }

  /** What the cursor is on counts. */
  Optional<Cell> counted() {
    return item().map(item -> item.cells().get(cell));
  }

  @Override
  public Step moved(State state, int lines) {
    return Step.to(state.with(at((long) cursor + lines, 0, state.geometry())));
  }

  @Override
  public Step paged(State state, int pages) {
    Geometry geometry = state.geometry();
    int lines = pages * Math.max(1, FramingRows.height(geometry) - 2);
    return Step.to(state.with(at(rows.itemAfter(cursor, lines), 0, geometry)));
  }

  /** With the cursor so many numbers further in its row. */
  Step atCell(State state, int by) {
    return Step.to(state.with(at(cursor, cell + by, state.geometry())));
  }

  private FramingView at(long row, int number, Geometry geometry) {
    if (rows.items().isEmpty()) {
      return this;
    }
    int there = Math.clamp(row, 0, rows.items().size() - 1);
    int counted = Math.clamp(number, 0, rows.items().get(there).cells().size() - 1);
    Tops tops = rows.topsFor(there, counted, top, geometry);
    return new FramingView(pairing, awaited, framing, rows, there, counted, tops);
  }

  /** At the first row of the part so many parts further. */
  Step atPart(State state, int by) {
    Optional<Part> here = item().map(Item::part);
    int parts = Part.values().length;
    for (int step = 1; step <= parts && here.isPresent(); step++) {
      int first =
          rows.firstOf(Part.values()[Math.floorMod(here.get().ordinal() + by * step, parts)]);
      if (first >= 0) {
        Geometry geometry = state.geometry();
        Tops tops = rows.topsUnder(first, at(first, 0, geometry).top, geometry);
        return Step.to(
            state.with(new FramingView(pairing, awaited, framing, rows, first, 0, tops)));
      }
    }
    return Step.to(state);
  }

  @Override
  public FramingView resized(Geometry geometry) {
    FramingRows anew = framing.map(known -> FramingRows.of(known, geometry)).orElse(rows);
    return new FramingView(pairing, awaited, framing, anew, cursor, cell, top)
        .at(cursor, cell, geometry);
  }

  @Override
  public List<PassageRef> pointed() {
    return List.of();
  }

  @Override
  public Optional<String> citation(State state) {
    return Optional.empty();
  }

  @Override
  public Optional<Export> export() {
    return framing
        .filter(known -> !known.isEmpty())
        .map(known -> new FramingExport(pairing, known));
  }

  @Override
  public FramingView remembered() {
    return new FramingView(pairing, -1, Optional.empty(), FramingRows.NONE, cursor, cell, top);
  }

  @Override
  public List<Offer> offers() {
    return item().flatMap(Item::proposed).isPresent()
        ? FramingCommands.PROPOSED_OFFERS
        : FramingCommands.OFFERS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    Geometry geometry = state.geometry();
    CompareDrawing.head(canvas, "4 Framing", this);
    CompareDrawing.topic(canvas, state, this, counts());
    boolean two = rows.columns().size() > 1;
    int middle = FramingRows.right(geometry) - 1;
    if (two) {
      Frame.rules(canvas, geometry, middle);
    } else {
      Frame.rules(canvas, geometry);
    }
    if (framing.isEmpty()) {
      String instead = awaiting() ? "Reading both sides …" : "The two could not be read.";
      canvas.text(2, Geometry.TOP + 1, instead, Tone.QUIET);
      return;
    }
    Canvas body = canvas.part(0, Geometry.TOP, canvas.columns(), FramingRows.height(geometry));
    for (int column = 0; column < rows.columns().size(); column++) {
      int x = column == 0 ? 0 : FramingRows.right(geometry);
      column(body, x, column, FramingRows.width(geometry));
    }
  }

  private void column(Canvas body, int x, int column, int width) {
    List<FramingLine> lines = rows.columns().get(column);
    int first = top.of(column);
    for (int y = 0; y < body.rows() && first + y < lines.size(); y++) {
      FramingLine line = lines.get(first + y);
      boolean here = line.item() >= 0 && line.item() == cursor;
      if (here) {
        Frame.pointer(body, x, y, true);
      }
      int shown = here && cell > 0 ? cell : -1;
      body.line(x + FramingRows.MARGIN, y, line.line(shown), width);
    }
  }

  private String counts() {
    return framing
        .map(
            framing ->
                LibrarySummary.counted(framing.a().passages().size(), "passage")
                    + " of A, "
                    + framing.b().passages().size()
                    + " of B")
        .orElse("");
  }

  record FramingQuestion(Pairing pairing) implements Question {

    record Framed(Optional<Framing> framing) implements Answer {}

    @Override
    public Lane lane() {
      return Lane.SURVEY;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      return new Framed(
          Optional.of(
              FramingSurvey.framing(
                  workspace, pairing.a(), pairing.b(), pairing.topic(), progress)));
    }

    @Override
    public Answer none() {
      return new Framed(Optional.empty());
    }
  }
}
