package synoptic.shell.request;

/** What was typed cannot be done; the message is one sentence for a person. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String sentence) {
    super(sentence);
  }
}
