package synoptic.shell.output;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import synoptic.corpus.Progress;

/**
 * Tells how far a longer piece of work on articles is: at once where there are many of them, else
 * after a second, and again every ten.
 */
public final class ToldProgress implements Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long EVERY = 10 * SECOND;

  /** Work on so many articles takes longer than a second. */
  private static final int MANY = 100;

  private final Messages messages;
  private final LongSupplier clock;

  /** When each piece of work is told of next, by its name. */
  private final Map<String, Long> next = new HashMap<>();

  /**
   * @param clock the time in nanoseconds from any beginning
   */
  public ToldProgress(Messages messages, LongSupplier clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public void at(String what, int done, int total) {
    long now = clock.getAsLong();
    long due = next.computeIfAbsent(what, begun -> total < MANY ? now + SECOND : now);
    if (now >= due && done < total) {
      next.put(what, now + EVERY);
      String some = done == 0 ? "" : String.format(Locale.US, "%,d of ", done);
      String all = String.format(Locale.US, total == 1 ? "%,d article" : "%,d articles", total);
      messages.say(what + ": " + some + all + " …");
    }
  }
}
