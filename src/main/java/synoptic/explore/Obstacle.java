package synoptic.explore;

import java.util.Optional;

/** Why a command cannot be used now. */
@FunctionalInterface
public interface Obstacle {

  /** One sentence, or empty where nothing stands in the way. */
  Optional<String> in(State state);
}
