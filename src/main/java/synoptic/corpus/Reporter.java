package synoptic.corpus;

import java.util.Optional;

/**
 * Someone through whom a statement came to be known.
 *
 * @param mention the words of the text
 * @param name what they stand for, as far as the article tells
 * @param cue the words that say that it was reported: "quotes", "cited by"
 */
public record Reporter(Part mention, String name, Optional<Part> cue) {}
