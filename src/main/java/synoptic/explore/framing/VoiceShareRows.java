package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.compare.Occurrence;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.VoiceShare;
import synoptic.compare.framing.VoiceShare.Said;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;
import synoptic.text.Wrap;

/**
 * Lays out whom two sides let speak: for each side the statements, those of them that stand in
 * quotation marks in part or whole, and the share of the side's words.
 */
record VoiceShareRows(Framing framing, int width) {

  private static final int COUNT = 4;
  private static final int QUOTED = 5;
  private static final int SHARE = 5;
  private static final int SIDE = COUNT + QUOTED + SHARE;

  /** What the screen has; the command line and the view of who says what have all. */
  private static final int MOST = 200;

  void add(List<FramingLine> column, List<Item> items) {
    FramingLines lines = new FramingLines(column, items, width);
    String heads = head("A") + head("B");
    lines.title("WHO SPEAKS", heads);
    if (framing.waiting() > 0) {
      lines.note(
          "Statements are still being looked for in "
              + LibrarySummary.counted(framing.waiting(), "article")
              + "; the voices of these are missing.");
    } else if (framing.voices().isEmpty()) {
      lines.note("No statement was found.");
    }
    framing.voices().stream().limit(MOST).forEach(voice -> voice(lines, voice));
    if (framing.voices().size() > MOST) {
      lines.note("and " + (framing.voices().size() - MOST) + " more voices");
    }
  }

  private static String head(String side) {
    return FramingLines.right(side, COUNT)
        + FramingLines.right("“”", QUOTED)
        + FramingLines.right("%", SHARE);
  }

  private void voice(FramingLines lines, VoiceShare voice) {
    String name = voice.name();
    List<Cell> cells =
        List.of(
            new Cell(name, voice.a().all(), voice.b().all()),
            new Cell(name, voice.a().all(), List.of()),
            new Cell(name + ", in quotation marks", quoted(voice.a()), List.of()),
            new Cell(name, List.of(), voice.b().all()),
            new Cell(name + ", in quotation marks", List.of(), quoted(voice.b())));
    int item = lines.item(new Item(Part.VOICES, cells));
    int room = width - 2 * SIDE;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(FramingLines.left(Wrap.clip(name, room - 1), room), Tone.PLAIN, 0));
    pieces.addAll(said(voice.a(), 1, Tone.OWN_A));
    pieces.addAll(said(voice.b(), 3, Tone.OWN_B));
    lines.line(item, pieces);
  }

  private static List<Piece> said(Said said, int cell, Tone tone) {
    if (said.count() == 0) {
      return List.of(
          FramingLines.piece(FramingLines.right("·", COUNT), Tone.QUIET),
          FramingLines.piece(" ".repeat(QUOTED + SHARE), Tone.QUIET));
    }
    int quoted = said.quoted();
    String share = String.format(Locale.ROOT, "%.1f", 100 * said.share());
    return List.of(
        new Piece(FramingLines.right(Integer.toString(said.count()), COUNT), tone, cell),
        new Piece(
            FramingLines.right(quoted == 0 ? "" : "“" + quoted + "”", QUOTED), tone, cell + 1),
        new Piece(FramingLines.right(share, SHARE), Tone.QUIET, cell));
  }

  private static List<Occurrence> quoted(Said said) {
    List<Occurrence> quoted = new ArrayList<>(said.direct());
    quoted.addAll(said.mixed());
    return quoted;
  }
}
