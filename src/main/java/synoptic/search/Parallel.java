package synoptic.search;

import java.util.List;
import synoptic.corpus.Part;
import synoptic.text.QuotedWords;
import synoptic.text.SameWords;
import synoptic.text.SameWords.Difference;

/**
 * The same words of the same voice in another article, as far as it is known whose they are.
 *
 * @param hit the statement there, without its own parallels
 * @param words from the first word that is quoted there to the last
 * @param differences where the quotations differ, in order; none where the words are the same
 */
public record Parallel(StatementHit hit, Part words, List<Difference> differences) {

  public Parallel {
    differences = List.copyOf(differences);
  }

  /**
   * @param there the words that are quoted there
   * @param same how they stand to those that are quoted here
   */
  public static Parallel of(StatementHit hit, QuotedWords there, SameWords same) {
    return new Parallel(hit, Part.of(hit.passage().text(), there.span()), same.differences());
  }

  public boolean isSame() {
    return differences.isEmpty();
  }
}
