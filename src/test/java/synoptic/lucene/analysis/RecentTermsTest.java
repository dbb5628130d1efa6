package synoptic.lucene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class RecentTermsTest {

  @Property
  void aWordHasTheTermOfItsStemmingThoughOthersCameBefore(
      @ForAll List<@StringLength(max = 3) @CharRange(from = 'a', to = 'z') String> words) {
    for (Stemming stemming : EnumSet.of(Stemming.ENGLISH, Stemming.FRENCH, Stemming.NONE)) {
      RecentTerms terms = new RecentTerms(stemming);
      for (String word : words) {
        assertEquals(stemming.term(word), terms.apply(word));
        assertEquals(stemming.term(word), terms.apply(word));
      }
    }
  }

  /** There is one place for both. */
  @Test
  void wordsWithTheSameHashKeepTheirOwnTerms() {
    RecentTerms terms = new RecentTerms(Stemming.ENGLISH);
    assertEquals("Aa".hashCode(), "BB".hashCode());
    for (String word : List.of("Aatalks", "BBtalks", "Aatalks")) {
      assertEquals(Stemming.ENGLISH.term(word), terms.apply(word));
    }
  }
}
