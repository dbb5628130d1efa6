package synoptic.annotate;

/**
 * A date that was read.
 *
 * @param from the index of its first lexeme
 * @param end the index behind its last lexeme
 */
record Dating(int from, int end, When when, Mention.Basis basis) {}
