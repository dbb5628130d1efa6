package synoptic.explore.synopsis;

import java.util.List;
import java.util.Optional;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Telling;

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

  /** How the source under the cursor tells the fact there; empty where it does not. */
  List<Telling> tellings(FactCursor cursor) {
    return fact(cursor).map(fact -> fact.toldBy(source(cursor))).orElse(List.of());
  }

  /** The sentence under the cursor. */
  Optional<Telling> telling(FactCursor cursor) {
    List<Telling> here = tellings(cursor);
    return cursor.telling() < here.size()
        ? Optional.of(here.get(cursor.telling()))
        : here.stream().findFirst();
  }
}
