package synoptic.compare.framing;

import java.util.List;
import synoptic.compare.Occurrence;

/**
 * Something that one side has and the other leaves out.
 *
 * @param what the topic, the person or the date
 * @param places where the side has it that does
 */
public record Omission(Kind kind, String what, List<Occurrence> places) {

  /** What can be left out. */
  public enum Kind {
    TOPIC,
    PERSON,
    DATE
  }

  public Omission {
    places = List.copyOf(places);
  }
}
