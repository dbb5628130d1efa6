package synoptic.explore.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import synoptic.corpus.Article;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** An article wrapped to a width, line by line. */
public record Page(List<PageLine> lines) {

  /**
   * A line of the page.
   *
   * @param passage the passage it belongs to, from 1, or 0 for titles, sections and blanks
   * @param span where it stands in the passage's text
   */
  public record PageLine(Line line, int passage, Span span) {

    private static PageLine of(Line line) {
      return new PageLine(line, 0, new Span(0, 0));
    }
  }

  public Page {
    lines = List.copyOf(lines);
  }

  static Page of(MarkedArticle text, int width) {
    Article article = text.article();
    List<PageLine> lines = new ArrayList<>();
    wrap(lines, article.title(), width, Tone.STRONG);
    wrap(lines, about(article), width, Tone.QUIET);
    article.front().note().ifPresent(note -> wrap(lines, note, width, Tone.QUIET));
    note(lines, text, PassageRef.whole(article.id()), width);
    String section = "";
    for (Passage passage : article.passages()) {
      lines.add(PageLine.of(Line.BLANK));
      if (!passage.section().equals(section)) {
        section = passage.section();
        wrap(lines, section, width, Tone.STRONG);
        lines.add(PageLine.of(Line.BLANK));
      }
      List<Line.Mark> hits = text.hitsIn(passage.number());
      for (Span span : Wrap.lines(passage.text(), width)) {
        Line line = Line.cut(passage.text(), span, hits, Tone.PLAIN);
        lines.add(new PageLine(line, passage.number(), span));
      }
      note(lines, text, new PassageRef(article.id(), passage.number()), width);
    }
    return new Page(lines);
  }

  /** What readers have written about a passage or the whole, below it. */
  private static void note(List<PageLine> lines, MarkedArticle text, PassageRef at, int width) {
    text.notes().at(at).stream()
        .flatMap(note -> NoteLines.of(note, width).stream())
        .forEach(line -> lines.add(PageLine.of(line)));
  }

  private static void wrap(List<PageLine> lines, String text, int width, Tone tone) {
    for (Span span : Wrap.lines(text, width)) {
      lines.add(PageLine.of(Line.of(span.in(text), tone)));
    }
  }

  private static String about(Article article) {
    StringJoiner about = new StringJoiner(" · ");
    about.add(article.source());
    article.front().author().ifPresent(about::add);
    about.add(article.front().published().map(PartialDate::spoken).orElse("undated"));
    article.front().url().ifPresent(about::add);
    return about.toString();
  }

  /** The page with other marks in one passage. */
  Page marked(MarkedArticle text, int passage, List<Line.Mark> marks) {
    String prose = text.article().passage(passage).orElseThrow().text();
    List<PageLine> changed = new ArrayList<>(lines);
    int last = lastLineOf(passage);
    for (int at = firstLineOf(passage); at <= last; at++) {
      Span span = lines.get(at).span();
      Line line = Line.cut(prose, span, marks, Tone.PLAIN);
      changed.set(at, new PageLine(line, passage, span));
    }
    return new Page(changed);
  }

  int lineOf(int passage, int character) {
    int line = firstLineOf(passage);
    int last = lastLineOf(passage);
    while (line < last && lines.get(line).span().end() <= character) {
      line++;
    }
    return line;
  }

  int firstLineOf(int passage) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).passage() == passage) {
        return at;
      }
    }
    return 0;
  }

  int lastLineOf(int passage) {
    for (int at = lines.size() - 1; at >= 0; at--) {
      if (lines.get(at).passage() == passage) {
        return at;
      }
    }
    return 0;
  }

  /** The passage with a line between two lines that is nearest to {@code wanted}. */
  int passageNear(int first, int last, int wanted) {
    int best = wanted;
    int distance = Integer.MAX_VALUE;
    for (int at = first; at <= last && at < lines.size(); at++) {
      int passage = lines.get(at).passage();
      if (passage > 0 && Math.abs(passage - wanted) < distance) {
        best = passage;
        distance = Math.abs(passage - wanted);
      }
    }
    return best;
  }
}
