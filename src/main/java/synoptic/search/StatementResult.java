package synoptic.search;

import java.util.List;
import java.util.Optional;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;

/**
 * The answer to a question for statements.
 *
 * @param hits what was said last first, by the day of the utterance or else of publication, unknown
 *     dates last; inside an article and a day in reading order
 * @param total how many statements match in all
 * @param voices who speaks in those that match, most often first; a chosen voice and chosen kinds
 *     do not narrow them
 * @param sources how many matching statements each source has, most first
 * @param kinds how many are direct, indirect, mixed, in this order, without those that have none
 * @param next where to go on, or empty at the end
 */
public record StatementResult(
    List<StatementHit> hits,
    Total total,
    List<Voice> voices,
    List<Count> sources,
    List<Count> kinds,
    Optional<Cursor> next) {

  public static final StatementResult EMPTY =
      new StatementResult(
          List.of(), new Total(0, true), List.of(), List.of(), List.of(), Optional.empty());

  public StatementResult {
    hits = List.copyOf(hits);
    voices = List.copyOf(voices);
    sources = List.copyOf(sources);
    kinds = List.copyOf(kinds);
  }
}
