package synoptic.explore.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Event;
import synoptic.explore.core.ListCursor;

/**
 * The events to choose from, with the cursor among them.
 *
 * @param found all that match, those that come last in time first
 * @param order how they stand
 * @param withAlone whether those of a single article are shown too
 * @param shown what is shown, in that order
 * @param cursor the event that the cursor is on, and the first that is shown
 */
record EventList(
    List<Event> found, Order order, boolean withAlone, List<Event> shown, ListCursor cursor) {

  /** How events stand. */
  enum Order {
    NEWEST("newest first"),
    SOURCES("most sources first");

    private final String words;

    Order(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    Order other() {
      return this == NEWEST ? SOURCES : NEWEST;
    }
  }

  private static final Comparator<Event> MOST_SOURCES =
      Comparator.comparingInt((Event event) -> event.sources().size())
          .thenComparingInt(event -> event.articles().size())
          .reversed();

  static final EventList NONE =
      new EventList(List.of(), Order.NEWEST, false, List.of(), ListCursor.START);

  EventList {
    found = List.copyOf(found);
    shown = List.copyOf(shown);
  }

  private static EventList of(List<Event> found, Order order, boolean withAlone) {
    List<Event> listed = found.stream().filter(event -> withAlone || event.isShared()).toList();
    List<Event> shown =
        order == Order.NEWEST ? listed : listed.stream().sorted(MOST_SOURCES).toList();
    return new EventList(found, order, withAlone, shown, ListCursor.START);
  }

  /** Other events in the same order. */
  EventList of(List<Event> others) {
    return of(others, order, withAlone);
  }

  EventList by(Order other) {
    return of(found, other, withAlone);
  }

  EventList withAlone(boolean are) {
    return of(found, order, are);
  }

  Optional<Event> chosen() {
    return cursor.at() < shown.size() ? Optional.of(shown.get(cursor.at())) : Optional.empty();
  }

  /** How many match that stand in one article alone and are not shown. */
  long hidden() {
    return (long) found.size() - shown.size();
  }

  long articles() {
    return shown.stream().mapToLong(event -> event.articles().size()).sum();
  }

  /** With the cursor on an event, scrolled into sight where so many are seen at once. */
  EventList at(long event, int height) {
    ListCursor there = cursor.at(event, shown.size());
    return new EventList(
        found,
        order,
        withAlone,
        shown,
        there.showing(there.at(), there.at(), height, shown.size()));
  }

  /** Which of those shown has an article; empty where none has. */
  Optional<Integer> indexOf(String article) {
    for (int at = 0; at < shown.size(); at++) {
      if (shown.get(at).has(article)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
