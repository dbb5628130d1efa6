package synoptic.compare.prominence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.PassageMentions;
import synoptic.compare.facts.PassageMentions.Stated;
import synoptic.compare.prominence.ActorShare.Told;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Measures how much two sides write of each person and body: the words of the sentences that name
 * it. A sentence that goes on with a pronoun is not counted.
 */
public final class ActorShares {

  private static final int MOST = 100;

  /** The sentences that name somebody, by its name, and how many words they have. */
  private final Map<String, List<Occurrence>> sentences = new TreeMap<>();

  private final Map<String, Long> words = new HashMap<>();
  private long all;

  private ActorShares() {}

  /**
   * Those that a side names at least twice, the one that gets most of a side first.
   *
   * @param facts the names of both sides
   */
  public static List<ActorShare> of(Side a, Side b, PassageMentions facts) {
    ActorShares inA = read(a, facts.a());
    ActorShares inB = read(b, facts.b());
    TreeSet<String> names = new TreeSet<>(inA.sentences.keySet());
    names.addAll(inB.sentences.keySet());
    List<ActorShare> shares = new ArrayList<>();
    for (String name : names) {
      ActorShare share = new ActorShare(name, inA.told(name), inB.told(name));
      if (share.a().sentences().size() > 1 || share.b().sentences().size() > 1) {
        shares.add(share);
      }
    }
    shares.sort(
        Comparator.comparingDouble((ActorShare share) -> -share.most())
            .thenComparing(ActorShare::name));
    return shares.subList(0, Math.min(MOST, shares.size()));
  }

  private static ActorShares read(Side side, List<Stated> stated) {
    ActorShares shares = new ActorShares();
    for (int at = 0; at < stated.size(); at++) {
      shares.add(at, side.passages().get(at), stated.get(at).names());
    }
    return shares;
  }

  private void add(int place, LocatedPassage passage, List<NamedEntity> names) {
    for (Span sentence : Sentences.of(passage.text(), passage.language())) {
      int count = Words.of(sentence.in(passage.text())).size();
      all += count;
      names.stream()
          .filter(name -> name.sort() == Sort.PERSON || name.sort() == Sort.BODY)
          .filter(name -> name.part().span().overlaps(sentence))
          .map(NamedEntity::name)
          .distinct()
          .forEach(
              name -> {
                words.merge(name, (long) count, Long::sum);
                sentences
                    .computeIfAbsent(name, unseen -> new ArrayList<>())
                    .add(new Occurrence(place, sentence));
              });
    }
  }

  private Told told(String name) {
    return sentences.containsKey(name)
        ? new Told(sentences.get(name), (double) words.get(name) / all)
        : Told.NOTHING;
  }
}
