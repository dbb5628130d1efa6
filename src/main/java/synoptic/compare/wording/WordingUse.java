package synoptic.compare.wording;

import java.util.List;
import synoptic.compare.Occurrence;

/**
 * How often two sides use a device of wording.
 *
 * @param device what the words do
 */
public record WordingUse(Device device, Use a, Use b) {

  /**
   * What one side has of it.
   *
   * @param own the words of the source itself, most often met first
   * @param quoted where others use such words, in quotation marks, in reading order
   * @param perThousand how many of its own the source has in 1,000 words that are not quoted
   */
  public record Use(List<Expression> own, List<Occurrence> quoted, double perThousand) {
    public Use {
      own = List.copyOf(own);
      quoted = List.copyOf(quoted);
    }

    /** Where the source has its own, in reading order. */
    public List<Occurrence> places() {
      return own.stream()
          .flatMap(expression -> expression.places().stream())
          .sorted(Occurrence.ORDER)
          .toList();
    }

    boolean isEmpty() {
      return own.isEmpty() && quoted.isEmpty();
    }
  }

  /**
   * A word or an expression.
   *
   * @param shown what stands for all its forms; of a passive the participle
   */
  public record Expression(String shown, List<Occurrence> places) {
    public Expression {
      places = List.copyOf(places);
    }
  }
}
