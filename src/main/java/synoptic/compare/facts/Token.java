package synoptic.compare.facts;

import synoptic.text.Span;

/**
 * A word of a sentence.
 *
 * @param folded without case and accents, without the stops of an abbreviation
 * @param key what its forms have in common
 * @param span where it stands in the passage
 * @param tells whether it says something by itself
 */
record Token(String folded, String key, Span span, boolean tells) {}
