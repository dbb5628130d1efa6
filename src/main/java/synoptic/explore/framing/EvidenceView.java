package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.framing.Framing;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Action;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Export;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.text.Span;

/**
 * The passages that a number counts, each with what is counted marked in it.
 *
 * @param title what is counted
 * @param count how many times in all, in A and in B
 * @param passages those of A and then those of B, in reading order
 * @param rows the passages around the cursor, laid out
 */
public record EvidenceView(
    String title, List<Integer> count, List<Counted> passages, EvidenceRows rows, int cursor)
    implements View {

  /** The passages that a number counts. */
  public static final Pane EVIDENCE =
      Pane.of("passages that a number counts", Trait.POINTS, Trait.ESCAPES);

  /**
   * A passage.
   *
   * @param sign which side it is of: {@code A} or {@code B}
   * @param times how often it has what is counted
   * @param marks where, in order, without overlap; none where the whole passage is meant
   */
  public record Counted(String sign, LocatedPassage passage, int times, List<Span> marks) {
    public Counted {
      marks = List.copyOf(marks);
    }
  }

  public EvidenceView {
    count = List.copyOf(count);
    passages = List.copyOf(passages);
  }

  static EvidenceView of(Framing framing, Cell cell, Geometry geometry) {
    List<Counted> passages = new ArrayList<>();
    add("A", framing.a(), cell.a(), passages);
    add("B", framing.b(), cell.b(), passages);
    return new EvidenceView(
            cell.title(), List.of(cell.a().size(), cell.b().size()), passages, EvidenceRows.NONE, 0)
        .resized(geometry);
  }

  private static void add(String sign, Side side, List<Occurrence> places, List<Counted> passages) {
    Map<Integer, List<Occurrence>> byPassage = new LinkedHashMap<>();
    places.stream()
        .sorted(Occurrence.ORDER)
        .forEach(
            place ->
                byPassage
                    .computeIfAbsent(place.passage(), passage -> new ArrayList<>())
                    .add(place));
    byPassage.forEach(
        (passage, here) -> {
          LocatedPassage located = side.passages().get(passage);
          passages.add(new Counted(sign, located, here.size(), marks(here, located.text())));
        });
  }

  /** The spans without overlap. */
  private static List<Span> marks(List<Occurrence> places, String text) {
    List<Span> marks = new ArrayList<>();
    int end = 0;
    for (Span span : places.stream().flatMap(place -> place.spans().stream()).sorted().toList()) {
      int start = Math.max(end, span.start());
      if (start < span.end() && span.end() <= text.length()) {
        marks.add(new Span(start, span.end()));
        end = span.end();
      }
    }
    return marks;
  }

  @Override
  public Pane pane() {
    return EVIDENCE;
  }

  @Override
  public List<PassageRef> pointed() {
    return passages.isEmpty() ? List.of() : List.of(passages.get(cursor).passage().at());
  }

  @Override
  public Optional<String> citation(State state) {
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(Cited.quoted(state, passages.get(cursor).passage()));
  }

  private EvidenceView at(long passage, Geometry geometry) {
    int there = Math.clamp(passage, 0, Math.max(0, passages.size() - 1));
    return new EvidenceView(title, count, passages, rows, there).resized(geometry);
  }

  @Override
  public Step moved(State state, int lines) {
    return Step.to(state.with(at((long) cursor + lines, state.geometry())));
  }

  /** So many screens further: on the first passage that is not in sight now. */
  @Override
  public Step paged(State state, int pages) {
    int shown =
        (int) rows.lines().stream().mapToInt(EvidenceRows.EvidenceLine::passage).distinct().count();
    return moved(state, pages * Math.max(1, shown - 1));
  }

  @Override
  public EvidenceView resized(Geometry geometry) {
    return new EvidenceView(
        title, count, passages, EvidenceRows.of(passages, cursor, geometry), cursor);
  }

  @Override
  public boolean awaiting() {
    return false;
  }

  @Override
  public Step shown(State state) {
    return Step.to(state.with(this));
  }

  @Override
  public Step answered(State state, Action.Answered answer) {
    return Step.to(state);
  }

  /** Back to the number. */
  @Override
  public Step closed(State state) {
    return Step.back(state);
  }

  @Override
  public Optional<Export> export() {
    return Optional.of(new EvidenceExport(title, count, passages));
  }

  @Override
  public List<Offer> offers() {
    return FramingCommands.EVIDENCE_OFFERS;
  }

  @Override
  public void draw(Canvas canvas, State state) {
    FramingDrawing.draw(canvas, state, this);
  }
}
