package synoptic.annotate.dates;

/**
 * A date that was read.
 *
 * @param from the index of its first lexeme
 * @param end the index behind its last lexeme
 */
record DateMatch(int from, int end, When when, Mention.Basis basis) {}
