package synoptic.lucene.analysis;

import synoptic.text.Span;

/**
 * A word as it is indexed. Its place in the list of a text's tokens is its position in the index.
 *
 * @param form the word, folded
 * @param span where it stands in the text
 * @param joined the compound that begins here, written as one word ({@code ceasefire} at the {@code
 *     cease} of {@code cease-fire}), or empty
 * @param parts how many tokens the compound takes, or 1
 */
public record Token(String form, Span span, String joined, int parts) {

  /** Stands between words that do not follow each other, so that no phrase spans them. */
  public static final Token GAP = new Token("", new Span(0, 0), "", 1);
}
