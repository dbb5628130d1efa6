package synoptic.compare.align;

/** What a comparison rests on. */
public enum Signals {
  /** Shared words, names, dates and numbers. */
  WORDS,
  /** These, and what the sentences mean. */
  WORDS_AND_MEANING
}
