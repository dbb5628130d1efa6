package synoptic.compare.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import synoptic.corpus.EventNotes;
import synoptic.corpus.EventNotes.Named;
import synoptic.search.ArticleEntry;
import synoptic.search.FeatureCounts;

/** Which articles belong to one event, what stays when others come, and what notes decide. */
final class EventsTest {

  private static final PortTown TOWN = PortTown.read();

  private static Set<Set<String>> groups(Events events) {
    return events.all().stream().map(EventsTest::ids).collect(Collectors.toSet());
  }

  private static Set<String> ids(Event event) {
    return event.articles().stream().map(ArticleEntry::id).collect(Collectors.toSet());
  }

  @Test
  void articlesOfOneHappeningAreOneEvent() {
    Set<Set<String>> gold =
        Set.copyOf(
            TOWN.gold().keySet().stream()
                .collect(Collectors.groupingBy(TOWN.gold()::get, Collectors.toSet()))
                .values());
    assertEquals(gold, groups(TOWN.grouped()));
  }

  @Test
  void anEventSaysFromWhenToWhenAndWhoCameToItFirst() {
    Event ferries = TOWN.grouped().of("south-1").orElseThrow();
    assertEquals("2017-12-04", ferries.from().orElseThrow().toString());
    assertEquals("2017-12-09", ferries.to().orElseThrow().toString());
    assertEquals(List.of("North Post", "South Post", "East Post"), ferries.sources());
    assertTrue(ferries.has("east-1"));
    assertTrue(ids(ferries).contains(ferries.id()), "named after an article of its own");
  }

  @Test
  void theNewestComesFirstAndWhatHasNoDateLast() {
    List<Event> all = TOWN.grouped().all();
    assertTrue(all.getFirst().has("south-3"));
    assertEquals(Optional.empty(), all.getLast().from());
    assertFalse(all.getLast().isShared());
  }

  @Test
  void anAddedArticleJoinsItsEventAndMovesNoOther() {
    PortTown before = TOWN.only(id -> !id.equals("west-1") && !id.startsWith("south-3"));
    Events first = before.grouped();
    Events then = TOWN.grouped(first.kept(), EventNotes.NONE);
    for (Event event : first.all()) {
      assertEquals(event.id(), then.of(event.id()).orElseThrow().id(), "its name lasts");
      assertTrue(ids(then.of(event.id()).orElseThrow()).containsAll(ids(event)));
    }
    assertTrue(then.of("north-2").orElseThrow().has("west-1"));
    assertTrue(then.of("east-2").orElseThrow().has("south-3"));
  }

  @Test
  void whatIsKeptIsEnoughToKnowTheEvents() {
    Events grouped = TOWN.grouped();
    assertTrue(Events.isKnown(TOWN.entries(), grouped.kept(), EventNotes.NONE));
    assertEquals(
        groups(grouped), groups(Events.of(TOWN.entries(), grouped.kept(), EventNotes.NONE)));
    Map<String, String> less = new HashMap<>(grouped.kept());
    less.remove("west-1");
    assertFalse(Events.isKnown(TOWN.entries(), less, EventNotes.NONE));
  }

  @Test
  void anEventWhoseNamesakeIsGoneIsNamedAfterAnother() {
    Events grouped = TOWN.grouped();
    String id = grouped.of("north-1").orElseThrow().id();
    PortTown rest = TOWN.only(article -> !article.equals(id));
    Events then = Events.of(rest.entries(), grouped.kept(), EventNotes.NONE);
    String other =
        Set.of("north-1", "south-1", "east-1").stream()
            .filter(article -> !article.equals(id))
            .findFirst()
            .orElseThrow();
    Event event = then.of(other).orElseThrow();
    assertEquals(2, event.articles().size());
    assertTrue(ids(event).contains(event.id()));
  }

  @Test
  void notesJoinPartAndName() {
    EventNotes notes =
        new EventNotes(
            List.of(new Named(Optional.of("Harbor affairs"), List.of("north-1", "north-2"))),
            List.of(List.of("south-3", "east-2")));
    Events events = TOWN.grouped(Map.of(), notes);
    Event harbor = events.of("north-1").orElseThrow();
    assertTrue(harbor.has("north-2"));
    assertEquals("Harbor affairs", harbor.title());
    assertFalse(events.of("south-3").orElseThrow().has("east-2"));
  }

