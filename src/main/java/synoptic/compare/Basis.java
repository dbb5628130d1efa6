package synoptic.compare;

/** What a comparison rests on. */
public enum Basis {
  /** Shared words, names, dates and numbers. */
  WORDS,
  /** These, and what the sentences mean. */
  WORDS_AND_MEANING
}
