package synoptic.explore.core;

import java.util.function.Consumer;

/** What the explorer is seen on. Called from the explorer's own thread alone. */
public interface Screen {

  /** Draws the state; what has not changed costs nothing. */
  void paint(State state);

  /**
   * Puts a text with its citation on the clipboard of whoever sits at the screen.
   *
   * @param said told what came of it, perhaps later and from another thread
   */
  void copy(String text, Consumer<Message> said);
}
