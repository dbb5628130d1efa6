package synoptic.annotate;

/** Someone through whom a statement came to be known, in the words of the text. */
public record Reporter(Part mention) {}
