package synoptic.compare.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.MatchReasons;
import synoptic.compare.align.Signals;
import synoptic.compare.align.WordDifferences;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.compare.facts.Differences;
import synoptic.compare.facts.PassageMentions;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.Reference;
import synoptic.text.Span;

/**
 * What the sentences of a fact surely give otherwise than the base's sentence of it: a number, a
 * date, who acted, whether it is so. Other words alone are no difference.
 *
 * @param places for each sentence that differs, and for the base's that it differs from, what is
 *     given otherwise, in the sentence
 * @param base the source that the others are held against
 */
public record FactDifferences(Map<Telling, List<Span>> places, String base) {

  public FactDifferences {
    places = Map.copyOf(places);
  }

  /**
   * Holds each source against the base, sentence by sentence inside each fact.
   *
   * @param published when the articles were published, by id, as far as known
   */
  public static FactDifferences of(
      Synopsis synopsis, Reference reference, Map<String, PartialDate> published) {
    Map<Telling, List<Span>> places = new HashMap<>();
    synopsis.event().sources().stream()
        .filter(source -> !source.equals(synopsis.base()))
        .toList()
        .parallelStream()
        .map(source -> new Against(synopsis, source).places(reference, published))
        .forEachOrdered(
            found ->
                found.forEach(
                    (telling, spans) ->
                        places
                            .computeIfAbsent(telling, unseen -> new ArrayList<>())
                            .addAll(spans)));
    return new FactDifferences(places, synopsis.base());
  }

  /** Whether a sentence gives something otherwise than the base's sentence of the same fact. */
  public boolean differs(Telling telling) {
    return !telling.article().source().equals(base) && places.containsKey(telling);
  }

  /** What a sentence gives otherwise, or the base's where others do, in the sentence's text. */
  public List<Span> in(Telling telling) {
    return places.getOrDefault(telling, List.of());
  }

  /** The sentences of the base and of another source, and which of them tell the same fact. */
  private static final class Against {

    private final List<Telling> mine = new ArrayList<>();
    private final List<Telling> theirs = new ArrayList<>();
    private final List<AlignedRow> rows = new ArrayList<>();

    Against(Synopsis synopsis, String source) {
      for (Fact fact : synopsis.facts()) {
        List<String> texts = fact.toldBy(synopsis.base()).stream().map(Telling::text).toList();
        List<Telling> others =
            fact.toldBy(source).stream().filter(other -> !texts.contains(other.text())).toList();
        List<Candidate> candidates =
            IntStream.range(theirs.size(), theirs.size() + others.size())
                .mapToObj(at -> new Candidate(at, 1, MatchReasons.NONE))
                .toList();
        for (Telling telling : fact.toldBy(synopsis.base())) {
          rows.add(new AlignedRow(mine.size(), candidates));
          mine.add(telling);
        }
        theirs.addAll(others);
      }
    }

    private Map<Telling, List<Span>> places(
        Reference reference, Map<String, PartialDate> published) {
      Side a = side(mine);
      Side b = side(theirs);
      Comparison lined =
          new Comparison(
              a, b, rows, 1, List.of(), WordDifferences.of(a, b), Signals.WORDS_AND_MEANING);
      PassageMentions stated = PassageMentions.of(a, b, reference.people(), published);
      Map<Telling, List<Span>> places = new HashMap<>();
      for (Difference each : Differences.of(lined, stated, reference.labels())) {
        if (!each.isDoubtful() && each.kind() != Kind.WORDING) {
          add(places, each.inA(), mine);
          add(places, each.inB(), theirs);
        }
      }
      return places;
    }

    private static void add(
        Map<Telling, List<Span>> places, List<Given> given, List<Telling> tellings) {
      for (Occurrence place : given.stream().flatMap(each -> each.places().stream()).toList()) {
        places
            .computeIfAbsent(tellings.get(place.passage()), unseen -> new ArrayList<>())
            .addAll(place.spans());
      }
    }

    private static Side side(List<Telling> tellings) {
      return new Side(
          "",
          IntStream.range(0, tellings.size()).mapToObj(at -> unit(at, tellings.get(at))).toList());
    }

    private static LocatedPassage unit(int at, Telling telling) {
      return new LocatedPassage(telling.article(), new Passage(at + 1, "", telling.text()));
    }
  }
}
