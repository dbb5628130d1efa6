package synoptic.explore.compare;

import java.util.Optional;
import synoptic.compare.library.PassageAlignment;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.View;
import synoptic.search.Query;

/** A view that shows two parties beside each other. */
public interface PairView extends View {

  Pairing pairing();

  /** The same view of another pairing, the cursor as near to where it is as can be. */
  PairView of(Pairing other);

  Step ask(State state);

  @Override
  default boolean isPlaceOf(View other) {
    return getClass() == other.getClass() && pairing().equals(((PairView) other).pairing());
  }

  @Override
  default Optional<Query> subject(State state) {
    String topic = pairing().topic();
    return topic.isBlank()
        ? Optional.empty()
        : Optional.of(PassageAlignment.query(topic, state.library().reference().topics()));
  }
}
