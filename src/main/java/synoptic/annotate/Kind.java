package synoptic.annotate;

/** In whose words a statement is given. */
public enum Kind {
  /** All of it stands in quotation marks. */
  DIRECT,
  /** None of it does. */
  INDIRECT,
  /** Some of it does. */
  MIXED
}
