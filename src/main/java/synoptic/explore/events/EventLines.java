package synoptic.explore.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import synoptic.compare.events.Copies;
import synoptic.compare.events.Coverage;
import synoptic.compare.events.Event;
import synoptic.compare.library.Party;
import synoptic.explore.core.Cited;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.State;
import synoptic.explore.core.Tone;
import synoptic.explore.events.AboutQuestion.About;
import synoptic.explore.timeline.Times;
import synoptic.search.ArticleEntry;
import synoptic.text.Columns;
import synoptic.text.Span;
import synoptic.text.Wrap;

/**
 * An event laid out for a pane.
 *
 * @param head its title, when, and who tells of it
 * @param articles a line for each article, in time
 * @param foot whom they name, and who does not tell of it
 * @param height how many of the articles are seen at once
 */
record EventLines(List<Line> head, List<Line> articles, List<Line> foot, int height) {

  /** A lower pane does without blank lines. */
  private static final int LOW = 16;

  private static final int MOST_SOURCE = 18;

  private static final int FEW_ARTICLES = 3;

  /**
   * @param about what the texts tell; empty where that is not known yet
   */
  static EventLines of(
      State state,
      Event event,
      List<String> sources,
      Optional<About> about,
      int columns,
      int rows) {
    Coverage coverage = Coverage.of(event, sources);
    boolean isLow = rows < LOW;
    List<Line> head = new ArrayList<>(wrapped(event.title(), columns, isLow ? 1 : 2, Tone.STRONG));
    Copies copies = about.map(About::copies).orElse(Copies.NONE);
    head.add(Line.of(Wrap.clip(about(event, coverage, copies), columns), Tone.QUIET));
    List<Line> foot = new ArrayList<>();
    if (!isLow) {
      head.add(Line.BLANK);
      foot.add(Line.BLANK);
    }
    about
        .map(About::people)
        .filter(names -> !names.isEmpty())
        .ifPresent(
            names ->
                foot.addAll(
                    wrapped(
                        "names   " + String.join(", ", names),
                        columns,
                        isLow ? 1 : 3,
                        Tone.PLAIN)));
    if (!coverage.silent().isEmpty()) {
      String silent = "not told by " + String.join(", ", coverage.silent());
      foot.addAll(wrapped(silent, columns, isLow ? 1 : 3, Tone.QUIET));
    }
    int few = Math.min(FEW_ARTICLES, event.articles().size());
    while (!foot.isEmpty() && rows - head.size() - foot.size() < few) {
      foot.removeFirst();
    }
    int height = Math.max(1, rows - head.size() - foot.size());
    return new EventLines(head, articles(state, event, coverage, copies, columns), foot, height);
  }

  /** How many articles are seen at once, before it is known whom they name. */
  static int height(State state, Event event, List<String> sources, int columns, int rows) {
    About unknown = new About(event, List.of("", ""), Copies.NONE);
    return of(state, event, sources, Optional.of(unknown), columns, rows).height();
  }

  private static String about(Event event, Coverage coverage, Copies copies) {
    StringJoiner about = new StringJoiner(" · ");
    Times.span(event.from(), event.to()).ifPresent(about::add);
    about.add(LibrarySummary.counted(event.articles().size(), "article"));
    about.add(
        coverage.told().size() + " of " + LibrarySummary.counted(coverage.sources(), "source"));
    int independent = copies.independent(event).size();
    if (independent < coverage.told().size()) {
      about.add(independent + " independent");
    }
    return about.toString();
  }

  /** So many lines of a text at most, the last of which may be cut. */
  private static List<Line> wrapped(String text, int columns, int most, Tone tone) {
    List<Span> spans = Wrap.lines(text, columns);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < Math.min(most, spans.size()); at++) {
      boolean isCut = at + 1 == most && spans.size() > most;
      String line = isCut ? text.substring(spans.get(at).start()) : spans.get(at).in(text);
      lines.add(Line.of(Wrap.clip(line, columns), tone));
    }
    return lines;
  }

  private static List<Line> articles(
      State state, Event event, Coverage coverage, Copies copies, int columns) {
    int days = width(event.articles().stream().map(Cited::day).toList());
    int sources =
        Math.min(MOST_SOURCE, width(event.articles().stream().map(ArticleEntry::source).toList()));
    return event.articles().stream()
        .map(
            article ->
                article(
                    article,
                    signs(state, event, coverage, copies, article),
                    columns,
                    days,
                    sources))
        .toList();
  }

  private static boolean isFirst(Event event, Coverage coverage, ArticleEntry article) {
    return coverage.first().contains(article.source())
        && article.front().published().equals(event.from());
  }

  private static String signs(
      State state, Event event, Coverage coverage, Copies copies, ArticleEntry article) {
    String first = isFirst(event, coverage, article) ? SourceStrip.FIRST + " first" : "";
    String copied =
        copies
            .original(article.id())
            .flatMap(event::article)
            .map(original -> " =" + Wrap.clip(original.source(), MOST_SOURCE))
            .orElse("");
    return first + copied + taken(state.a(), "A", article) + taken(state.b(), "B", article);
  }

  private static Line article(
      ArticleEntry article, String signs, int columns, int days, int sources) {
    int room = columns - days - sources - 4 - (signs.isEmpty() ? 0 : Columns.of(signs) + 2);
    String title = Wrap.clip(article.title(), Math.max(1, room));
    return Line.of(Line.right(Cited.day(article), days) + "  ", Tone.QUIET)
        .with(Line.left(Wrap.clip(article.source(), sources), sources) + "  ", Tone.PLAIN)
        .with(signs.isEmpty() ? title : Line.left(title, room) + "  ", Tone.PLAIN)
        .with(signs, Tone.ACCENT);
  }

  private static String taken(Optional<Party> party, String sign, ArticleEntry article) {
    return party.filter(one -> one.has(article)).map(one -> " " + sign).orElse("");
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(Columns::of).max().orElse(0);
  }
}
