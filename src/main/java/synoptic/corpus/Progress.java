package synoptic.corpus;

/** Told how far a longer piece of work has come. */
@FunctionalInterface
public interface Progress {

  Progress NONE = (what, done, total) -> {};

  /**
   * @param what the work, as a person would say it ("indexing")
   * @param done how many of {@code total} are done
   */
  void at(String what, int done, int total);
}
