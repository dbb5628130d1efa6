package synoptic.explore.core;

/** Keeps something of a library from one run to the next. */
public interface Memory {

  Remembered remembered();

  /**
   * Keeps this in place of what was kept before.
   *
   * @throws java.io.UncheckedIOException where it cannot be written
   */
  void keep(Remembered all);
}
