package synoptic.explore;

/** A place that the explorer can be in, and that back and forward lead to. */
public sealed interface Place permits QueryPlace, PairPlace, EvidencePlace {

  /** Where the cursor is. */
  Spot spot();

  /** The place laid out for another screen. */
  Place resized(Geometry geometry);
}
