package synoptic.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Listing;
import synoptic.corpus.Problem;

/** The article files of a library, listed once until it changes. */
final class ListedFiles {

  private final LibraryFolder library;
  private final Consumer<List<Problem>> told;
  private volatile Listed last = new Listed(-1, Optional.empty(), Optional.empty(), Map::of);

  /**
   * What the folder was when its files were listed, see {@link KeptFolder}.
   *
   * @param files how many there were
   */
  record Look(long folder, long articles, int files) {}

  /** The files as they were after so many changes. */
  static final class Listed {

    private final long change;
    private final Optional<Look> look;
    private final Optional<Problem> problem;
    private Supplier<Map<String, ArticleFile>> source;
    private Map<String, ArticleFile> files;

    private Listed(
        long change,
        Optional<Look> look,
        Optional<Problem> problem,
        Supplier<Map<String, ArticleFile>> source) {
      this.change = change;
      this.look = look;
      this.problem = problem;
      this.source = source;
    }

    long change() {
      return change;
    }

    /** Empty where something was passed over, which is to be told each time. */
    Optional<Look> look() {
      return look;
    }

    /** The first thing that was passed over, and why. */
    Optional<Problem> problem() {
      return problem;
    }

    /** By id. */
    synchronized Map<String, ArticleFile> files() {
      if (files == null) {
        files = source.get();
        source = null;
      }
      return files;
    }
  }

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
    long folder = library.folderFingerprint();
    Listing listing = library.listing();
    told.accept(listing.problems());
    Look look = new Look(folder, listing.fingerprint(), listing.files().size());
    Listed fresh =
        new Listed(
            change,
            Optional.of(look).filter(seen -> listing.problems().isEmpty()),
            listing.problems().stream().findFirst(),
            () -> byId(listing));
    last = fresh;
    return fresh;
  }

  /**
   * Takes them to be as an index was made from them, until the library changes.
   *
   * @param files by id
   */
  void assume(long change, Look look, Supplier<Map<String, ArticleFile>> files) {
    last = new Listed(change, Optional.of(look), Optional.empty(), files);
  }

  private static Map<String, ArticleFile> byId(Listing listing) {
    Map<String, ArticleFile> files = HashMap.newHashMap(listing.files().size());
    listing.files().forEach(file -> files.put(file.id(), file));
    return files;
  }
}
