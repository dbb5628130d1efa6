package synoptic.search;

/** An engine could not answer; the message is one sentence for a person. */
public final class SearchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
