package synoptic.corpus;

import synoptic.text.Span;

/** A piece of a text with its place. */
public record Part(String text, Span span) {

  public static Part of(String text, Span span) {
    return new Part(span.in(text), span);
  }
}
