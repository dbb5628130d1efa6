package synoptic.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.shell.output.SafeOutput;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** A comparison as lines of text: in three columns (A, why, B) where there is room. */
final class CompareText {

  private static final int WIDE = 100;
  private static final int PROSE = 78;
  private static final int GUTTER = 12;
  private static final int BRIEF = 120;
  private static final String PARTED = " │ ";

  private final Comparison lined;
  private final int width;
  private final int column;
  private final List<String> lines = new ArrayList<>();

  private CompareText(Comparison lined, int width) {
    this.lined = lined;
    this.width = width;
    int room = isWide() ? (width - GUTTER - 2 * PARTED.length()) / 2 : width - 4;
    this.column = Math.min(PROSE, room);
  }

  /**
   * @param topic what the passages were narrowed to, or empty
   * @param width how many columns wide; from 100 on both sides stand beside each other
   */
  static List<String> of(Comparison lined, String topic, int width) {
    CompareText text = new CompareText(lined, width);
    text.head(topic);
    lined.pairs().forEach(text::pair);
    Side a = lined.a();
    Side b = lined.b();
    text.alone(
        "Only in A, as far as the words tell: " + a.name(),
        a,
        lined.onlyInA().stream().map(AlignedRow::index).toList());
    text.alone("Said again in B, beside what is closer: " + b.name(), b, lined.alsoInB());
    text.alone("Only in B, as far as the words tell: " + b.name(), b, lined.onlyInB());
    text.lines.removeLast();
    return text.lines;
  }

  private boolean isWide() {
    return width >= WIDE;
  }

  private void head(String topic) {
    List<String> a = wrapped("A  " + lined.a().name(), column);
    List<String> b = wrapped("B  " + lined.b().name(), column);
    if (isWide()) {
      beside(a, List.of(), b);
    } else {
      lines.addAll(a);
      lines.addAll(b);
    }
    if (!topic.isBlank()) {
      lines.addAll(wrapped("topic: " + topic, isWide() ? 2 * column : column));
    }
    lines.add("");
  }

  private void pair(AlignedRow row) {
    Candidate best = row.candidates().getFirst();
    List<String> a = cell(lined.a(), row.index(), column);
    List<String> b = new ArrayList<>(cell(lined.b(), best.index(), column));
    if (row.candidates().size() > 1) {
      b.addAll(wrapped(others(row.candidates()), column));
    }
    if (isWide()) {
      beside(a, why(best), b);
    } else {
      above("A ", a);
      lines.add("    " + clipped(figure(best.score()) + "  " + reasons(best), column));
      above("B ", b);
    }
    lines.add("");
  }

  private void beside(List<String> a, List<String> why, List<String> b) {
    int height = Math.max(why.size(), Math.max(a.size(), b.size()));
    for (int at = 0; at < height; at++) {
      String line =
          padded(at(a, at), column) + PARTED + padded(at(why, at), GUTTER) + PARTED + at(b, at);
      lines.add(line.stripTrailing());
    }
  }

  private void above(String side, List<String> cell) {
    lines.add(side + cell.getFirst());
    cell.stream().skip(1).forEach(line -> lines.add("    " + line));
  }

  private void alone(String heading, Side passages, List<Integer> places) {
    if (places.isEmpty()) {
      return;
    }
    lines.addAll(wrapped(heading, Math.min(width, PROSE)));
    for (int place : places) {
      String text = SafeOutput.line(passages.passages().get(place).text());
      String brief = "  " + where(passages, place) + "  " + Wrap.clip(text, BRIEF);
      int hanging = 0;
      for (String line : wrapped(brief.strip(), Math.min(width, PROSE) - 4)) {
        lines.add(" ".repeat(hanging == 0 ? 2 : 4) + line);
        hanging++;
      }
    }
    lines.add("");
  }

  /** Where a passage stands and what it says. */
  private static List<String> cell(Side side, int place, int width) {
    List<String> cell = new ArrayList<>();
    cell.add(clipped(where(side, place), width));
    cell.addAll(wrapped(side.passages().get(place).text(), width));
    return cell;
  }

  private static String where(Side side, int place) {
    return SafeOutput.line(side.where(place));
  }

  private static List<String> why(Candidate candidate) {
    List<String> why = new ArrayList<>();
    why.add(figure(candidate.score()));
    candidate.why().stream().limit(5).forEach(word -> why.add(clipped(word, GUTTER)));
    return why;
  }

  private static String reasons(Candidate candidate) {
    return candidate.why().stream().limit(5).collect(Collectors.joining(", "));
  }

  private String others(List<Candidate> candidates) {
    return candidates.stream()
        .skip(1)
        .map(other -> where(lined.b(), other.index()) + " (" + figure(other.score()) + ")")
        .collect(Collectors.joining(", ", "also ", ""));
  }

  /** {@code .82}; {@code 1.0} where both say the same. */
  static String figure(double score) {
    String figure = String.format(Locale.ROOT, "%.2f", Math.clamp(score, 0, 1));
    return figure.startsWith("0") ? figure.substring(1) : "1.0";
  }

  private static List<String> wrapped(String outside, int width) {
    String text = SafeOutput.prose(outside);
    return Wrap.lines(text, width).stream().map((Span line) -> line.in(text)).toList();
  }

  private static String clipped(String outside, int width) {
    return Wrap.clip(SafeOutput.line(outside), width);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Columns.of(text)));
  }

  private static String at(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "";
  }
}
