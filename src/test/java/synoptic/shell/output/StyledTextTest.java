package synoptic.shell.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.shell.command.Excerpt;
import synoptic.text.Span;

final class StyledTextTest {

  @Test
  void marksMoveWithWhatIsMadeSafe() {
    StyledText marked = StyledText.of("\033 a \033b c", List.of(new Span(4, 6)), SafeOutput::prose);
    assertEquals("\033b".replace("\033", SafeOutput.prose("\033")), part(marked, 0));
    assertTrue(marked.text().endsWith(" c"));
  }

  private static String part(StyledText marked, int at) {
    return marked.strong().get(at).in(marked.text());
  }

  @Property
  void everyMarkStaysOnItsWords(
      @ForAll String text, @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> cuts) {
    List<Span> marks = marks(text, cuts);
    StyledText marked = StyledText.of(text, marks, SafeOutput::prose);
    for (int at = 0; at < marks.size(); at++) {
      assertEquals(SafeOutput.prose(marks.get(at).in(text)), part(marked, at));
    }
  }

  @Property
  void wrappingKeepsTheWordsAndTheMarks(
      @ForAll String text,
      @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> cuts,
      @ForAll @IntRange(min = 1, max = 90) int width) {
    StyledText marked = StyledText.of(text, marks(text, cuts), SafeOutput::prose);
    String wrapped =
        marked.wrapped(width).stream().map(StyledText::text).collect(Collectors.joining());
    assertEquals(unspaced(marked.text()), unspaced(wrapped));
    String strong =
        marked.wrapped(width).stream()
            .flatMap(line -> line.strong().stream().map(span -> span.in(line.text())))
            .collect(Collectors.joining());
    String all =
        marked.strong().stream().map(span -> span.in(marked.text())).collect(Collectors.joining());
    assertEquals(unspaced(all), unspaced(strong));
  }

  @Property
  void positionsInCodePointsAreThoseOfEachMarkAlone(
      @ForAll String text, @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> cuts) {
    List<Span> marks = marks(text, cuts);
    assertEquals(
        marks.stream().map(mark -> mark.inCodePoints(text)).toList(), CodePoints.of(text, marks));
  }

  @Property
  void anExcerptShowsTheFirstHit(
      @ForAll @IntRange(max = 4000) int before, @ForAll @IntRange(min = 20, max = 120) int width) {
    String text = "word ".repeat(before / 5) + "HIT" + " word".repeat(400);
    int at = text.indexOf("HIT");
    Hit hit =
        new Hit(
            new ArticleEntry("x", FrontMatter.UNKNOWN, 1),
            new Passage(1, "", text),
            1,
            List.of(new Span(at, at + 3)));
    StyledText excerpt = Excerpt.of(hit, width);
    assertEquals("HIT", part(excerpt, 0));
    assertTrue(excerpt.text().length() <= Math.max(40, 3 * width), excerpt.text());
  }

  @Property
  void anExcerptOfAHitByMeaningBeginsWithItsSentenceUnlessThatIsNear(
      @ForAll @IntRange(max = 4000) int before, @ForAll @IntRange(min = 20, max = 120) int width) {
    String text = "HIT " + "word ".repeat(before / 5) + "Meant." + " word".repeat(400);
    int at = text.indexOf("Meant.");
    Hit hit =
        new Hit(
            new ArticleEntry("x", FrontMatter.UNKNOWN, 1),
            new Passage(1, "", text),
            1,
            List.of(new Span(0, 3)),
            Optional.of(new Span(at, at + 6)));
    String excerpt = Excerpt.of(hit, width).text();
    assertTrue(
        excerpt.startsWith("HIT ") && excerpt.contains("Meant.") || excerpt.startsWith("… Meant."),
        excerpt);
  }

  /** Spans in order and without overlap, none of which cuts a character in two. */
  private static List<Span> marks(String text, List<Integer> cuts) {
    List<Integer> places =
        cuts.stream()
            .filter(cut -> cut <= text.length())
            .filter(
                cut ->
                    cut == 0
                        || cut == text.length()
                        || !Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)))
            .distinct()
            .sorted()
            .toList();
    List<Span> marks = new ArrayList<>();
    for (int at = 0; at + 1 < places.size(); at += 2) {
      marks.add(new Span(places.get(at), places.get(at + 1)));
    }
    return marks;
  }

  private static String unspaced(String text) {
    return text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
