package synoptic.explore.core;

/** What an engine knows more of than before. */
public enum News {
  /** Who says what. */
  STATEMENTS,
  /** What sentences mean. */
  MEANINGS
}
