package synoptic.tui;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.function.LongSupplier;

/**
 * Clears the old generation of the heap where that is worth it. The serial collector does so by
 * itself only once the largest heap is full: by then 100 MB that live may lie among 900 that do
 * not, and the pause falls on a key. Done while nobody types, it delays only a key that comes
 * meanwhile.
 */
final class OldGarbage {

  /** In bytes; less is not worth the 100 or 200 ms that it takes. */
  static final long WORTH_IT = 32L << 20;

  private final LongSupplier grown;
  private final Runnable collection;

  /**
   * @param grown by how many bytes the old generation has grown since it was cleared
   */
  OldGarbage(LongSupplier grown, Runnable collection) {
    this.grown = grown;
    this.collection = collection;
  }

  /** That of this process. */
  static OldGarbage ofProcess() {
    return new OldGarbage(OldGarbage::growth, System::gc);
  }

  /** None where another collector was chosen, which sees to that itself. */
  private static long growth() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Tenured Gen"))
        .mapToLong(OldGarbage::growth)
        .sum();
  }

  private static long growth(MemoryPoolMXBean pool) {
    return pool.getUsage().getUsed() - pool.getCollectionUsage().getUsed();
  }

  void clear() {
    if (grown.getAsLong() > WORTH_IT) {
      collection.run();
    }
  }
}
