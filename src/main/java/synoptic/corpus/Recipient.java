package synoptic.corpus;

/**
 * Who was told something, or the programme, paper or network where it was said.
 *
 * @param mention the words of the text
 * @param name what they stand for, as far as the article tells
 */
public record Recipient(Part mention, String name) {}
