package synoptic.explore.core;

import java.util.List;

/** What is kept of a library from one run to the next. */
public interface Memory {

  List<Bookmark> bookmarks();

  /**
   * Keeps the bookmarks in place of those kept before.
   *
   * @throws java.io.UncheckedIOException where they cannot be written
   */
  void keep(List<Bookmark> bookmarks);
}
