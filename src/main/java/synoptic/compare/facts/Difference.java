package synoptic.compare.facts;

import java.util.List;
import synoptic.compare.Occurrence;

/**
 * What two sentences that tell of the same give differently. That it differs does not say that one
 * of them is wrong.
 *
 * @param what for a number what it counts: {@code ministers}, {@code %}, {@code USD}; else empty
 * @param inA how A gives it
 * @param inB how B gives it
 * @param sentenceA A's sentence
 * @param sentenceB B's sentence
 * @param sureness how surely it is a difference, from 0 to 1
 */
public record Difference(
    Kind kind,
    String what,
    List<Given> inA,
    List<Given> inB,
    Occurrence sentenceA,
    Occurrence sentenceB,
    double sureness) {

  /** Less sure ones are shown as doubtful. */
  public static final double SURE = 0.5;

  /** What can differ. */
  public enum Kind {
    /** A number of the same things, whatever they are called. */
    NUMBER("numbers"),
    /** Who acted, or whether it was done to somebody or happened: "fired", "stepped down". */
    ACTION("who acted"),
    /** Whether it is so, will be so or may be so: "will meet", "is unlikely to meet". */
    MODALITY("whether"),
    /** Words inside the same quotation, or in the same place of sentences that are nearly equal. */
    WORDING("wording"),
    DATE("dates"),
    /** The time of day. */
    TIME("times"),
    PLACE("places"),
    PARTICIPANT("participants");

    private final String shown;

    Kind(String shown) {
      this.shown = shown;
    }

    /** As it is called on the screen and in text. */
    public String shown() {
      return shown;
    }
  }

  /**
   * A fact as a sentence gives it.
   *
   * @param shown the words of the text, or the name that they stand for
   */
  public record Given(String shown, List<Occurrence> places) {
    public Given {
      places = List.copyOf(places);
    }
  }

  public Difference {
    inA = List.copyOf(inA);
    inB = List.copyOf(inB);
    if (inA.isEmpty() || inB.isEmpty()) {
      throw new IllegalArgumentException("a side that gives nothing does not differ");
    }
  }

  /** One thing that a sentence of A and one of B give differently, and that counts nothing. */
  static Difference of(Kind kind, Sentence a, Given inA, Sentence b, Given inB, double sureness) {
    return new Difference(kind, "", List.of(inA), List.of(inB), a.whole(), b.whole(), sureness);
  }

  /** The place of A's passage, from 0. */
  public int a() {
    return sentenceA.passage();
  }

  /** The place of B's passage, from 0. */
  public int b() {
    return sentenceB.passage();
  }

  /** A's sentence, as it is written in the text of its passage. */
  public String sentenceOfA(String passage) {
    return sentenceA.spans().getFirst().in(passage).strip();
  }

  /** B's sentence, as it is written in the text of its passage. */
  public String sentenceOfB(String passage) {
    return sentenceB.spans().getFirst().in(passage).strip();
  }

  public boolean isDoubtful() {
    return sureness < SURE;
  }
}
