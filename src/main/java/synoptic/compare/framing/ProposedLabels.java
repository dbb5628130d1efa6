package synoptic.compare.framing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.compare.ActorLabels;
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
    return LabelSuggestions.of(passages, List.of(lined), groups).stream()
        .limit(MOST)
        .map(suggestion -> counted(lined, suggestion))
        .toList();
  }

  private static ProposedLabels counted(Comparison lined, LabelSuggestion suggestion) {
    LabelGroup whole = new LabelGroup(suggestion.name(), Optional.empty(), suggestion.labels());
    List<ActorLabels> counted = LabelCounter.of(lined.a(), lined.b(), List.of(whole));
    return new ProposedLabels(
        suggestion,
        counted.isEmpty() ? new ActorLabels(whole, List.of(), List.of()) : counted.getFirst());
  }
}
