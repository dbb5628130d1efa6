package synoptic.search;

import java.util.Optional;

/**
 * A whole question to an engine, with the place where its answer goes on.
 *
 * @param query what is looked for
 * @param sort the order of the hits
 * @param limit how many hits at most, from 1
 * @param after the cursor of an earlier answer to the same question, to go on from there
 */
public record SearchRequest(Query query, Sort sort, int limit, Optional<Cursor> after) {

  /** The order of hits. */
  public enum Sort {
    /** Best match first. */
    RELEVANCE,
    /** Newest article first, unknown dates last; inside an article in reading order. */
    DATE
  }

  /** A place in a list of hits, opaque but to the engine that gave it. */
  public record Cursor(String token) {}

  public SearchRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("a search asks for one hit at least, not " + limit);
    }
  }

  public static SearchRequest of(Query query, int limit) {
    return new SearchRequest(query, Sort.RELEVANCE, limit, Optional.empty());
  }
}
