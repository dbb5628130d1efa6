package synoptic.explore.command;

import synoptic.explore.core.State;
import synoptic.explore.core.Step;

/**
 * What a command does in the explorer. It has no constant and no default method: the JVM could not
 * keep the many lambdas of this type ready for the next start (JEP 483).
 */
@FunctionalInterface
public interface ExplorerAction {

  /**
   * The state afterwards, with the effects to run.
   *
   * @param arguments what was typed behind the command's name
   * @param count how often, from digits typed before its key; 1 where there were none
   */
  Step run(State state, Arguments arguments, int count);
}
