package synoptic.model.embedding;

/** There is no model to be had on this machine; the message says why, in a sentence. */
public final class EmbeddingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public EmbeddingException(String message, Throwable cause) {
    super(message, cause);
  }
}
