package synoptic.compare.framing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.LabelCounter;
import synoptic.compare.LocatedPassage;
import synoptic.compare.align.Comparison;
import synoptic.corpus.LabelGroup;

/**
 * What two sides may call one actor, as their own texts suggest it.
 *
 * @param used how often each side uses the labels, those of the group that they join too
 */
public record ProposedLabels(LabelSuggestion suggestion, ActorLabels used) {

  /** The most that are proposed, so that they stay what somebody reads. */
  private static final int MOST = 10;

  static List<ProposedLabels> of(Comparison lined, List<LabelGroup> groups) {
    List<LocatedPassage> passages =
        Stream.concat(lined.a().passages().stream(), lined.b().passages().stream()).toList();
    List<LabelSuggestion> suggestions =
        LabelSuggestions.of(passages, List.of(lined), groups).stream().limit(MOST).toList();
    List<LabelGroup> wholes = suggestions.stream().map(ProposedLabels::whole).toList();
    List<List<Used>> inA = LabelCounter.used(lined.a(), wholes);
    List<List<Used>> inB = LabelCounter.used(lined.b(), wholes);
    return IntStream.range(0, wholes.size())
        .mapToObj(
            at ->
                new ProposedLabels(
                    suggestions.get(at), new ActorLabels(wholes.get(at), inA.get(at), inB.get(at))))
        .toList();
  }

  private static LabelGroup whole(LabelSuggestion suggestion) {
    return new LabelGroup(suggestion.name(), Optional.empty(), suggestion.labels());
  }
}
