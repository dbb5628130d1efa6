package synoptic.search;

import java.util.List;
import java.util.Optional;
import synoptic.model.embedding.Embedding;

/**
 * The port behind which a search engine stands. A request is a value with its cursor; an engine
 * keeps no session, and may be asked from any thread.
 */
public interface SearchEngine extends AutoCloseable {

  /**
   * The passages that match.
   *
   * @throws SearchException where the engine cannot answer; its message is a sentence for a person
   */
  SearchResult search(SearchRequest request);

  /**
   * The statements that match, and who speaks in them.
   *
   * @throws SearchException where the engine cannot answer; its message is a sentence for a person
   */
  StatementResult statements(StatementRequest request);

  /** Every article of the library, by id. */
  List<ArticleEntry> articles();

  /** How many articles' statements are still to be looked for; until then they have none. */
  default int waiting() {
    return 0;
  }

  /**
   * How many articles' meanings are still to be worked out; until then nothing is known of them.
   */
  default int waitingForMeaning() {
    return 0;
  }

  /**
   * What the sentences of an article mean, passage by passage; empty where that is not known yet,
   * and where there is no such article.
   *
   * @throws SearchException where the engine cannot answer; its message is a sentence for a person
   */
  default Optional<List<List<Embedding>>> meanings(String article) {
    return Optional.empty();
  }

  @Override
  void close();
}
