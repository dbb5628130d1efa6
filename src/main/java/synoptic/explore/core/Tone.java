package synoptic.explore.core;

/** How a run of text is meant; the screen decides how it looks. */
public enum Tone {
  /** The text itself. */
  PLAIN,
  /** Secondary: dates, counts, the frame. */
  QUIET,
  /** A title or a name. */
  STRONG,
  /** A word that was looked for. */
  HIT,
  /** Words that someone really spoke. */
  SPOKEN,
  /** The rest of the statement that the reader points at. */
  RETOLD,
  /** A word that both sides of a pair have. */
  SHARED,
  /** A word that only A has. */
  OWN_A,
  /** A word that only B has. */
  OWN_B,
  /** A number or date that the other side gives differently. */
  DIFFERS,
  /** A key that can be pressed. */
  KEY,
  /** What the eye should find first: the cursor's bar, the view's name. */
  ACCENT,
  /** The thin lines between panes. */
  RULE,
  /** Something went wrong. */
  WARNING
}
