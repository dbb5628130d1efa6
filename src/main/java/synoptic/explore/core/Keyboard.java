package synoptic.explore.core;

import java.util.List;

/** What keys do. */
public interface Keyboard {

  Step pressed(State state, Key key);

  Step pasted(State state, String text);

  /** The line on which commands are typed. */
  Step commandLine(State state);

  /** Help on the pane that the cursor is in, or on a command. */
  Step help(State state, String command);

  /** What the last line of the screen offers, the most useful first. */
  List<Hint> hints(State state);
}
