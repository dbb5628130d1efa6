package synoptic.explore.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import synoptic.compare.LocatedPassage;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.Signals;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.ListCursor;
import synoptic.explore.core.News;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Workspace;

/**
 * Two sides next to each other.
 *
 * @param awaited the number of the comparison that is awaited; 0 for none
 * @param comparison empty until it is there
 * @param showing which rows are shown
 * @param cursor the row that the cursor is on, counted among those shown, and the first line of the
 *     layout that is shown
 * @param chosen which candidate stands beside a passage of A, where it is not the first
 * @param layout the rows around the selected one, laid out for the screen
 * @param marking whether words are marked
 * @param start the passage of A that the cursor goes to once the comparison is there
 */
public record CompareView(
    Pairing pairing,
    long awaited,
    Optional<Comparison> comparison,
    Showing showing,
    ListCursor cursor,
    Map<Integer, Integer> chosen,
    CompareRows layout,
    Marking marking,
    Optional<PassageRef> start)
    implements PairView {

  public enum Showing {
    PAIRS,
    ONLY_IN_A,
    ONLY_IN_B
  }

  /** Whether words are marked as shared, as one side's own, or as different figures. */
  public enum Marking {
    MARKED,
    PLAIN
  }

  public static final Pane COMPARE = Pane.of("compare", Trait.POINTS, Trait.ESCAPES, Trait.SIDES);

  public CompareView {
    chosen = Map.copyOf(chosen);
  }

  static CompareView of(Pairing pairing, Optional<PassageRef> start) {
    return new CompareView(
        pairing,
        -1,
        Optional.empty(),
        Showing.PAIRS,
        ListCursor.START,
        Map.of(),
        CompareRows.NONE,
        Marking.MARKED,
        start);
  }

  /** Beside another B, the cursor stays on its passage of A. */
  @Override
  public CompareView of(Pairing other) {
    boolean keeps =
        other.a().equals(pairing.a())
            && other.topic().equals(pairing.topic())
            && showing != Showing.ONLY_IN_B;
    return of(other, keeps ? pointed().stream().findFirst() : Optional.empty());
  }

  @Override
  public Pane pane() {
    return COMPARE;
  }

  /** The rows of A that are shown; none while only B's passages are. */
  public List<AlignedRow> rows() {
    return comparison
        .map(
            lined ->
                switch (showing) {
                  case PAIRS -> lined.pairs();
                  case ONLY_IN_A -> lined.onlyInA();
                  case ONLY_IN_B -> List.<AlignedRow>of();
                })
        .orElse(List.of());
  }

  public int count() {
    return showing == Showing.ONLY_IN_B
        ? comparison.map(lined -> lined.besideNoneInB().size()).orElse(0)
        : rows().size();
  }

  public int selected() {
    return cursor.at();
  }

  /** Which of its candidates stands beside the row's passage, from 0. */
  public int candidate(AlignedRow row) {
    return chosen.getOrDefault(row.index(), 0);
  }

  @Override
  public boolean awaiting() {
    return awaited != 0 && comparison.isEmpty();
  }

  @Override
  public Step shown(State state) {
    return comparison.isEmpty() ? ask(state) : Step.to(state.with(this));
  }

  @Override
  public Step ask(State state) {
    State asking = state.asking();
    return Step.to(
        asking.with(awaiting(asking.revision(), start)),
        new Effect.Ask(asking.revision(), new CompareQuestion(pairing)));
  }

  private CompareView awaiting(long number, Optional<PassageRef> from) {
    return new CompareView(
        pairing, number, comparison, showing, cursor, chosen, layout, marking, from);
  }

  @Override
  public Step answered(State state, Action.Answered answer) {
    if (answer.revision() != awaited
        || !(answer.answer() instanceof CompareQuestion.Lined(var lined, boolean provisional))) {
      return Step.to(state);
    }
    if (lined.isEmpty()) {
      return Step.to(state.with(awaiting(0, start)));
    }
    CompareView there = lined(lined.get()).resized(state.geometry());
    State next = state.answered(there, comparison.isEmpty());
    return provisional
        ? Step.to(next, new Effect.FindMeanings(List.of(pairing.a(), pairing.b())))
        : Step.to(next);
  }

  /** With the comparison that was awaited, and the cursor where it was to start. */
  CompareView lined(Comparison lined) {
    List<AlignedRow> pairs = lined.pairs();
    int first = 0;
    for (int at = 0; at < pairs.size() && start.isPresent(); at++) {
      PassageRef there = lined.a().passages().get(pairs.get(at).index()).at();
      if (there.article().equals(start.get().article()) && there.number() <= start.get().first()) {
        first = at;
      }
    }
    return new CompareView(
        pairing,
        0,
        Optional.of(lined),
        Showing.PAIRS,
        new ListCursor(first, 0),
        Map.of(),
        layout,
        marking,
        Optional.empty());
  }

  /** What was compared by words alone is compared again; the cursor stays on its passage. */
  @Override
  public Step informed(State state, News news) {
    boolean isByWords = comparison.filter(lined -> lined.basis() == Signals.WORDS).isPresent();
    return news == News.MEANINGS && isByWords ? reopened(state) : Step.to(state);
  }

  /** Asked anew, to be shown from the same passage on; what is shown stays until then. */
  @Override
  public Step reopened(State state) {
    return awaiting(0, pointed().stream().findFirst()).ask(state);
  }

  /** The passages of the row under the cursor: that of A and the one beside it, or only one. */
  List<LocatedPassage> passages() {
    if (comparison.isEmpty() || selected() >= count()) {
      return List.of();
    }
    Comparison lined = comparison.get();
    if (showing == Showing.ONLY_IN_B) {
      return List.of(lined.b().passages().get(lined.besideNoneInB().get(selected())));
    }
    AlignedRow row = rows().get(selected());
    LocatedPassage a = lined.a().passages().get(row.index());
    return showing == Showing.PAIRS
        ? List.of(a, lined.b().passages().get(row.candidates().get(candidate(row)).index()))
        : List.of(a);
  }

  @Override
  public List<PassageRef> pointed() {
    return passages().stream().map(LocatedPassage::at).toList();
  }

  @Override
  public Optional<String> citation(State state) {
    return passages().stream()
        .map(passage -> Cited.quoted(state, passage))
        .reduce((a, b) -> a + "\n" + b);
  }

  CompareView showing(Showing other, Geometry geometry) {
    return new CompareView(
            pairing, awaited, comparison, other, ListCursor.START, chosen, layout, marking, start)
        .resized(geometry);
  }

  CompareView marking(Marking other, Geometry geometry) {
    return new CompareView(
            pairing, awaited, comparison, showing, cursor, chosen, layout, other, start)
        .resized(geometry);
  }

  CompareView choosing(int row, int candidate, Geometry geometry) {
    Map<Integer, Integer> other = new TreeMap<>(chosen);
    other.put(row, candidate);
    return new CompareView(
            pairing, awaited, comparison, showing, cursor, other, layout, marking, start)
        .resized(geometry);
  }

  /** With the cursor on that row, which is scrolled into sight. */
  CompareView selecting(long row, Geometry geometry) {
    return laidOut(cursor.at(row, count()).at(), geometry);
  }

  @Override
  public Step moved(State state, int lines) {
    Geometry geometry = state.geometry();
    return Step.to(
        state.with(
            Math.abs(lines) > 1
                ? selecting((long) selected() + lines, geometry)
                : scrolled(lines, geometry)));
  }

  @Override
  public Step paged(State state, int pages) {
    int lines = pages * Math.max(1, CompareRows.height(state.geometry()) - 2);
    return Step.to(state.with(scrolled(lines, state.geometry())));
  }

  /** Scrolled by lines where the selected row is taller than the screen, else to the next row. */
  private CompareView scrolled(int lines, Geometry geometry) {
    int within = layout.scrolledWithin(selected(), cursor.top(), lines, geometry);
    return within >= 0
        ? with(new ListCursor(selected(), within), layout)
        : selecting(layout.rowAfter(selected(), lines), geometry);
  }

  private CompareView with(ListCursor other, CompareRows rows) {
    return new CompareView(
        pairing, awaited, comparison, showing, other, chosen, rows, marking, start);
  }

  /** Laid out anew, after anything but the scrolling has changed. */
  @Override
  public CompareView resized(Geometry geometry) {
    return laidOut(selected(), geometry);
  }

  private CompareView laidOut(int row, Geometry geometry) {
    CompareView moved = with(new ListCursor(row, cursor.top()), layout);
    CompareRows anew = CompareRows.of(moved, geometry);
    int line = anew.topFor(row, anew.sameLine(layout, cursor.top()), geometry);
    return with(new ListCursor(row, line), anew);
  }

  @Override
  public Optional<Export> export() {
    return comparison.map(lined -> new CompareExport(pairing, lined, chosen));
  }

  @Override
  public CompareView remembered() {
    return of(pairing, pointed().stream().findFirst());
  }

  @Override
  public List<Offer> offers() {
    return CompareCommands.offers(showing);
  }

  @Override
  public void draw(Canvas canvas, State state) {
    CompareDrawing.draw(canvas, state, this);
  }

  /** Two parties lined up. */
  public record CompareQuestion(Pairing pairing) implements Question {

    /**
     * The passages side by side.
     *
     * @param isProvisional whether more will be known of what they mean
     */
    public record Lined(Optional<Comparison> comparison, boolean isProvisional) implements Answer {}

    @Override
    public Lane lane() {
      return Lane.SURVEY;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      Comparison lined =
          PassageAlignment.compare(workspace, pairing.a(), pairing.b(), pairing.topic(), progress);
      boolean isProvisional =
          lined.basis() == Signals.WORDS && workspace.engine().waitingForMeaning() > 0;
      return new Lined(Optional.of(lined), isProvisional);
    }

    @Override
    public Answer none() {
      return new Lined(Optional.empty(), false);
    }
  }
}
