package synoptic.explore.core;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.RemovedArticle;
import synoptic.search.ArticleEntry;
import synoptic.search.EventDecision;
import synoptic.search.NoteDecision;
import synoptic.search.OpenLibrary;
import synoptic.search.VoiceDecision;

/**
 * The library that is open with what can be done to it, as the explorer and the command line see
 * it. Whoever starts the program hands it in.
 */
public interface Workspace extends OpenLibrary, AutoCloseable {

  Path folder();

  /** Where the file of the article with that id lies, whether it is there or not. */
  default Path articleFile(String id) {
    return LibraryFolder.at(folder()).file(id);
  }

  /** What people call the library: the folder's name, or "corpus" for the one that comes along. */
  String name();

  /** What was found wrong with the library so far: its folder, its files, its index. */
  List<Problem> problems();

  /**
   * The file that a person means by what was typed; {@code ~/} begins in the home folder.
   *
   * @throws java.nio.file.InvalidPathException where no file can be named so
   */
  default Path file(String typed) {
    return Path.of(typed);
  }

  /**
   * Takes a file in as a new article of the user's library.
   *
   * @param given facts that override what the text states
   */
  Added add(Path file, FrontMatter given);

  /**
   * Takes in every article that files hold, one file after the other, and tells of each as it comes
   * in. What the library has already does not come in again.
   *
   * @param files that come in together, so that one may tell something about another
   * @param progress of the reading of what the library has, where that is not known yet
   */
  default void addAll(
      List<Path> files, Adding how, Progress progress, BiConsumer<Path, Added> each) {
    files.forEach(file -> each.accept(file, add(file, how.given())));
  }

  /**
   * How files are taken in.
   *
   * @param given what is known about them, which goes before what they state
   * @param encoding how their text is written, where the user says so
   * @param isTrial whether it is only told what would come in
   * @param isAgain whether what the library has already comes in once more
   */
  record Adding(FrontMatter given, Optional<Charset> encoding, boolean isTrial, boolean isAgain) {}

  /**
   * That two articles have the same words, or many of them.
   *
   * @param id the article that the library had before
   * @param differences what is stated otherwise about a text that is the same
   */
  record Likeness(String id, Degree degree, List<Difference> differences) {

    /** A fact by which the same text is another print. */
    public enum Difference {
      TITLE("under another title"),
      SOURCE("of another source");

      private final String words;

      Difference(String words) {
        this.words = words;
      }
    }

    /** How much they have in common, the most first. */
    public enum Degree {
      SAME("the same text as %s"),
      NEARLY("nearly the same text as %s"),
      MOSTLY("most of its text stands in %s too");

      private final String words;

      Degree(String words) {
        this.words = words;
      }

      /** For programs. */
      public String code() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    /** For people. */
    public String words() {
      String apart =
          differences.stream().map(each -> each.words).collect(Collectors.joining(" and "));
      return degree.words.formatted(id) + (apart.isEmpty() ? "" : ", " + apart);
    }
  }

  /**
   * Changes what is stated about an article, and nothing of its text; what its file was before is
   * kept in the library's trash.
   *
   * @param facts those that are to be stated; the others stay
   */
  default Stated state(String id, FrontMatter facts) {
    return new Stated(Optional.empty(), Optional.of(new Problem(id, "cannot be changed here")));
  }

  /** The file that was changed, or why it was not. */
  record Stated(Optional<Path> file, Optional<Problem> problem) {}

  /**
   * Takes an article out; its file goes to the library's trash.
   *
   * @return the article with its file, or the problem that kept it where it was
   */
  Removed remove(String id);

  /** What lies in the library's trash, the latest first. */
  List<RemovedArticle> removed();

  /**
   * Brings an article back from the trash; where its name is taken, under another.
   *
   * @param id what it is called in the trash
   */
  Restored restore(String id);

  /**
   * Adds labels to the group of that name in the library's {@code labels.yaml}, or a new group; all
   * else that stands there stays. Does nothing where the library cannot be written.
   *
   * @return where the labels lie now, or the problem that kept them out
   */
  Labelled addLabels(LabelGroup group);

  /**
   * Takes the last labels that were added out again, as long as nobody has changed the file since.
   */
  Labelled takeBackLabels();

  /**
   * Writes into the library's {@code people.yaml} who is one and who is not; all else that stands
   * there stays. The engine that is asked for next knows it. Does nothing where the library cannot
   * be written.
   */
  Decided decide(VoiceDecision decision);

  /**
   * Writes into the library's {@code events.yaml} which articles tell of one event and which do
   * not; all else that stands there stays. Does nothing where the library cannot be written.
   */
  Decided decide(EventDecision decision);

  /**
   * Writes tags and notes into the library's {@code notes.yaml}; all else that stands there stays.
   * What is asked next knows them. Does nothing where the library cannot be written.
   */
  Decided decide(NoteDecision decision);

  /**
   * Looks at the library's files anew and takes in what others have changed there; the engine that
   * is asked for next knows it. What was done through this workspace is not among it.
   */
  LibraryChange takeIn();

  /**
   * What was answered may rest on the index as it was left, where a look at each of many files
   * would have taken long. This waits for that look and takes in what it finds; nothing where there
   * is nothing to wait for.
   */
  default LibraryChange settle() {
    return LibraryChange.NONE;
  }

  /**
   * Reads every file and compares it with what is searched, whatever the files' times say; an index
   * that is damaged is made anew by that.
   *
   * @return what differs, each with what to do
   */
  List<Problem> differing(Progress progress);

  /**
   * Mends what can be mended without touching a text: brings the index to what the files say, and
   * takes away what was left of a writing that was broken off.
   *
   * @return what was done, each a sentence without its full stop
   */
  List<String> repair(Progress progress);

  /**
   * Watches the library's files until the workspace is closed.
   *
   * @param news told, on a thread of its own, when {@link #takeIn} may find something
   */
  void watch(Runnable news);

  @Override
  void close();

  /**
   * What came of a file.
   *
   * @param article the new article, or empty where none could be made
   * @param isKnown whether the library had the article before, so that nothing was taken in
   * @param likeness to an article that the library had before, where there is one
   * @param file where the article's file lies, where there is one
   * @param dropped what was kept out of the body, each a line for a person
   * @param problems what was wrong
   */
  record Added(
      Optional<ArticleEntry> article,
      boolean isKnown,
      Optional<Likeness> likeness,
      Optional<Path> file,
      List<String> dropped,
      List<Problem> problems) {

    /** A new article. */
    public Added(
        Optional<ArticleEntry> article,
        Optional<Path> file,
        List<String> dropped,
        List<Problem> problems) {
      this(article, false, Optional.empty(), file, dropped, problems);
    }
  }

  /** The file that labels were added to; empty with a problem where they could not be. */
  record Labelled(Optional<Path> file, Optional<Problem> problem) {}

  /**
   * What came of a decision.
   *
   * @param done what was written and where, without a full stop; empty where nothing was
   * @param problem what kept it out, in a sentence
   */
  record Decided(Optional<String> done, Optional<String> problem) {}

  /** An article that was taken out; empty with a problem where it could not be moved. */
  record Removed(Optional<RemovedArticle> article, Optional<Problem> problem) {}

  /** The id of an article that is back; empty with a problem where it could not be moved. */
  record Restored(Optional<String> id, Optional<Problem> problem) {}
}
