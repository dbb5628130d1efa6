package synoptic.explore.core;

/** What the status line says. */
public record Message(String text, Tone tone) {

  public static final Message NONE = new Message("", Tone.PLAIN);

  public static Message info(String text) {
    return new Message(text, Tone.PLAIN);
  }

  public static Message warning(String text) {
    return new Message(text, Tone.WARNING);
  }
}
