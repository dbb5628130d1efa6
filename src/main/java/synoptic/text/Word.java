package synoptic.text;

/** A word of a text, as written, with its place. */
public record Word(String text, Span span) {}
