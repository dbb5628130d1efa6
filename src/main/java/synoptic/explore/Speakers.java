package synoptic.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.Located;
import synoptic.corpus.Part;
import synoptic.explore.Action.SpeakersFound;
import synoptic.explore.Effect.Where;
import synoptic.search.StatementHit;
import synoptic.text.Wrap;

/** Who speaks in the passage under the cursor. */
final class Speakers {

  private static final int LONGEST = 60;

  /** How many sources or cues of a voice are listed. */
  private static final int MOST = 5;

  private Speakers() {}

  /** Asks for those who speak in the passage, or in the whole article where that is meant. */
  static Step here(State state, List<String> words, int count) {
    List<Where> places = places(state.place());
    if (places.isEmpty()) {
      return Step.to(state.with(Message.info("There is no passage here.")));
    }
    OptionalInt passage = places.getFirst().passage();
    String where =
        places.size() > 1
            ? "this pair"
            : passage.isPresent() ? "¶ " + passage.getAsInt() : "this article";
    long number = state.revision() + 1;
    return Step.to(
        state.withRevision(number),
        new Effect.AskSpeakers(number, "Who speaks in " + where, places));
  }

  private static List<Where> places(View place) {
    return switch (place) {
      case CompareView compare ->
          CompareCommands.passages(compare).stream().map(Speakers::where).toList();
      case FramingView framing -> List.of();
      case EvidenceView evidence -> evidence.passage().map(Speakers::where).stream().toList();
      case QueryView query -> Here.of(query).map(at -> where(query, at)).stream().toList();
    };
  }

  private static Where where(Located passage) {
    return new Where(passage.article(), OptionalInt.of(passage.passage().number()));
  }

  /** In a list of whole articles, no passage is meant. */
  private static Where where(QueryView place, Here at) {
    boolean isWhole =
        place.spot() == Pane.LIST
            && place instanceof SearchView search
            && search.item().flatMap(ResultList.Item::hit).isEmpty();
    OptionalInt passage = isWhole ? OptionalInt.empty() : OptionalInt.of(at.passage());
    return new Where(at.article().id(), passage);
  }

  /** A choice of those who speak, unless something else was asked or opened since. */
  static Step found(State state, SpeakersFound found) {
    boolean isOutdated =
        found.revision() != state.revision()
            || state.floating().isPresent()
            || state.prompt().isPresent();
    if (isOutdated) {
      return Step.to(state);
    }
    if (found.hits().isEmpty()) {
      return Step.to(state.with(Message.info("Nobody is quoted here.")));
    }
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    byVoice(found.hits())
        .forEach(
            (voice, hits) -> {
              lines.add(Line.plain(Wrap.clip(voice, LONGEST)).with("  " + about(hits), Tone.QUIET));
              choices.add(List.of("who", "--speaker", voice));
            });
    FloatingList list = new FloatingList(found.title(), lines, choices, 0);
    return Step.to(state.withFloating(Optional.of(list)));
  }

  private static Map<String, List<StatementHit>> byVoice(List<StatementHit> hits) {
    Map<String, List<StatementHit>> voices = new LinkedHashMap<>();
    hits.forEach(hit -> voices.computeIfAbsent(hit.voice(), unseen -> new ArrayList<>()).add(hit));
    return voices;
  }

  /** How often the voice speaks, in which sources, and with which cues. */
  private static String about(List<StatementHit> hits) {
    String cues =
        some(hits.stream().flatMap(hit -> hit.statement().cue().stream()).map(Part::text));
    String sources = some(hits.stream().map(hit -> hit.article().source()));
    return hits.size() + " · " + sources + (cues.isEmpty() ? "" : " · " + cues);
  }

  private static String some(Stream<String> words) {
    return words
        .map(word -> Wrap.clip(word, LONGEST))
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(", "));
  }
}
