package synoptic.explore.core;

import java.util.Optional;

/**
 * What the status line says.
 *
 * @param covered what is said again once the work that this tells of is done; empty where it tells
 *     of none
 */
public record Message(String text, Tone tone, Optional<Message> covered) {

  public static final Message NONE = info("");

  public static Message info(String text) {
    return new Message(text, Tone.PLAIN, Optional.empty());
  }

  public static Message warning(String text) {
    return new Message(text, Tone.WARNING, Optional.empty());
  }

  /** The same with one more sentence. */
  public Message and(String sentence) {
    return new Message(text + " " + sentence, tone, covered);
  }

  /** How far work is that somebody waits for, in place of this until it is done. */
  Message coveredBy(String progress) {
    return new Message(progress, Tone.PLAIN, covered.or(() -> Optional.of(this)));
  }
}
