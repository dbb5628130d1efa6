package synoptic.annotate.dates;

/** What a number counts. */
public sealed interface Counted {

  /** Hundredths. */
  record Percent() implements Counted {}

  /**
   * Money.
   *
   * @param currency its code in ISO 4217
   */
  record Money(String currency) implements Counted {}

  /**
   * Things.
   *
   * @param word the noun as written, in lower case: {@code ministers}, {@code km}
   */
  record Things(String word) implements Counted {}

  /** The passage does not say it next to the number. */
  record Unsaid() implements Counted {}
}
