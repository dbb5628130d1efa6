package synoptic.explore.framing;

import java.util.List;
import java.util.Locale;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.Tally;
import synoptic.compare.framing.TellingWord;
import synoptic.compare.framing.TellingWord.Lean;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;

/** Lays out the words that lean to one side, in one list from A to B, with their counts and z. */
record WordRows(Framing framing, int width) {

  private static final int COUNT = 6;
  private static final int Z = 8;
  private static final int ARROWS = 4;

  /** What the screen has of each side, and of what both have; the command line has more. */
  private static final int MOST_OF_A_SIDE = 12;

  private static final int MOST_SHARED = 5;

  void add(List<FramingLine> column, List<Item> items) {
    FramingLines lines = new FramingLines(column, items, width);
    String heads =
        FramingLines.right("A", COUNT)
            + FramingLines.right("B", COUNT)
            + FramingLines.right("z", Z)
            + " ".repeat(ARROWS);
    lines.title("TELLING WORDS", heads);
    if (framing.words().isEmpty()) {
      lines.note("There are too few words to tell.");
    }
    double most = framing.words().stream().mapToDouble(word -> Math.abs(word.z())).max().orElse(1);
    List<TellingWord> ofA = of(Lean.A);
    List<TellingWord> ofB = of(Lean.B);
    ofA.stream().limit(MOST_OF_A_SIDE).forEach(word -> word(lines, word, most));
    of(Lean.BOTH).stream().limit(MOST_SHARED).forEach(word -> word(lines, word, most));
    ofB.stream()
        .skip(Math.max(0, ofB.size() - MOST_OF_A_SIDE))
        .forEach(word -> word(lines, word, most));
  }

  private List<TellingWord> of(Lean lean) {
    return framing.words().stream().filter(word -> word.lean() == lean).toList();
  }

  private void word(FramingLines lines, TellingWord word, double most) {
    Tally places = word.places();
    Item item =
        new Item(
            Part.WORDS,
            List.of(
                new Cell(word.word(), places.a(), places.b()),
                new Cell(word.word(), places.a(), List.of()),
                new Cell(word.word(), List.of(), places.b())));
    int room = width - 2 * COUNT - Z - ARROWS;
    Tone tone =
        switch (word.lean()) {
          case A -> Tone.OWN_A;
          case BOTH -> Tone.PLAIN;
          case B -> Tone.OWN_B;
        };
    lines.line(
        lines.item(item),
        List.of(
            new Piece(FramingLines.left(word.word(), room), tone, 0),
            new Piece(count(places.a().size()), Tone.PLAIN, 1),
            new Piece(count(places.b().size()), Tone.PLAIN, 2),
            new Piece(FramingLines.right(z(word.z()), Z), Tone.QUIET, 0),
            FramingLines.piece(" " + arrows(word, most), tone)));
  }

  private static String count(int count) {
    return FramingLines.right(Integer.toString(count), COUNT);
  }

  /** {@code +0.72}, with a real minus. */
  private static String z(double z) {
    return String.format(Locale.ROOT, "%+.2f", z).replace("-0.00", "+0.00").replace('-', '−');
  }

  /** One to three arrows to the side that the word leans to. */
  private static String arrows(TellingWord word, double most) {
    int strength = (int) Math.clamp(Math.ceil(3 * Math.abs(word.z()) / most), 1, 3);
    return switch (word.lean()) {
      case A -> "◀".repeat(strength);
      case BOTH -> "·";
      case B -> "▶".repeat(strength);
    };
  }
}
