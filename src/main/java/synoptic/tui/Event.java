package synoptic.tui;

import synoptic.explore.core.Key;

/** What a terminal window tells its program. */
sealed interface Event {

  record KeyPressed(Key key) implements Event {}

  /**
   * Text pasted at once.
   *
   * @param text as the terminal sent it but for line ends, which are newlines; not yet safe to draw
   */
  record Pasted(String text) implements Event {}

  /** The window has another size, or has to be painted anew at the same one. */
  record Resized(int columns, int rows) implements Event {}

  /** The terminal is gone, or the process was asked to end. */
  record Ended() implements Event {}
}
