package synoptic.explore.command;

import java.util.Optional;
import synoptic.explore.core.State;

/** Why a command cannot be used now. */
@FunctionalInterface
public interface Obstacle {

  /** One sentence, or empty where nothing stands in the way. */
  Optional<String> in(State state);
}
