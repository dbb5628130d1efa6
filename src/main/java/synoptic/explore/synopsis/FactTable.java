package synoptic.explore.synopsis;

import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Fact;

/**
 * The facts of an event that are shown.
 *
 * @param facts in the order in which they are shown
 */
record FactTable(ToldEvent told, List<Fact> facts) {

  FactTable {
    facts = List.copyOf(facts);
  }

  static FactTable of(ToldEvent told, FactChoice choice) {
    return new FactTable(told, choice.of(told));
  }

  Optional<Fact> fact(FactCursor cursor) {
    return cursor.fact() < facts.size() ? Optional.of(facts.get(cursor.fact())) : Optional.empty();
  }

  String source(FactCursor cursor) {
    return told.sources().get(Math.min(cursor.source(), told.sources().size() - 1));
  }
}
