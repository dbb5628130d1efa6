package synoptic.compare.framing;

import java.util.List;
import java.util.Map;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Reference;
import synoptic.search.StatementHit;

/**
 * What a library tells about two sides beside their texts.
 *
 * @param reference its people and label groups
 * @param titles the headlines of the two sides' articles, by their ids
 * @param published when an article came out, by its id, where that is known
 * @param statements the statements of both sides' articles; others are passed over
 * @param waiting how many articles' statements are still to be looked for
 * @param topics where the library's topics are found in the two sides
 * @param others the words of a sample of the library without the two sides
 */
public record FramingContext(
    Reference reference,
    Map<String, String> titles,
    Map<String, PartialDate> published,
    List<StatementHit> statements,
    int waiting,
    List<TopicHits> topics,
    WordCounts others) {

  public FramingContext {
    titles = Map.copyOf(titles);
    published = Map.copyOf(published);
    statements = List.copyOf(statements);
    topics = List.copyOf(topics);
  }
}
