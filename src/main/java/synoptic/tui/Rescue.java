package synoptic.tui;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Gives every open terminal back when the process ends without closing them: killed, crashed. */
final class Rescue {

  private static final Set<TerminalWindow> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Rescue::restoreAll, "terminal rescue"));
  }

  private Rescue() {}

  static void add(TerminalWindow window) {
    OPEN.add(window);
  }

  static void remove(TerminalWindow window) {
    OPEN.remove(window);
  }

  private static void restoreAll() {
    for (TerminalWindow window : OPEN) {
      try {
        window.rescue();
      } catch (IOException gone) {
        // Nobody is there to see it.
      } catch (InterruptedException hurried) {
        return;
      }
    }
  }
}
