package synoptic.explore.core;

/** What the explorer is seen on. Called from the explorer's own thread alone. */
public interface Screen {

  /** Draws the state; what has not changed costs nothing. */
  void paint(State state);

  /** Puts a text on the clipboard of whoever sits at the screen. */
  void copy(String text);
}
