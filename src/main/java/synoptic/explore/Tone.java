package synoptic.explore;

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
  /** A word that both sides of a pair have. */
  SHARED,
  /** A word that only this side has. */
  OWN,
  /** A number or date that the other side gives differently. */
  DIFFERS,
  /** A key that can be pressed. */
  KEY,
  /** Something went wrong. */
  WARNING
}
