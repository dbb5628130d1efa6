package synoptic.explore.synopsis;

import java.util.List;
import java.util.Map;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Synopsis;

/**
 * What a column of the table says of its source beside the facts.
 *
 * @param isInSeveral whether the source has several articles on the event, so that a passage's
 *     number is not all
 * @param places for each fact that several sources tell the how manieth of these this source tells
 *     it, from 0; -1 where it does not tell it
 * @param voices whom it lets speak and in how many sentences, who has most first
 */
record SourceColumn(
    String source, boolean isInSeveral, List<Integer> places, Map<String, Long> voices) {

  SourceColumn {
    places = List.copyOf(places);
  }

  static SourceColumn of(Synopsis synopsis, List<Fact> shared, String source) {
    boolean isInSeveral =
        synopsis.event().articles().stream().filter(each -> each.source().equals(source)).count()
            > 1;
    return new SourceColumn(
        source,
        isInSeveral,
        OrderStrip.places(synopsis.event(), shared, source),
        SourceVoices.of(synopsis, source));
  }

  /** How many of the facts that several sources tell it leaves out. */
  long leftOut() {
    return places.stream().filter(place -> place < 0).count();
  }
}
