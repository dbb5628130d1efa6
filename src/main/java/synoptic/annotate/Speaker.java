package synoptic.annotate;

/**
 * Who said something.
 *
 * @param mention the words of the text
 * @param name what they stand for, as far as the article tells: the fuller name found before for a
 *     surname or a pronoun; else the words themselves
 */
public record Speaker(Part mention, String name) {}
