package synoptic.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import synoptic.corpus.Article;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;

/**
 * A library that is open: its articles, what is known about them, and the engine that finds things
 * in them. Any method may be called from any thread, and may take as long as files take.
 */
public interface OpenLibrary {

  /**
   * The engine over an index that is up to date, built where needed on the first call.
   *
   * @throws SearchException where there can be no index; nothing else is lost
   */
  SearchEngine engine(Progress progress);

  /**
   * The engine for those who would rather have an older answer than wait: the index as it is, also
   * while it is being brought up to date. Only where there is none at all is one built.
   *
   * @throws SearchException where there can be no index
   */
  default SearchEngine engine() {
    return engine(Progress.NONE);
  }

  /**
   * Looks for the statements of all articles that still wait for that, which may take minutes;
   * until then the engine answers as if they had none. Whoever has an engine goes on with it.
   *
   * @param news told whenever the engine knows more of them
   * @throws SearchException where there can be no index, or none of statements
   */
  default void findStatements(Progress progress, Runnable news) {}

  /**
   * Tells what somebody wants to know now: {@link #findStatements}, also one that is under way,
   * goes through the articles first that may have it, and soon has news of them.
   */
  default void findFirst(Query asked) {}

  /**
   * The ids of the articles of which it is still to be worked out what they mean.
   *
   * @throws SearchException where there can be no index
   */
  default Set<String> withoutMeaning() {
    return Set.of();
  }

  /**
   * Works out what the articles mean that still wait for that, which may take minutes; until then
   * they are compared by words. Whoever has an engine goes on with it.
   *
   * @param articles whether an article of that id is to be looked at
   * @param news told whenever the engine knows more
   * @throws synoptic.model.embedding.EmbeddingException where this machine cannot do it
   * @throws SearchException where there can be no index, or none of meanings
   */
  default void findMeanings(Predicate<String> articles, Progress progress, Runnable news) {}

  /**
   * Which event each article was found to belong to, by their ids: what {@link #keepEvents} was
   * given last, or nothing.
   */
  default Map<String, String> keptEvents() {
    return Map.of();
  }

  /** How rare what those articles have is; {@link FeatureCounts#NONE} where that is not kept. */
  default FeatureCounts keptCounts() {
    return FeatureCounts.NONE;
  }

  /** Keeps that for the next time, where it can; it is derived and may be lost. */
  default void keepEvents(Map<String, String> events, FeatureCounts counts) {}

  /**
   * The article with that id, read from its file, or empty where there is none that can be read.
   */
  Optional<Article> article(String id);

  Reference reference();
}
