package synoptic.compare.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.compare.events.Events;
import synoptic.corpus.Article;
import synoptic.corpus.Progress;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** Articles that come to a large library: which event they join, and how many others are read. */
final class EventGroupingTest {

  private static final int EVENTS = 110;
  private static final int SOURCES = 3;

  /** The id of the article of a source on an event. */
  private static String id(int event, int source) {
    return "a" + event + "-" + source;
  }

  /** Made-up words of its event, and some of its own. */
  private static Article article(int event, int source) {
    Random chance = new Random(event * 31L + source);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      words.add(
          chance.nextInt(3) == 0
              ? "alone" + event + "x" + source + "x" + at
              : "own" + event + "x" + at % 15);
    }
    return TestArticles.article(
        id(event, source),
        TestArticles.front(words.getFirst(), "Source " + source, "2019-05-06"),
        String.join(" ", words));
  }

  /** A library that remembers whose text it was asked for. */
  private static final class Watched extends Shelf {
    private final Set<String> read = new HashSet<>();

    private Watched(List<Article> articles) {
      super(articles.toArray(Article[]::new));
    }

    @Override
    public Optional<Article> article(String id) {
      read.add(id);
      return super.article(id);
    }
  }

  private static List<Article> all() {
    return IntStream.range(0, EVENTS)
        .boxed()
        .flatMap(event -> IntStream.range(0, SOURCES).mapToObj(source -> article(event, source)))
        .toList();
  }

  private static Set<Set<String>> groups(Events events) {
    return events.all().stream()
        .map(event -> event.articles().stream().map(each -> each.id()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void aFewThatComeAreHeldAgainstWhatIsCloseAndJoinAsInAGroupingOfAll() {
    Article one = article(7, SOURCES);
    Article other = article(EVENTS + 1, 0);
    List<Article> before = all();
    Watched shelf = new Watched(before);
    Events first = EventSurvey.of(shelf, Progress.NONE);
    assertEquals(EVENTS, first.all().size());
    assertEquals(before.size(), shelf.read.size());
    shelf.with(one, other);
    shelf.read.clear();
    Events then = EventSurvey.of(shelf, Progress.NONE);
    assertEquals(then.of(one.id()), then.of(id(7, 0)), "joins its event");
    assertEquals(List.of("Source 0"), then.of(other.id()).orElseThrow().sources());
    assertTrue(shelf.read.size() < before.size() / 2, "read " + shelf.read.size());
    List<Article> more = new ArrayList<>(before);
    more.add(one);
    more.add(other);
    assertEquals(groups(EventSurvey.of(new Watched(more), Progress.NONE)), groups(then));
    assertEquals(before.size() + 2, shelf.keptCounts().articles());
    Map<String, String> kept = first.kept();
    kept.forEach((article, event) -> assertEquals(event, then.kept().get(article)));
  }
}
