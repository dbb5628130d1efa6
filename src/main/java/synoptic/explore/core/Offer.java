package synoptic.explore.core;

import java.util.List;

/**
 * Commands that the last line of the screen offers together.
 *
 * @param label a word or two on what they do
 * @param commands their names; none where no key is meant but typing
 */
public record Offer(String label, List<String> commands) {

  /** Out of the first place; elsewhere it leads back, and is called so. */
  public static final Offer OUT = of("quit", "close");

  public Offer {
    commands = List.copyOf(commands);
  }

  public static Offer of(String label, String... commands) {
    return new Offer(label, List.of(commands));
  }
}
