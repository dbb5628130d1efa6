package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.compare.Comparison;
import synoptic.compare.Framing;
import synoptic.corpus.Reference;
import synoptic.explore.StatementResults.Question;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.StatementHit;
import synoptic.search.StatementResult;

/** Something that happened: a key, or work that came back. */
public sealed interface Action {

  /** A key was pressed. */
  record Pressed(Key key) implements Action {}

  /** A text was pasted. */
  record Pasted(String text) implements Action {}

  /** The screen has another size. */
  record Resized(Size size) implements Action {}

  /** The library is open. */
  record Opened(
      List<ArticleEntry> articles,
      Reference reference,
      List<Bookmark> bookmarks,
      Optional<String> problem)
      implements Action {}

  /** A search was answered. */
  record Answered(long revision, String typed, SearchResult result, long millis)
      implements Action {}

  /** The next page of a search's answer came, which goes on after that cursor. */
  record Continued(long revision, Optional<Cursor> after, SearchResult result) implements Action {}

  /** An article was loaded; the passage is the one to show, counted from 1. */
  record Loaded(long revision, MarkedArticle text, int passage) implements Action {}

  /** A question for statements was answered. */
  record StatementsFound(Question question, StatementResult result, long millis)
      implements Action {}

  /** The next page of statements came, which goes on after that cursor. */
  record MoreStatements(Question question, Optional<Cursor> after, StatementResult result)
      implements Action {}

  /** It was found out who speaks in some passages. */
  record SpeakersFound(long revision, String title, List<StatementHit> hits) implements Action {}

  /** The statements of an article that was loaded were looked up. */
  record StatementsMarked(long revision, String article, List<StatementHit> statements)
      implements Action {}

  /** The dates of what a query finds were put in order. */
  record Dated(TimelineFound found) implements Action {}

  /** It was found where words stand. */
  record Located(ConcordanceFound found) implements Action {}

  /** Two sides were lined up. */
  record Compared(long revision, Comparison comparison) implements Action {}

  /** It was found out how two sides frame what they tell of. */
  record Framed(long revision, Framing framing) implements Action {}

  /** EffectRunner goes on. */
  record Progressed(String what, int done, int total) implements Action {}

  /** EffectRunner goes on that nobody waits for; it is over when all is done. */
  record Pending(String what, int done, int total) implements Action {}

  /** The engine knows more statements than before. */
  record StatementsCame() implements Action {}

  /** The engine knows of more articles what they mean. */
  record MeaningsCame() implements Action {}

  /** The screen is gone, or the process is asked to end. */
  record Ended() implements Action {}

  /** A file that something was to be exported to is there already. */
  record FileIsThere(String typed) implements Action {}

  /** Something is to be said. */
  record Said(Message message) implements Action {}

  /** A text is to be shown. */
  record Shown(String title, List<String> lines) implements Action {}
}
