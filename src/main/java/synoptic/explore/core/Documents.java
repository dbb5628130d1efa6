package synoptic.explore.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.export.Passage;
import synoptic.export.Passage.Kind;
import synoptic.export.Passage.Mark;
import synoptic.search.SearchResult.Total;
import synoptic.text.Span;

/** What the documents of all views are made of. */
public final class Documents {

  private Documents() {}

  /** How many there are, or which part of them; a total may be a lower bound. */
  public static String counted(int there, Total total, String noun) {
    boolean all = there >= total.count() && total.exact();
    String count = LibrarySummary.counted(Math.max(there, total.count()), noun);
    return all
        ? count
        : "the first %,d of %s%s".formatted(there, total.exact() ? "" : "over ", count);
  }

  /** Says how many passages were left out, if any. */
  public static void leftOut(List<String> about, long passages) {
    if (passages > 0) {
      about.add(
          "Too much to be read whole: "
              + LibrarySummary.counted(passages, "passage")
              + " left out.");
    }
  }

  /** A text with marks of one kind; what overlaps an earlier mark is left out. */
  public static Passage passage(String text, String language, List<Span> spans, Kind kind) {
    return passage(text, language, spans.stream().map(span -> new Mark(span, kind)).toList());
  }

  public static Passage passage(String text, String language, List<Mark> marks) {
    List<Mark> apart = new ArrayList<>();
    int end = 0;
    List<Mark> ordered = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    for (Mark mark : ordered) {
      if (mark.span().start() >= end && mark.span().end() <= text.length()) {
        apart.add(mark);
        end = mark.span().end();
      }
    }
    return new Passage(text, language, apart);
  }
}
