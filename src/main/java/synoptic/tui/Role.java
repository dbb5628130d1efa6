package synoptic.tui;

/** What a piece of text is on the screen; a {@link Theme} says how that looks. */
enum Role {
  TEXT,
  /** Secondary: source, date, context around a hit. */
  DIM,
  TITLE,
  /** A word that the query found. */
  HIT,
  /** The row under the cursor. */
  CURSOR,
  /** The bar at the left of the cursor's row, and the mode: what the eye should find first. */
  ACCENT,
  /** Words that only source A has. */
  ONLY_A,
  /** Words that only source B has. */
  ONLY_B,
  /** A number or date that the other side gives otherwise. */
  DIFFERING,
  WARNING,
  /** The status line. */
  STATUS,
  /** A key in the line of hints. */
  KEY,
  /** The thin lines between panes. */
  RULE
}
