package synoptic.explore.compare;

import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Event;
import synoptic.compare.library.Party;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.Topic;
import synoptic.search.EventQueries;
import synoptic.search.Query;
import synoptic.search.QueryText;

/**
 * What two parties are compared on.
 *
 * @param topic the query that narrows both, or a topic's name; empty for the whole texts
 */
public record Pairing(Party a, Party b, String topic) {

  /** Whether it is of what is taken as A and as B; what is not taken may be anything. */
  public boolean isOf(Optional<Party> left, Optional<Party> right) {
    return left.filter(party -> !party.equals(a)).isEmpty()
        && right.filter(party -> !party.equals(b)).isEmpty();
  }

  /** Narrowed to the articles of an event. */
  Pairing within(Event event, List<Topic> topics) {
    Query query = PassageAlignment.query(topic, topics);
    return EventQueries.narrowing(query).isPresent()
        ? this
        : on(QueryText.of(Query.and(EventQueries.of(event.id()), query)));
  }

  /** Not narrowed to an event. */
  Pairing widened(List<Topic> topics) {
    Query query = PassageAlignment.query(topic, topics);
    return isOfEvent(topics) ? on(QueryText.of(EventQueries.widened(query))) : this;
  }

  boolean isOfEvent(List<Topic> topics) {
    return EventQueries.narrowing(PassageAlignment.query(topic, topics)).isPresent();
  }

  Pairing with(Party other) {
    return new Pairing(a, other, topic);
  }

  Pairing on(String other) {
    return new Pairing(a, b, other);
  }

  Pairing swapped() {
    return new Pairing(b, a, topic);
  }

  /** As it is typed behind a command's name. */
  public String typed() {
    return String.join(" ", a.typed(), b.typed(), topic);
  }
}
