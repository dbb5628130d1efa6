package synoptic.explore.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.core.Effect;
import synoptic.explore.core.Geometry;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.search.Query;
import synoptic.search.StatementHit;

/**
 * What the reader of a view shows.
 *
 * @param loading the number of the article load that is awaited or was answered last
 * @param marked the load for whose article statements were looked up last
 * @param open the article that is shown
 * @param sought the statement that is to be pointed at in it, whatever the list is on
 */
public record Reading(
    long loading, long marked, Optional<Reader> open, Optional<StatementHit> sought) {

  public static final Reading NONE = new Reading(0, 0, Optional.empty(), Optional.empty());

  /** An article with the places where a query matches. */
  public record Load(PassageRef at, Query query) implements Question {

    @Override
    public Lane lane() {
      return Lane.READER;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      return new Loaded(
          at, workspace.article(at.article()).map(article -> marked(workspace, article, query)));
    }

    @Override
    public Answer none() {
      return new Loaded(at, Optional.empty());
    }
  }

  /**
   * An article that reads otherwise than before, at the passage that the cursor was on.
   *
   * @param passage its number in the text before
   */
  public record Reload(Article before, int passage, Query query) implements Question {

    @Override
    public Lane lane() {
      return Lane.READER;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      Optional<Article> now = workspace.article(before.id());
      return new Loaded(
          now.map(article -> new PassageRef(before.id(), place(article))).orElse(at(passage)),
          now.map(article -> marked(workspace, article, query)));
    }

    /** The nearest passage with the same words; where these are gone, the one in its place. */
    private int place(Article now) {
      String words = before.passage(passage).map(Passage::text).orElse("");
      return now.passages().stream()
          .filter(each -> each.text().equals(words))
          .map(Passage::number)
          .min(Comparator.comparingInt(number -> Math.abs(number - passage)))
          .orElse(Math.clamp(passage, 1, Math.max(1, now.passages().size())));
    }

    private PassageRef at(int number) {
      return new PassageRef(before.id(), number);
    }

    @Override
    public Answer none() {
      return new Loaded(at(passage), Optional.empty());
    }
  }

  private static MarkedArticle marked(Workspace workspace, Article article, Query query) {
    return MarkedArticle.of(workspace.engine(), article, query, workspace.reference().notebook());
  }

  /** An article, or nothing where it cannot be read. */
  public record Loaded(PassageRef at, Optional<MarkedArticle> text) implements Answer {}

  /** The statements of an article that was loaded. */
  public record Mark(Article article) implements Question {

    @Override
    public Lane lane() {
      return Lane.STATEMENTS;
    }

    @Override
    public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
      return new Marked(
          article.id(), MarkedArticle.statements(workspace.engine(), article, isOutdated));
    }

    @Override
    public Answer none() {
      return new Marked(article.id(), List.of());
    }
  }

  /** The statements of an article in reading order. */
  public record Marked(String article, List<StatementHit> statements) implements Answer {}

  Reading awaiting(long number) {
    return new Reading(number, marked, open, sought);
  }

  public Reading with(Optional<Reader> other) {
    return new Reading(loading, marked, other, other.flatMap(reader -> sought));
  }

  Reading seeking(Optional<StatementHit> other) {
    return new Reading(loading, marked, open, other);
  }

  /** With the statements of the article that was loaded last. */
  Reading marked(Reader reader) {
    return new Reading(loading, loading, Optional.of(reader), sought);
  }

  /** Looks up the statements of the article that is shown. */
  Effect marking() {
    return new Effect.Ask(loading, new Mark(open.orElseThrow().article()));
  }

  boolean isMarked() {
    return marked == loading;
  }

  /** Whether its article is no longer among those of the library. */
  boolean isGone(List<ArticleEntry> articles) {
    return open.isPresent()
        && articles.stream().noneMatch(each -> each.id().equals(open.get().article().id()));
  }

  public Reading resized(Geometry geometry) {
    return with(open.map(reader -> reader.resized(geometry)));
  }
}
