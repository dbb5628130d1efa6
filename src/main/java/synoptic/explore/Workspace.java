package synoptic.explore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/**
 * The library that is open, as the explorer and the command line see it. Whoever starts the program
 * hands it in. Any method may be called from any thread, and may take as long as files take.
 */
public interface Workspace extends AutoCloseable {

  /** The library's folder. */
  Path folder();

  /** What people call the library: the folder's name, or "corpus" for the one that comes along. */
  String name();

  /**
   * The engine over an index that is up to date, built where needed on the first call.
   *
   * @throws synoptic.search.SearchException where there can be no index; nothing else is lost
   */
  SearchEngine engine(Progress progress);

  /**
   * The engine for those who would rather have an older answer than wait: the index as it is, also
   * while it is being brought up to date. Only where there is none at all is one built.
   *
   * @throws synoptic.search.SearchException where there can be no index
   */
  default SearchEngine engine() {
    return engine(Progress.NONE);
  }

  /**
   * Looks for the statements of all articles that still wait for that, which may take minutes;
   * until then the engine answers as if they had none. Whoever has an engine goes on with it.
   *
   * @param news told whenever the engine knows more of them
   * @throws synoptic.search.SearchException where there can be no index, or none of statements
   */
  default void findStatements(Progress progress, Runnable news) {}

  /**
   * Works out what the articles mean that still wait for that, which may take minutes; until then
   * they are compared by words. Whoever has an engine goes on with it.
   *
   * @param articles whether an article of that id is to be looked at
   * @param news told whenever the engine knows more
   * @throws synoptic.embedding.EmbeddingException where this machine cannot do it
   * @throws synoptic.search.SearchException where there can be no index, or none of meanings
   */
  default void findMeanings(Predicate<String> articles, Progress progress, Runnable news) {}

  /**
   * The article with that id, read from its file, or empty where there is none that can be read.
   */
  Optional<Article> article(String id);

  Reference reference();

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
   * Takes an article out; its file goes to the library's trash.
   *
   * @return where the file lies now, or the problem that kept it where it was
   */
  Removed remove(String id);

  /**
   * Adds labels to the group of that name in the library's {@code labels.yaml}, or a new group; all
   * else that stands there stays. Does nothing where the library cannot be written.
   *
   * @return where the labels lie now, or the problem that kept them out
   */
  Labelled addLabels(LabelGroup group);

  @Override
  void close();

  /**
   * What came of a file.
   *
   * @param article the new article, or empty where none could be made
   * @param file where the new article's file lies, where there is one
   * @param dropped what was kept out of the body, each a line for a person
   * @param problems what was wrong
   */
  record Added(
      Optional<ArticleEntry> article,
      Optional<Path> file,
      List<String> dropped,
      List<Problem> problems) {}

  /** The file that labels were added to; empty with a problem where they could not be. */
  record Labelled(Optional<Path> file, Optional<Problem> problem) {}

  /** Where a removed article's file lies now; empty with a problem where it could not be moved. */
  record Removed(Optional<Path> file, Optional<Problem> problem) {}
}
