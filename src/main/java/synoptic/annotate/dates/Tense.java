package synoptic.annotate.dates;

/** Whether what happens on a date is past or to come, as its verb tells. */
enum Tense {
  PAST,
  AHEAD,
  /** A verb stands there, but what it tells may be past or to come. */
  OPEN,
  /** The same of what is fixed for the date, as {@code was expected to open}. */
  DUE,
  /** There is no such verb. */
  UNTOLD;

  /** The tense in which a sentence speaks of the date between two indexes. */
  static Tense of(Lexemes lexemes, int from, int end) {
    return new DateVerb(lexemes, from, end).tense();
  }
}
