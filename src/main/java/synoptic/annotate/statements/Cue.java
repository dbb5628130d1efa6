package synoptic.annotate.statements;

/**
 * The place of a cue among the tokens of its paragraph.
 *
 * @param start its first token
 * @param end the token after its last
 * @param probability how probable it is that it attributes anything
 */
record Cue(int start, int end, double probability) {

  /** Whether a token is one of its own. */
  boolean covers(int token) {
    return token >= start && token < end;
  }
}
