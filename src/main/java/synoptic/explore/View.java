package synoptic.explore;

/** A place that the explorer can be in, and that back and forward lead to. */
public sealed interface View permits QueryView, PairView, EvidenceView {

  /** Where the cursor is. */
  Pane spot();

  /** The place laid out for another screen. */
  View resized(Geometry geometry);
}
