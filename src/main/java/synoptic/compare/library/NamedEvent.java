package synoptic.compare.library;

import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Event;
import synoptic.compare.events.Events;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;

/** The event that somebody names. */
public sealed interface NamedEvent {

  /** What may stand before the id of an event. */
  String PREFIX = FieldName.EVENT.typed() + ":";

  record Found(Event event) implements NamedEvent {}

  /** No event and no article has that id. */
  record Unknown(String id) implements NamedEvent {}

  /**
   * The event with that id, or with that article; several articles make one, in whatever events
   * they are.
   *
   * @param typed at least one word
   */
  static NamedEvent of(List<String> typed, Events events) {
    List<String> ids =
        typed.stream()
            .map(word -> word.startsWith(PREFIX) ? word.substring(PREFIX.length()) : word)
            .toList();
    Optional<String> unknown = ids.stream().filter(id -> events.of(id).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return new Unknown(unknown.get());
    }
    if (ids.size() == 1) {
      return new Found(events.of(ids.getFirst()).orElseThrow());
    }
    List<ArticleEntry> chosen =
        events.all().stream()
            .flatMap(event -> event.articles().stream())
            .filter(article -> ids.contains(article.id()))
            .toList();
    ArticleEntry first =
        chosen.stream().filter(each -> each.id().equals(ids.getFirst())).findFirst().orElseThrow();
    return new Found(new Event(first.id(), first.title(), chosen));
  }

  /** The source of an event that is typed; empty where none of its sources is called so. */
  static Optional<String> source(Event event, String typed) {
    return event.sources().stream()
        .filter(source -> source.equalsIgnoreCase(typed.strip()))
        .findFirst();
  }
}
