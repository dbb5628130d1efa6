package synoptic.explore.core;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Reference;
import synoptic.explore.core.Question.Answer;
import synoptic.search.ArticleEntry;

/** Something that happened: a key, or work that came back. */
public sealed interface Action {

  record Pressed(Key key) implements Action {}

  record Pasted(String text) implements Action {}

  record Resized(Size size) implements Action {}

  record Opened(
      List<ArticleEntry> articles,
      Reference reference,
      Remembered remembered,
      Optional<String> problem)
      implements Action {}

  /**
   * What others have changed in the library was taken in.
   *
   * @param isAsked whether somebody wants to know that it was nothing
   */
  record Renewed(
      List<ArticleEntry> articles,
      Reference reference,
      LibraryChange change,
      Optional<String> problem,
      boolean isAsked)
      implements Action {}

  /**
   * A question was answered.
   *
   * @param revision the question's number; a view drops an answer to an older one
   * @param millis how long it took
   */
  record Answered(long revision, Question question, Answer answer, long millis) implements Action {}

  /** Work goes on. */
  record Progressed(String what, int done, int total) implements Action {}

  /** Work goes on that nobody waits for; it is over when all is done. */
  record Pending(String what, int done, int total) implements Action {}

  /** The engine knows more than before. */
  record Learned(News news) implements Action {}

  /** The screen is gone, or the process is asked to end. */
  record Ended() implements Action {}

  /** A file that something was to be exported to is there already. */
  record FileIsThere(String typed) implements Action {}

  record Said(Message message) implements Action {}

  record Shown(String title, List<String> lines) implements Action {}
}
