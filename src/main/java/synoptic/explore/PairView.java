package synoptic.explore;

/** A place that shows two parties beside each other. */
public sealed interface PairView extends View permits CompareView, FramingView {

  Party a();

  Party b();

  /** The query that narrows both sides, or empty. */
  String topic();
}
