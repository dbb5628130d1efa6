package synoptic.text;

/** What a word that is written with a full stop says about the end of a sentence. */
enum Abbreviation {
  /** An ordinary word. */
  NONE,
  /** Stands before a name: {@code Mr.}, {@code Gen.} */
  TITLE,
  /** Ends a name and may end a sentence: {@code U.S.}, {@code Jr.}, {@code Inc.} */
  SUFFIX,
  /** Like a suffix, behind a town's name: {@code Reno, Nev.} */
  STATE,
  /** Like a suffix, and may stand before a day or a year. */
  MONTH,
  WEEKDAY,
  /** Stands before a number: {@code No.}, {@code pp.} */
  NUMBER,
  /** Never the last word: {@code vs.}, {@code e.g.} */
  INNER,
  /** {@code a.m.}, behind which a weekday, a month or a time zone goes on. */
  TIME,
  /** Ends a list: {@code etc.} */
  LIST,
  /** One capital, of a name or of its own: {@code J.}, {@code Plan B.} */
  INITIAL
}
