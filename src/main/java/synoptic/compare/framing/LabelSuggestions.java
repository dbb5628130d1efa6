package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Term;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Comparison;
import synoptic.compare.framing.LabelSuggestion.Evidence;
import synoptic.compare.framing.LabelSuggestion.Place;
import synoptic.compare.framing.LabelSuggestion.Reason;
import synoptic.corpus.LabelGroup;
import synoptic.text.Folding;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Proposes label groups: from what texts say outright ({@link Alias}), and from different words in
 * the same slot of passages that were lined up ({@link SharedSlot}). Names that are said to be the
 * same may join several labels to one group; descriptions, which fit many, and slots make pairs
 * only.
 */
public final class LabelSuggestions {

  private static final int MOST_EVIDENCE = 20;
  private static final int MOST_SENTENCES = 12;

  private final List<LabelGroup> groups;
  private final Map<String, Map<String, Integer>> written = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();
  private final Map<Set<String>, List<Evidence>> ties = new LinkedHashMap<>();
  private final Map<Set<String>, List<Evidence>> loose = new LinkedHashMap<>();

  private LabelSuggestions(List<LabelGroup> groups) {
    this.groups = groups;
  }

  /**
   * In the order of their reasons, those with more evidence first; none for labels that stand in a
   * group together, or in two that someone has kept apart.
   *
   * @param passages the texts to look through
   * @param comparisons sources lined up with each other
   */
  public static List<LabelSuggestion> of(
      List<LocatedPassage> passages, List<Comparison> comparisons, List<LabelGroup> groups) {
    LabelSuggestions suggestions = new LabelSuggestions(groups);
    passages.forEach(suggestions::read);
    comparisons.forEach(suggestions::compare);
    return suggestions.ranked();
  }

  /** What makes two spellings one label. */
  static String key(String label) {
    return String.join(
        " ", Words.of(label).stream().map(word -> Folding.fold(word.text())).toList());
  }

  private void read(LocatedPassage passage) {
    String text = passage.text();
    List<Alias> renamings = Alias.of(text, passage.language());
    List<Span> sentences = renamings.isEmpty() ? List.of() : sentencesOf(passage);
    for (Alias renaming : renamings) {
      Span one = renaming.one();
      Span other = renaming.other();
      Place place = new Place(passage, around(sentences, one, other), List.of(one, other));
      add(
          renaming.reason() == Reason.DESCRIBED ? loose : ties,
          one.in(text),
          other.in(text),
          new Evidence(renaming.reason(), List.of(place)));
    }
  }

  /** The sentence that both stand in; a full stop of an abbreviation may have cut it. */
  private static Span around(List<Span> sentences, Span one, Span other) {
    int start = Math.min(one.start(), other.start());
    int end = Math.max(one.end(), other.end());
    List<Span> touched =
        sentences.stream()
            .filter(sentence -> sentence.start() < end && start < sentence.end())
            .toList();
    return new Span(touched.getFirst().start(), touched.getLast().end());
  }

  private void compare(Comparison lined) {
    for (AlignedRow row : lined.pairs()) {
      LocatedPassage a = lined.a().passages().get(row.index());
      LocatedPassage b = lined.b().passages().get(row.candidates().getFirst().index());
      if (!a.language().hasRules() || !b.language().hasRules()) {
        continue;
      }
      for (Span inA : sentences(a)) {
        for (Span inB : sentences(b)) {
          for (SharedSlot slot : SharedSlot.of(a.text(), inA, b.text(), inB)) {
            add(
                loose,
                slot.a().in(a.text()),
                slot.b().in(b.text()),
                new Evidence(
                    Reason.SAME_SLOT,
                    List.of(
                        new Place(a, inA, List.of(slot.a())),
                        new Place(b, inB, List.of(slot.b())))));
          }
        }
      }
    }
  }

  private static List<Span> sentences(LocatedPassage passage) {
    return sentencesOf(passage).stream().limit(MOST_SENTENCES).toList();
  }

  private static List<Span> sentencesOf(LocatedPassage passage) {
    return Sentences.of(passage.text(), passage.language());
  }

  private void add(
      Map<Set<String>, List<Evidence>> to, String one, String other, Evidence evidence) {
    String left = key(one);
    String right = key(other);
    if (left.equals(right) || left.isEmpty() || right.isEmpty() || isSameWord(left, right)) {
      return;
    }
    written.computeIfAbsent(left, label -> new HashMap<>()).merge(one, 1, Integer::sum);
    written.computeIfAbsent(right, label -> new HashMap<>()).merge(other, 1, Integer::sum);
    List<Evidence> known = to.computeIfAbsent(Set.of(left, right), pair -> new ArrayList<>());
    if (known.size() < MOST_EVIDENCE && !known.contains(evidence)) {
      known.add(evidence);
    }
  }

  /** Whether two labels differ in nothing but their forms: {@code rebel} and {@code rebels}. */
  private static boolean isSameWord(String left, String right) {
    return Term.of(left).stream()
        .map(Term::stem)
        .toList()
        .equals(Term.of(right).stream().map(Term::stem).toList());
  }

  private List<LabelSuggestion> ranked() {
    ties.keySet().forEach(pair -> join(List.copyOf(pair)));
    Map<String, List<Evidence>> joined = new LinkedHashMap<>();
    Map<String, Set<String>> labels = new HashMap<>();
    ties.forEach(
        (pair, evidence) -> {
          String root = root(pair.iterator().next());
          joined.computeIfAbsent(root, group -> new ArrayList<>()).addAll(evidence);
          labels.computeIfAbsent(root, group -> new HashSet<>()).addAll(pair);
        });
    List<LabelSuggestion> all = new ArrayList<>();
    joined.forEach((root, evidence) -> suggestion(labels.get(root), evidence).ifPresent(all::add));
    loose.forEach(
        (pair, evidence) -> {
          if (pair.stream().map(this::root).distinct().count() > 1) {
            suggestion(pair, evidence).ifPresent(all::add);
          }
        });
    all.sort(
        Comparator.comparing(LabelSuggestion::reason)
            .thenComparing(each -> -each.evidence().size())
            .thenComparing(each -> String.join("\n", each.labels())));
    return all;
  }

  private Optional<LabelSuggestion> suggestion(Set<String> keys, List<Evidence> evidence) {
    List<LabelGroup> having =
        groups.stream()
            .filter(group -> keys.stream().anyMatch(key -> LabelSuggestion.has(group, key)))
            .toList();
    List<String> labels =
        keys.stream()
            .map(this::commonest)
            .sorted(
                Comparator.comparingInt((String label) -> -met(label))
                    .thenComparing(label -> label))
            .toList();
    List<Evidence> surest =
        evidence.stream()
            .sorted(Comparator.comparing(Evidence::reason))
            .limit(MOST_EVIDENCE)
            .toList();
    LabelSuggestion made = new LabelSuggestion(having.stream().findFirst(), labels, surest);
    return having.size() > 1 || made.fresh().isEmpty() ? Optional.empty() : Optional.of(made);
  }

  private int met(String label) {
    return written.get(key(label)).values().stream().mapToInt(count -> count).sum();
  }

  private String commonest(String key) {
    return written.get(key).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private void join(List<String> pair) {
    String one = root(pair.get(0));
    String other = root(pair.get(1));
    roots.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
  }

  private String root(String label) {
    String at = label;
    while (!roots.getOrDefault(at, at).equals(at)) {
      at = roots.get(at);
    }
    return at;
  }
}
