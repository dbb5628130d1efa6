package synoptic.shell.output;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import synoptic.corpus.Progress;

/**
 * Tells how far a longer piece of work is: at once where it is on many things, else after a second,
 * and again every ten.
 */
public final class ToldProgress implements Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long EVERY = 10 * SECOND;

  private final Messages messages;
  private final LongSupplier clock;
  private final Unit unit;

  /** When each piece of work is told of next, by its name. */
  private final Map<String, Long> next = new HashMap<>();

  /** What the work is on. */
  public enum Unit {
    ARTICLE("article", "articles", 100),
    PASSAGE("passage", "passages", 1_000);

    private final String one;
    private final String several;

    /** Work on so many takes longer than a second. */
    private final int many;

    Unit(String one, String several, int many) {
      this.one = one;
      this.several = several;
      this.many = many;
    }
  }

  /**
   * @param clock the time in nanoseconds from any beginning
   */
  public ToldProgress(Messages messages, LongSupplier clock, Unit unit) {
    this.messages = messages;
    this.clock = clock;
    this.unit = unit;
  }

  @Override
  public void at(String what, int done, int total) {
    long now = clock.getAsLong();
    long due = next.computeIfAbsent(what, begun -> total < unit.many ? now + SECOND : now);
    if (done >= total) {
      next.remove(what);
    } else if (now >= due) {
      next.put(what, now + EVERY);
      String some = done == 0 ? "" : String.format(Locale.US, "%,d of ", done);
      String all = String.format(Locale.US, "%,d %s", total, total == 1 ? unit.one : unit.several);
      messages.say(what + ": " + some + all + " …");
    }
  }
}
