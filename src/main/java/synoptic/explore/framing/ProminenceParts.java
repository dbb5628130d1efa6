package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.framing.Framing;
import synoptic.compare.prominence.ActorShare;
import synoptic.compare.prominence.ActorShare.Told;
import synoptic.compare.prominence.Opening;
import synoptic.compare.prominence.Opening.Head;
import synoptic.compare.prominence.Opening.Shared;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLines;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;
import synoptic.text.Wrap;

/** Lays out what two sides give prominence: how they open, in which order, whom they name. */
record ProminenceParts(Framing framing) {

  /** What the screen has; the command line has more. */
  private static final int MOST_OPENINGS = 3;

  private static final int MOST_ACTORS = 12;

  private static final int SIGN = 3;
  private static final int ORDER = 10;
  private static final int PLACE = 4;
  private static final int SENTENCES = 5;
  private static final int SHARE = 6;

  /** How articles that tell of the same open, A above B, and in which order they tell it. */
  void openings(FramingLines lines) {
    lines.title("HOW EACH OPENS", "headline, lead, order of what both tell");
    List<Opening> openings = framing.openings();
    if (openings.isEmpty()) {
      lines.note("No two articles of A and B tell of the same.");
    }
    openings.stream().limit(MOST_OPENINGS).forEach(opening -> opening(lines, opening));
    if (openings.size() > MOST_OPENINGS) {
      lines.note(
          "and "
              + LibrarySummary.counted(openings.size() - MOST_OPENINGS, "more pair")
              + " of articles");
    }
  }

  private void opening(FramingLines lines, Opening opening) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell("how each opens", opening.a().places(), opening.b().places()));
    for (Shared shared : opening.shared()) {
      List<Occurrence> inA = List.of(new Occurrence(shared.a(), List.of()));
      List<Occurrence> inB = List.of(new Occurrence(shared.b(), List.of()));
      cells.add(new Cell("what both tell", inA, inB));
    }
    int item = lines.item(new Item(Part.OPENINGS, cells));
    head(lines, item, "A", opening.a(), Tone.OWN_A);
    head(lines, item, "B", opening.b(), Tone.OWN_B);
    order(lines, item, opening);
  }

  private static void head(FramingLines lines, int item, String sign, Head head, Tone tone) {
    Piece lead = FramingLines.piece(FramingLines.left(sign, SIGN), Tone.QUIET);
    lines.wrapped(item, List.of(lead), SIGN, List.of(new Piece(head.title(), tone, 0)));
    if (!head.lead().isEmpty()) {
      Piece indent = FramingLines.piece(" ".repeat(SIGN), Tone.QUIET);
      String text = head.lead().replace('\n', ' ');
      lines.wrapped(item, List.of(indent), SIGN, List.of(new Piece(text, Tone.QUIET, 0)));
    }
  }

  /** The numbers of the passages of A, and below each that of B's beside it. */
  private void order(FramingLines lines, int item, Opening opening) {
    List<Shared> shared = opening.shared();
    int inLine = Math.max(1, (lines.width() - SIGN - ORDER) / PLACE);
    for (int from = 0; from < shared.size(); from += inLine) {
      int to = Math.min(shared.size(), from + inLine);
      String percent = String.format(Locale.ROOT, "%.0f%%", 100 * opening.inOrder());
      places(lines, item, from == 0 ? "order A ¶" : "      A ¶", shared, from, to, this::inA);
      places(
          lines,
          item,
          from == 0 ? Line.left(percent, 6) + "B ¶" : "      B ¶",
          shared,
          from,
          to,
          this::inB);
    }
  }

  private int inA(Shared shared) {
    return number(framing.a(), shared.a());
  }

  private int inB(Shared shared) {
    return number(framing.b(), shared.b());
  }

  private static int number(Side side, int place) {
    return side.passages().get(place).passage().number();
  }

  private static void places(
      FramingLines lines,
      int item,
      String lead,
      List<Shared> shared,
      int from,
      int to,
      ToIntFunction<Shared> number) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(FramingLines.piece(" ".repeat(SIGN) + lead, Tone.QUIET));
    for (int at = from; at < to; at++) {
      String text = Line.right(Integer.toString(number.applyAsInt(shared.get(at))), PLACE);
      pieces.add(new Piece(text, Tone.PLAIN, 1 + at));
    }
    lines.line(item, pieces);
  }

  /** Whom the sides name: how many sentences, and how much of the side's words these have. */
  void actors(FramingLines lines) {
    lines.title("WHO IS NAMED", head("A") + head("B"));
    if (framing.actors().isEmpty()) {
      lines.note("Nobody is named twice.");
    }
    framing.actors().stream().limit(MOST_ACTORS).forEach(actor -> actor(lines, actor));
    if (framing.actors().size() > MOST_ACTORS) {
      lines.note("and " + (framing.actors().size() - MOST_ACTORS) + " more");
    }
  }

  private static String head(String side) {
    return Line.right(side, SENTENCES) + Line.right("%", SHARE);
  }

  private static void actor(FramingLines lines, ActorShare actor) {
    String name = actor.name();
    List<Cell> cells =
        List.of(
            new Cell(name, actor.a().sentences(), actor.b().sentences()),
            Cell.inA(name, actor.a().sentences()),
            Cell.inB(name, actor.b().sentences()));
    int room = lines.width() - 2 * (SENTENCES + SHARE);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(Line.left(Wrap.clip(name, room - 1), room), Tone.PLAIN, 0));
    pieces.addAll(told(actor.a(), 1, Tone.OWN_A));
    pieces.addAll(told(actor.b(), 2, Tone.OWN_B));
    lines.line(lines.item(new Item(Part.ACTORS, cells)), pieces);
  }

  private static List<Piece> told(Told told, int cell, Tone tone) {
    int count = told.sentences().size();
    String share = count == 0 ? "" : String.format(Locale.ROOT, "%.1f", 100 * told.share());
    return List.of(
        new Piece(Line.right(count == 0 ? "·" : "" + count, SENTENCES), tone, cell),
        new Piece(Line.right(share, SHARE), Tone.QUIET, cell));
  }
}