  @Test
  void notesHaveTheLastWordOverWhatIsKept() {
    Map<String, String> kept = TOWN.grouped().kept();
    EventNotes apart = new EventNotes(List.of(), List.of(List.of("south-3", "east-2")));
    assertFalse(Events.isKnown(TOWN.entries(), kept, apart));
    Events parted = TOWN.grouped(kept, apart);
    assertFalse(parted.of("south-3").orElseThrow().has("east-2"));
    EventNotes together =
        new EventNotes(
            List.of(new Named(Optional.empty(), List.of("east-3", "east-2"))), List.of());
    assertTrue(TOWN.grouped(kept, together).of("east-3").orElseThrow().has("south-3"));
  }

  @Test
  void whatIsTakenOutOfAnEventStandsAloneAndTheOthersStayTogether() {
    Map<String, String> kept = TOWN.grouped().kept();
    String id = kept.get("north-1");
    for (String out : List.of("north-1", "south-1", "east-1")) {
      List<String> others =
          Set.of("north-1", "south-1", "east-1").stream()
              .filter(each -> !each.equals(out))
              .toList();
      EventNotes notes =
          new EventNotes(List.of(), others.stream().map(other -> List.of(out, other)).toList());
      Map<String, String> left = Events.withoutTakenOut(kept, notes);
      assertTrue(Events.isKnown(TOWN.entries(), left, notes));
      Events events = Events.of(TOWN.entries(), left, notes);
      assertEquals(Set.of(out), ids(events.of(out).orElseThrow()));
      assertEquals(Set.copyOf(others), ids(events.of(others.getFirst()).orElseThrow()));
      assertEquals(out.equals(id), !events.of(others.getFirst()).orElseThrow().id().equals(id));
    }
    EventNotes pair = new EventNotes(List.of(), List.of(List.of("north-1", "south-1")));
    assertEquals(kept, Events.withoutTakenOut(kept, pair), "the third is to be asked anew");
  }

  @Test
  void noArticlesAreNoEvents() {
    assertEquals(
        List.of(),
        Events.of(List.of(), Map.of(), FeatureCounts.NONE, Map.of(), EventNotes.NONE).all());
  }

  @Test
  void oneEventIsKnownWithoutTheOthersAsItIsAmongThem() {
    Map<String, String> kept = TOWN.grouped().kept();
    Map<String, String> some = new HashMap<>(kept);
    some.remove("west-1");
    EventNotes joined =
        new EventNotes(
            List.of(
                new Named(Optional.of("Fires and songs"), List.of("south-3", "east-3")),
                new Named(Optional.empty(), List.of("east-3", "west-1"))),
            List.of());
    EventNotes parted =
        new EventNotes(
            List.of(new Named(Optional.empty(), List.of("north-1", "north-2"))),
            List.of(List.of("south-1", "north-1"), List.of("east-2", "south-3")));
    for (EventNotes notes : List.of(EventNotes.NONE, joined, parted)) {
      for (Map<String, String> known : List.of(kept, some, Map.<String, String>of())) {
        Events all = Events.of(TOWN.entries(), known, notes);
        for (ArticleEntry article : TOWN.entries()) {
          assertEquals(
              all.of(article.id()), Events.known(article.id(), TOWN.entries(), known, notes));
        }
      }
    }
    assertEquals(Optional.empty(), Events.known("nowhere", TOWN.entries(), kept, EventNotes.NONE));
  }

  @Test
  void anEventIsKnownByTheIdOfAnArticleThatIsGone() {
    Map<String, String> kept = TOWN.grouped().kept();
    String named = kept.get("south-1");
    List<ArticleEntry> left =
        TOWN.entries().stream().filter(article -> !article.id().equals(named)).toList();
    assertEquals(
        2, Events.known(named, left, kept, EventNotes.NONE).orElseThrow().articles().size());
  }
}
