package synoptic.shell;

/** What was typed cannot be done; the message is one sentence for a person. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUse(String sentence) {
    super(sentence);
  }
}
