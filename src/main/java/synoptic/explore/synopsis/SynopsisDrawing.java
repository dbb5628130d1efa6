package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.events.Fact;
import synoptic.explore.core.Canvas;
import synoptic.explore.core.Frame;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.explore.timeline.Times;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/** Draws the table of facts, and below it how the fact under the cursor is told. */
final class SynopsisDrawing {

  private static final String TITLE = "7 Synopsis";

  private static final int MOST_WORDS = 16;

  private SynopsisDrawing() {}

  static void draw(Canvas canvas, State state, SynopsisView view) {
    Geometry geometry = state.geometry();
    Frame.rules(canvas, geometry);
    if (view.table().isEmpty()) {
      Frame.title(canvas, state, TITLE);
      String instead = view.awaiting() ? "Lining up what is told …" : "No event is shown.";
      canvas.text(2, Geometry.TOP + 1, instead, Tone.QUIET);
      return;
    }
    FactTable table = view.table().get();
    title(canvas, table.told());
    head(canvas, table, view);
    body(Frame.body(canvas, geometry), view, table, SynopsisShape.of(table, geometry));
  }

  /** The event instead of the library. */
  private static void title(Canvas canvas, ToldEvent told) {
    int right = canvas.columns() - Columns.of(TITLE) - 1;
    canvas.text(right, 0, TITLE, Tone.ACCENT);
    String span =
        Times.span(told.event().from(), told.event().to()).map(days -> " · " + days).orElse("");
    int room = Math.max(10, right - 13 - Columns.of(span));
    canvas.line(
        0,
        0,
        Line.of(" SYNOPTIC  ", Tone.STRONG)
            .with(Wrap.clip(told.event().title(), room), Tone.PLAIN)
            .with(span, Tone.QUIET),
        right - 2);
  }

  private static void head(Canvas canvas, FactTable table, SynopsisView view) {
    String base =
        (view.awaited() != 0 ? "asking …  " : "") + "base " + table.told().synopsis().base();
    String clipped = Wrap.clip(base, canvas.columns() / 3);
    int right = canvas.columns() - Columns.of(clipped) - 1;
    canvas.text(right, 1, clipped, Tone.QUIET);
    canvas.text(1, 1, Wrap.clip(counts(table, view.choice()), right - 3), Tone.QUIET);
  }

  /** What was chosen stands before what is always told, which a narrow screen may cut. */
  private static String counts(FactTable table, FactChoice choice) {
    ToldEvent told = table.told();
    List<Fact> all = told.synopsis().facts();
    int sources = told.sources().size();
    List<String> parts = new ArrayList<>();
    String counted = LibrarySummary.counted(all.size(), "fact");
    parts.add(choice.narrows() ? table.facts().size() + " of " + counted : counted);
    if (choice.differing()) {
      parts.add("only differing");
    }
    if (!choice.words().isEmpty()) {
      parts.add("with “" + choice.words() + "”");
    }
    if (choice.order() != FactChoice.Order.BASE) {
      parts.add(choice.order().shown());
    }
    if (sources > 1) {
      parts.add(
          all.stream().filter(fact -> fact.sources().size() == sources).count() + " told by all");
      parts.add(told.alone() + " by one source only");
    }
    return String.join(" · ", parts);
  }

  private static void body(Canvas body, SynopsisView view, FactTable table, SynopsisShape shape) {
    FactLines lines = new FactLines(table, view.choice(), view.cursor(), shape);
    Frame.lines(body, 0, lines.headings(), -1, false);
    int y = shape.headings() + shape.strip();
    if (table.facts().isEmpty()) {
      Frame.sentence(body, y, nothing(view.choice()));
    }
    Frame.lines(body, y, lines.facts(), view.cursor().fact() - view.cursor().top(), true);
    y += shape.lines();
    if (shape.foot() > 0) {
      Frame.lines(body, y, List.of(lines.foot()), -1, false);
      view.fact().ifPresent(fact -> said(body, view, table, fact, shape));
    }
  }

  /** Why no fact is shown, of all that narrows the list. It has one line. */
  private static String nothing(FactChoice choice) {
    if (choice.words().isEmpty()) {
      return choice.differing()
          ? "Nothing is surely given otherwise than by the base: d shows all facts."
          : "Nothing is told by two sources: u shows what each tells.";
    }
    String has = " has “" + Wrap.clip(choice.words(), MOST_WORDS) + "”: f takes other words, ";
    if (choice.differing()) {
      return "No differing fact" + has + "d shows all.";
    }
    return (choice.alone() ? "No fact" : "No fact of several sources") + has + "or none.";
  }

  private static void said(
      Canvas body, SynopsisView view, FactTable table, Fact fact, SynopsisShape shape) {
    int y = shape.headings() + shape.strip() + shape.lines() + shape.foot();
    body.line(
        0, y, about(table.told(), fact, view.cursor().fact() + 1, body.columns()), body.columns());
    List<Line> lines =
        ToldLines.of(
            table.told(),
            fact,
            view.telling(),
            shape.isTable(),
            body.columns() - 2,
            Math.min(shape.said(), body.rows() - y - 1));
    Frame.lines(body, y + 1, lines, -1, false);
  }

  /** Who tells it, and who leaves it out. */
  private static Line about(ToldEvent told, Fact fact, int number, int columns) {
    List<String> missing = told.synopsis().missing(fact);
    String count =
        ToldEvent.isAlone(fact)
            ? " · only " + fact.sources().getFirst()
            : " · told by " + told.counted(fact) + " of " + told.sources().size();
    String without =
        missing.isEmpty() || ToldEvent.isAlone(fact)
            ? ""
            : " · not by " + String.join(", ", missing);
    String about = Wrap.clip(count + without, Math.max(4, columns - 10));
    int rest = Math.max(0, columns - Columns.of(about) - 5 - Integer.toString(number).length());
    return Line.of("── ", Tone.RULE)
        .with(Integer.toString(number), Tone.STRONG)
        .with(about + " ", Tone.QUIET)
        .with("─".repeat(rest), Tone.RULE);
  }
}
