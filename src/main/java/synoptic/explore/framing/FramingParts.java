package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.LabelSuggestion;
import synoptic.compare.framing.Omission;
import synoptic.compare.framing.TellingWord;
import synoptic.compare.framing.TellingWord.Lean;
import synoptic.compare.framing.VoiceShare;
import synoptic.compare.framing.VoiceShare.Said;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.explore.framing.FramingRows.Cell;
import synoptic.explore.framing.FramingRows.FramingLine;
import synoptic.explore.framing.FramingRows.FramingLines;
import synoptic.explore.framing.FramingRows.Item;
import synoptic.explore.framing.FramingRows.Part;
import synoptic.explore.framing.FramingRows.Piece;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** Lays out the parts of a framing, each under its title. */
record FramingParts(Framing framing) {

  /** A count and a score of the words. */
  private static final int COUNT = 6;

  private static final int Z = 8;
  private static final int ARROWS = 4;

  /** What the screen has of each side, and of what both have; the command line has more. */
  private static final int MOST_OF_A_SIDE = 12;

  private static final int MOST_SHARED = 5;

  /** What a side says: statements, those in quotation marks, the share of the side's words. */
  private static final int SAID = 4;

  private static final int QUOTED = 5;
  private static final int SHARE = 5;
  private static final int SIDE = SAID + QUOTED + SHARE;

  /** What the screen has; the command line and the view of who says what have all. */
  private static final int MOST_VOICES = 200;

  /** What stands before the facts of a side, and before what a side leaves out. */
  private static final int KIND = 14;

  private static final int WHERE = 7;
  private static final int LEAD = 15;

  /** What two sides call the same: a row for each group and person, A's labels above B's. */
  void labels(FramingLines lines) {
    lines.title("WHAT THEY CALL THEM", "");
    if (framing.labels().isEmpty()) {
      lines.note("No label of this library's groups occurs.");
    }
    framing.labels().forEach(labelling -> group(lines, labelling, Optional.empty()));
    if (!framing.named().isEmpty()) {
      lines.note("Persons whom they name otherwise:");
      framing.named().forEach(naming -> group(lines, naming, Optional.empty()));
    }
    if (!framing.proposed().isEmpty()) {
      lines.note("Proposed, in no group yet (?):");
      framing.proposed().forEach(each -> group(lines, each.used(), Optional.of(each.suggestion())));
    }
  }

