package synoptic.explore;

import java.util.List;
import java.util.OptionalInt;
import synoptic.corpus.Article;
import synoptic.explore.StatementResults.Question;
import synoptic.export.ExportedFile.Existing;
import synoptic.search.SearchRequest;
import synoptic.search.StatementRequest;

/** EffectRunner that the explorer asks for and that happens outside its state. */
public sealed interface Effect {

  /** Open the library, build its index where needed, and list its articles. */
  record OpenLibrary() implements Effect {}

  /**
   * Answer a search.
   *
   * @param revision the question's number; an answer to an older one is dropped
   * @param typed the query as it stands in the box
   * @param request the same as a value
   */
  record Search(long revision, String typed, SearchRequest request) implements Effect {}

  /** Answer a question for statements, or fetch the next page of its answer. */
  record AskStatements(Question question, StatementRequest request) implements Effect {}

  /**
   * Find out who speaks in some passages.
   *
   * @param revision the question's number; an answer to an older one is dropped
   * @param title what the answer is shown under
   */
  record AskSpeakers(long revision, String title, List<Where> places) implements Effect {
    public AskSpeakers {
      places = List.copyOf(places);
    }
  }

  /** A passage of an article, counted from 1, or the whole article. */
  record Where(String article, OptionalInt passage) {}

  /**
   * Load an article with the places where the query matches.
   *
   * @param passage the passage to show, counted from 1
   */
  record Load(long revision, String article, int passage, String typed) implements Effect {}

  /** Look up the statements of an article that was loaded as that revision. */
  record MarkStatements(long revision, Article article) implements Effect {}

  /** Order the dates of what a query finds, as it stands in the box. */
  record AskTimeline(long revision, String typed) implements Effect {}

  /** Find where words stand, as they are typed in the box. */
  record AskConcordance(long revision, String typed) implements Effect {}

  /** Line two sides up. */
  record Compare(long revision, Party a, Party b, String topic) implements Effect {}

  /** Find out how two sides frame what they tell of. */
  record Frame(long revision, Party a, Party b, String topic) implements Effect {}

  /** Put a text on the user's clipboard. */
  record Copy(String text) implements Effect {}

  /** Write what is shown to a file, as its name was typed. */
  record Export(Exported what, String file, Existing existing) implements Effect {}

  /** Keep the bookmarks for the next run. */
  record KeepBookmarks(List<Bookmark> bookmarks) implements Effect {}

  /** Take files into the user's library. */
  record Add(List<String> files) implements Effect {}

  /** Take an article out of the library. */
  record Remove(String article) implements Effect {}

  /** Ask the command line of the shell for a text to show: {@code sources}, {@code check}, … */
  record Show(String title, List<String> words) implements Effect {}

  /** End the explorer. */
  record Quit() implements Effect {}
}
