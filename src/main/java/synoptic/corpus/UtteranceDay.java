package synoptic.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something was said, as the text tells it.
 *
 * @param words the words of the text: "Tuesday", "May 2016"
 * @param time what they mean; empty where that cannot be told, as for a weekday without the day of
 *     publication
 */
public record UtteranceDay(Part words, Optional<Time> time) {

  /** From one date to another, both as precise as they are known, or twice the same. */
  public record Time(PartialDate first, PartialDate last) {

    public LocalDate firstDay() {
      return first.earliest();
    }

    public LocalDate lastDay() {
      return last.latest();
    }

    /** For narrow places: {@code 7 Mar 2017}, {@code 6 Mar 2017 – 12 Mar 2017}. */
    public String brief() {
      return first.equals(last) ? first.brief() : first.brief() + " – " + last.brief();
    }
  }
}
