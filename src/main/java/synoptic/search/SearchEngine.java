package synoptic.search;

import java.util.List;

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

  @Override
  void close();
}
