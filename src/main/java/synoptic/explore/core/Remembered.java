package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.PassageRef;

/**
 * What is kept of a library from one run to the next.
 *
 * @param queries what was searched for, the latest last
 * @param left where the explorer was left
 */
public record Remembered(List<Bookmark> bookmarks, List<String> queries, Optional<Left> left) {

  public static final Remembered NOTHING = new Remembered(List.of(), List.of(), Optional.empty());

  /** Of more queries the oldest are forgotten. */
  private static final int MOST_QUERIES = 200;

  /**
   * Where the explorer was left.
   *
   * @param query what stood in the box of the first view
   * @param item the row that the cursor of its list was on, from 0
   * @param a what was taken as A, as it is typed; empty for nothing
   * @param b what was taken as B
   */
  public record Left(String query, int item, String a, String b) {

    boolean isNothing() {
      return query.isBlank() && a.isEmpty() && b.isEmpty();
    }

    /** What is kept, in a sentence. */
    public String said() {
      String about = query.isBlank() ? "" : "“" + query + "”";
      about += a.isEmpty() ? "" : (about.isEmpty() ? "" : ", ") + "A " + a;
      return about + (b.isEmpty() ? "" : (about.isEmpty() ? "" : ", ") + "B " + b);
    }
  }

  public Remembered {
    bookmarks = List.copyOf(bookmarks);
    queries =
        List.copyOf(queries.subList(Math.max(0, queries.size() - MOST_QUERIES), queries.size()));
  }

  public Remembered with(List<Bookmark> other) {
    return new Remembered(other, queries, left);
  }

  /** With a query as the latest one; a blank one is not worth keeping. */
  public Remembered asked(String query) {
    if (query.isBlank()) {
      return this;
    }
    List<String> all = new ArrayList<>(queries);
    all.remove(query);
    all.add(query);
    return new Remembered(bookmarks, all, left);
  }

  Remembered leaving(Left where) {
    return new Remembered(
        bookmarks, queries, where.isNothing() ? Optional.empty() : Optional.of(where));
  }

  /**
   * A passage to come back to.
   *
   * @param label what a list of bookmarks shows
   */
  public record Bookmark(PassageRef at, String label) {

    /** A bookmark at a passage, or at the first of an article; empty where it is not there. */
    public static Optional<Bookmark> of(State state, PassageRef at) {
      return state
          .article(at.article())
          .map(
              article ->
                  new Bookmark(
                      new PassageRef(at.article(), at.first()),
                      article.source() + ", " + article.title() + ", ¶ " + at.first()));
    }
  }

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
}
