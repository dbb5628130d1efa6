package synoptic.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Listing;
import synoptic.corpus.Problem;

/** The article files of a library, listed once until it changes. */
final class ListedFiles {

  private final LibraryFolder library;
  private final Consumer<List<Problem>> told;
  private volatile Listed last = new Listed(-1, Map.of());

  /**
   * The files as they were after so many changes.
   *
   * @param files by id
   */
  record Listed(long change, Map<String, ArticleFile> files) {}

  /**
   * @param told is told what was passed over, whenever the files are listed
   */
  ListedFiles(LibraryFolder library, Consumer<List<Problem>> told) {
    this.library = library;
    this.told = told;
  }

  /** As they are after so many changes. */
  Listed after(long change) {
    Listed known = last;
    if (known.change() == change) {
      return known;
    }
    Listing listing = library.listing();
    told.accept(listing.problems());
    Map<String, ArticleFile> files = HashMap.newHashMap(listing.files().size());
    listing.files().forEach(file -> files.put(file.id(), file));
    Listed fresh = new Listed(change, files);
    last = fresh;
    return fresh;
  }
}
