package synoptic.search;

import java.util.List;
import java.util.Optional;
import synoptic.search.SearchResult.Count;

/**
 * A speaker across the whole library.
 *
 * @param name the name to show: that of {@code people.yaml}, else the fullest one in the articles
 * @param spellings the other ways in which the articles name the speaker, in the order of letters
 * @param office the office and its country, where they are known: "Foreign Minister, Russia"
 * @param isPerson whether it is a person's, as far as the articles tell
 * @param statements how many of the matching statements are the speaker's
 * @param sources how many each source reports, most first
 */
public record Voice(
    String name,
    List<String> spellings,
    Optional<String> office,
    boolean isPerson,
    long statements,
    List<Count> sources) {

  /** The name of the voice whose statements have no speaker that the text tells. */
  public static final String UNKNOWN = "unknown speaker";

  public Voice {
    spellings = List.copyOf(spellings);
    sources = List.copyOf(sources);
  }
}
