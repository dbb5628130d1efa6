package synoptic.compare.framing;

import java.util.List;
import synoptic.compare.ActorLabels;
import synoptic.compare.LabelCounter;
import synoptic.compare.Side;
import synoptic.compare.align.Comparison;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Differences;
import synoptic.compare.facts.PassageMentions;

/**
 * How two sides frame what they tell of. Every number is that of the places that it counts.
 *
 * @param labels what each calls the same actors
 * @param proposed what the two may call the same actors besides, which stands in no group yet
 * @param words the words that lean to one side, and those that both have
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
    List<TellingWord> words,
    List<VoiceShare> voices,
    int waiting,
    List<Difference> differences,
    List<Omission> onlyInA,
    List<Omission> onlyInB) {

  public Framing {
    labels = List.copyOf(labels);
    proposed = List.copyOf(proposed);
    words = List.copyOf(words);
    voices = List.copyOf(voices);
    differences = List.copyOf(differences);
    onlyInA = List.copyOf(onlyInA);
    onlyInB = List.copyOf(onlyInB);
  }

  /** The framing of two sides that are lined up. */
  public static Framing of(Comparison lined, FramingContext evidence) {
    Side a = lined.a();
    Side b = lined.b();
    PassageMentions facts =
        PassageMentions.of(a, b, evidence.reference().people(), evidence.published());
    return new Framing(
        a,
        b,
        LabelCounter.of(a, b, evidence.reference().labels()),
        ProposedLabels.of(lined, evidence.reference().labels()),
        TellingWords.of(a, b, evidence.others()),
        VoiceShares.of(a, b, evidence.statements()),
        evidence.waiting(),
        Differences.of(lined, facts, evidence.reference().labels()),
        Omissions.of(a, facts.a(), facts.b(), evidence.topics(), b),
        Omissions.of(b, facts.b(), facts.a(), evidence.topics(), a));
  }

  /** Whether there is anything to show. */
  public boolean isEmpty() {
    return labels.isEmpty()
        && proposed.isEmpty()
        && words.isEmpty()
        && voices.isEmpty()
        && differences.isEmpty()
        && onlyInA.isEmpty()
        && onlyInB.isEmpty();
  }
}
