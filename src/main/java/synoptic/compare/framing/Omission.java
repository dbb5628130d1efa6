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
    TOPIC("topics"),
    PERSON("people"),
    DATE("dates");

    private final String shown;

    Kind(String shown) {
      this.shown = shown;
    }

    /** As several are called on the screen and in text. */
    public String shown() {
      return shown;
    }
  }

  public Omission {
    places = List.copyOf(places);
  }
}
