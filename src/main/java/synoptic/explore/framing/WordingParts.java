package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import synoptic.compare.Occurrence;
import synoptic.compare.wording.WordingUse;
import synoptic.compare.wording.WordingUse.Expression;
import synoptic.compare.wording.WordingUse.Use;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLines;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;

/** Lays out loaded words and passives without an agent: a row for each kind, A above B. */
record WordingParts(List<WordingUse> uses) {

  private static final int DEVICE = 20;
  private static final int SIDE = 2;
  private static final int COUNT = 4;
  private static final int RATE = 6;
  private static final int LEAD = DEVICE + SIDE + COUNT + RATE + 2;

  /** What the screen has of each kind and side; its count leads to all. */
  private static final int MOST = 10;

  void wordings(FramingLines lines) {
    String heads = Line.right("own", SIDE + COUNT) + Line.right("‰", RATE) + "  ";
    String told = "words of its own; “quoted” apart";
    lines.title("LOADED WORDS", Line.left(heads + told, lines.width() - DEVICE));
    if (uses.isEmpty()) {
      lines.note("No loaded word and no passive without an agent was found.");
    }
    uses.forEach(use -> use(lines, use));
  }

  private static void use(FramingLines lines, WordingUse use) {
    String device = use.device().spoken();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(device, use.a().places(), use.b().places()));
    int firstOfA = cells.size();
    cells.addAll(cells(device, use.a(), Cell::inA));
    int firstOfB = cells.size();
    cells.addAll(cells(device, use.b(), Cell::inB));
    int item = lines.item(new Item(Part.WORDING, cells));
    side(lines, item, device, "A", use.a(), firstOfA, Tone.OWN_A);
    side(lines, item, "", "B", use.b(), firstOfB, Tone.OWN_B);
  }

  /** The count of all, then each word that is shown, then what stands in quotation marks. */
  private static List<Cell> cells(
      String device, Use use, BiFunction<String, List<Occurrence>, Cell> cell) {
    List<Cell> cells = new ArrayList<>(List.of(cell.apply(device, use.places())));
    shown(use).forEach(each -> cells.add(cell.apply(each.shown(), each.places())));
    cells.add(cell.apply(device + ", in quotation marks", use.quoted()));
    return cells;
  }

  private static List<Expression> shown(Use use) {
    return use.own().subList(0, Math.min(MOST, use.own().size()));
  }

  private static void side(
      FramingLines lines, int item, String device, String sign, Use use, int firstCell, Tone tone) {
    int count = use.places().size();
    List<Piece> lead =
        List.of(
            new Piece(FramingLines.left(device, DEVICE), Tone.PLAIN, 0),
            FramingLines.piece(FramingLines.left(sign, SIDE), Tone.QUIET),
            new Piece(Line.right(count == 0 ? "·" : "" + count, COUNT), tone, firstCell),
            FramingLines.piece(Line.right(rate(use), RATE) + "  ", Tone.QUIET));
    lines.wrapped(item, lead, LEAD, listed(use, firstCell + 1, tone));
  }

  private static String rate(Use use) {
    return use.own().isEmpty() ? "" : String.format(Locale.ROOT, "%.1f", use.perThousand());
  }

  private static List<Piece> listed(Use use, int firstCell, Tone tone) {
    List<Expression> shown = shown(use);
    List<String> texts =
        shown.stream().map(each -> each.shown() + " " + each.places().size()).toList();
    List<Piece> pieces = new ArrayList<>(FramingLines.listed(texts, tone, firstCell, ""));
    int more = use.own().size() - shown.size();
    if (more > 0) {
      pieces.add(FramingLines.piece("and " + more + " more", Tone.QUIET));
    }
    if (!use.quoted().isEmpty()) {
      String quoted = "“" + use.quoted().size() + " quoted”";
      pieces.add(new Piece(quoted, Tone.QUIET, firstCell + shown.size()));
    }
    return pieces;
  }
}
