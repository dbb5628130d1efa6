package synoptic.shell.command;

import java.util.Locale;
import synoptic.shell.output.Messages;
import synoptic.shell.output.Output;
import synoptic.shell.request.Request;

/** What a command works with. */
public record CommandRun(Request request, Output out, Messages messages, Library library) {

  /**
   * For loops that may go on for long.
   *
   * @throws Interrupted where the user has broken it off
   */
  static void checkInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Interrupted();
    }
  }

  /** The user broke the command off. */
  public static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted() {
      super("interrupted", null, false, false);
    }
  }

  /** A number with its noun; written as in the US, which is what the JDK knows without looking. */
  static String counted(long count, String one, String many) {
    return String.format(Locale.US, "%,d %s", count, count == 1 ? one : many);
  }
}