  private static void group(
      FramingLines lines, ActorLabels labelling, Optional<LabelSuggestion> proposed) {
    String name = (proposed.isPresent() ? "? " : "") + labelling.group().name();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(name, ActorLabels.places(labelling.a()), ActorLabels.places(labelling.b())));
    labelling.a().forEach(used -> cells.add(Cell.inA(used.label(), used.places())));
    labelling.b().forEach(used -> cells.add(Cell.inB(used.label(), used.places())));
    int item = lines.item(new Item(Part.LABELS, cells, proposed));
    int room = Math.clamp(lines.width() * 2 / 5, 12, 26);
    List<Span> names = Wrap.lines(name, room - 1);
    FramingLines beside = new FramingLines(new ArrayList<>(), lines.width() - room);
    side(beside, item, "A ", Tone.OWN_A, labelling.a(), 1);
    side(beside, item, "B ", Tone.OWN_B, labelling.b(), 1 + labelling.a().size());
    List<FramingLine> right = beside.lines();
    for (int at = 0; at < Math.max(names.size(), right.size()); at++) {
      String part = at < names.size() ? names.get(at).in(name) : "";
      List<Piece> pieces = new ArrayList<>();
      pieces.add(new Piece(FramingLines.left(part, room), Tone.PLAIN, 0));
      pieces.addAll(at < right.size() ? right.get(at).pieces() : List.of());
      lines.line(item, pieces);
    }
  }

  private static void side(
      FramingLines lines, int item, String sign, Tone tone, List<Used> labels, int firstCell) {
    List<String> shown =
        labels.stream().map(used -> used.label() + " " + used.places().size()).toList();
    List<Piece> pieces = FramingLines.listed(shown, tone, firstCell, "–");
    lines.wrapped(item, List.of(FramingLines.piece(sign, Tone.QUIET)), 2, pieces);
  }

  /** Whom two sides let speak: for each voice what each side has of it. */
  void voices(FramingLines lines) {
    lines.title("WHO SPEAKS", head("A") + head("B"));
    if (framing.waiting() > 0) {
      lines.note(
          "Statements are still being looked for in "
              + LibrarySummary.counted(framing.waiting(), "article")
              + "; the voices of these are missing.");
    } else if (framing.voices().isEmpty()) {
      lines.note("No statement was found.");
    }
    framing.voices().stream().limit(MOST_VOICES).forEach(voice -> voice(lines, voice));
    if (framing.voices().size() > MOST_VOICES) {
      lines.note("and " + (framing.voices().size() - MOST_VOICES) + " more voices");
    }
  }

  private static String head(String side) {
    return Line.right(side, SAID) + Line.right("“”", QUOTED) + Line.right("%", SHARE);
  }

  private static void voice(FramingLines lines, VoiceShare voice) {
    String name = voice.name();
    String quoted = name + ", in quotation marks";
    List<Cell> cells =
        List.of(
            new Cell(name, voice.a().all(), voice.b().all()),
            Cell.inA(name, voice.a().all()),
            Cell.inA(quoted, quoted(voice.a())),
            Cell.inB(name, voice.b().all()),
            Cell.inB(quoted, quoted(voice.b())));
    int room = lines.width() - 2 * SIDE;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(Line.left(Wrap.clip(name, room - 1), room), Tone.PLAIN, 0));
    pieces.addAll(said(voice.a(), 1, Tone.OWN_A));
    pieces.addAll(said(voice.b(), 3, Tone.OWN_B));
    lines.line(lines.item(new Item(Part.VOICES, cells)), pieces);
  }

  private static List<Piece> said(Said said, int cell, Tone tone) {
    if (said.count() == 0) {
      return List.of(
          FramingLines.piece(Line.right("·", SAID), Tone.QUIET),
          FramingLines.piece(" ".repeat(QUOTED + SHARE), Tone.QUIET));
    }
    String quoted = said.quoted() == 0 ? "" : "“" + said.quoted() + "”";
    String share = String.format(Locale.ROOT, "%.1f", 100 * said.share());
    return List.of(
        new Piece(Line.right(Integer.toString(said.count()), SAID), tone, cell),
        new Piece(Line.right(quoted, QUOTED), tone, cell + 1),
        new Piece(Line.right(share, SHARE), Tone.QUIET, cell));
  }

  private static List<Occurrence> quoted(Said said) {
    return Stream.concat(said.direct().stream(), said.mixed().stream()).toList();
  }

  /** The words that lean to one side, in one list from A to B, with their counts and z. */
  void words(FramingLines lines) {
    String counts = Line.right("A", COUNT) + Line.right("B", COUNT);
    lines.title("TELLING WORDS", counts + Line.right("z", Z) + " ".repeat(ARROWS));
    if (framing.words().isEmpty()) {
      lines.note("No word leans more to one side than chance explains (G² below 3.84).");
    }
    List<TellingWord> shown = new ArrayList<>(of(Lean.A).stream().limit(MOST_OF_A_SIDE).toList());
    shown.addAll(of(Lean.BOTH).stream().limit(MOST_SHARED).toList());
    List<TellingWord> ofB = of(Lean.B);
    shown.addAll(ofB.subList(Math.max(0, ofB.size() - MOST_OF_A_SIDE), ofB.size()));
    shown.forEach(word -> word(lines, word));
  }

  private List<TellingWord> of(Lean lean) {
    return framing.words().stream().filter(word -> word.lean() == lean).toList();
  }

  private static void word(FramingLines lines, TellingWord word) {
    String text = word.word();
    List<Occurrence> a = word.places().a();
    List<Occurrence> b = word.places().b();
    List<Cell> cells = List.of(new Cell(text, a, b), Cell.inA(text, a), Cell.inB(text, b));
    int room = lines.width() - 2 * COUNT - Z - ARROWS;
    Tone tone = Tone.PLAIN;
    String arrows = "·";
    if (word.lean() != Lean.BOTH) {
      tone = word.lean() == Lean.A ? Tone.OWN_A : Tone.OWN_B;
      arrows = (word.lean() == Lean.A ? "◀" : "▶").repeat(word.strength());
    }
    lines.line(
        lines.item(new Item(Part.WORDS, cells)),
        List.of(
            new Piece(FramingLines.left(text, room), tone, 0),
            new Piece(Line.right(Integer.toString(a.size()), COUNT), Tone.PLAIN, 1),
            new Piece(Line.right(Integer.toString(b.size()), COUNT), Tone.PLAIN, 2),
            new Piece(Line.right(z(word.z()), Z), Tone.QUIET, 0),
            FramingLines.piece(" " + arrows, tone)));
  }

  /** {@code +0.72}, with a real minus. */
  private static String z(double z) {
    return String.format(Locale.ROOT, "%+.2f", z).replace("-0.00", "+0.00").replace('-', '−');
  }

  /** Where facts differ: a row for each, what A gives above what B gives. */
  void facts(FramingLines lines) {
    lines.title("WHERE FACTS DIFFER", "in passages side by side");
    if (framing.differences().isEmpty()) {
      lines.note("Nothing was found that passages side by side give differently.");
    }
    framing.differences().forEach(difference -> difference(lines, difference));
  }

  private void difference(FramingLines lines, Difference difference) {
    List<Given> a = difference.inA();
    List<Given> b = difference.inB();
    String kind = kind(difference);
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(kind + " that differ", whole(difference.a(), a), whole(difference.b(), b)));
    a.forEach(given -> cells.add(Cell.inA(given.shown(), given.places())));
    b.forEach(given -> cells.add(Cell.inB(given.shown(), given.places())));
    int item = lines.item(new Item(Part.FACTS, cells));
    given(lines, item, kind, place("A", framing.a(), difference.a()), a, 1);
    sentence(lines, item, difference.sentenceOfA(text(framing.a(), difference.a())));
    given(lines, item, "", place("B", framing.b(), difference.b()), b, 1 + a.size());
    sentence(lines, item, difference.sentenceOfB(text(framing.b(), difference.b())));
  }

  private static String text(Side side, int passage) {
    return side.passages().get(passage).text();
  }

  private static void sentence(FramingLines lines, int item, String sentence) {
    List<Piece> lead = List.of(FramingLines.piece(" ".repeat(KIND + WHERE), Tone.QUIET));
    String quoted = "“" + sentence.replace('\n', ' ') + "”";
    lines.wrapped(
        item, lead, KIND + WHERE, FramingLines.listed(List.of(quoted), Tone.QUIET, -1, ""));
  }

  /** The passage with all that only it gives. */
  private static List<Occurrence> whole(int passage, List<Given> given) {
    return List.of(
        new Occurrence(
            passage,
            given.stream()
                .flatMap(each -> each.places().stream())
                .flatMap(place -> place.spans().stream())
                .sorted()
                .toList()));
  }

  private static String kind(Difference difference) {
    String kind = difference.what().isEmpty() ? difference.kind().shown() : difference.what();
    return difference.isDoubtful() ? "? " + kind : kind;
  }

  private static String place(String sign, Side side, int passage) {
    return sign + " ¶" + side.passages().get(passage).passage().number();
  }

  private static void given(
      FramingLines lines, int item, String kind, String where, List<Given> given, int firstCell) {
    List<String> shown = given.stream().map(Given::shown).toList();
    List<Piece> lead =
        List.of(
            new Piece(FramingLines.left(kind, KIND), Tone.PLAIN, 0),
            FramingLines.piece(FramingLines.left(where, WHERE), Tone.QUIET));
    lines.wrapped(
        item, lead, KIND + WHERE, FramingLines.listed(shown, Tone.DIFFERS, firstCell, "not given"));
  }

  /** What each side leaves out: a row for the topics, one for people, one for dates. */
  void omissions(FramingLines lines) {
    lines.title("WHAT EACH LEAVES OUT", "");
    if (framing.onlyInA().isEmpty() && framing.onlyInB().isEmpty()) {
      lines.note("Neither has a topic, a person or a date that the other has not.");
    }
    for (Omission.Kind kind : Omission.Kind.values()) {
      only(lines, "only A", kind, framing.onlyInA(), Tone.OWN_A, Cell::inA);
    }
    for (Omission.Kind kind : Omission.Kind.values()) {
      only(lines, "only B", kind, framing.onlyInB(), Tone.OWN_B, Cell::inB);
    }
  }

  private static void only(
      FramingLines lines,
      String side,
      Omission.Kind kind,
      List<Omission> all,
      Tone tone,
      BiFunction<String, List<Occurrence>, Cell> cell) {
    List<Omission> omissions = all.stream().filter(each -> each.kind() == kind).toList();
    if (omissions.isEmpty()) {
      return;
    }
    List<Occurrence> every =
        omissions.stream()
            .flatMap(each -> each.places().stream())
            .sorted(Occurrence.ORDER)
            .toList();
    List<Cell> cells = new ArrayList<>(List.of(cell.apply(side + ": " + kind.shown(), every)));
    omissions.forEach(each -> cells.add(cell.apply(each.what(), each.places())));
    List<String> shown =
        omissions.stream().map(each -> each.what() + " " + each.places().size()).toList();
    String lead = FramingLines.left(side + " " + kind.shown(), LEAD);
    lines.wrapped(
        lines.item(new Item(Part.OMISSIONS, cells)),
        List.of(new Piece(lead, Tone.PLAIN, 0)),
        LEAD,
        FramingLines.listed(shown, tone, 1, ""));
  }
}
