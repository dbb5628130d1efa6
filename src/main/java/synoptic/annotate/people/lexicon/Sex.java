package synoptic.annotate.people.lexicon;

/** Whether {@code he} or {@code she} stands for a person, as far as a text tells. */
public enum Sex {
  MAN,
  WOMAN
}
