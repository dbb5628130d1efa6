package synoptic.lucene.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import synoptic.text.Language;
import synoptic.text.Language.Filler;

class LittleWordsTest {

  /** The list of a query is its own only so that a start need not read that of the language. */
  @Test
  void whatAQueryPassesOverSaysNothingInATextEither() {
    for (String word : LuceneQueryBuilder.LITTLE) {
      assertEquals(Filler.NOTHING, Language.ENGLISH.filler(word), word);
    }
  }
}
