package synoptic.annotate.dates;

import java.math.BigDecimal;
import java.util.List;
import synoptic.corpus.Part;

/** A date or a number that a passage names, with its place in the passage. */
public sealed interface Mention {

  Part part();

  /** How a date came to be known. */
  enum Basis {
    /** Said as it stands here: {@code 9 June 2016}. */
    WRITTEN,
    /** Said without its year, which the sentence or the publication date gave. */
    COMPLETED,
    /** Said in relation to the publication date: {@code last Wednesday}. */
    RESOLVED
  }

  /** A date, as precise as it was said. */
  record Dated(Part part, When when, Basis basis) implements Mention {}

  /**
   * A date that may be read in several ways: {@code 09/06/2016}.
   *
   * @param readings the likelier first, at least two
   */
  record Doubtful(Part part, List<When> readings) implements Mention {
    public Doubtful {
      readings = List.copyOf(readings);
    }
  }

  /**
   * A number and what it counts.
   *
   * @param part the number with its currency or percent sign, without the word for what it counts
   * @param value without trailing zeros after the decimal point
   */
  record Numbered(Part part, BigDecimal value, Counted counted) implements Mention {}
}
