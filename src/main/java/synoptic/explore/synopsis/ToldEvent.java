package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.events.Event;
import synoptic.compare.events.Fact;
import synoptic.compare.events.FactDifferences;
import synoptic.compare.events.Synopsis;
import synoptic.compare.events.Telling;

/**
 * An event with its facts and where these differ.
 *
 * @param shared the facts that more than one source tells
 * @param columns one for each source, the base first, the others in the order in which they came to
 *     the event
 */
public record ToldEvent(
    Synopsis synopsis, FactDifferences differences, List<Fact> shared, List<SourceColumn> columns) {

  public ToldEvent {
    shared = List.copyOf(shared);
    columns = List.copyOf(columns);
  }

  static ToldEvent of(Synopsis synopsis, FactDifferences differences) {
    List<String> sources = new ArrayList<>(synopsis.event().sources());
    sources.remove(synopsis.base());
    sources.addFirst(synopsis.base());
    List<Fact> shared = synopsis.shared();
    List<SourceColumn> columns =
        sources.stream().map(source -> SourceColumn.of(synopsis, shared, source)).toList();
    return new ToldEvent(synopsis, differences, shared, columns);
  }

  Event event() {
    return synopsis.event();
  }

  List<String> sources() {
    return columns.stream().map(SourceColumn::source).toList();
  }

  /** Whether one source alone tells a fact. */
  static boolean isAlone(Fact fact) {
    return fact.sources().size() == 1;
  }

  /** How many facts one source alone tells. */
  int alone() {
    return synopsis.facts().size() - shared.size();
  }

  boolean differs(Fact fact) {
    return fact.told().stream().anyMatch(differences::differs);
  }

  /** The sentences of a fact, source by source as the columns stand. */
  List<Telling> told(Fact fact) {
    return sources().stream().flatMap(source -> fact.toldBy(source).stream()).toList();
  }

  /**
   * How many sources tell a fact, and how many of these in words that are not taken from another.
   */
  String counted(Fact fact) {
    int all = fact.sources().size();
    int independent = synopsis.independent(fact).size();
    return independent == all ? Integer.toString(all) : all + " (" + independent + " independent)";
  }

  /** The column of a source of the event. */
  SourceColumn column(String source) {
    return columns.get(sources().indexOf(source));
  }
}
