package synoptic.explore.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.compare.events.Event;
import synoptic.compare.library.Nearby;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.Others;
import synoptic.corpus.Topic;
import synoptic.explore.core.State;

/**
 * What A can be compared with, in the order in which it is offered.
 *
 * @param event the event that others tell of too; empty where there is none
 * @param ofEvent with what of the event; empty where there is no event
 * @param others with whatever else the library has, narrowed to no event
 */
record Against(Optional<Event> event, List<Pairing> ofEvent, List<Pairing> others) {

  static Against of(State state, Pairing here, Nearby near) {
    List<Topic> topics = state.library().reference().topics();
    List<Pairing> ofEvent =
        near.event().stream().flatMap(event -> ofEvent(here, near, event, topics)).toList();
    Set<Party> told = new LinkedHashSet<>();
    ofEvent.stream().map(Pairing::b).filter(OfArticle.class::isInstance).forEach(told::add);
    List<Pairing> others =
        Parties.against(near, state.articles()).stream()
            .filter(party -> !told.contains(party))
            .map(party -> here.widened(topics).with(party))
            .toList();
    return new Against(near.event(), ofEvent, others);
  }

  /** Sources and all the others are narrowed to the event; articles are compared as they are. */
  private static Stream<Pairing> ofEvent(
      Pairing here, Nearby near, Event event, List<Topic> topics) {
    Stream<Pairing> sources = near.sources().stream().map(here::with);
    Stream<Pairing> articles =
        near.articles().stream().map(article -> here.with(new OfArticle(article)));
    Stream<Pairing> others =
        here.a() instanceof Others || near.articles().size() < 2
            ? Stream.empty()
            : Stream.of(here.within(event, topics).with(new Others(here.a())));
    if (!(here.a() instanceof OfArticle)) {
      return Stream.of(sources, others, articles).flatMap(each -> each);
    }
    return here.isOfEvent(topics)
        ? Stream.of(articles, others, sources).flatMap(each -> each)
        : Stream.concat(articles, others);
  }

  List<Pairing> all() {
    return Stream.concat(ofEvent.stream(), others.stream()).toList();
  }

  /**
   * What stands in the place of B after one another: articles after an article, sources and the
   * others else, on the same topic. So what is narrowed to an event stays with it.
   */
  List<Pairing> ofKind(Pairing here) {
    return all().stream()
        .filter(pairing -> pairing.topic().equals(here.topic()))
        .filter(pairing -> pairing.b() instanceof OfArticle == here.b() instanceof OfArticle)
        .toList();
  }
}
