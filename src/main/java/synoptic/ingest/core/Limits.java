package synoptic.ingest.core;

/** How much is read before a file is refused. A refusal names the limit that it goes by. */
public final class Limits {

  private static final long MEGA = 1024 * 1024;

  /** The largest file that holds one article, and the largest article of a file of many. */
  public static final int ARTICLE = (int) (64 * MEGA);

  /** The largest file of which the articles are read one after the other. */
  public static final long COLLECTION = 8 * 1024 * MEGA;

  /** How much all parts of a packed file may hold that are looked at. */
  public static final long UNPACKED = 256 * MEGA;

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
