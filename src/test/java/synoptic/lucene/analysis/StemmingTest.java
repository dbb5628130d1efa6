package synoptic.lucene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class StemmingTest {

  @Property
  void anyWordHasATermInEachLanguage(
      @ForAll
          @StringLength(min = 1, max = 12)
          @CharRange(from = 'a', to = 'z')
          @CharRange(from = 'α', to = 'ω')
          @CharRange(from = 'а', to = 'я')
          @CharRange(from = 'ء', to = 'ي')
          String word) {
    String form = TermFolding.fold(word);
    for (Stemming stemming : Stemming.values()) {
      String term = stemming.term(form);
      assertFalse(term.isEmpty() != form.isEmpty() || term.startsWith("|"), term);
      assertEquals(term, stemming.term(form));
    }
  }

  @Test
  void aWordOfOtherLettersIsStemmedByThese() {
    assertEquals(Stemming.RUSSIAN.term("переговоров"), Stemming.FRENCH.term("переговоры"));
    assertEquals(Stemming.ENGLISH.term("talks"), Stemming.ARABIC.term("talk"));
    assertEquals(Stemming.PERSIAN.term("گروهها"), Stemming.ENGLISH.term("گروه"));
    assertEquals("переговоров|und", Stemming.NONE.term("переговоров"));
  }

  @Test
  void whatHasNoLettersIsTheSameInAllLanguages() {
    Set<Stemming> all = EnumSet.allOf(Stemming.class);
    assertEquals(List.of("2016"), Stemming.terms(all, "2016"));
    assertEquals(List.of("停"), Stemming.terms(all, "停"));
  }
}
