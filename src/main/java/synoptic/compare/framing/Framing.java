package synoptic.compare.framing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import synoptic.compare.ActorLabels;
import synoptic.compare.LabelCounter;
import synoptic.compare.Side;
import synoptic.compare.align.Comparison;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Differences;
import synoptic.compare.facts.PassageMentions;
import synoptic.compare.prominence.ActorShare;
import synoptic.compare.prominence.ActorShares;
import synoptic.compare.prominence.Opening;
import synoptic.compare.prominence.Openings;
import synoptic.compare.wording.WordingUse;
import synoptic.compare.wording.Wordings;
import synoptic.corpus.LabelGroup;

/**
 * How two sides frame what they tell of. Every number is that of the places that it counts.
 *
 * @param labels what each calls the same actors
 * @param proposed what the two may call the same actors besides, which stands in no group yet
 * @param named how each names the persons whom both name, where that tells them apart
 * @param openings how articles that tell of the same open, and in which order they tell it
 * @param actors how much each writes of whom it names
 * @param words the words that lean to one side, and those that both have
 * @param wordings the loaded words and the passives without an agent that each uses
 * @param voices whom each lets speak
 * @param waiting how many articles' statements are still being looked for, so that voices lack
 * @param differences what sentences that tell of the same give differently
 * @param onlyInA what A has and B leaves out
 * @param onlyInB what B has and A leaves out
 */
public record Framing(
    Side a,
    Side b,
    List<ActorLabels> labels,
    List<ProposedLabels> proposed,
    List<ActorLabels> named,
    List<Opening> openings,
    List<ActorShare> actors,
    List<TellingWord> words,
    List<WordingUse> wordings,
    List<VoiceShare> voices,
    int waiting,
    List<Difference> differences,
    List<Omission> onlyInA,
    List<Omission> onlyInB) {

  public Framing {
    labels = List.copyOf(labels);
    proposed = List.copyOf(proposed);
    named = List.copyOf(named);
    openings = List.copyOf(openings);
    actors = List.copyOf(actors);
    words = List.copyOf(words);
    wordings = List.copyOf(wordings);
    voices = List.copyOf(voices);
    differences = List.copyOf(differences);
    onlyInA = List.copyOf(onlyInA);
    onlyInB = List.copyOf(onlyInB);
  }

  /** The framing of two sides that are lined up. */
  public static Framing of(Comparison lined, FramingContext evidence) {
    Side a = lined.a();
    Side b = lined.b();
    List<LabelGroup> groups = evidence.reference().labels();
    CompletableFuture<List<ProposedLabels>> proposed =
        CompletableFuture.supplyAsync(() -> ProposedLabels.of(lined, groups));
    PassageMentions facts =
        PassageMentions.of(a, b, evidence.reference().people(), evidence.published());
    CompletableFuture<List<Difference>> differences =
        CompletableFuture.supplyAsync(() -> Differences.of(lined, facts, groups));
    List<Opening> openings = Openings.of(lined, evidence.titles());
    List<TellingWord> words = TellingWords.of(a, b, facts, evidence.others());
    return new Framing(
        a,
        b,
        LabelCounter.of(a, b, groups),
        proposed.join(),
        PersonLabels.of(a, b, facts),
        openings,
        ActorShares.of(a, b, facts),
        words,
        Wordings.of(a, b),
        VoiceShares.of(a, b, evidence.statements()),
        evidence.waiting(),
        differences.join(),
        Omissions.of(a, facts.a(), facts.b(), evidence.topics(), b),
        Omissions.of(b, facts.b(), facts.a(), evidence.topics(), a));
  }

  /** Whether there is anything to show beside how the two open. */
  public boolean isEmpty() {
    return labels.isEmpty()
        && proposed.isEmpty()
        && named.isEmpty()
        && actors.isEmpty()
        && words.isEmpty()
        && wordings.isEmpty()
        && voices.isEmpty()
        && differences.isEmpty()
        && onlyInA.isEmpty()
        && onlyInB.isEmpty();
  }
}
