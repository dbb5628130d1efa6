package synoptic.explore.core;

/**
 * What the status line says.
 *
 * @param work how far the work is that somebody waits for, said beside the text
 */
public record Message(String text, Tone tone, Work work) {

  public static final Message NONE = info("");

  public static Message info(String text) {
    return new Message(text, Tone.PLAIN, Work.NONE);
  }

  public static Message warning(String text) {
    return new Message(text, Tone.WARNING, Work.NONE);
  }

  /** The same with one more sentence. */
  public Message and(String sentence) {
    return new Message(text + " " + sentence, tone, work);
  }

  public Message with(Work other) {
    return new Message(text, tone, other);
  }
}
