package synoptic.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What {@code events.yaml} says of a library's events; it has the last word.
 *
 * @param events articles that belong together, by their ids, and what their event is called
 * @param apart pairs of articles that do not belong to one event
 */
public record EventNotes(List<Named> events, List<List<String>> apart) {

  public static final EventNotes NONE = new EventNotes(List.of(), List.of());

  /**
   * @param articles ids
   */
  public record Named(Optional<String> name, List<String> articles) {
    public Named {
      articles = List.copyOf(articles);
    }
  }

  public EventNotes {
    events = List.copyOf(events);
    apart = apart.stream().map(List::copyOf).toList();
  }
}
