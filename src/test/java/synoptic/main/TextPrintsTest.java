package synoptic.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static synoptic.corpus.FrontMatter.UNKNOWN;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.main.TextPrints.Sharing;
import synoptic.testkit.TestArticles;
import synoptic.text.Shingles;

final class TextPrintsTest {

  /** A text of so many words of its own. */
  private static String words(String of, int count) {
    return IntStream.range(0, count).mapToObj(at -> of + at).collect(Collectors.joining(" "));
  }

  private static TextPrints prints(String id, String text) {
    Article article = TestArticles.article(id, UNKNOWN, text);
    return TextPrints.of(new ArticleFile(id, Path.of(id), 1, 2), Optional.of(article));
  }

  private static List<Sharing> likeliest(TextPrints prints, String text, int most) {
    return prints.likeliest(Shingles.of(text), most).toList();
  }

  @Test
  void aSampleIsSmallWhateverTheTextAndNeverNothing() {
    assertEquals(0, prints("a", words("a", 4)).runs().length);
    assertEquals(3, prints("a", words("a", 7)).runs().length);
    assertTrue(prints("a", words("a", 30)).runs().length >= 8);
    assertEquals(64, prints("a", words("a", 5_000)).runs().length);
  }

  @Test
  void whatIsPutTogetherIsFoundByWordsAndByRuns() {
    TextPrints all = prints("a", words("a", 90)).plus(prints("b", words("b", 90)));
    TextPrints more = prints("c", words("b", 90)).plus(all);
    long number = more.words()[1];
    assertEquals(List.of("a"), more.withWords(number).toList());
    assertEquals(List.of("c", "b"), more.withWords(more.words()[0]).toList());
    List<Sharing> found = likeliest(more, words("b", 80), 1);
    assertEquals(List.of("c", "b"), found.stream().map(Sharing::id).toList(), "both have as many");
    assertTrue(found.getFirst().runs() >= 5);
    assertEquals(List.of(), likeliest(more, words("d", 90), 3));
    assertTrue(
        LongStream.of(more.runs())
            .boxed()
            .sorted()
            .toList()
            .equals(LongStream.of(more.runs()).boxed().toList()));
  }

  @Test
  void onlyTheLikeliestAreGiven() {
    TextPrints all =
        Stream.of(20, 200, 120)
            .map(count -> prints("with " + count, words("a", count) + " " + words("x" + count, 9)))
            .reduce(TextPrints.NONE, TextPrints::plus);
    String text = words("a", 200);
    assertEquals(List.of("with 200"), likeliest(all, text, 1).stream().map(Sharing::id).toList());
    assertEquals(3, likeliest(all, text, 3).size());
  }

  @Test
  void whatIsTakenOutIsFoundNoMore() {
    TextPrints all =
        prints("a", words("a", 90))
            .plus(prints("b", words("b", 90)))
            .plus(prints("c", words("c", 90)));
    BitSet places = new BitSet();
    places.set(0);
    places.set(2);
    TextPrints left = all.only(places);
    assertEquals(List.of(), likeliest(left, words("b", 90), 3));
    assertEquals(List.of(), left.withWords(all.words()[1]).toList());
    assertEquals("c", likeliest(left, words("c", 90), 3).getFirst().id());
    places.set(1);
    assertSame(all, all.only(places));
  }

  /** A library of 100,000 articles has millions of runs. */
  @Test
  void thereIsNoObjectForARun() {
    List<Class<?>> parts =
        Stream.of(TextPrints.class.getRecordComponents())
            .<Class<?>>map(RecordComponent::getType)
            .toList();
    assertEquals(
        List.of(
            String[].class, long[].class, long[].class, long[].class, long[].class, int[].class),
        parts);
  }
}
