package synoptic.ingest.core;

/** How much is read before a file is refused. A refusal names the limit that it goes by. */
public final class Limits {

  private static final long MEGA = 1024 * 1024;

  /** The largest file that holds one article, and the largest article of a file of many. */
  public static final int ARTICLE = (int) (64 * MEGA);

  /** The largest file of which the articles are read one after the other. */
  public static final long COLLECTION = 8 * 1024 * MEGA;

  /** The largest packed file; most of it may be pictures, which are not unpacked. */
  public static final long PACKED = 1024 * MEGA;

  /** How much all parts of a packed file may hold that are read. */
  public static final long UNPACKED = 64 * MEGA;

  /** The largest text that is read as a tree, which takes many times as much memory. */
  public static final int TREE = (int) (16 * MEGA);

  /** How many articles one file may hold. */
  public static final int ARTICLES = 1_000_000;

  /** How deep elements, lists or parts may lie in each other. */
  public static final int DEPTH = 500;

  private Limits() {}

  /** The sentence about a file or part that is larger than a number of bytes. */
  public static Refusal tooLarge(long limit) {
    long mega = limit / MEGA;
    String size = mega >= 1024 ? mega / 1024 + " GB" : mega + " MB";
    return new Refusal("is larger than " + size + " and was not taken in");
  }
}
