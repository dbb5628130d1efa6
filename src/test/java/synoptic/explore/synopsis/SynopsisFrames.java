package synoptic.explore.synopsis;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import synoptic.corpus.Article;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Size;
import synoptic.testkit.Session;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/**
 * How much processor time a key takes in a synopsis of 12 sources with 150 facts, all of which most
 * sources tell: the step and all that is laid out for a screen. Run by {@code main}; BENCHMARKS.md
 * has the figures.
 */
final class SynopsisFrames {

  private static final int SOURCES = 12;
  private static final int FACTS = 150;
  private static final int KEYS = 400;

  private SynopsisFrames() {}

  public static void main(String[] arguments) {
    Article[] articles =
        IntStream.range(0, SOURCES)
            .mapToObj(at -> TestArticles.article("a" + at, "Source " + at, "", texts(at)))
            .toArray(Article[]::new);
    StringBuilder command = new StringBuilder("synopsis");
    for (Article article : articles) {
      command.append(' ').append(article.id());
    }
    Session session =
        new Session(new Shelf(articles), 200, 50).keys("Esc :").type(command + "").keys("Enter u");
    Geometry geometry = new Geometry(new Size(200, 50));
    List<Long> micros = new ArrayList<>();
    for (int key = 0; key < KEYS; key++) {
      long start = processor();
      session.keys(key % 40 < 20 ? "j" : "k");
      lines(session.synopsis(), geometry);
      micros.add((processor() - start) / 1_000);
    }
    List<Long> warm = new ArrayList<>(micros.subList(KEYS / 2, KEYS));
    Collections.sort(warm);
    System.out.printf(
        Locale.ROOT,
        "%d facts: first %.1f ms, median %.2f ms, longest %.1f ms of processor time%n",
        session.synopsis().table().orElseThrow().facts().size(),
        micros.getFirst() / 1e3,
        warm.get(warm.size() / 2) / 1e3,
        warm.getLast() / 1e3);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int lines(SynopsisView view, Geometry geometry) {
    FactTable table = view.table().orElseThrow();
    SynopsisShape shape = SynopsisShape.of(table, geometry);
    FactLines lines = new FactLines(table, view.choice(), view.cursor(), shape);
    return lines.headings().size()
        + lines.facts().size()
        + lines.foot().runs().size()
        + ToldLines.of(
                table.told(), view.fact().orElseThrow(), view.telling(), true, 198, shape.said())
            .size();
  }

  /** Each fact in words of its own, of which each source leaves out a few. */
  private static String[] texts(int source) {
    return IntStream.range(0, FACTS)
        .filter(fact -> (fact + source) % 5 != 0)
        .mapToObj(
            fact ->
                "The %s of %s gave %d crowns to the %s on the %s."
                    .formatted(
                        name(fact),
                        name(fact + 311),
                        fact + 20,
                        name(fact + 622),
                        name(fact + 977)))
        .toArray(String[]::new);
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 60; rest > 0; rest /= 9) {
      name.append("bdfgklmnr".charAt(rest % 9)).append("aeiou".charAt(rest % 5));
    }
    return name.toString();
  }
}
