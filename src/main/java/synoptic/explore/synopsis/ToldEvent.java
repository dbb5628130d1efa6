package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import synoptic.compare.events.Event;
import synoptic.compare.events.Fact;
import synoptic.compare.events.FactDifferences;
import synoptic.compare.events.Synopsis;
import synoptic.compare.events.Telling;

/**
 * An event with its facts and where these differ.
 *
 * @param shared the facts that more than one source tells
 * @param sources the base first, the others in the order in which they came to the event
 * @param voices by each source whom it lets speak and in how many sentences, who has most first
 */
public record ToldEvent(
    Synopsis synopsis,
    FactDifferences differences,
    List<Fact> shared,
    List<String> sources,
    Map<String, Map<String, Long>> voices) {

  public ToldEvent {
    shared = List.copyOf(shared);
    sources = List.copyOf(sources);
  }

  static ToldEvent of(Synopsis synopsis, FactDifferences differences) {
    List<String> sources = new ArrayList<>(synopsis.event().sources());
    sources.remove(synopsis.base());
    sources.addFirst(synopsis.base());
    return new ToldEvent(
        synopsis, differences, synopsis.shared(), sources, SourceVoices.of(synopsis));
  }

  Event event() {
    return synopsis.event();
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
    return sources.stream().flatMap(source -> fact.toldBy(source).stream()).toList();
  }

  /**
   * How many sources tell a fact, and how many of these in words that are not taken from another.
   */
  String counted(Fact fact) {
    int all = fact.sources().size();
    int independent = synopsis.independent(fact).size();
    return independent == all ? Integer.toString(all) : all + " (" + independent + " independent)";
  }

  /** How many of the facts that others tell a source leaves out. */
  long leftOut(String source) {
    return shared.stream().filter(fact -> fact.toldBy(source).isEmpty()).count();
  }

  /** Whether a source has several articles on the event, so that a passage's number is not all. */
  boolean isInSeveral(String source) {
    return event().articles().stream().filter(each -> each.source().equals(source)).count() > 1;
  }
}
