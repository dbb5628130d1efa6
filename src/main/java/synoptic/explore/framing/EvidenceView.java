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
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.Offer;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.core.View;
import synoptic.explore.framing.EvidenceView.Counted;
import synoptic.explore.framing.EvidenceView.EvidenceRows.EvidenceLine;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.export.Document;
import synoptic.export.Passage.Kind;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;
import synoptic.text.Span;
import synoptic.text.Wrap;

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
    Geometry geometry = state.geometry();
    Frame.title(canvas, state, "4 Framing");
    String counts = "A " + count.getFirst() + " · B " + count.getLast();
    int room = canvas.columns() - counts.length() - 4;
    canvas.text(1, 1, Wrap.clip(title, Math.max(8, room)), Tone.STRONG);
    canvas.text(canvas.columns() - counts.length() - 1, 1, counts, Tone.QUIET);
    Frame.rules(canvas, geometry);
    Canvas body = Frame.body(canvas, geometry);
    List<EvidenceLine> lines = rows.lines();
    for (int y = 0; y < body.rows() && y < lines.size(); y++) {
      EvidenceLine line = lines.get(y);
      if (line.passage() == cursor && !line.line().runs().isEmpty()) {
        Frame.pointer(body, 0, y, true);
      }
      body.line(2, y, line.line(), body.columns() - 2);
    }
  }

  /**
   * The passages on the screen, laid out: of all that a number counts only those around the cursor.
   */
  public record EvidenceRows(List<EvidenceLine> lines) {

    /** The most lines of a passage that are shown; the reader has the rest. */
    private static final int MOST_LINES = 12;

    /** The lines that are shown above the first mark of a longer passage. */
    private static final int BEFORE = 2;

    /**
     * A line.
     *
     * @param passage which of the passages it belongs to
     */
    public record EvidenceLine(Line line, int passage) {}

    static final EvidenceRows NONE = new EvidenceRows(List.of());

    public EvidenceRows {
      lines = List.copyOf(lines);
    }

    /** As many lines as the screen shows, the passage under the cursor not far from the top. */
    static EvidenceRows of(List<Counted> passages, int cursor, Geometry geometry) {
      int height = geometry.bodyRows();
      int width = Math.min(Geometry.PROSE, geometry.size().columns() - 4);
      List<EvidenceLine> above = new ArrayList<>();
      for (int at = cursor - 1; at >= 0 && above.size() < height / 3; at--) {
        above.addAll(0, lines(passages.get(at), at, width));
      }
      List<EvidenceLine> below = new ArrayList<>();
      for (int at = cursor; at < passages.size() && below.size() < height; at++) {
        below.addAll(lines(passages.get(at), at, width));
      }
      for (int at = cursor - 1 - count(above);
          at >= 0 && above.size() + below.size() < height;
          at--) {
        above.addAll(0, lines(passages.get(at), at, width));
      }
      int shown = Math.max(height / 3, height - below.size());
      List<EvidenceLine> all =
          new ArrayList<>(above.subList(Math.max(0, above.size() - shown), above.size()));
      all.addAll(below);
      return new EvidenceRows(all.subList(0, Math.min(height, all.size())));
    }

    private static int count(List<EvidenceLine> lines) {
      return (int) lines.stream().mapToInt(EvidenceLine::passage).distinct().count();
    }

    private static List<EvidenceLine> lines(Counted counted, int number, int width) {
      String text = counted.passage().text();
      List<EvidenceLine> lines = new ArrayList<>();
      lines.add(new EvidenceLine(head(counted, width), number));
      List<Line.Mark> marks =
          counted.marks().stream().map(span -> new Line.Mark(span, Tone.HIT)).toList();
      List<Span> wrapped = Wrap.lines(text, width);
      int from = from(wrapped, counted.marks());
      int end = Math.min(wrapped.size(), from + MOST_LINES);
      for (int at = from; at < end; at++) {
        Line line = at == from && from > 0 ? Line.of("… ", Tone.QUIET) : Line.BLANK;
        line = line.with(Line.cut(text, wrapped.get(at), marks, Tone.PLAIN));
        boolean more = at == end - 1 && end < wrapped.size();
        lines.add(new EvidenceLine(more ? line.with(" …", Tone.QUIET) : line, number));
      }
      lines.add(new EvidenceLine(Line.BLANK, number));
      return lines;
    }

    private static Line head(Counted counted, int width) {
      String source = counted.passage().source();
      String where =
          (source.isEmpty() ? "" : source + " · ")
              + counted.passage().article()
              + " ¶ "
              + counted.passage().passage().number();
      String times = counted.times() > 1 ? " · " + counted.times() + " times" : "";
      return Line.of(counted.sign() + "  ", Tone.ACCENT)
          .with(Wrap.clip(where + times, width - 3), Tone.QUIET);
    }

    /** The first line of a passage that is too long to be shown whole. */
    private static int from(List<Span> wrapped, List<Span> marks) {
      if (wrapped.size() <= MOST_LINES || marks.isEmpty()) {
        return 0;
      }
      int line = 0;
      while (line < wrapped.size() - 1 && wrapped.get(line).end() <= marks.getFirst().start()) {
        line++;
      }
      return Math.clamp(line - BEFORE, 0, wrapped.size() - MOST_LINES);
    }
  }

  /**
   * The passages that a number of a framing counts.
   *
   * @param count how many times in all, in A and in B
   */
  public record EvidenceExport(String title, List<Integer> count, List<Counted> passages)
      implements Export {

    public EvidenceExport {
      count = List.copyOf(count);
      passages = List.copyOf(passages);
    }

    @Override
    public String name() {
      return "passages " + title;
    }

    @Override
    public Document document(SearchEngine engine, int most) {
      List<ArticleEntry> articles = engine.articles();
      Draft draft = new Draft();
      for (Counted counted : passages) {
        String text = counted.passage().text();
        int number = counted.passage().passage().number();
        ArticleEntry article = Cited.entry(articles, counted.passage().article());
        draft.add(Draft.quote(counted.sign(), article, number, text, counted.marks(), Kind.HIT));
        draft.row(
            List.of(counted.sign(), Integer.toString(counted.times()), text),
            Cited.cells(article, number));
      }
      String about = "A: " + count.getFirst() + " · B: " + count.getLast();
      return draft.done(title, List.of(about), List.of("side", "times", "text"), Cited.COLUMNS);
    }
  }
}
