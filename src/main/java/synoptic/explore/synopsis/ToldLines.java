package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.align.WordDifferences;
import synoptic.compare.align.WordMarks;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Telling;
import synoptic.corpus.Passage;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Line;
import synoptic.explore.core.Line.Mark;
import synoptic.explore.core.Tone;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * The sentences of a fact one under another, each with where it stands; words that only one has and
 * what differs are marked.
 */
final class ToldLines {

  /** The columns for where a sentence stands, where that stands beside it. */
  private static final int LABEL = 30;

  private ToldLines() {}

  /**
   * The lines, from one on from which all of the sentence under the cursor is in sight.
   *
   * @param here the sentence under the cursor, where the source there tells the fact
   * @param columns how many there are
   * @param rows how many are shown
   */
  static List<Line> of(
      ToldEvent told, Fact fact, Optional<Telling> here, boolean isWide, int columns, int rows) {
    List<Telling> tellings = told.told(fact);
    List<WordMarks> marks = marks(tellings);
    List<Line> lines = new ArrayList<>();
    int first = -1;
    int end = 0;
    for (int at = 0; at < tellings.size(); at++) {
      Telling telling = tellings.get(at);
      boolean isHere = here.filter(telling::equals).isPresent();
      first = isHere && first < 0 ? lines.size() : first;
      List<Mark> shown = shown(told, telling, marks.get(at).telling());
      lines.addAll(
          isWide
              ? beside(label(told, telling, isHere), telling, shown, isHere, columns)
              : below(label(told, telling, isHere), telling, shown, isHere, columns));
      end = isHere ? lines.size() : end;
    }
    int from = Math.clamp(Math.min(Math.max(first, 0), Math.max(0, end - rows)), 0, lines.size());
    return lines.subList(from, Math.min(lines.size(), from + rows));
  }

  static List<WordMarks> marks(List<Telling> tellings) {
    return WordDifferences.among(
        tellings.stream()
            .map(each -> new LocatedPassage(each.article(), new Passage(1, "", each.text())))
            .toList());
  }

  /** What surely differs is underlined, over the marks of words. */
  private static List<Mark> shown(ToldEvent told, Telling telling, WordMarks words) {
    List<Mark> sure =
        merged(told.differences().in(telling)).stream().map(ToldLines::differs).toList();
    List<Mark> others = new ArrayList<>();
    words.own().forEach(span -> others.add(new Mark(span, Tone.OWN_A)));
    words.shared().forEach(span -> others.add(new Mark(span, Tone.SHARED)));
    words.differing().forEach(span -> others.add(differs(span)));
    return Mark.over(sure, others);
  }

  private static Mark differs(Span span) {
    return new Mark(span, Tone.DIFFERS);
  }

  /** Spans in order, those that overlap as one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static String label(ToldEvent told, Telling telling, boolean isHere) {
    String source = telling.article().source();
    String article = told.column(source).isInSeveral() ? " " + telling.article().id() : "";
    String sign = told.differences().differs(telling) ? " ≠" : "";
    return (isHere ? "› " : "  ")
        + source
        + article
        + " ¶"
        + telling.passage().number()
        + " "
        + FactCell.words(told, telling)
        + sign;
  }

  private static List<Line> beside(
      String label, Telling telling, List<Mark> marks, boolean isHere, int columns) {
    int room = Math.min(Geometry.PROSE + LABEL, columns - LABEL - 2);
    List<Span> wrapped = Wrap.lines(telling.text(), room);
    return IntStream.range(0, wrapped.size())
        .mapToObj(
            at -> {
              String left = at == 0 ? Wrap.clip(label, LABEL - 2) : "";
              return Line.of(Line.left(left, LABEL), isHere ? Tone.STRONG : Tone.QUIET)
                  .with(Line.cut(telling.text(), wrapped.get(at), marks, Tone.PLAIN));
            })
        .toList();
  }

  private static List<Line> below(
      String label, Telling telling, List<Mark> marks, boolean isHere, int columns) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Wrap.clip(label, columns - 2), isHere ? Tone.STRONG : Tone.QUIET));
    for (Span span : Wrap.lines(telling.text(), Math.min(Geometry.PROSE, columns - 4))) {
      lines.add(Line.of("  ", Tone.PLAIN).with(Line.cut(telling.text(), span, marks, Tone.PLAIN)));
    }
    return lines;
  }
}
