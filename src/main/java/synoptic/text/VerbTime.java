package synoptic.text;

/** What the form of a verb tells of when something happens. */
public enum VerbTime {
  /** It is over: {@code went}. */
  PAST,
  /** It is still to come: {@code will}. */
  AHEAD,
  /** It may or should be: {@code might}. */
  POSSIBLE,
  /** It is so now: {@code is}. */
  OPEN,
  /** It is meant to be, if the words around say so: {@code is due}, {@code plans to}. */
  PLANNED,
  /** Somebody is to do it: {@code asked them to}. */
  ASKED,
  /** It is to come, though told in the present: {@code begins in May}. */
  ANNOUNCED,
  /** No verb, or one that tells nothing. */
  NONE
}
