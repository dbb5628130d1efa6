package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.compare.events.Fact;
import synoptic.search.ArticleEntry;
import synoptic.text.Folding;

/**
 * Which facts are shown, and in which order.
 *
 * @param alone whether those that one source alone tells are shown too, behind the others
 * @param differing whether only those are shown that differ from the base
 * @param words what a sentence of each fact has; empty for all
 */
record FactChoice(Order order, boolean alone, boolean differing, String words) {

  static final FactChoice START = new FactChoice(Order.BASE, false, false, "");

  /** The order of the facts. */
  enum Order {
    BASE("as the base tells them"),
    MOST("most sources first"),
    TIME("as they came up");

    private final String shown;

    Order(String shown) {
      this.shown = shown;
    }

    String shown() {
      return shown;
    }

    Order next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  FactChoice ordered(Order other) {
    return new FactChoice(other, alone, differing, words);
  }

  FactChoice alone(boolean other) {
    return new FactChoice(order, other, differing, words);
  }

  FactChoice differing(boolean other) {
    return new FactChoice(order, alone, other, words);
  }

  FactChoice words(String other) {
    return new FactChoice(order, alone, differing, other);
  }

  /** Whether some facts are left out that several sources tell. */
  boolean narrows() {
    return differing || !words.isEmpty();
  }

  /** Those of an event that are shown; what is told by one source alone stands last. */
  List<Fact> of(ToldEvent told) {
    Comparator<Fact> order = Comparator.comparing(ToldEvent::isAlone).thenComparing(order(told));
    return told.synopsis().facts().stream()
        .filter(fact -> alone || !ToldEvent.isAlone(fact))
        .filter(fact -> !differing || told.differs(fact))
        .filter(this::hasWords)
        .sorted(order)
        .toList();
  }

  private boolean hasWords(Fact fact) {
    List<String> wanted = new ArrayList<>(List.of(Folding.fold(words).strip().split("\\s+")));
    return fact.told().stream()
        .map(telling -> Folding.fold(telling.text()))
        .anyMatch(text -> wanted.stream().allMatch(text::contains));
  }

  private Comparator<Fact> order(ToldEvent told) {
    return switch (order) {
      case BASE -> (one, other) -> 0;
      case MOST ->
          Comparator.comparing((Fact fact) -> -told.synopsis().independent(fact).size())
              .thenComparing(fact -> -fact.sources().size());
      case TIME -> {
        Map<String, Integer> places = new HashMap<>();
        for (ArticleEntry article : told.event().articles()) {
          places.put(article.id(), places.size());
        }
        yield Comparator.comparing(fact -> places.get(fact.told().getFirst().article().id()));
      }
    };
  }
}
