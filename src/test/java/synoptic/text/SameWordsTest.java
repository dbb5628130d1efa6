package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.SameWords.Difference;

/** Two quotations are lined up word by word. */
final class SameWordsTest {

  private static QuotedWords words(String text) {
    return QuotedWords.of(text, List.of(new Span(0, text.length())), Language.ENGLISH);
  }

  private static Optional<SameWords> same(String here, String there) {
    return SameWords.of(words(here), words(there));
  }

  private static String told(String here, String there) {
    return same(here, there)
        .map(SameWords::differences)
        .map(all -> all.stream().map(SameWordsTest::told).collect(Collectors.joining("; ")))
        .orElse("not the same");
  }

  private static String told(Difference each) {
    return each.here() + " | " + each.there();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Our harbour chief lied, twice.            # our Harbour chief “lied” twice                # ''
          The harbour chief lied twice to us all.   # Harbour chief lied twice to us.               # 'The | ; all | '
          We saw the harbour chief lie twice        # We clearly saw the harbour chief lie twice    # ' | clearly'
          We’ve seen two ferries sink in a harbour  # We have seen two ferries sink in a harbour    # 'We’ve | We have'
          Two ferries sink by harbour law           # Two ferries sink by harbour laws              # 'law | laws'
          Two ferries sink by harbour law.          # Two ferries sink by harbour laws. Who really cares now # 'law | laws;  | Who really cares now'
          He [the mayor] sank our two best ferries  # He sank our two best ferries                  # ''
          [H]e sank our two best ferries            # He sank our two best ferries                  # ''
          A commander-in-chief sank our ferries     # A commander in chief sank our ferries         # ''
          """)
  void whereTheyDifferIsTold(String here, String there, String differences) {
    assertEquals(differences.strip(), told(here, there).strip());
  }

  @Test
  void aLongCutInTheMiddleCostsNoMoreThanAShortOne() {
    String cut = "nobody in this town who ever sailed or fished or paid a toll";
    assertEquals(
        cut + " | ",
        told(
            "Our old ferries sank slowly " + cut + " watched them drown in our harbour",
            "Our old ferries sank slowly … watched them drown in our harbour"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          No comment.                         # No comment.
          That is what I want to do with it   # That is what I want to do with it
          Old ferries sink in our harbour     # Mayors drink under that tower
          I said that climate change is real, and so did all of the others in the old harbour council # It hurts to hear that climate change is real from a mayor who never once left his house by the river
          """)
  void whatAnybodySaysIsNotTheSame(String here, String there) {
    assertEquals("not the same", told(here, there));
  }

  @Test
  void piecesAreReadAsOneAndNothingBetweenThem() {
    String text = "“The ferries sank,” he said, “in our old harbour.”";
    List<Span> pieces = List.of(new Span(1, 17), new Span(30, 48));
    QuotedWords parted = QuotedWords.of(text, pieces, Language.ENGLISH);
    SameWords whole =
        SameWords.of(parted, words("The ferries sank in our old harbour")).orElseThrow();
    assertTrue(whole.areEqual());
    assertEquals("ferries sank … in our", parted.written(1, 5));
  }

  @Provide
  static Arbitrary<String> quotations() {
    return Arbitraries.of("ferry", "harbour", "mayor", "sank", "the", "of", "storm", "[sic]", "law")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property
  void aQuotationIsTheSameAsItselfIfItTellsEnough(@ForAll("quotations") String text) {
    assertEquals(words(text).areTelling(), same(text, text).isPresent());
    assertTrue(same(text, text).map(SameWords::areEqual).orElse(true));
  }

  @Property
  void noWordIsLost(@ForAll("quotations") String here, @ForAll("quotations") String there) {
    same(here, there)
        .ifPresent(
            same -> {
              assertEquals(words(here).words().size(), same.shared() + count(same, true));
              assertEquals(words(there).words().size(), same.shared() + count(same, false));
            });
  }

  private static int count(SameWords same, boolean here) {
    return same.differences().stream()
        .mapToInt(each -> words(here ? each.here() : each.there()).words().size())
        .sum();
  }

  /** Whatever is left is found, and nothing is said to be there that is not. */
  @Property
  void aPieceIsFoundInTheWholeAndTheWholeFromThePiece(
      @ForAll @IntRange(min = 4, max = 60) int size,
      @ForAll @IntRange(max = 60) int from,
      @ForAll Random random) {
    List<String> all =
        IntStream.range(0, size + from).mapToObj(at -> "word" + at).collect(Collectors.toList());
    Collections.shuffle(all, random);
    String whole = String.join(" ", all);
    String piece = String.join(" ", all.subList(from, from + size));
    SameWords cut = same(whole, piece).orElseThrow();
    assertEquals(size, cut.shared());
    assertTrue(cut.differences().stream().allMatch(each -> each.there().isEmpty()));
    assertEquals(from == 0, cut.areEqual());
    assertTrue(same(piece, whole).isPresent());
  }

  @Property
  void whatSharesNothingIsNotTheSame(@ForAll("quotations") String text) {
    String other = text.replaceAll("\\w+", "x$0");
    assertFalse(same(text, other).isPresent());
  }

  @Property
  void shinglesOfAPieceAreThoseOfTheWhole(@ForAll("quotations") String text) {
    List<QuotedWords.QuotedWord> all = words(text).words();
    assertTrue(words(text).shingles().size() <= Math.max(0, all.size() - 2));
    assertTrue(words("so " + text + " ever").shingles().containsAll(words(text).shingles()));
  }
}
