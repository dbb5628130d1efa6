package synoptic.corpus;

import java.util.List;
import java.util.Optional;

/**
 * One attributed utterance.
 *
 * @param cue the words that attribute it; empty where it stands beside another of the same speaker
 * @param speaker who said it, in the words of the text; empty where the text does not say
 * @param content what was said, in one or more pieces, in order
 * @param via who reported it, outermost first
 */
public record Statement(
    Kind kind,
    Optional<Part> cue,
    Optional<Speaker> speaker,
    List<Part> content,
    List<Reporter> via) {

  /** In whose words a statement is given. */
  public enum Kind {
    /** All of it stands in quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Some of it does. */
    MIXED
  }

  public Statement {
    content = List.copyOf(content);
    via = List.copyOf(via);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content");
    }
  }
}
