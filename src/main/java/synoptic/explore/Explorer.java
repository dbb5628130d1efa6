package synoptic.explore;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import synoptic.compare.library.PassageAlignment;
import synoptic.compare.library.SynopsisSurvey;
import synoptic.explore.core.Action;
import synoptic.explore.core.Effect;
import synoptic.explore.core.EffectRunner;
import synoptic.explore.core.Message;
import synoptic.explore.core.Remembered.Memory;
import synoptic.explore.core.Screen;
import synoptic.explore.core.Size;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Update;
import synoptic.explore.core.Workspace;

/**
 * Runs the explorer: takes one action after the other, updates the state, hands effects out, and
 * draws once nothing more is waiting.
 */
public final class Explorer {

  private final BlockingQueue<Action> actions = new LinkedBlockingQueue<>();
  private final Screen screen;
  private final EffectRunner work;
  private State state;

  /**
   * @param commandLine runs a command of the command line and gives the lines it prints, at most so
   *     many columns wide
   */
  public Explorer(
      Workspace workspace,
      Memory memory,
      BiFunction<List<String>, Integer, List<String>> commandLine,
      Screen screen,
      Size size) {
    this.screen = screen;
    this.state = Catalogue.start(workspace.name(), size);
    this.work =
        new EffectRunner(
            new EffectRunner.Surroundings(
                workspace,
                memory,
                commandLine,
                library ->
                    PassageAlignment.warmUp(library).isPresent()
                        && SynopsisSurvey.warmUp(library).isPresent()),
            actions::add);
  }

  /** Tells the explorer what happened; may be called from any thread. */
  public void tell(Action action) {
    actions.add(action);
  }

  /**
   * Runs until the user quits. The first frame is drawn before anything is opened.
   *
   * @throws InterruptedException where the thread is interrupted
   */
  public void run() throws InterruptedException {
    try {
      paint();
      work.start(new Effect.OpenLibrary(), state);
      boolean goesOn = true;
      while (goesOn) {
        Action action = actions.take();
        while (action != null && goesOn) {
          goesOn = take(action);
          action = actions.poll();
        }
        if (goesOn) {
          paint();
        }
      }
    } finally {
      work.close();
    }
  }

  /** What was kept for the next start, in a sentence; empty for nothing. */
  public String farewell() {
    return state
        .remembered()
        .left()
        .map(left -> "Kept for the next start: " + left.said() + ".")
        .orElse("");
  }

  /** A frame that cannot be drawn through a fault of ours is left out; the next key may lead on. */
  private void paint() {
    try {
      screen.paint(state);
    } catch (UncheckedIOException gone) {
      throw gone;
    } catch (RuntimeException fault) {
      state = state.with(faulty(fault));
    }
  }

  private static Message faulty(RuntimeException fault) {
    String said = "A fault in Synoptic (" + fault + "); nothing was changed. Please report it.";
    return Message.warning(said);
  }

  /** A fault of ours costs one action and not the session. */
  private boolean take(Action action) {
    try {
      return follow(Update.update(state, action));
    } catch (RuntimeException fault) {
      state = state.with(faulty(fault));
      return true;
    }
  }

  private boolean follow(Step step) {
    state = step.state();
    boolean goesOn = true;
    for (Effect effect : step.effects()) {
      switch (effect) {
        case Effect.Quit quit -> goesOn = false;
        case Effect.Copy(String text) -> screen.copy(text, said -> tell(new Action.Said(said)));
        default -> work.start(effect, state);
      }
    }
    return goesOn;
  }
}
