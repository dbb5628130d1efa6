package synoptic.ingest.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.ingest.pdf.Glyphs.Glyph;
import synoptic.ingest.plain.LineShape;

/** Joins letters that stand beside each other. All measures are parts of a letter's size. */
final class LineBuilder {

  /** A gap that parts words, one that does where a space is printed in it, one between columns. */
  private static final float WORD = 0.16f;

  private static final float PRINTED = 0.03f;

  private static final float COLUMN = 1.3f;

  /** How far the base lines of letters of one line may lie apart. */
  private static final float LEVEL = 0.35f;

  /** Smaller digits than that above the line are the numbers of notes. */
  private static final float NOTE = 0.78f;

  private LineBuilder() {}

  static List<Line> of(List<Glyph> glyphs, int page) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<Line> lines = new ArrayList<>();
    List<Glyph> level = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!level.isEmpty() && glyph.y() - level.getFirst().y() > LEVEL * size(level)) {
        lines.addAll(lines(level, page));
        level.clear();
      }
      level.add(glyph);
    }
    lines.addAll(lines(level, page));
    return lines;
  }

  private static float size(List<Glyph> glyphs) {
    float size = 0;
    for (Glyph glyph : glyphs) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  private static List<Line> lines(List<Glyph> level, int page) {
    level.sort(Comparator.comparingDouble(Glyph::x));
    List<Line> lines = new ArrayList<>();
    List<Letter> line = new ArrayList<>();
    boolean isAfterSpace = false;
    for (Glyph glyph : level) {
      if (!glyph.isBlank()) {
        Optional<Glyph> last = line.isEmpty() ? Optional.empty() : Optional.of(line.getLast().is());
        if (last.filter(it -> glyph.x() - it.end() > COLUMN * it.size()).isPresent()) {
          add(line, page, lines);
          line.clear();
        }
        line.add(new Letter(glyph, isAfterSpace));
      }
      isAfterSpace = glyph.isBlank();
    }
    add(line, page, lines);
    return lines;
  }

  /** A glyph that is no space, and whether one is printed before it. */
  private record Letter(Glyph is, boolean isAfterSpace) {

    /** Whether another word begins with it. A printed space may be narrowed, or taken back. */
    boolean beginsWord(Glyph before) {
      return is.x() - before.end() > (isAfterSpace ? PRINTED : WORD) * is.size();
    }
  }

  private static void add(List<Letter> letters, int page, List<Line> lines) {
    List<Glyph> glyphs = letters.stream().map(Letter::is).toList();
    float size = size(glyphs);
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    int bold = 0;
    float base = 0;
    for (Letter letter : letters) {
      Glyph glyph = letter.is();
      boolean isNote = glyph.size() < NOTE * size && isDigit(glyph.text()) && before != null;
      if (!isNote) {
        boolean isParted = before != null && letter.beginsWord(before);
        text.append(isParted ? " " : "").append(glyph.text());
        base = Math.max(base, glyph.y());
        bold += glyph.isBold() ? 1 : 0;
        before = glyph;
      }
    }
    String logical = LineShape.oneLine(logical(text.toString()));
    if (!logical.isEmpty()) {
      boolean isBold = bold * 2 > glyphs.size();
      float left = glyphs.getFirst().x();
      lines.add(new Line(page, left, glyphs.getLast().end(), base, size, isBold, logical));
    }
  }

  private static boolean isDigit(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9' || "*†‡¹²³⁴⁵⁶⁷⁸⁹⁰".indexOf(c) >= 0);
  }

  /** Letters stand as they are seen; Arabic and Hebrew are turned into the order of reading. */
  private static String logical(String seen) {
    String letters = isPlain(seen) ? seen : Normalizer.normalize(seen, Normalizer.Form.NFKC);
    if (!Bidi.requiresBidi(letters.toCharArray(), 0, letters.length())) {
      return isPlain(seen) ? seen : composed(seen);
    }
    Bidi bidi = new Bidi(letters, Bidi.DIRECTION_RIGHT_TO_LEFT);
    StringBuilder logical = new StringBuilder();
    for (int run = bidi.getRunCount() - 1; run >= 0; run--) {
      String part = letters.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      boolean isTurned = bidi.getRunLevel(run) % 2 != 0;
      logical.append(isTurned ? new StringBuilder(part).reverse() : part);
    }
    return logical.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x300);
  }

  /** Ligatures as letters; all else stays as it is. */
  private static String composed(String text) {
    StringBuilder whole = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isLigature = c >= 0xfb00 && c <= 0xfb06;
      whole.append(isLigature ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
    }
    return Normalizer.normalize(whole, Normalizer.Form.NFC);
  }
}
