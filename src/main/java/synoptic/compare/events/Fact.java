package synoptic.compare.events;

import java.util.List;

/**
 * What one or more sources tell alike.
 *
 * @param text the sentence that stands for it
 * @param told all its sentences, article by article in the order of the event's, each article's in
 *     reading order
 */
public record Fact(String text, List<Telling> told) {

  public Fact {
    told = List.copyOf(told);
  }

  /** The sources that tell it. */
  public List<String> sources() {
    return told.stream().map(telling -> telling.article().source()).distinct().toList();
  }

  /** How one source tells it. */
  public List<Telling> toldBy(String source) {
    return told.stream().filter(telling -> telling.article().source().equals(source)).toList();
  }
}
