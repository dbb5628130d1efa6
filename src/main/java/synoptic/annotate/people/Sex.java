package synoptic.annotate.people;

/** Whether {@code he} or {@code she} stands for a person, as far as a text tells. */
enum Sex {
  MAN,
  WOMAN
}
